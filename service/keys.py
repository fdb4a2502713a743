"""API keys: a file of their names and digests, one a line; no key is kept anywhere."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping
from pathlib import Path

from gongkai.document.errors import GongkaiError

_PREFIX = "gongkai_"
_NAME = re.compile(r"[\w.-]{1,64}")
_LINE = re.compile(r"([\w.-]{1,64})\s+([0-9a-f]{64})")


class Keys:
    """The keys that may use the service.

    A key is 32 random bytes, so its SHA-256 cannot be turned back by trying; no slow hash is
    needed.

    Args:
        digests: of the keys, by their names.
    """

    def __init__(self, digests: Mapping[str, str]) -> None:
        self._digests = dict(digests)

    @classmethod
    def read(cls, path: Path) -> "Keys":
        """Return the keys of a file.

        Raises:
            GongkaiError: it cannot be read, holds no key, or a line is none.
        """
        digests = {}
        for number, line in enumerate(_lines(path), start=1):
            if not line.strip() or line.startswith("#"):
                continue
            found = _LINE.fullmatch(line.strip())
            if found is None:
                raise GongkaiError(
                    f"{path}, line {number}: not NAME and digest; `gongkai api-key` writes them"
                )
            digests[found[1]] = found[2]
        if not digests:
            raise GongkaiError(f"{path}: holds no key; make one with `gongkai api-key`")
        return cls(digests)

    def name_of(self, key: str) -> str | None:
        """Return the name of a key; None: it is none. The time does not depend on the key."""
        digest, name = _digest(key), None
        for known, stored in self._digests.items():
            if hmac.compare_digest(digest, stored):
                name = known
        return name


def add_key(path: Path, name: str) -> str:
    """Make a key, add its digest to a file, and return the key, which is kept nowhere.

    Raises:
        GongkaiError: the name is no name or is in use, or the file cannot be written.
    """
    if not _NAME.fullmatch(name):
        raise GongkaiError(f"{name!r}: a name has up to 64 letters, digits and ._-")
    if path.exists() and any(line.split()[:1] == [name] for line in _lines(path)):
        raise GongkaiError(f"{path}: has a key {name} already; remove its line first")
    key = _PREFIX + secrets.token_urlsafe(32)
    try:
        if not path.exists():
            path.touch(mode=0o600)
        with path.open("r+", encoding="utf-8") as stream:
            is_open = stream.read()[-1:] not in {"", "\n"}  # an editor may leave the end so
            stream.write("\n" * is_open + f"{name} {_digest(key)}\n")
    except OSError as error:
        raise GongkaiError(f"{path}: {error.strerror}; name a file that can be written") from error
    return key


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise GongkaiError(
            f"{path}: cannot be read ({error}); `gongkai api-key` makes one"
        ) from error


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
