"""Automatic numbering of Word documents: the numbers that Word shows but does not store."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from gongkai import configs
from gongkai.inference.readers.docx_xml import Element, attribute, find, flag, value

_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
    *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_DIGITS = "〇一二三四五六七八九"
_PLACE = re.compile(r"%([1-9])")
# Word's own limits: nine levels; numbers past this are not counted in any report.
_MAX_NUMBER = 9999


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    format: str
    text: str
    style: str | None
    legal: bool


@dataclass(slots=True)
class _List:
    """The levels of an abstract numbering and how far each has counted."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Gives each paragraph its number; to be asked once for every paragraph, in order."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._abstract: dict[str, _List] = {}
        self._lists: dict[str, tuple[_List, dict[int, int]]] = {}
        self._styles: dict[str, tuple[str | None, Element | None]] = {}
        self._default: str | None = None
        for style in () if styles is None else styles.iter("{*}style"):
            self._add_style(style)
        for node in () if numbering is None else numbering.iter("{*}abstractNum"):
            self._abstract[attribute(node, "abstractNumId") or ""] = _List(dict(_levels(node)))
        for node in () if numbering is None else numbering.iter("{*}num"):
            self._add_list(node)

    def label(self, properties: Element | None) -> str:
        """Return the number of the paragraph with the `properties` (w:pPr), "" if it has none."""
        number, level = self._numbered(properties)
        if number not in self._lists:
            return ""
        counted, starts = self._lists[number]
        if level not in counted.levels:
            return ""
        if level in starts:
            counted.counts[level] = starts.pop(level) - 1
        for upper in range(level):
            if upper in counted.levels:
                counted.counts.setdefault(upper, counted.levels[upper].start)
        counted.counts[level] = 1 + counted.counts.get(level, counted.levels[level].start - 1)
        for lower in [lower for lower in counted.counts if lower > level]:
            del counted.counts[lower]
        return _render(counted, level)

    def _add_style(self, style: Element) -> None:
        name = attribute(style, "styleId") or ""
        self._styles[name] = (value(style, "basedOn"), find(style, "pPr", "numPr"))
        if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true"):
            self._default = name

    def _add_list(self, node: Element) -> None:
        shared = self._abstract.get(value(node, "abstractNumId") or "")
        if shared is None:
            return
        starts: dict[int, int] = {}
        for override in node.iter("{*}lvlOverride"):
            start = value(override, "startOverride")
            if start is not None:
                starts[_integer(attribute(override, "ilvl"))] = _integer(start)
            own = dict(_levels(override))
            if own:
                shared = _List(shared.levels | own)
        self._lists[attribute(node, "numId") or ""] = (shared, starts)

    def _numbered(self, properties: Element | None) -> tuple[str, int]:
        """Return the list and the level: the paragraph's own, else those of its style."""
        own = find(properties, "numPr")
        name = (value(properties, "pStyle") if properties is not None else None) or self._default
        if own is not None and value(own, "numId") is not None:
            return value(own, "numId") or "", _integer(value(own, "ilvl"))
        for style, given in self._ancestry(name):
            number = value(given, "numId")
            if number is not None:
                return number, self._style_level(number, style, own if own is not None else given)
        return "", 0

    def _ancestry(self, name: str | None) -> Iterator[tuple[str, Element | None]]:
        seen: set[str] = set()
        while name is not None and name in self._styles and name not in seen:
            seen.add(name)
            base, given = self._styles[name]
            yield name, given
            name = base

    def _style_level(self, number: str, style: str, given: Element | None) -> int:
        levels = self._lists[number][0].levels if number in self._lists else {}
        linked = [index for index, level in levels.items() if level.style == style]
        return linked[0] if linked else _integer(value(given, "ilvl"))


def _levels(node: Element) -> Iterator[tuple[int, _Level]]:
    for level in node.iter("{*}lvl"):
        yield (
            _integer(attribute(level, "ilvl")),
            _Level(
                start=_integer(value(level, "start"), default=1),
                format=value(level, "numFmt") or "decimal",
                text=value(level, "lvlText") or "",
                style=value(level, "pStyle"),
                legal=flag(level, "isLgl"),
            ),
        )


def _render(counted: _List, level: int) -> str:
    shape = counted.levels[level]
    if shape.format in ("bullet", "none"):
        return ""

    def number(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        upper = counted.levels.get(index)
        form = "decimal" if upper is None or (shape.legal and index != level) else upper.format
        return _numeral(counted.counts.get(index, 1), form)

    label = _PLACE.sub(number, shape.text).strip()
    # Words and Latin numbers keep a space, as Word sets one; 一、 and （一） touch the text.
    return f"{label} " if label[-1:].isalnum() and label.isascii() else label


def _numeral(number: int, form: str) -> str:
    formats = _formats()
    if form in formats["alphabets"] and 0 < number <= len(formats["alphabets"][form]):
        return str(formats["alphabets"][form][number - 1])
    if form in formats["counting"]:
        return _counted(number)
    if form in formats["digits"]:
        return "".join(_DIGITS[int(digit)] for digit in str(number))
    if form in ("upperRoman", "lowerRoman"):
        roman = _roman(number)
        return roman if form == "upperRoman" else roman.lower()
    return f"{number:02}" if form == "decimalZero" else str(number)


@cache
def _formats() -> dict[str, Any]:
    formats: dict[str, Any] = configs.load("readers.yaml")["docx"]
    return formats


def _counted(number: int) -> str:
    """Return `number`, below 10000, in Chinese: 11 is 十一, 20 is 二十, 105 is 一百零五."""
    written = ""
    for digit, unit in zip(f"{number:04}", ("千", "百", "十", ""), strict=True):
        written += _DIGITS[int(digit)].replace("〇", "零") + (unit if digit != "0" else "")
    written = re.sub("零+", "零", written).strip("零")
    return (written.removeprefix("一") if written.startswith("一十") else written) or "零"


def _roman(number: int) -> str:
    written = ""
    for unit, letters in _ROMAN:
        times, number = divmod(number, unit)
        written += letters * times
    return written


def _integer(text: str | None, default: int = 0) -> int:
    return min(int(text), _MAX_NUMBER) if text and text.isdecimal() and len(text) < 9 else default
