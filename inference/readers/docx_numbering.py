"""Automatic numbering of Word documents: list numbers that Word shows but does not store."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from gongkai import configs
from gongkai.inference.readers.docx_styles import Styles
from gongkai.inference.readers.docx_xml import (
    Element,
    attribute,
    is_on,
    local_name,
    value,
    value_of,
)

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
    restart: int | None
    hidden: bool

    def restarts_after(self, upper: int) -> bool:
        """Return whether the level counts from its start again after the level `upper`."""
        return self.restart is None or upper < self.restart


@dataclass(slots=True)
class _NumberingList:
    """The levels of an abstract numbering, and the current number of each level."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Computes the list labels of paragraphs; call `label` once for each paragraph, in order."""

    def __init__(self, numbering: Element | None, styles: Styles) -> None:
        self._abstract: dict[str, _NumberingList] = {}
        self._lists: dict[str, tuple[_NumberingList, dict[int, int]]] = {}
        self._styles = styles
        nodes = [] if numbering is None else list(numbering)
        definitions = [node for node in nodes if local_name(node) == "abstractNum"]
        for node in definitions:
            self._abstract[attribute(node, "abstractNumId") or ""] = _NumberingList(
                dict(_levels(node))
            )
        instances = [node for node in nodes if local_name(node) == "num"]
        self._follow_links(definitions, instances)
        for node in instances:
            self._add_list(node)

    def label(self, properties: dict[str, Element]) -> str:
        """Return the list label of the paragraph with these `properties` (of w:pPr), or ""."""
        if not self._lists:
            return ""
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
            if numbering.levels[lower].restarts_after(level):
                del numbering.counts[lower]
        return "" if numbering.levels[level].hidden else _render(numbering, level)

    def _follow_links(self, definitions: list[Element], instances: list[Element]) -> None:
        """Give a definition without levels those of the numbering style that it names."""
        targets = {
            style: self._abstract[attribute(node, "abstractNumId") or ""]
            for node in definitions
            if (style := value(node, "styleLink")) is not None
        }
        numbers = {
            attribute(node, "numId"): self._abstract.get(value(node, "abstractNumId") or "")
            for node in instances
        }
        for node in definitions:
            name = value(node, "numStyleLink")
            if name is None or self._abstract[attribute(node, "abstractNumId") or ""].levels:
                continue
            for _, definition in self._styles.ancestry(name):
                target = numbers.get(value(definition.paragraph.get("numPr"), "numId"))
                if target is not None and target.levels:
                    targets.setdefault(name, target)
            if name in targets:
                self._abstract[attribute(node, "abstractNumId") or ""] = targets[name]

    def _add_list(self, node: Element) -> None:
        shared = self._abstract.get(value(node, "abstractNumId") or "")
        if shared is None:
            return
        starts: dict[int, int] = {}
        for position, override in enumerate(node.iter("{*}lvlOverride")):
            index = _integer(attribute(override, "ilvl"), default=position)
            start = value(override, "startOverride")
            if start is not None:
                starts[index] = _integer(start)
            own = dict(_levels(override, first=index))
            if own:
                shared = _NumberingList(shared.levels | own)
        self._lists[attribute(node, "numId") or ""] = (shared, starts)

    def _list_and_level(self, properties: dict[str, Element]) -> tuple[str, int]:
        """Return the list id and the level of the paragraph, or those of its style."""
        own = properties.get("numPr")
        name = value_of(properties.get("pStyle")) or self._styles.default
        if own is not None and value(own, "numId") is not None:
            return value(own, "numId") or "", _integer(value(own, "ilvl"))
        for style, definition in self._styles.ancestry(name):
            given = definition.paragraph.get("numPr")
            number = value(given, "numId")
            if number is not None:
                return number, self._style_level(number, style, own if own is not None else given)
        return "", 0

    def _style_level(self, number: str, style: str, given: Element | None) -> int:
        levels = self._lists[number][0].levels if number in self._lists else {}
        linked = [index for index, level in levels.items() if level.style == style]
        return linked[0] if linked else _integer(value(given, "ilvl"))


def _levels(node: Element, first: int = 0) -> Iterator[tuple[int, _Level]]:
    """Yield the levels in `node`; a level without an index follows the one before it."""
    for position, level in enumerate(node.iter("{*}lvl"), first):
        restart = value(level, "lvlRestart")
        yield (
            _integer(attribute(level, "ilvl"), default=position),
            _Level(
                start=_integer(value(level, "start"), default=1),
                format=value(level, "numFmt") or "decimal",
                text=value(level, "lvlText") or "",
                style=value(level, "pStyle"),
                legal=is_on(level, "isLgl"),
                restart=None if restart is None else _integer(restart),
                hidden=is_on(level, "rPr", "vanish"),
            ),
        )


def _render(numbering: _NumberingList, level: int) -> str:
    definition = numbering.levels[level]
    if definition.format == "bullet":
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
    if form == "none":
        return ""
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
