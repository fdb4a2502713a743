"""Marks of Markdown inside lines: emphasis, links, pictures, code, notes, escapes, formulas."""

import re

from gongkai.inference.readers.edited_text import EditedText, TextObject
from gongkai.inference.readers.formulas import FORMULA, is_formula, write_formula
from gongkai.inference.readers.markup import replace_raised
from gongkai.inference.readers.note_marks import is_link_mark, is_note_mark

_LABEL = r"\[(?P<content>(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]*\])*)\]"
_TARGET = (
    r"\(\s*(?P<url><[^<>\n]*>|(?:[^()\s\\]|\\.|\([^()\n]*\))*)"
    r"(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?\s*\)"
)
_IMAGE = re.compile(rf"!{_LABEL}(?:{_TARGET}|\[[^\[\]\n]*\])(?:\{{[^{{}}\n]*\}})?")
_LINK = re.compile(rf"(?<![\\!]){_LABEL}{_TARGET}(?:\{{[^{{}}\n]*\}})?")
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)(?P<id>[^\[\]\n]+)\]:[ \t]+\S[^\n]*$", re.MULTILINE)
_NOTE_REFERENCE = re.compile(r"\[\^[^\[\]\s]+\](?!:)|\^\[[^\[\]\n]*\]")
_NOTE_DEFINITION = re.compile(r"^ {0,3}\[\^[^\[\]\s]+\]:[ \t]*", re.MULTILINE)
_AUTOLINK = re.compile(r"<(?P<content>(?:https?|mailto|ftp):[^<>\s]+)>")
_CODE = re.compile(r"(?<![\\`])(`+)(?!`) ?(?P<content>[^\n]+?) ?(?<!`)\1(?!`)")
_STRUCK = re.compile(
    r"(?<![\\~])~~(?=\S)(?P<content>[^\n]+?)~~(?!~)|\{--(?P<deleted>[^{}\n]*?)--\}"
)
_INSERTED = re.compile(r"\{\+\+(?P<content>[^{}\n]*?)\+\+\}|\{~~[^{}\n~]*~>(?P<new>[^{}\n~]*)~~\}")
_COMMENT = re.compile(r"\{>>[^{}\n]*?<<\}")
_RAISED = re.compile(r"(?<![\\^\[])\^(?P<content>\[?[^\s^\[\]]{1,6}\]?)\^(?!\^)")
_STRONG = re.compile(
    r"(?<![\\*])(?P<mark>\*{2,3})(?!\*)(?P<content>[^\n]*?[^\s*\\])\s?(?P=mark)(?!\*)"
)
_EMPHASIS = (
    _STRONG,
    re.compile(
        r"(?<![\w\\])(?P<mark>_{1,3})(?=[^\s_])(?P<content>[^\n_]*?[^\s_\\])(?P=mark)(?![A-Za-z0-9_])"
    ),
    re.compile(
        r"(?<=[^\x00-\x7f\\])(?P<mark>_{1,3})(?=[^\s_])(?P<content>[^\n_]*?[^\s_\\])(?P=mark)(?![A-Za-z0-9_])"
    ),
    re.compile(r"(?<![\d*\\])\*(?=[^\s*])(?P<content>[^\n*]*?[^\s*\\])\*(?!\*)"),
    re.compile(r"(?<![=\\])==(?=[^\s=])(?P<content>[^\n=]+?)(?<=\S)==(?!=)"),
    re.compile(r"(?<![+\\])\+\+(?=[^\s+])(?P<content>[^\n+]+?)(?<=\S)\+\+(?!\+)"),
)
_TASK = re.compile(r"^(?P<mark>[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[[ xX]\][ \t]+", re.MULTILINE)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~]|(?=\n))")


def remove_marks(edited: EditedText) -> None:
    """Replace the marks of Markdown in `edited` by what they show."""
    _note_pictures(edited)
    edited.sub(_IMAGE, lambda _: "")
    edited.sub(FORMULA, lambda match: _formula(match, edited.text))
    _replace_links(edited)
    if "[^" in edited.text or "^[" in edited.text:
        edited.sub(_NOTE_DEFINITION, lambda _: "")
        edited.sub(_NOTE_REFERENCE, lambda _: "")
    if "{" in edited.text:
        edited.sub(_COMMENT, lambda _: "")
        edited.sub(_INSERTED, lambda match: match["content"] or match["new"] or "")
    edited.unwrap(_CODE)
    _remove_struck(edited)
    if "^" in edited.text:
        edited.sub(_RAISED, lambda match: replace_raised(match["content"], match, edited.text))
    edited.sub(_TASK, lambda match: match["mark"])
    for pattern in _EMPHASIS:
        edited.unwrap(pattern)
        edited.unwrap(pattern)  # emphasis within emphasis
    if "\\" in edited.text:
        edited.sub(_ESCAPE, lambda match: match[1])


def _note_pictures(edited: EditedText) -> None:
    edited.objects += [
        TextObject(match.start(), "picture", match["url"] or match["content"] or "![]")
        for match in _IMAGE.finditer(edited.text)
    ]


def _formula(match: re.Match[str], text: str) -> str:
    content = next(group for group in match.groups() if group is not None)
    # \[5\] within a line is an escaped bracket, not a formula.
    is_bracket = match["square"] is not None and "\\" not in content and not _is_line(match)
    if is_bracket or not is_formula(content):
        return match[0]
    return write_formula(content, text[max(0, match.start() - 20) : match.start()])


def _is_line(match: re.Match[str]) -> bool:
    """Return whether a match is a line of its own."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    return not before.rpartition("\n")[2].strip() and not after.partition("\n")[0].strip()


def _replace_links(edited: EditedText) -> None:
    """Replace links by their texts, and remove the links that are marks of notes."""
    names = {match["id"].casefold() for match in _DEFINITION.finditer(edited.text)}
    edited.sub(_LINK, lambda match: "" if _is_note_link(match) else match[0])
    edited.unwrap(_LINK)
    edited.unwrap(_AUTOLINK)
    if not names:
        return
    edited.sub(_DEFINITION, lambda _: "")
    joined = "|".join(re.escape(name) for name in sorted(names))
    reference = (
        rf"(?<![\\!\]])\[(?P<content>[^\[\]\n]+)\] ?\[(?:{joined})?\]"
        rf"|\[(?P<id>{joined})\](?![\[(:])"
    )
    edited.sub(re.compile(reference, re.IGNORECASE), lambda match: match["content"] or match["id"])


def _is_note_link(match: re.Match[str]) -> bool:
    url, content = match["url"], match["content"].replace("\\", "")
    if not url.startswith("#"):
        return False
    return is_link_mark(content) or (
        is_note_mark(content) and re.match(r"#_?(?:fn|ftn|note|ref|cite)", url) is not None
    )


def _remove_struck(edited: EditedText) -> None:
    matches = list(_STRUCK.finditer(edited.text))
    edited.struck += sum(
        len("".join((match["content"] or match["deleted"] or "").split())) for match in matches
    )
    edited.sub(_STRUCK, lambda _: "")
