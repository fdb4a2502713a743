"""Annotations of a PDF page that belong to its content: fields, free text, shapes, struck text."""

from collections.abc import Iterator, Mapping
from typing import Any

from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import decode_text

from gongkai.inference.readers.pdf_content import Box, Glyph, map_rectangle
from gongkai.inference.readers.pdf_device import ContentDevice
from gongkai.inference.readers.pdf_interpreter import ContentInterpreter

_PAINTED = ("Widget", "FreeText", "Square", "Circle", "Polygon", "Redact")
_HIDDEN_FLAGS = 2 | 32  # Hidden and NoView (ISO 32000, table 165)
_MARK = "☑"
_DEFAULT_SIZE = 12.0


def paint_annotations(interpreter: ContentInterpreter, page: Any) -> list[Box]:
    """Paint the annotations of `page` that are content, and return the boxes of struck text.

    Comments, their windows and rubber stamps are no content. A field without an appearance is
    painted with its value.
    """
    struck: list[Box] = []
    device = interpreter.device
    for annotation in _annotations(page):
        kind = _name(annotation.get("Subtype"))
        if _flags(annotation) & _HIDDEN_FLAGS:
            continue
        if not device.optional.is_visible(annotation.get("OC")):
            continue
        if kind == "StrikeOut":
            struck += _quads(device, annotation)
        elif kind in _PAINTED:
            _paint(interpreter, annotation, kind)
    return struck


def _annotations(page: Any) -> Iterator[Mapping[str, Any]]:
    listed = resolve1(page.annots)
    for reference in listed if isinstance(listed, list) else ():
        annotation = resolve1(reference)
        if isinstance(annotation, Mapping):
            yield annotation


def _paint(interpreter: ContentInterpreter, annotation: Mapping[str, Any], kind: str) -> None:
    rect = _numbers(annotation.get("Rect"), 4)
    if rect is None:
        return
    device = interpreter.device
    form = _appearance(annotation)
    before = len(device.content.glyphs)
    if form is not None:
        box = _numbers(form.get("BBox"), 4)
        if box is not None:
            matrix = _numbers(form.get("Matrix"), 6) or (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
            interpreter.paint_form(form, _fitting(map_rectangle(matrix, box), rect))
    if any(glyph.text.strip() for glyph in device.content.glyphs[before:]):
        return
    if _is_ticked(annotation):
        _add_text(device, _MARK, rect, 0.0)
    elif form is None and kind in ("Widget", "FreeText"):
        _add_text(device, _value(annotation, kind), rect, _font_size(annotation))


def _appearance(annotation: Mapping[str, Any]) -> PDFStream | None:
    """Return the normal appearance in the current state."""
    appearances = resolve1(annotation.get("AP"))
    normal = resolve1(appearances.get("N")) if isinstance(appearances, Mapping) else None
    if isinstance(normal, Mapping) and not isinstance(normal, PDFStream):
        normal = resolve1(normal.get(_name(annotation.get("AS"))))
    return normal if isinstance(normal, PDFStream) else None


def _fitting(box: tuple[float, ...], rect: tuple[float, ...]) -> tuple[float, ...]:
    """Return the matrix that moves the bounding box of an appearance to the rectangle."""
    left, bottom = min(rect[0], rect[2]), min(rect[1], rect[3])
    width, height = box[2] - box[0], box[3] - box[1]
    across = abs(rect[2] - rect[0]) / width if width else 1.0
    along = abs(rect[3] - rect[1]) / height if height else 1.0
    return (across, 0.0, 0.0, along, left - box[0] * across, bottom - box[1] * along)


def _inherited(annotation: Mapping[str, Any], key: str) -> Any:
    """Return an entry of a field, which it may inherit from the fields above."""
    for _ in range(10):
        value = resolve1(annotation.get(key))
        if value is not None:
            return value
        parent = resolve1(annotation.get("Parent"))
        if not isinstance(parent, Mapping):
            return None
        annotation = parent
    return None


def _is_ticked(annotation: Mapping[str, Any]) -> bool:
    """Return whether a check box or radio button is on."""
    if _name(_inherited(annotation, "FT")) != "Btn":
        return False
    state = _name(annotation.get("AS"))
    return state not in ("", "Off")


def _value(annotation: Mapping[str, Any], kind: str) -> str:
    if kind == "FreeText":
        return _text(resolve1(annotation.get("Contents")))
    if _name(_inherited(annotation, "FT")) not in ("Tx", "Ch"):
        return ""
    value = _inherited(annotation, "V")
    values = value if isinstance(value, list) else [value]
    return " ".join(filter(None, (_text(resolve1(part)) for part in values)))


def _text(value: Any) -> str:
    return decode_text(value) if isinstance(value, bytes) else ""


def _font_size(annotation: Mapping[str, Any]) -> float:
    """Return the font size of the default appearance; 0 if it depends on the rectangle."""
    words = _text(_inherited(annotation, "DA")).split()
    if "Tf" not in words:
        return _DEFAULT_SIZE
    try:
        return float(words[words.index("Tf") - 1])
    except ValueError:
        return 0.0


def _add_text(device: ContentDevice, text: str, rect: tuple[float, ...], size: float) -> None:
    """Add `text` to the content as it would be printed in `rect`."""
    x0, top, _, bottom = device.to_box(map_rectangle(device.page_ctm, rect))
    size = size or min(_DEFAULT_SIZE, (bottom - top) * 0.8)
    lines = text.splitlines()
    first = (top + bottom - size) / 2 if len(lines) == 1 else top + 0.2 * size
    for index, line in enumerate(lines):
        upper = first + index * 1.2 * size
        x = x0 + 2
        for char in line:
            advance = size if ord(char) > 0x2E80 else size / 2
            device.add(
                Glyph(
                    text=char,
                    x0=x,
                    x1=x + advance,
                    top=upper,
                    bottom=upper + size,
                    size=size,
                    origin=(x, upper + 0.8 * size),
                    direction=(1.0, 0.0, 0.0, 1.0),
                    color=(0.0, 0.0, 0.0),
                    alpha=1.0,
                    order=0,
                    run=-1 - index,
                    font="",
                    hidden="",
                    artifact=False,
                )
            )
            x += advance


def _quads(device: ContentDevice, annotation: Mapping[str, Any]) -> Iterator[Box]:
    """Yield the boxes of the text that a markup annotation marks."""
    values = _numbers(annotation.get("QuadPoints"))
    if values is None:
        values = _numbers(annotation.get("Rect"), 4) or ()
        values = (values * 2)[:8]
    for index in range(0, len(values) - 7, 8):
        xs, ys = values[index : index + 8 : 2], values[index + 1 : index + 8 : 2]
        rect = (min(xs), min(ys), max(xs), max(ys))
        yield device.to_box(map_rectangle(device.page_ctm, rect))


def _numbers(value: Any, count: int | None = None) -> tuple[float, ...] | None:
    values = resolve1(value)
    if not isinstance(values, list):
        return None
    resolved = [resolve1(part) for part in values]
    if not all(isinstance(part, (int, float)) for part in resolved):
        return None
    if count is not None and len(resolved) != count:
        return None
    return tuple(float(part) for part in resolved)


def _flags(annotation: Mapping[str, Any]) -> int:
    value = resolve1(annotation.get("F"))
    return value if isinstance(value, int) else 0


def _name(value: Any) -> str:
    return str(getattr(resolve1(value), "name", ""))
