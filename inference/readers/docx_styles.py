"""The formatting of text in Word documents, as far as it decides what a reader of the page sees.

A property of a run comes from the run itself, from its character style, the style of the paragraph,
the style of the table or the defaults of the document (ECMA-376 part 1, 17.7.2). A toggle property
in several styles is on if an odd number of them switches it on (17.7.3).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from gongkai.inference.readers.docx_xml import (
    Element,
    attribute,
    children_by_name,
    find,
    integer,
    is_switched_on,
    local_name,
    value,
    value_of,
)

WHITE = "FFFFFF"
UNKNOWN = "unknown"
"""A colour that cannot be determined, for example of a pattern or a picture."""

_TOGGLES = ("vanish", "strike")
_FLAGS = frozenset({"vanish", "strike", "dstrike"})
_READ = _FLAGS | {"sz", "position", "vertAlign", "rStyle", "color", "highlight", "shd", "rFonts"}
_NONE: dict[str, object] = {}
_THEME_COLORS = {"background1": WHITE, "bg1": WHITE, "light1": WHITE, "lt1": WHITE}
_THEME_COLORS |= {"text1": "000000", "tx1": "000000", "dark1": "000000", "dk1": "000000"}
_HIGHLIGHTS = {
    **{"black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00"},
    **{"magenta": "FF00FF", "red": "FF0000", "yellow": "FFFF00", "white": WHITE},
    **{"darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000"},
    **{"darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000"},
    **{"darkGray": "808080", "lightGray": "C0C0C0"},
}
_HEXADECIMAL = re.compile("[0-9A-Fa-f]{6}")
# Half-points. The smallest size in use is 5 points (八号).
_INVISIBLE_SIZE = 4
# Colors look the same if every channel (0 to 255) differs by less than this.
_COLOR_DIFFERENCE = 8
# Twentieths of a point. A lower line or row shows no text.
_INVISIBLE_HEIGHT = 40


class Visibility(Enum):
    """Whether a reader of the page sees a text."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    STRUCK = "struck"


class Surface(NamedTuple):
    """What is behind the text of a paragraph.

    Attributes:
        color: as six hexadecimal digits, or `UNKNOWN`.
        table_style: the style of the table that contains the paragraph, or None.
        is_hidden: whether nothing on the surface is visible.
    """

    color: str = WHITE
    table_style: str | None = None
    is_hidden: bool = False


PAGE = Surface()


class TextFormat:
    """The properties of a run by the names of their elements."""

    def __init__(self, properties: dict[str, object]) -> None:
        self._properties = properties
        self.font = properties.get("rFonts")
        size = properties.get("sz")
        self._size = size if isinstance(size, int) else 21
        self.shift = self._shift()

    @property
    def is_vanished(self) -> bool:
        """Whether the format hides text: ``w:vanish``."""
        return bool(self._properties.get("vanish"))

    def visibility(self, background: str) -> Visibility:
        """Return whether text of this format is visible on a background of this colour."""
        properties = self._properties
        if not properties:
            return Visibility.SHOWN
        if properties.get("vanish") or self._size <= _INVISIBLE_SIZE:
            return Visibility.HIDDEN
        if properties.get("strike") or properties.get("dstrike"):
            return Visibility.STRUCK
        color = properties.get("color")
        if isinstance(color, str):
            behind = properties.get("highlight") or properties.get("shd") or background
            if _is_same_color(color, str(behind)):
                return Visibility.HIDDEN
        return Visibility.SHOWN

    def _shift(self) -> int:
        """Return how far the text is raised, in hundredths of the size of its font."""
        alignment = self._properties.get("vertAlign")
        if alignment in ("superscript", "subscript"):
            return 100 if alignment == "superscript" else -100
        position = self._properties.get("position")
        return position * 100 // max(self._size, 1) if isinstance(position, int) else 0


@dataclass(frozen=True, slots=True)
class Style:
    """A style: the style on which it is based, and its properties."""

    base: str | None
    paragraph: dict[str, Element]
    run: dict[str, object]
    is_shaded: bool


class Styles:
    """The styles of a document."""

    def __init__(self, root: Element | None) -> None:
        # Few of the many styles of a document are used, so they are read when they are needed.
        self._nodes: dict[str, Element] = {}
        self._styles: dict[str, Style] = {}
        self.default: str | None = None
        for node in () if root is None else root:
            if local_name(node) == "style":
                self._add(node)
        self._defaults = read_properties(find(root, "docDefaults", "rPrDefault", "rPr"))
        self._shadings: dict[str | None, Element | None] = {}
        self._inherited: dict[tuple[str | None, ...], dict[str, object]] = {}
        self._formats: dict[tuple[object, ...], TextFormat] = {}
        self._plain: dict[tuple[str | None, str | None], TextFormat] = {}

    def ancestry(self, name: str | None) -> Iterator[tuple[str, Style]]:
        """Yield the style `name` and the styles on which it is based, the nearest first."""
        seen: set[str] = set()
        while name is not None and name in self._nodes and name not in seen:
            seen.add(name)
            if name not in self._styles:
                self._styles[name] = _read_style(self._nodes[name])
            style = self._styles[name]
            yield name, style
            name = style.base

    def text_format(
        self, run: Element | None, paragraph_style: str | None, table_style: str | None
    ) -> TextFormat:
        """Return the format of a run with the properties `run` (w:rPr)."""
        own = read_properties(run)
        if not own and (paragraph_style, table_style) in self._plain:
            return self._plain[paragraph_style, table_style]
        character_style = own.get("rStyle")
        names = (
            table_style,
            paragraph_style or self.default,
            character_style if isinstance(character_style, str) else None,
        )
        key = (*names, *own.items())
        if key not in self._formats:
            self._formats[key] = TextFormat(self._inherit(names) | own)
        if not own:
            self._plain[paragraph_style, table_style] = self._formats[key]
        return self._formats[key]

    def shading(self, properties: dict[str, Element], background: str) -> str:
        """Return the colour behind a paragraph with these `properties` on a `background`."""
        if "shd" in properties:
            return fill_color(properties["shd"], background)
        name = value_of(properties.get("pStyle")) or self.default
        if name not in self._shadings:
            styles = (style.paragraph.get("shd") for _, style in self.ancestry(name))
            self._shadings[name] = next((node for node in styles if node is not None), None)
        return fill_color(self._shadings[name], background)

    def table_surface(self, properties: Element | None, background: str) -> Surface:
        """Return the surface of a table with these `properties` (w:tblPr).

        A table style may shade some rows or columns, so the colour is not known then.
        """
        name = value(properties, "tblStyle")
        shaded = any(style.is_shaded for _, style in self.ancestry(name))
        return Surface(UNKNOWN if shaded else fill_color(find(properties, "shd"), background), name)

    def _add(self, node: Element) -> None:
        name = attribute(node, "styleId") or ""
        self._nodes[name] = node
        is_default = attribute(node, "default") in ("1", "true", "on")
        if is_default and attribute(node, "type") == "paragraph":
            self.default = name

    def _inherit(self, names: tuple[str | None, ...]) -> dict[str, object]:
        """Return the properties from the defaults and the styles with these names."""
        if names not in self._inherited:
            levels = [self._own_and_based_on(name) for name in names]
            merged = dict(self._defaults)
            for level in levels:
                merged |= level
            for toggle in _TOGGLES:
                switched = sum(level.get(toggle) is True for level in levels)
                merged[toggle] = self._defaults.get(toggle) is True or switched % 2 == 1
            self._inherited[names] = {key: got for key, got in merged.items() if got is not False}
        return self._inherited[names]

    def _own_and_based_on(self, name: str | None) -> dict[str, object]:
        merged: dict[str, object] = {}
        for _, style in self.ancestry(name):
            merged = style.run | merged
        merged.pop("rStyle", None)
        return merged


def _read_style(node: Element) -> Style:
    is_table = attribute(node, "type") == "table"
    return Style(
        base=value(node, "basedOn"),
        paragraph=children_by_name(node, "pPr"),
        run=read_properties(find(node, "rPr")),
        is_shaded=is_table and next(node.iter("{*}shd"), None) is not None,
    )


def read_properties(element: Element | None) -> dict[str, object]:
    """Return the properties in `element` (w:rPr) that decide what is visible."""
    if element is None:
        return _NONE
    properties: dict[str, object] = {}
    for child in element:
        name = local_name(child)
        if name not in _READ:
            continue
        if name in _FLAGS:
            properties[name] = is_switched_on(child)
        elif name in ("sz", "position"):
            properties[name] = integer(attribute(child, "val"), 21 if name == "sz" else 0)
        elif name in ("vertAlign", "rStyle"):
            properties[name] = attribute(child, "val")
        elif name == "color":
            properties[name] = _color(child)
        elif name == "highlight":
            properties[name] = _HIGHLIGHTS.get(attribute(child, "val") or "")
        elif name == "shd":
            properties[name] = fill_color(child, "") or None
        elif name == "rFonts":
            properties[name] = attribute(child, "ascii") or attribute(child, "hAnsi")
    return properties


def fill_color(shading: Element | None, background: str) -> str:
    """Return the colour of a `shading` (w:shd) on a `background`, or `UNKNOWN`."""
    if shading is None:
        return background
    pattern = attribute(shading, "val") or "clear"
    if pattern not in ("clear", "nil", "solid"):
        return UNKNOWN
    color = attribute(shading, "color" if pattern == "solid" else "fill") or "auto"
    if pattern != "solid" and color == "auto" and attribute(shading, "themeFill") is None:
        return background
    return color if _is_hexadecimal(color) else UNKNOWN


def is_low_line(properties: dict[str, Element]) -> bool:
    """Return whether the lines of a paragraph are too low to show their text."""
    spacing = properties.get("spacing")
    if spacing is None or attribute(spacing, "lineRule") != "exact":
        return False
    return 0 < integer(attribute(spacing, "line")) <= _INVISIBLE_HEIGHT


def is_hidden_row(properties: dict[str, Element]) -> bool:
    """Return whether a table row is hidden, or too low to show its text."""
    if is_switched_on(properties.get("hidden")):
        return True
    height = properties.get("trHeight")
    if height is None or attribute(height, "hRule") != "exact":
        return False
    return 0 < integer(attribute(height, "val")) <= _INVISIBLE_HEIGHT


def _color(element: Element) -> str | None:
    color = attribute(element, "val")
    if _is_hexadecimal(color):
        return color
    theme = attribute(element, "themeColor")
    if theme is None or attribute(element, "themeShade") or attribute(element, "themeTint"):
        return None
    return _THEME_COLORS.get(theme)


def _is_hexadecimal(color: str | None) -> bool:
    return color is not None and _HEXADECIMAL.fullmatch(color) is not None


def _is_same_color(one: str, other: str) -> bool:
    return _is_hexadecimal(other) and all(
        abs(int(one[index : index + 2], 16) - int(other[index : index + 2], 16)) < _COLOR_DIFFERENCE
        for index in (0, 2, 4)
    )
