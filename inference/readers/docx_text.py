"""The visible text of a paragraph of a Word document."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from gongkai.inference.readers.docx_fields import Fields, is_dirty
from gongkai.inference.readers.docx_findings import CHART, FORMULA, OBJECT, PICTURE, Findings
from gongkai.inference.readers.docx_raised import ShiftedText, subscript, superscript
from gongkai.inference.readers.docx_styles import PAGE, Styles, Surface, TextFormat, Visibility
from gongkai.inference.readers.docx_symbols import (
    is_symbol_font,
    symbol_character,
    translate_symbols,
)
from gongkai.inference.readers.docx_xml import Element, attribute, find, local_name, value

# Elements without visible text: properties, deleted revisions, phonetic guides (ruby), comments.
_INVISIBLE = frozenset({"pPr", "rPr", "tblPr", "sectPr", "sdtPr", "sdtEndPr", "del", "moveFrom"})
_INVISIBLE |= {"rt", "comment", "binData"}
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_OBJECTS = {"blip": PICTURE, "imagedata": PICTURE, "chart": CHART, "relIds": CHART}
_OBJECTS |= {"OLEObject": OBJECT, "control": OBJECT, "subDoc": OBJECT}
_TEXTS = ("{*}t", "{*}sym", "{*}textpath", "{*}ffData")
_OBJECT_TAGS = tuple(f"{{*}}{name}" for name in _OBJECTS)
_CODE = re.compile("[0-9A-Fa-f]{1,6}")
_SPACE = re.compile(r"[ \r\n]*[\r\n][ \r\n]*")
_HIDDEN_SHAPE = re.compile(
    r"visibility\s*:\s*hidden|margin-(?:left|top)\s*:\s*-\d{4,}", re.IGNORECASE
)
# English Metric Units; 360,000 are a centimetre.
_ICON = 360_000
_BEYOND_PAGE = 2_000_000
_LARGEST_PAGE = 25_000_000


@dataclass(slots=True)
class ParagraphText:
    """The visible text of a paragraph.

    Attributes:
        parts: the text with the heights at which it is written.
        boxes: the contents of the text boxes that are anchored in the paragraph.
        pictures: the elements of its pictures, which refer to their data.
    """

    parts: list[ShiftedText] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    pictures: list[Element] = field(default_factory=list)


class TextReader:
    """Reads the text of paragraphs, in order; it keeps the state of fields between them."""

    def __init__(self, styles: Styles, findings: Findings) -> None:
        self.fields = Fields()
        self._styles = styles
        self._findings = findings
        self._paragraph = ParagraphText()
        self._style: str | None = None
        self._surface = PAGE
        self._base = (TextFormat({}), Visibility.SHOWN)
        self._format, self._visibility = self._base
        self._follows_mark = False
        self._adders: dict[str, Callable[[Element], None]] = {
            "fldChar": self._add_field_mark,
            "instrText": lambda code: self.fields.add_code(code.text or ""),
            "fldSimple": self._add_simple_field,
            "sym": self._add_symbol,
            "txbxContent": self._add_box,
            "object": self._add_embedded,
            "footnoteReference": self._add_note,
            "endnoteReference": self._add_note,
            "footnote": self._add_inline_note,
            "endnote": self._add_inline_note,
            "textpath": lambda path: self._show(f"\n{path.get('string', '')}\n"),
        }

    def read(self, paragraph: Element, style: str | None, surface: Surface) -> ParagraphText:
        """Return the visible text of a paragraph with a `style` on a `surface`."""
        self._paragraph = ParagraphText()
        self._style = style
        self._surface = surface
        self._use(None)
        self._base = (self._format, self._visibility)
        self._add_children(paragraph)
        self._findings.add_outdated(self.fields.take_outdated())
        return self._paragraph

    def is_mark_hidden(self, mark: Element | None) -> bool:
        """Return whether the end of the last paragraph is hidden; `mark` is its w:rPr.

        Word then shows the next paragraph on the same line.
        """
        if self.fields.hides:
            return True
        return self._styles.text_format(mark, self._style, None).is_vanished

    def _use(self, properties: Element | None) -> None:
        """Use the format of a run with these properties for the text that follows."""
        surface = self._surface
        self._format = self._styles.text_format(properties, self._style, surface.table_style)
        self._visibility = self._format.visibility(surface.color)
        if surface.is_hidden:
            self._visibility = Visibility.HIDDEN

    def _add_children(self, element: Element) -> None:
        for child in visible_children(element):
            name = local_name(child)
            if name == "t":
                self._show(_text(child))
            elif name == "r":
                self._use(find(child, "rPr"))
                self._add_children(child)
                self._follows_mark = False
                self._format, self._visibility = self._base
            elif name in _CHARACTERS:
                self._show(_CHARACTERS[name])
            else:
                self._add_other(child, name)

    def _add_other(self, child: Element, name: str) -> None:
        add = self._adders.get(name)
        if add is not None:
            add(child)
        elif name in _OBJECTS:
            if self._is_shown():
                self._add_object(child, _OBJECTS[name])
        elif _is_hidden_shape(child, name):
            self._count_hidden(child)
        elif not self._add_formula(child, name):
            self._add_children(child)

    def _add_object(self, element: Element, template: str) -> None:
        if template == PICTURE:
            self._paragraph.pictures.append(element)
        else:
            self._findings.add_object(template)

    def _add_field_mark(self, mark: Element) -> None:
        self._show(self.fields.mark(mark))
        for _ in range(self.fields.take_unread()):
            self._findings.add_object(FORMULA)

    def _add_simple_field(self, element: Element) -> None:
        first = len(self._paragraph.parts)
        self._add_children(element)
        if is_dirty(element):
            result = "".join(part.text for part in self._paragraph.parts[first:])
            self.fields.add_outdated(attribute(element, "instr") or "", result)

    def _add_symbol(self, symbol: Element) -> None:
        code = attribute(symbol, "char") or ""
        if _CODE.fullmatch(code):
            self._show(symbol_character(attribute(symbol, "font") or "", int(code, 16)))

    def _add_box(self, box: Element) -> None:
        if self._is_shown():
            self._paragraph.boxes.append(box)
        else:
            self._count_hidden(box)

    def _add_embedded(self, element: Element) -> None:
        """Add an embedded object; the picture in it shows the object, so it counts once."""
        shown = find(element, "OLEObject")
        if shown is None:
            self._add_children(element)
        elif self._is_shown():
            self._findings.add_object(OBJECT)

    def _add_inline_note(self, note: Element) -> None:
        if self._is_shown():
            self._findings.inline_notes.append(note)

    def _add_note(self, reference: Element) -> None:
        if self._is_shown():
            kind = local_name(reference).removesuffix("Reference")
            self._findings.notes.append((kind, attribute(reference, "id") or ""))
        self._follows_mark = attribute(reference, "customMarkFollows") in ("1", "true", "on")

    def _add_formula(self, element: Element, name: str) -> bool:
        """Add a part of a formula (OMML) in one line; return whether `element` is one."""
        if name == "f" and find(element, "num") is not None:
            self._add_children(_first(element, "num"))
            self._show("/")
            self._add_children(_first(element, "den"))
        elif name in ("sup", "sub"):
            shown, self._paragraph.parts = self._paragraph.parts, []
            self._add_children(element)
            raised = "".join(part.text for part in self._paragraph.parts)
            self._paragraph.parts = shown
            self._paragraph.parts.append(
                ShiftedText(superscript(raised) if name == "sup" else subscript(raised), 0)
            )
        elif name == "d" and find(element, "e") is not None:
            self._show(value(element, "dPr", "begChr") or "(")
            self._add_children(element)
            self._show(value(element, "dPr", "endChr") or ")")
        else:
            return False
        return True

    def _is_shown(self) -> bool:
        return self._visibility is Visibility.SHOWN and not self.fields.hides

    def _show(self, text: str) -> None:
        if not text:
            return
        if self.fields.hides:
            self.fields.add_code(text)
            return
        if self._visibility is Visibility.SHOWN:
            font = self._format.font
            if is_symbol_font(font):
                text = translate_symbols(text, str(font))
            shift = 100 if self._follows_mark else self._format.shift
            self._paragraph.parts.append(ShiftedText(text, shift))
            self.fields.add_result(text)
        elif text.strip():
            if self._visibility is Visibility.STRUCK:
                self._findings.struck += len(text)
            else:
                self._findings.hidden += len(text)

    def _count_hidden(self, element: Element) -> None:
        hidden = "".join(text.text or "" for text in element.iter("{*}t"))
        self._findings.hidden += len(hidden)


def visible_children(element: Element) -> Iterator[Element]:
    """Yield the children that Word shows; only one alternative of a drawing."""
    for child in element:
        name = local_name(child)
        if name == "AlternateContent":
            yield from _shown_alternative(child)
        elif name not in _INVISIBLE:
            yield child


def _shown_alternative(element: Element) -> list[Element]:
    """Return the alternative with text, or else with an object; a program may leave one empty."""
    for tags in (_TEXTS, _OBJECT_TAGS):
        for alternative in element:
            if any(tags is _OBJECT_TAGS or _has_text(node) for node in alternative.iter(*tags)):
                return [alternative]
    return []


def _has_text(node: Element) -> bool:
    return local_name(node) != "t" or bool((node.text or "").strip())


def _text(element: Element) -> str:
    """Return the text of w:t; line breaks of the XML source are spaces, as in Word."""
    text = element.text or ""
    if "\n" in text or "\r" in text:
        text = _SPACE.sub(" ", text)
        if "preserve" not in element.attrib.values():
            text = text.strip()
    return text


def _first(element: Element, name: str) -> Element:
    found = find(element, name)
    return element if found is None else found


def _is_hidden_shape(element: Element, name: str) -> bool:
    """Return whether a drawing is hidden, off the page, or an icon beside the text."""
    if name not in ("anchor", "inline"):
        style = element.get("style")
        return style is not None and _HIDDEN_SHAPE.search(style) is not None
    properties = find(element, "docPr")
    if properties is not None and properties.get("hidden") in ("1", "true"):
        return True
    extent = find(element, "extent")
    if name == "inline" or extent is None:
        return False
    sizes = (_emu(extent.get("cx")), _emu(extent.get("cy")))
    if 0 < min(sizes) < _ICON and next(element.iter("{*}t"), None) is None:
        return True
    axes = zip(("positionH", "positionV"), sizes, strict=True)
    return any(_is_beyond(find(element, axis, "posOffset"), size) for axis, size in axes)


def _is_beyond(offset: Element | None, size: int) -> bool:
    if offset is None:
        return False
    start = _emu(offset.text)
    return start + size <= -_BEYOND_PAGE or start >= _LARGEST_PAGE


def _emu(text: str | None) -> int:
    return int(text) if text and re.fullmatch(r"\s*-?\d{1,12}\s*", text) else 0
