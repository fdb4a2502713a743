"""Warnings about text that no reader can read: lost characters, wrong decodings, glyph numbers."""

import re
from collections.abc import Iterator

from gongkai.document.doc import Doc
from gongkai.inference.readers.encodings import common_share

# Private-use characters and glyph numbers of fonts without a mapping to Unicode, and characters
# that a decoder replaced. A private-use character before the words of a line is a list mark.
_UNREAD = re.compile(r"(?:[\ue000-\uf8ff\U000f0000-\U0010ffff\ufffd\x00]|\(cid:\d{1,5}\))+")
_INVISIBLE = re.compile("[\x00\ue000-\uf8ff\U000f0000-\U0010ffff]")
_LIST_MARK = re.compile(r"(?m)^\s*[\uf000-\uf0ff](?=[\s\u3007\u4e00-\u9fff（(《“])")
_SHOWN_LINES = 10
_CONTEXT = 8
_NOT_ASCII = re.compile(r"[^\x00-\x7f]{1,400}")
_SAMPLE = 20_000

# What decoders and converters write for bytes that they cannot read.
_KUNTAN = re.compile("锟斤拷|锟斤|斤拷|烫烫烫|屯屯屯|锘挎|ï¿½")
_QUESTION_MARKS = re.compile(r"\?{3,}|？{4,}")
_HAN = re.compile("[\u3400-\u9fff]")
_LOST_SHARE = 0.05
_REMEDY = "fetch the file again, and save it as UTF-8"

# Codecs of a wrong decoding, each with the codec of the bytes.
_WRONG = (
    ("gb18030", "utf-8"),
    ("latin-1", "gb18030"),
    ("latin-1", "utf-8"),
    ("cp1252", "gb18030"),
    ("cp1252", "utf-8"),
    ("big5hkscs", "gb18030"),
    ("gb18030", "big5hkscs"),
    ("big5hkscs", "utf-8"),
    ("cp932", "gb18030"),
    ("cp949", "gb18030"),
)
_PLAUSIBLE = 0.85
_BETTER = 0.75
_RARE = 0.5
_MANY = 40
_FEWEST = 8  # letters beyond ASCII in which a wrong decoding can be recognised


def find_unread_characters(doc: Doc) -> Iterator[str]:
    """Yield warnings about characters of a document that could not be read, with their places."""
    if lost := _find_lost(doc.source.text):
        yield lost
        return
    yield from _find_wrong_decoding(doc.source.text)
    text = doc.text
    if not _UNREAD.search(text):
        return
    marks = {match.end() for match in _LIST_MARK.finditer(text)}
    found = [match for match in _UNREAD.finditer(text) if match.end() not in marks]
    if found:
        count = sum(_count(match[0]) for match in found)
        lines = sorted({doc.source_line(match.start()) for match in found})
        shown = ", ".join(map(str, lines[:_SHOWN_LINES])) + (
            ", …" if len(lines) > _SHOWN_LINES else ""
        )
        words = _context(text, found[0])
        yield f"{count} characters have no known meaning, lines {shown}; the first: {words}"


def find_wrong_decoding(text: str) -> tuple[str, str] | None:
    """Return the codec of the bytes and the codec that was taken; None if the text is plausible.

    Text of a wrong codec consists of rare characters; encoded again and decoded with the right
    codec, of common ones (as in ftfy, Speer 2019).
    """
    sample = "".join(_NOT_ASCII.findall(text[:_SAMPLE]))
    if len(sample) < _FEWEST:
        return None
    share = common_share(sample)
    if share >= _PLAUSIBLE:
        return None
    for taken, meant in _WRONG:
        again = sample.encode(taken, "ignore").decode(meant, "ignore")
        letters = _HAN.findall(again)
        if len(letters) * 4 >= len(sample) and common_share(again) >= max(_BETTER, share + 0.1):
            return meant, taken
    return None


def _find_wrong_decoding(text: str) -> Iterator[str]:
    if wrong := find_wrong_decoding(text):
        meant, taken = wrong
        yield f"the text was decoded as {taken}, but is probably {meant}; {_REMEDY}"
    else:
        letters = "".join(_NOT_ASCII.findall(text[:_SAMPLE]))
        if len(letters) >= _MANY and common_share(letters) < _RARE:
            yield f"the text consists of rare characters, it may be decoded wrongly; {_REMEDY}"


def _find_lost(text: str) -> str | None:
    """Return a warning if many characters are what decoders write for bytes they cannot read."""
    letters = sum(1 for _ in _HAN.finditer(text))
    kuntan = sum(len(match[0]) for match in _KUNTAN.finditer(text))
    replaced = text.count("\ufffd")
    marks = sum(len(match[0]) for match in _QUESTION_MARKS.finditer(text))
    for lost, shown in ((replaced, "\ufffd"), (kuntan, "锟斤拷"), (marks, "???")):
        if lost >= _FEWEST and lost > (letters + lost) * _LOST_SHARE:
            return f"many characters were lost in a conversion ({shown}, {lost} times); {_REMEDY}"
    return None


def _count(characters: str) -> int:
    return len(re.sub(r"\(cid:\d+\)", "\ufffd", characters))


def _context(text: str, match: re.Match[str]) -> str:
    around = text[max(match.start() - _CONTEXT, 0) : match.end() + _CONTEXT]
    return _INVISIBLE.sub(lambda found: f"<U+{ord(found[0]):04X}>", " ".join(around.split()))
