"""Normalization of characters: look-alike, invisible and private-use characters.

A reader of the page cannot see that ⽂ is not 文, or that a zero-width space divides 120. `fold`
replaces characters one by one, so that offsets stay; `find_edits` finds what must be removed or
replaced by several characters.
"""

import re
import unicodedata
from collections.abc import Iterator

from gongkai.document.alignment import apply_edits
from gongkai.document.source import Edit

# The radicals of U+2E80-2EF3 with their Equivalent_Unified_Ideograph (Unicode Character Database);
# NFKC maps only two of them.
_RADICALS = (
    "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥"
    "⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉"
    "⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭"
    "⻮⻯⻰⻱⻲⻳"
)
_IDEOGRAPHS = (
    "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫"
    "丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝"
    "𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯"
    "齿竜龙龜亀龟"
)
# Code points that GB 18030-2005 lacked; codecs before GB 18030-2022 return private-use ones.
_GB18030 = {
    0xE78D: "，", 0xE78E: "。", 0xE78F: "、", 0xE790: "：", 0xE791: "；", 0xE792: "！",
    0xE793: "？", 0xE794: "〖", 0xE795: "〗", 0xE796: "…", 0xE81E: "\u9fb4", 0xE826: "\u9fb5",
    0xE82B: "\u9fb6", 0xE82C: "\u9fb7", 0xE832: "\u9fb8", 0xE843: "\u9fb9", 0xE854: "\u9fba",
    0xE864: "\u9fbb", 0xE816: "\U00020087", 0xE817: "\U00020089", 0xE818: "\U000200cc",
    0xE831: "\U000215d7", 0xE83B: "\U0002298f", 0xE855: "\U000241fe",
}  # fmt: skip
# Symbol fonts have the ASCII characters at U+F020-F07F. Of these only the characters of numbers
# are certain: in other fonts the rest are pictures.
_SYMBOL_FONT = {0xF000 + ord(char): char for char in "0123456789%"}
# Full-width forms of the ASCII punctuation that NFKC returns for vertical and small forms.
_WIDE = {ord(char): chr(ord(char) + 0xFEE0) for char in ",:;!?()[]{}"}
# Spaces by the width that they show: a thin one can divide the digits of a number into groups.
_SPACES = {
    "\u2002": "\u2000\u2001\u2004\u2005\u2007\u205f\u1680",
    "\u2009": "\u2006\u2008\u200a\u202f",
}
# A radical that NFKC maps to the traditional character, a stroke and a letter of Bopomofo for 一,
# Greek and Cyrillic letters for O, and blanks: of symbol fonts, and of pages in GBK with the
# unassigned code A3A0.
_LOOK_ALIKES = {
    "⼾": "户",
    "\u31d0": "一",
    "\u3127": "一",
    "\u039f": "O",
    "\u041e": "O",
    "\u03bf": "o",
    "\u043e": "o",
    "\uf020": " ",
    "\ue5e5": "\u3000",
}
_LINE_BREAKS = "\u2028\u2029\x85"

_COMPATIBILITY = (
    (0x2F00, 0x2FD5),  # Kangxi radicals
    (0x3038, 0x303A),  # tens of Suzhou numerals
    (0x3192, 0x319F),  # ideographs of kanbun
    (0xF900, 0xFAD9),  # compatibility ideographs
    (0x2F800, 0x2FA1D),
    (0xFE10, 0xFE19),  # vertical forms
    (0xFE30, 0xFE48),
    (0xFE50, 0xFE6B),  # small forms
    (0x1D7CE, 0x1D7FF),  # mathematical digits
    (0x1FBF0, 0x1FBF9),  # digits of segments
)
# Zero-width and bidirectional characters, soft hyphen, variation selectors, tags, control codes.
_INVISIBLE = (
    "\x01-\x08\x0e-\x1f\x7f\xad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
)
# Months, hours and days in one character: ㋀ (1月), ㏠ (1日).
_DATES = "\u32c0-\u32cb\u3358-\u3370\u33e0-\u33fe"
_HAN = "\u3007\u4e00-\u9fff"
_AFTER = rf"(?=[{_HAN}，。；、,;)）%％])"
_GROUPS = r"[1-9]\d{0,2}(?:%s\d{3})+"
# Without words around it, a number with other spaces could be the cells of a row.
_DIVIDED = re.compile(
    rf"(?<![\d\u2009]){_GROUPS % chr(0x2009)}(?![\d\u2009])"
    rf"|(?<=[{_HAN}：:（(])(?:\d+(?:[\u2002\u2009]\d+)+|{_GROUPS % chr(0xA0)}){_AFTER}"
)
_DIVIDER = re.compile("[\u2002\u2009\xa0]")
_EDITED = re.compile(rf"[{_INVISIBLE}{_DATES}]")
_EDITED_BEYOND = re.compile("[\U000e0000-\U000e0fff]")
_LAST = "\uffff"


def _forms() -> Iterator[tuple[str, str]]:
    yield from zip(_RADICALS, _IDEOGRAPHS, strict=True)
    for first, last in _COMPATIBILITY:
        for code in range(first, last + 1):
            form = unicodedata.normalize("NFKC", chr(code)).translate(_WIDE)
            if len(form) == 1 and form != chr(code):
                yield chr(code), form
    for code, form in {**_GB18030, **_SYMBOL_FONT}.items():
        yield chr(code), form
    yield from _LOOK_ALIKES.items()
    yield from ((space, form) for form, spaces in _SPACES.items() for space in spaces)
    yield from ((line_break, "\n") for line_break in _LINE_BREAKS)


_FORMS = dict(_forms())
# A class of characters up to U+FFFF is searched far faster than one that goes beyond.
_FOLDED = re.compile(f"[{''.join(char for char in _FORMS if char <= _LAST)}]")
_FOLDED_BEYOND = re.compile(f"[{''.join(char for char in _FORMS if char > _LAST)}]")


def fold(text: str) -> str:
    """Return `text` with look-alike characters replaced one by one; all offsets stay."""
    for pattern in (_FOLDED, _FOLDED_BEYOND):
        if pattern.search(text):
            text = pattern.sub(lambda match: _FORMS[match[0]], text)
    return text


def find_edits(text: str) -> tuple[Edit, ...]:
    """Return what must be removed from a folded text, or replaced by several characters.

    Invisible characters and the spaces inside a number are removed; the square characters of
    months, days and hours are spelled out. The result is empty for most texts.
    """
    edits = [
        Edit(match.start(), match.end(), _spell(match[0]))
        for pattern in (_EDITED, _EDITED_BEYOND)
        for match in pattern.finditer(text)
    ]
    if _DIVIDER.search(text):
        edits += _divided_numbers(text)
    return tuple(sorted(edits, key=lambda edit: edit.start))


def normalize_text(text: str) -> str:
    """Return `text` as a reader of the page sees it, for a text without offsets."""
    folded = fold(text)
    return apply_edits(folded, find_edits(folded))


def _spell(characters: str) -> str:
    form = unicodedata.normalize("NFKC", characters)
    return form if form[0].isdigit() else ""


def _divided_numbers(text: str) -> Iterator[Edit]:
    for number in _DIVIDED.finditer(text):
        for space in _DIVIDER.finditer(text, *number.span()):
            yield Edit(space.start(), space.end(), "")
