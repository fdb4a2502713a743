"""Marks of notes, which a page sets raised beside a word or a figure: 120¹, 96[2], 24①."""

import re

_SIGN = (
    r"\d{1,3}(?:\s*[,，、\-–—]\s*\d{1,3})*|[a-h]|[*＊†‡§※#]{1,3}|[①-⑳⑴-⒇㈠-㈩]+|[¹²³⁴-⁹⁰]{1,3}|注\s*\d{0,2}"
    r"|[一二三四五六七八九十]{1,2}"
)
_MARK = re.compile(
    rf"(?:[\[［【〔(（]\s*(?:注\s*[:：]?\s*)?(?:{_SIGN})\s*[\]］】〕)）]|(?:{_SIGN})[)）]?)[,，、;；]?"
)
_BRACKETED = re.compile(
    r"[\[［【〔]\s*(?:注\s*)?(?:\d{1,3}|[a-h]|[*＊†‡§※])\s*[\]］】〕]|[①-⑳]|[*＊†‡§※]{1,3}"
)
_NUMBER = re.compile(r"\d{1,2}")
# Units that are raised to a power; 10 is also the base of a power of ten.
_BASE = re.compile(r"(?:[A-Za-zμΩℓ℃)）]|[米里寸尺]|[×xX*·]\s*10)$")
_TEN = re.compile(r"(?<![\d.,])10$")
_POWERS = str.maketrans("0123456789+-−–n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻ⁿ")
_POWER = re.compile(r"[-−–+]?\d{1,2}|n")
# A mark of a note that a program wrote in full size between a figure and its unit.
_UNIT = "[条件次篇期份个项人万亿千百余多部家场名册宗户张处项类种批起]"
INLINE_MARK = re.compile(
    rf"[①-⑳\[［](?<=\d.)(?:(?<=[①-⑳])|\d{{1,2}}[\]］])(?={_UNIT})"  # the rare characters first
)


def is_note_mark(text: str) -> bool:
    """Return whether a raised `text` can be the mark of a note."""
    return _MARK.fullmatch(text.strip()) is not None


def is_link_mark(text: str) -> bool:
    """Return whether `text`, a link within the page, is a mark without being raised."""
    return _BRACKETED.fullmatch(text.strip()) is not None


def is_power(text: str, before: str, marks: frozenset[str] = frozenset()) -> bool:
    """Return whether a raised `text` is an exponent.

    Args:
        text: the raised characters.
        before: the characters before it.
        marks: the other raised numbers of the document. A number after 10 is an exponent, unless
            it continues their sequence.
    """
    text = text.strip()
    if _POWER.fullmatch(text) is None:
        return False
    if _BASE.search(before) is not None:
        return True
    if _TEN.search(before) is None or text == "1":
        return False
    return _NUMBER.fullmatch(text) is None or not marks & {str(int(text) - 1), str(int(text) + 1)}


def write_power(text: str) -> str:
    """Return an exponent in raised characters, so that it does not continue the number."""
    return text.strip().translate(_POWERS)
