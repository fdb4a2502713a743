"""One document of JSON: an object with a text, or the JSON of another system."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ParsedDocument, assemble_text
from gongkai.inference.readers.html import read_page
from gongkai.inference.readers.json_content import JsonContent, read_content, read_string
from gongkai.inference.readers.json_records import REMEDY
from gongkai.inference.readers.markup import is_html
from gongkai.inference.readers.unread_objects import find_missing_content, unread_warning

_WORD = re.compile(r"\w")
_TITLE = re.compile(r"(?:.*_)?(?:title|headline|标题)", re.IGNORECASE)
_SHORTEST_TITLE = 6  # characters
_MAX_KEYS = 12
_HINTS = ("id", "title", "url")
_SURROGATE = re.compile("[\ud800-\udfff]")


def parse_object(value: object, encoding: str) -> ParsedDocument | DocumentError:
    """Return the document of a JSON object, or the reason why it cannot be read.

    The value of ``text`` is the text of the document, which may contain markup. Without it, the
    texts and tables of the object are put together in their order.
    """
    hints: dict[str, str] = {}
    if isinstance(value, dict):
        hints = {key: str(value[key]) for key in _HINTS if isinstance(value.get(key), str | int)}
        if isinstance(text := value.get("text"), str):
            return _parse_text(text, encoding, hints)
    return _parse_structure(value, encoding, hints)


def _parse_text(text: str, encoding: str, hints: dict[str, str]) -> ParsedDocument | DocumentError:
    text = _SURROGATE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    if is_html(text):
        try:
            page = read_page(text)
        except DocumentError as error:
            return error
        return replace(page, encoding=encoding, hints={**page.hints, **hints})
    document = read_string(text)
    return replace(document, encoding=encoding, hints={**document.hints, **hints})


def _parse_structure(
    value: object, encoding: str, hints: dict[str, str]
) -> ParsedDocument | DocumentError:
    """Return the document of the JSON of another system."""
    content = read_content(value)
    text, grids = assemble_text(content.blocks)
    if not _WORD.search(text.removeprefix(hints.get("title", ""))):
        problem = f"has no text{_describe(value)}"
        return DocumentError(f"{problem}; {REMEDY}")
    if title := _find_title(value):
        hints.setdefault("title", title)
    warnings = [*content.warnings, *_unread(content)]
    text = _SURROGATE.sub("\ufffd", text)
    return ParsedDocument(text, grids, encoding, hints, tuple(dict.fromkeys(warnings)))


def _unread(content: JsonContent) -> Iterator[str]:
    """Yield the warnings about pictures in the place of content, and about bare figures."""
    for found, place in find_missing_content(content.blocks):
        yield unread_warning(found, place)
    for path, count in Counter(content.figures).items():
        yield f"{count} figures under {path} of the JSON are not text and were not read; check them"


def _describe(value: object) -> str:
    """Return the keys that were seen, for a message."""
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, dict) or not value:
        return ""
    return f" under the keys {', '.join(list(value)[:_MAX_KEYS])}"


def _find_title(value: object) -> str | None:
    """Return the title of a document among its keys, or those of its metadata."""
    if not isinstance(value, dict):
        return None
    candidates = [value, *(item for item in value.values() if isinstance(item, dict))]
    return next(
        (
            item
            for candidate in candidates
            for key, item in candidate.items()
            if isinstance(item, str) and _TITLE.fullmatch(key) and len(item) > _SHORTEST_TITLE
        ),
        None,
    )
