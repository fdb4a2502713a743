"""The resources of an OFD document: fonts, colour spaces, drawing parameters, vector graphics."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from gongkai.inference.readers.docx_xml import Element, find, local_name
from gongkai.inference.readers.ofd_fonts import FontTexts, read_font
from gongkai.inference.readers.ofd_package import OfdPackage, folder_of
from gongkai.inference.readers.ofd_values import number, numbers
from gongkai.inference.readers.pdf_colors import Color, to_rgb

BLACK: Color = (0.0, 0.0, 0.0)
_MAX_RELATIVES = 20
_KINDS = {"GRAY": 1, "GREY": 1, "RGB": 3, "CMYK": 4}


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour with its opacity; the colour is None for shadings and patterns."""

    color: Color | None = BLACK
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Font:
    """A font, and its texts if it is embedded."""

    name: str = ""
    texts: FontTexts = field(default_factory=FontTexts)


@dataclass(frozen=True, slots=True)
class DrawParameters:
    """What a drawing parameter sets; None for what it leaves unset."""

    fill: Ink | None = None
    stroke: Ink | None = None
    line_width: float | None = None

    def over(self, other: "DrawParameters") -> "DrawParameters":
        """Return these parameters, with those of `other` where one is unset."""
        return DrawParameters(
            self.fill if self.fill is not None else other.fill,
            self.stroke if self.stroke is not None else other.stroke,
            self.line_width if self.line_width is not None else other.line_width,
        )


@dataclass
class Resources:
    """The resources of a document, and of one of its pages, by their ids."""

    package: OfdPackage
    elements: dict[str, tuple[Element, str]] = field(default_factory=dict)
    default_space: str | None = None
    _fonts: dict[str, Font] = field(default_factory=dict)

    def with_files(self, names: Iterable[str]) -> "Resources":
        """Return these resources and those of the resource files `names`."""
        found: dict[str, tuple[Element, str]] = {}
        for name in names:
            root = self.package.root(name)
            folder = f"{folder_of(name)}/{(root.get('BaseLoc') or '').strip()}"
            for group in root:
                for element in group:
                    found[(element.get("ID") or "").strip()] = (element, folder)
        return replace(self, elements=self.elements | found) if found else self

    def font(self, reference: str | None) -> Font:
        """Return the font with this id; one without a name if there is none."""
        element, folder = self._find(reference, "Font")
        if element is None or reference is None:
            return Font()
        key = f"{folder} {reference}"
        if key not in self._fonts:
            file = find(element, "FontFile")
            name = self.package.locate(None if file is None else file.text, folder)
            texts = FontTexts() if name is None else read_font(self.package.content(name))
            self._fonts[key] = Font(element.get("FontName") or "", texts)
        return self._fonts[key]

    def vector_graphic(self, reference: str | None) -> Element | None:
        """Return the content of the composite graphic with this id, if there is one."""
        element, _ = self._find(reference, "CompositeGraphicUnit", "CompositeGraphic")
        return find(element, "Content")

    def picture_file(self, reference: str | None) -> str | None:
        """Return the name of the file of a picture; None if there is none."""
        element, folder = self._find(reference, "MultiMedia")
        file = find(element, "MediaFile")
        return self.package.locate(None if file is None else file.text, folder)

    def parameters(self, reference: str | None) -> DrawParameters:
        """Return the drawing parameters with this id, with those that they are relative to."""
        found = DrawParameters()
        for _ in range(_MAX_RELATIVES):
            element, _folder = self._find(reference, "DrawParam")
            if element is None:
                break
            found = found.over(self.own_parameters(element))
            reference = element.get("Relative")
        return found

    def own_parameters(self, element: Element) -> DrawParameters:
        """Return the parameters that an object or a drawing parameter itself sets."""
        width = element.get("LineWidth")
        return DrawParameters(
            self.ink(find(element, "FillColor")),
            self.ink(find(element, "StrokeColor")),
            None if width is None else number(width, 0.353),
        )

    def ink(self, element: Element | None) -> Ink | None:
        """Return the colour that an element describes; None for no element."""
        if element is None:
            return None
        alpha = number(element.get("Alpha"), 255.0) / 255
        if len(element):
            return Ink(None, alpha)
        return Ink(self._color(element), alpha)

    def _color(self, element: Element) -> Color | None:
        space, _ = self._find(element.get("ColorSpace") or self.default_space, "ColorSpace")
        values = _components(element.get("Value"))
        index = element.get("Index")
        if not values and index is not None:
            palette = [] if space is None else list(space.iter("{*}CV"))
            position = int(number(index, -1.0))
            if not 0 <= position < len(palette):
                return None
            values = _components(palette[position].text)
        if not values:
            return BLACK
        bits = 8.0 if space is None else number(space.get("BitsPerComponent"), 8.0)
        highest = 2.0 ** min(max(bits, 1.0), 16.0) - 1
        kind = (space.get("Type") or "" if space is not None else "").upper()
        count = _KINDS.get(kind, len(values))
        scaled = tuple(value / highest for value in values[:count])
        return to_rgb(scaled[0] if len(scaled) == 1 else scaled, "")

    def _find(self, reference: str | None, *kinds: str) -> tuple[Element | None, str]:
        element, folder = self.elements.get((reference or "").strip(), (None, ""))
        if element is None or local_name(element) not in kinds:
            return None, ""
        return element, folder


def _components(text: str | None) -> list[float]:
    """Return the components of a colour, decimal or hexadecimal (#FF)."""
    if "#" not in (text or ""):
        return numbers(text)
    words = (text or "").split()
    try:
        return [float(int(word.removeprefix("#"), 16)) for word in words]
    except ValueError:
        return []
