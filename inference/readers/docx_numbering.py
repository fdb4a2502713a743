"""Automatic numbering of Word documents: list numbers that Word shows but does not store."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from gongkai import configs
from gongkai.inference.readers.docx_xml import Element, attribute, find, is_on, value

_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
    *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_DIGITS = "〇一二三四五六七八九"
_PLACEHOLDER = re.compile(r"%([1-9])")
# No report counts further; a larger number in the file is cut to this.
_MAX_NUMBER = 9999


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    format: str
    text: str
    style: str | None
    legal: bool


@dataclass(slots=True)
class _NumberingList:
    """The levels of an abstract numbering, and the current number of each level."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Computes the list labels of paragraphs; call `label` once for each paragraph, in order."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._abstract: dict[str, _NumberingList] = {}
        self._lists: dict[str, tuple[_NumberingList, dict[int, int]]] = {}
        self._styles: dict[str, tuple[str | None, Element | None]] = {}
        self._default: str | None = None
        for style in () if styles is None else styles.iter("{*}style"):
            self._add_style(style)
        for node in () if numbering is None else numbering.iter("{*}abstractNum"):
            self._abstract[attribute(node, "abstractNumId") or ""] = _NumberingList(
                dict(_levels(node))
            )
        for node in () if numbering is None else numbering.iter("{*}num"):
            self._add_list(node)

    def label(self, properties: Element | None) -> str:
        """Return the list label of the paragraph with these `properties` (w:pPr), "" for none."""
        number, level = self._list_and_level(properties)
        if number not in self._lists:
            return ""
        numbering, starts = self._lists[number]
        if level not in numbering.levels:
            return ""
        if level in starts:
            numbering.counts[level] = starts.pop(level) - 1
        for upper in range(level):
            if upper in numbering.levels:
                numbering.counts.setdefault(upper, numbering.levels[upper].start)
        numbering.counts[level] = 1 + numbering.counts.get(level, numbering.levels[level].start - 1)
        for lower in [lower for lower in numbering.counts if lower > level]:
            del numbering.counts[lower]
        return _render(numbering, level)

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
                shared = _NumberingList(shared.levels | own)
        self._lists[attribute(node, "numId") or ""] = (shared, starts)

    def _list_and_level(self, properties: Element | None) -> tuple[str, int]:
        """Return the list id and the level of the paragraph, or those of its style."""
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
                legal=is_on(level, "isLgl"),
            ),
        )


def _render(numbering: _NumberingList, level: int) -> str:
    definition = numbering.levels[level]
    if definition.format in ("bullet", "none"):
        return ""

    def number(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        upper = numbering.levels.get(index)
        form = "decimal" if upper is None or (definition.legal and index != level) else upper.format
        return _numeral(numbering.counts.get(index, 1), form)

    label = _PLACEHOLDER.sub(number, definition.text).strip()
    # Like Word, put a space after Latin letters and digits, but not after 一、 or （一）.
    return f"{label} " if label[-1:].isalnum() and label.isascii() else label


def _numeral(number: int, form: str) -> str:
    formats = _formats()
    if form in formats["alphabets"] and 0 < number <= len(formats["alphabets"][form]):
        return str(formats["alphabets"][form][number - 1])
    if form in formats["counting"]:
        return _chinese_numeral(number)
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


def _chinese_numeral(number: int) -> str:
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
