"""File names that are derived from the ids of documents and are valid on every system."""

import re
import unicodedata
from collections.abc import Iterable

_MAX_BYTES = 180  # leaves room for a suffix within the 255 bytes of common file systems
_UNSAFE = re.compile(r"[^\w.-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class FileNameAllocator:
    """Allocates unique file names for documents; names that differ only in case are the same.

    Args:
        taken: reserved names.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {name.casefold() for name in taken}
        self._last: dict[str, int] = {}

    def allocate(self, doc_id: str) -> str:
        """Return a new name for `doc_id`: its safe characters, with a number if needed."""
        stem = safe_stem(doc_id)
        name, number = stem, self._last.get(stem.casefold(), 1)
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._last[stem.casefold()] = number
        self._taken.add(name.casefold())
        return name


def safe_stem(doc_id: str) -> str:
    """Return `doc_id` with all characters except letters, digits and ``-_.`` replaced by ``_``.

    The result is not empty, and it is not a hidden file, a path or a device name of Windows.
    """
    name = _UNSAFE.sub("_", unicodedata.normalize("NFC", doc_id)).strip("._")
    name = name.encode()[:_MAX_BYTES].decode(errors="ignore").rstrip(".")
    if not name:
        return "report"
    return f"_{name}" if _RESERVED.fullmatch(name) else name
