"""The pictures of a page: in its text (data URI), in its web archive, or in files beside it."""

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from gongkai.inference.ocr.pictures import DocumentPictures
from gongkai.inference.readers.blocks import Block, TableBlock
from gongkai.inference.readers.unread_objects import UnreadObject

LoadPicture = Callable[[str], bytes | None]
"""Returns the content of the picture with this address; None if it is not at hand."""

MAX_PICTURE = 32 * 2**20
"""The size limit of a picture in bytes."""

_DATA = re.compile(r"data:image/[\w.+-]+((?:;[\w=.+-]+)*),", re.IGNORECASE)
_folder: ContextVar[Path | None] = ContextVar("folder of the page", default=None)


@contextmanager
def page_folder(folder: Path | None) -> Iterator[None]:
    """Let the pages that are read inside find their pictures in a folder and below it."""
    token = _folder.set(folder)
    try:
        yield
    finally:
        _folder.reset(token)


def load_picture(address: str) -> bytes | None:
    """Return the picture of a data URI, or of a file in the folder of the page or below it."""
    if address[:5].lower() == "data:":
        return _read_data(address)
    folder = _folder.get()
    parts = urlsplit(address)
    if folder is None or parts.scheme or parts.netloc or not parts.path:
        return None
    try:
        root = folder.resolve()
        path = (root / unquote(parts.path)).resolve()
        if not path.is_relative_to(root) or not path.is_file():
            return None
        return path.read_bytes() if path.stat().st_size <= MAX_PICTURE else None
    except (OSError, ValueError):
        return None


def _read_data(address: str) -> bytes | None:
    head = _DATA.match(address)
    if head is None or len(address) > 2 * MAX_PICTURE:
        return None
    content = unquote_to_bytes(address[head.end() :])
    if ";base64" not in head[1].lower():
        return content
    try:
        return base64.b64decode(content)
    except binascii.Error:
        return None


def recognise_pictures(
    blocks: Sequence[Block], load: LoadPicture, pictures: DocumentPictures
) -> list[Block]:
    """Return the blocks with those of a recognised picture in its place.

    A picture in the place of a number in a sentence stays unread.

    Args:
        blocks: of a page.
        load: returns the content of a picture.
        pictures: of the document.
    """
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, TableBlock):
            cells = (
                replace(cell, content=tuple(recognise_pictures(cell.content, load, pictures)))
                for cell in block.cells
            )
            found.append(TableBlock(tuple(cells)))
            continue
        read: list[Block] = []
        if isinstance(block, UnreadObject) and block.kind == "picture" and block.address:
            content = None if block.replaces_figure else load(block.address)
            read = pictures.read(content) if content else []
        found += read or [block]
    return found
