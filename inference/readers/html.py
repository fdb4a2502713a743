"""HTML: the article of a page as paragraphs and tables, and the metadata of the page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from gongkai.document.errors import DocumentError
from gongkai.inference.ocr.pictures import DocumentPictures
from gongkai.inference.readers.blocks import (
    Block,
    Paragraph,
    ParsedDocument,
    assemble_text,
    remove_whitespace,
)
from gongkai.inference.readers.encodings import decode
from gongkai.inference.readers.html_article import remove_boilerplate, remove_elements
from gongkai.inference.readers.html_blocks import read_blocks
from gongkai.inference.readers.html_forms import write_control_values
from gongkai.inference.readers.html_hints import find_heading, find_hints
from gongkai.inference.readers.html_marks import resolve_raised_text
from gongkai.inference.readers.html_patterns import html_patterns
from gongkai.inference.readers.html_recovery import HiddenArticle, find_hidden_article, open_frames
from gongkai.inference.readers.html_styles import declared_styles
from gongkai.inference.readers.html_unread import UNREAD_TAGS, attached_files
from gongkai.inference.readers.html_visibility import remove_unseen
from gongkai.inference.readers.page_pictures import LoadPicture, load_picture, recognise_pictures
from gongkai.inference.readers.unread_objects import (
    UnreadObject,
    find_missing_content,
    unread_warning,
)

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_SEPARATORS = r"\s|｜丨/／·•、,，\[\]【】()（）<>＞»:：\-—"
_WORD = re.compile(rf"[^{_SEPARATORS}]+")
_LETTER = re.compile(r"\w")


def read(data: bytes) -> ParsedDocument:
    """Return the article of the page without its boilerplate; data tables become grids.

    The hints are ``title``, ``date``, ``issuer`` and ``site``, if the page has them. The first line
    is the heading of the article. Hidden and crossed-out text is left out with a warning. Pictures,
    frames and embedded objects in the place of content are named in warnings.

    Raises:
        DocumentError: the page has no known encoding or contains no article.
    """
    decoded = decode(data)
    if decoded is None:
        raise DocumentError("has no known encoding; save the page as UTF-8")
    parsed = read_page(decoded.text)
    return replace(parsed, encoding=decoded.encoding, warnings=decoded.warnings + parsed.warnings)


def read_page(text: str, load: LoadPicture = load_picture) -> ParsedDocument:
    """Return the article of a page or of a part of a page, which is decoded already.

    Args:
        text: the HTML.
        load: returns the content of a picture, which is recognised.

    Raises:
        DocumentError: the page contains no article.
    """
    text = _CONTROL.sub("", text)
    page = _parse(text)
    if page is None:
        raise DocumentError("is a page without text; save it once its content has loaded")
    # lxml creates a Python object for an element whenever it has none: as long as these are kept,
    # every further iteration is faster.
    elements = list(page.iter())
    hints = find_hints(page)
    heading = find_heading(page, hints.get("title"))
    article = _read_article(page, load)
    pictures = article.pictures
    elements.clear()
    blocks, warnings = article.blocks, article.warnings
    if not _has_content(blocks, heading):
        blocks, warnings = _recover(text, article, heading)
    content, grids = assemble_text(blocks)
    if not content:
        names = ", ".join({found.name: found for found in article.unread})
        shown = f"pictures and files only: {names}" if names else "pictures only?"
        raise DocumentError(f"has no text in its article ({shown}); give the attached file")
    if heading is not None and remove_whitespace(heading) not in remove_whitespace(
        content[: 4 * len(heading) + 200]
    ):
        content, grids = assemble_text([Paragraph(heading), *blocks])
    return ParsedDocument(
        content,
        grids,
        None,
        hints,
        (*warnings, *pictures.warnings()),
        recognised=pictures.figures(content),
        recogniser=pictures.recogniser,
    )


def read_article_blocks(text: str) -> tuple[list[Block], tuple[str, ...]]:
    """Return the blocks of a part of a page, and the warnings; nothing if it has no text."""
    article = _read_article_of(_CONTROL.sub("", text))
    return ([], ()) if article is None else (article.blocks, article.warnings)


@dataclass(frozen=True, slots=True)
class _Article:
    """The blocks of an article, the warnings about it, and the objects and files that it shows.

    `pictures` are those that were recognised in it.
    """

    blocks: list[Block]
    warnings: tuple[str, ...]
    unread: list[UnreadObject]
    pictures: DocumentPictures = field(default_factory=DocumentPictures)


def _parse(text: str) -> HtmlElement | None:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None


def _read_article(page: HtmlElement, load: LoadPicture | None = None) -> _Article:
    open_frames(page)
    styles = declared_styles(page)
    remove_elements(page, html_patterns().dropped_tags)
    unseen = remove_unseen(page, styles)
    resolve_raised_text(page, styles)
    root = remove_boilerplate(page)
    write_control_values(root)
    blocks = [block for block in read_blocks(root) if not _is_boilerplate(block)]
    warnings = unseen.warnings(root)
    if next(root.iter(*UNREAD_TAGS), None) is None:
        return _Article(blocks, warnings, attached_files(root))
    pictures = DocumentPictures()
    if load is not None:
        blocks = recognise_pictures(blocks, load, pictures)
    missing = [unread_warning(found, place) for found, place in find_missing_content(blocks)]
    unread = [block for block in blocks if isinstance(block, UnreadObject)]
    return _Article(blocks, (*warnings, *missing), [*unread, *attached_files(root)], pictures)


def read_fragment(text: str) -> tuple[list[Block], tuple[str, ...]]:
    """Return all visible blocks of HTML that another document contains, and the warnings.

    Raises:
        DocumentError: there is no text.
    """
    page = _parse(_CONTROL.sub("", text))
    if page is None:
        raise DocumentError("is a page without text; save it once its content has loaded")
    open_frames(page)
    styles = declared_styles(page)
    remove_elements(page, html_patterns().dropped_tags)
    unseen = remove_unseen(page, styles)
    resolve_raised_text(page, styles)
    write_control_values(page)
    return list(read_blocks(page)), unseen.warnings(page)


def _is_boilerplate(block: Block) -> bool:
    if not isinstance(block, Paragraph) or isinstance(block, UnreadObject):
        return False
    patterns = html_patterns()
    if patterns.boilerplate_line.fullmatch(remove_whitespace(block.text)):
        return True
    words: set[str] = set()
    for match in _WORD.finditer(block.text):
        if not patterns.boilerplate_words.fullmatch(word := match[0]):
            return False
        if not word.isdecimal():
            words.add(word)
    return len(words) > 1


def _has_content(blocks: Sequence[Block], heading: str | None) -> bool:
    """Return whether there is text besides the heading and the notice that the page loads."""
    loading = html_patterns().loading
    title = remove_whitespace(heading or "")
    for block in blocks:
        if not isinstance(block, Paragraph):
            return True
        bare = remove_whitespace(block.text)
        if bare and bare not in title and not loading.fullmatch(bare) and _LETTER.search(bare):
            return True
    return False


def _recover(
    text: str, article: _Article, heading: str | None
) -> tuple[list[Block], tuple[str, ...]]:
    """Return the blocks of the article that the page keeps outside its text, and the warnings.

    Without one, the warnings name what the page shows instead of text.
    """
    page = _parse(text)
    hidden = find_hidden_article(page) if page is not None else None
    if hidden is not None:
        found, warnings = _read_hidden(hidden)
        if _has_content(found, heading):
            origin = f"the article was read from a {hidden.origin} of the page; check it"
            blocks = [block for block in article.blocks if not _is_loading(block)]
            return [*blocks, *found], (origin, *warnings)
    named = {found.name: found for found in article.unread}
    if not named:
        remedy = "save it once its content has loaded, or give the attached file"
        return article.blocks, (
            *article.warnings,
            f"the page has no text besides its title; {remedy}",
        )
    return article.blocks, (
        *article.warnings,
        *(unread_warning(each, "") for each in named.values()),
    )


def _read_hidden(hidden: HiddenArticle) -> tuple[list[Block], tuple[str, ...]]:
    if hidden.data is None:
        return read_article_blocks(hidden.html)
    from gongkai.inference.readers.json_content import read_content  # noqa: PLC0415 (a cycle)

    content = read_content(hidden.data)
    return content.blocks, tuple(content.warnings)


def _read_article_of(text: str) -> _Article | None:
    page = _parse(text)
    return _read_article(page) if page is not None else None


def _is_loading(block: Block) -> bool:
    return isinstance(block, Paragraph) and bool(
        html_patterns().loading.fullmatch(remove_whitespace(block.text))
    )
