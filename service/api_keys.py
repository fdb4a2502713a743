"""API keys: a file with a name and a digest on each line; the keys themselves are not stored."""

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


class ApiKeys:
    """The keys that the service accepts.

    A key contains 32 random bytes, so nobody can find it from its SHA-256 by trying keys; a slow
    hash is not necessary.

    Args:
        digests: the digests of the keys by name.
    """

    def __init__(self, digests: Mapping[str, str]) -> None:
        self._digests = dict(digests)

    @classmethod
    def read(cls, path: Path) -> "ApiKeys":
        """Return the keys of a file.

        Raises:
            GongkaiError: the file cannot be read, contains no key, or has an invalid line.
        """
        digests = {}
        for number, line in enumerate(_read_lines(path), start=1):
            if not line.strip() or line.startswith("#"):
                continue
            match = _LINE.fullmatch(line.strip())
            if match is None:
                raise GongkaiError(
                    f"{path}, line {number}: not a name and a digest; "
                    "`gongkai api-key` writes such lines"
                )
            digests[match[1]] = match[2]
        if not digests:
            raise GongkaiError(f"{path}: contains no key; make one with `gongkai api-key`")
        return cls(digests)

    def name_of(self, key: str) -> str | None:
        """Return the name of a key, or None if it is unknown, in constant time."""
        digest, name = _digest(key), None
        for known_name, known_digest in self._digests.items():
            if hmac.compare_digest(digest, known_digest):
                name = known_name
        return name


def add_key(path: Path, name: str) -> str:
    """Make a key, add its digest to a file, and return the key, which is stored nowhere.

    Raises:
        GongkaiError: the name is invalid or in use, or the file cannot be written.
    """
    if not _NAME.fullmatch(name):
        raise GongkaiError(f"{name!r}: a name has up to 64 letters, digits and ._-")
    if path.exists() and any(line.split()[:1] == [name] for line in _read_lines(path)):
        raise GongkaiError(f"{path}: has a key {name} already; remove its line first")
    key = _PREFIX + secrets.token_urlsafe(32)
    try:
        if not path.exists():
            path.touch(mode=0o600)
        with path.open("r+", encoding="utf-8") as stream:
            # Some editors do not end the last line.
            unterminated = stream.read()[-1:] not in {"", "\n"}
            stream.write("\n" * unterminated + f"{name} {_digest(key)}\n")
    except OSError as error:
        raise GongkaiError(f"{path}: {error.strerror}; name a file that can be written") from error
    return key


def _read_lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise GongkaiError(
            f"{path}: cannot be read ({error}); `gongkai api-key` makes such a file"
        ) from error


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
