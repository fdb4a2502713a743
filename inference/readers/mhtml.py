"""MHTML: web archives, as browsers and Word save them; the page in them is read as HTML.

A web archive is a MIME message (RFC 2557). Its first lines differ between programs.
"""

import html
import re
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import Message
from urllib.parse import unquote, urljoin

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.encodings import Decoded, decode

_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]*[ \t]*:")
_CONTENT = re.compile(
    rb"^(?:content-type[ \t]*:\s*(?:multipart/|text/html|application/xhtml|message/rfc822)"
    rb"|mime-version[ \t]*:|content-transfer-encoding[ \t]*:)",
    re.IGNORECASE | re.MULTILINE,
)
_LEADING = b"\xef\xbb\xbf \t\r\n"
_BOUNDARY = re.compile(rb"^--([^\r\n]+?)[ \t]*\r?\ncontent-", re.IGNORECASE | re.MULTILINE)
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|div|p)[\s>]", re.IGNORECASE)
_FRAME = re.compile(
    r"<(i?)frame\b[^>]*?\bsrc\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))[^>]*>(?:\s*</iframe>)?",
    re.IGNORECASE,
)
_FRAMESET = re.compile(r"</?frameset\b[^>]*>|<noframes\b.*?</noframes>", re.IGNORECASE | re.DOTALL)
_BODY = re.compile(r"<body\b[^>]*>(.*?)(?:</body>|\Z)", re.IGNORECASE | re.DOTALL)
_STYLE = re.compile(r"<style\b.*?</style>", re.IGNORECASE | re.DOTALL)
_HEAD = 65_536  # bytes
_MAX_DEPTH = 3  # frames in frames
_MAX_TEXT = 64 * 2**20  # characters of a page with its frames


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the message: its address, its Content-ID, and its content."""

    location: str
    id: str
    is_page: bool
    content: bytes
    charset: str | None

    def decode(self) -> Decoded | None:
        """Return the text of the part; the declared encoding counts only if none is found."""
        decoded = decode(self.content)
        if decoded is not None or self.charset is None:
            return decoded
        try:
            return Decoded(self.content.decode(self.charset), self.charset.lower())
        except (LookupError, UnicodeError):
            return None


def is_mhtml(head: bytes) -> bool:
    """Return whether a file with these first bytes is a MIME message with a page.

    The headers may be in any order and letter case, and blank lines may precede them.
    """
    headers: list[bytes] = []
    for line in head.lstrip(_LEADING)[:_HEAD].splitlines():
        if not headers and line.startswith(b"From "):
            continue
        if _HEADER.match(line) is None and not (headers and line[:1] in (b" ", b"\t")):
            break
        headers.append(line)
    return _CONTENT.search(b"\n".join(headers)) is not None


def read(data: bytes) -> ParsedDocument:
    """Return the article of the page in a web archive; its frames are read in their places.

    Raises:
        DocumentError: the archive contains no page, or the page contains no article.
    """
    from gongkai.inference.readers.html import read_page  # noqa: PLC0415
    from gongkai.inference.readers.page_pictures import load_picture  # noqa: PLC0415

    page, root, parts = _find_page(data)

    def load(address: str) -> bytes | None:
        found = _find_part(address, root, parts)
        return found.content if found is not None else load_picture(address)

    parsed = read_page(page.text, load)
    return replace(parsed, encoding=page.encoding, warnings=page.warnings + parsed.warnings)


def find_page(data: bytes) -> Decoded:
    """Return the HTML of the page in a web archive, with the pages of its frames.

    Raises:
        DocumentError: the archive contains no page, or its encoding is not known.
    """
    return _find_page(data)[0]


def _find_page(data: bytes) -> tuple[Decoded, _Part, list[_Part]]:
    """Return the HTML of the page, its part, and all parts."""
    parts, start = _read_parts(data)
    pages = [part for part in parts if part.is_page]
    if not pages:
        raise DocumentError("is a web archive (MHTML) without a page; save the page as HTML")
    root = next((page for page in pages if start and page.id == start), pages[0])
    decoded = root.decode()
    if decoded is None:
        raise DocumentError("has no known encoding; save the page as UTF-8")
    text = _insert_frames(decoded.text, root, pages, depth=0)
    if len(text) > _MAX_TEXT:
        raise DocumentError("is a web archive (MHTML) with too many frames; save the page as HTML")
    return replace(decoded, text=text), root, parts


def _read_parts(data: bytes) -> tuple[list[_Part], str]:
    """Return the parts of a message, and the Content-ID of the one to start with."""
    data = data.lstrip(_LEADING)
    message = message_from_bytes(data)
    boundary = _BOUNDARY.search(data)
    if not message.is_multipart() and boundary is not None:
        # The header with the boundary is missing or broken.
        header = b'Content-Type: multipart/related; boundary="%s"\n\n' % boundary[1]
        message = message_from_bytes(header + data[boundary.start() :])
    start = message.get_param("start")
    parts = [_read_part(part) for part in message.walk() if not part.is_multipart()]
    return parts, start.strip(" <>") if isinstance(start, str) else ""


def _read_part(message: Message) -> _Part:
    payload = message.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    kind = message.get_content_type()
    is_text = kind in ("text/plain", "application/octet-stream", "application/xml", "text/xml")
    return _Part(
        location="".join(str(message.get("Content-Location", "")).split()),
        id=str(message.get("Content-ID", "")).strip(" <>\t\r\n"),
        is_page=kind in ("text/html", "application/xhtml+xml")
        or (is_text and _MARKUP.search(content[:_HEAD]) is not None),
        content=content,
        charset=message.get_content_charset(),
    )


def _insert_frames(text: str, page: _Part, pages: list[_Part], depth: int) -> str:
    """Return the HTML of a page with the content of its frames that are in the archive."""
    if depth >= _MAX_DEPTH or len(text) > _MAX_TEXT or not _FRAME.search(text):
        return text

    def insert(match: re.Match[str]) -> str:
        address = html.unescape(match[2] or match[3] or match[4] or "").strip()
        found = _find_part(address, page, pages)
        decoded = found.decode() if found is not None else None
        if found is None or found is page or decoded is None:
            return match[0]
        inner = _insert_frames(decoded.text, found, pages, depth + 1)
        body = _BODY.search(inner)
        content = "".join(_STYLE.findall(inner)) + (body[1] if body else inner)
        return f"<div>{content}</div>"

    is_frameset = not _BODY.search(_FRAMESET.sub("", text))
    text = _FRAME.sub(insert, text)
    return _FRAMESET.sub("", text) if is_frameset else text


def _find_part(address: str, page: _Part, pages: list[_Part]) -> _Part | None:
    if address.lower().startswith("cid:"):
        return next((part for part in pages if part.id == unquote(address[4:])), None)
    wanted = {address, urljoin(page.location, address)}
    return next((part for part in pages if part.location in wanted), None)
