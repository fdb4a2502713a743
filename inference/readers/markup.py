"""Markup of HTML and XML inside a text: tags, entities, escaped characters, tables."""

import html
import re

from gongkai.inference.readers.blocks import ParsedDocument
from gongkai.inference.readers.edited_text import EditedText, TextObject
from gongkai.inference.readers.grid_tables import replace_grid_tables
from gongkai.inference.readers.markup_tables import replace_tables
from gongkai.inference.readers.note_marks import (
    INLINE_MARK,
    is_note_mark,
    is_power,
    write_power,
)

_MARKUP = re.compile(r"</?[a-zA-Z!?]|&#?\w{2,8};|\\u003[cCeE]|\\x3[cCeE]|\d[①-⑳\[［]")
_BLOCKS = (
    "address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|figure|figcaption|footer"
    "|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul"
    "|doc|row|item|list|quote|lb|ab|tei|text|graphic"
)
_INLINES = (
    "a|abbr|acronym|b|big|cite|code|dfn|em|font|i|ins|kbd|label|mark|meta|o:p|q|ref|hi|samp|small|span"
    "|strong|sub|tt|u|var|wbr|link|img|input|col|colgroup|iframe|object|embed|cell|td|th|title|sup|del|s"
    "|strike|br|bdo|ruby|rt|nobr"
)
_TAG = re.compile(rf"<(/?)({_BLOCKS}|{_INLINES})(?:\s[^<>]*|/)?>", re.IGNORECASE)
_BLOCK_NAMES = re.compile(_BLOCKS + "|br", re.IGNORECASE)
_INVISIBLE = re.compile(
    r"<!--(?P<comment>(?:(?!<!--).)*?)-->|<!\[CDATA\[(?P<data>(?:(?!<!\[CDATA).)*?)\]\]>|<!doctype[^>]*>|<\?xml[^>]*\?>"
    r"|<(?P<tag>script|style|template|noscript)\b[^<>]*>(?:(?!<(?P=tag)\b).)*?</(?P=tag)\s*>",
    re.IGNORECASE | re.DOTALL,
)
_STRUCK = re.compile(
    r"<(?P<tag>del|s|strike)(?:\s[^<>]*)?>(?P<content>(?:(?!<(?P=tag)[\s>]).)*?)</(?P=tag)\s*>"
    r"|<(?P<name>\w+)\s[^<>]*line-through[^<>]*>(?P<styled>[^<>]*)</(?P=name)\s*>",
    re.IGNORECASE | re.DOTALL,
)
_HIDDEN = re.compile(
    r"<(?P<name>\w+)\s[^<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|\shidden(?=[\s>=]))[^<>]*>"
    r"(?P<content>[^<>]*)</(?P=name)\s*>",
    re.IGNORECASE,
)
_RAISED = re.compile(
    r"<(?P<tag>sup)\b[^<>]*>(?P<content>.{0,80}?)</(?P=tag)\s*>"
    r"|<(?P<name>span|font|a)\s[^<>]*vertical-align\s*:\s*super[^<>]*>(?P<styled>[^<>]*)</(?P=name)\s*>",
    re.IGNORECASE | re.DOTALL,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
_ESCAPED_TAG = re.compile(
    rf"&(?:amp;)?lt;/?(?:{_BLOCKS}|{_INLINES})(?:\s|/|&(?:amp;)?gt;)", re.IGNORECASE
)
_ESCAPED_MARKUP = re.compile(r"&(?:amp;)?(?:lt|gt|quot|#39|#34);")
_SCRIPT_TAG = re.compile(r"\\(?:u00|x)3[cC]")
_SCRIPT_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrt\"'/\\]))")
_LETTERS = {"n": "\n", "r": "", "t": " "}
_SOURCE = re.compile(r"\b(?:src|data)\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_VALUE = re.compile(r"\bvalue\s*=\s*[\"']([^\"']*)[\"']", re.IGNORECASE)
_HIDDEN_INPUT = re.compile(
    r"\btype\s*=\s*[\"']?(?:hidden|submit|button|checkbox|radio)", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"\s*(image|formula-not-decoded|picture|table|figure)\s*", re.IGNORECASE)
_HTML_TEXT = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype|html|body|head|div|p|table|section|article|h[1-6]|span|center|ul|style)"
    r"(?:\s[^<>]*)?>",
    re.IGNORECASE | re.DOTALL,
)
_MARKDOWN_LINE = re.compile(r"^(?:#{1,6} |\s*\|.*\||```|>\s|\+[-=]+\+)", re.MULTILINE)


def is_html(text: str) -> bool:
    """Return whether a text is HTML as a whole: it starts with a tag and has no Markdown."""
    return _HTML_TEXT.match(text) is not None and _MARKDOWN_LINE.search(text) is None


def read_markup(text: str) -> ParsedDocument:
    """Return a text with the edits that replace the markup in it, and its tables as grids."""
    edited = EditedText(text)
    replace_grid_tables(edited)
    if _MARKUP.search(text):
        remove_markup(edited)
    return parsed(edited, text)


def parsed(edited: EditedText, text: str) -> ParsedDocument:
    """Return the document of an original `text` and its edits."""
    counts = {"crossed-out": edited.struck, "hidden": edited.hidden}
    warnings = tuple(
        f"{count} {kind} characters were left out" for kind, count in counts.items() if count
    )
    return ParsedDocument(text, edited.grids(), warnings=warnings, edits=edited.edits)


def remove_markup(edited: EditedText) -> None:
    """Replace the markup in `edited` by what it shows."""
    if _SCRIPT_TAG.search(edited.text):
        edited.sub(_SCRIPT_ESCAPE, _unescape)
    if _ESCAPED_TAG.search(edited.text):
        edited.sub(_ESCAPED_MARKUP, lambda match: html.unescape(html.unescape(match[0])))
    if "<" in edited.text:
        _note_placeholders(edited)
        edited.sub(_INVISIBLE, lambda match: match["data"] or "")
        _remove_unseen(edited)
        replace_tables(edited)
        _note_pictures(edited)
        edited.sub(_TAG, lambda match: _replace_tag(match, edited.text))
    if "&" in edited.text:
        edited.sub(_ENTITY, lambda match: html.unescape(html.unescape(match[0])))
    edited.sub(INLINE_MARK, lambda _: "")


def _unescape(match: re.Match[str]) -> str:
    if code := match[1] or match[2]:
        return chr(int(code, 16)) if not "d800" <= code.lower() <= "dfff" else "\ufffd"
    return _LETTERS.get(match[3], match[3])


def _remove_unseen(edited: EditedText) -> None:
    text = edited.text
    for pattern, kind in ((_STRUCK, "struck"), (_HIDDEN, "hidden")):
        count = sum(
            len("".join(_TAG.sub("", _content(match)).split())) for match in pattern.finditer(text)
        )
        if count:
            setattr(edited, kind, getattr(edited, kind) + count)
            edited.sub(pattern, lambda _: "")
            text = edited.text
    edited.sub(_RAISED, lambda match: replace_raised(_content(match), match, edited.text))


def _content(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return groups.get("content") or groups.get("styled") or ""


def replace_raised(content: str, match: re.Match[str], text: str) -> str:
    """Return what a raised text is replaced by: nothing for a mark, an exponent, or the text."""
    bare = _ENTITY.sub(lambda entity: html.unescape(entity[0]), _TAG.sub("", content)).strip()
    before = _TAG.sub("", text[max(0, match.start() - 60) : match.start()])
    if is_power(bare, before):
        return write_power(bare)
    return "" if is_note_mark(bare) and before.strip() else bare


def _note_placeholders(edited: EditedText) -> None:
    """Note the comments that a converter writes in the place of a picture or a formula."""
    for match in _INVISIBLE.finditer(edited.text):
        if found := _PLACEHOLDER.fullmatch(match["comment"] or ""):
            kind = "object" if "formula" in found[1] else "picture"
            edited.objects.append(TextObject(match.start(), kind, f"<!-- {found[1]} -->"))


def _note_pictures(edited: EditedText) -> None:
    kinds = {
        "img": "picture",
        "graphic": "picture",
        "iframe": "frame",
        "object": "object",
        "embed": "object",
    }
    for match in _TAG.finditer(edited.text):
        kind = kinds.get(match[2].lower())
        if kind and not match[1]:
            source = _SOURCE.search(match[0])
            name = source[1] if source else f"<{match[2]}>"
            edited.objects.append(TextObject(match.start(), kind, name))


def _replace_tag(match: re.Match[str], text: str) -> str:
    name = match[2].lower()
    if name == "input" and not _HIDDEN_INPUT.search(match[0]):
        value = _VALUE.search(match[0])
        return value[1] if value else ""
    if name in ("td", "th", "cell") and match[1]:
        return "\t"
    if not _BLOCK_NAMES.fullmatch(name):
        return ""
    before = text[max(0, match.start() - 200) : match.start()].rstrip(" \t")[-1:]
    after = text[match.end() : match.end() + 1]
    return "" if before in ("", "\n") or after in ("", "\n") else "\n"
