"""The device of the interpreter of pdfminer: it collects what is painted on a page."""

from collections.abc import Sequence
from math import hypot
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFFont
from pdfminer.utils import apply_matrix_pt

from gongkai.inference.readers.pdf_colors import Color, to_rgb
from gongkai.inference.readers.pdf_content import (
    Box,
    Glyph,
    PageContent,
    Paint,
    Picture,
    Shape,
    bounds,
    intersect,
    map_rectangle,
    subpaths,
)
from gongkai.inference.readers.pdf_fonts import UNREADABLE, FontManager, FontReader
from gongkai.inference.readers.pdf_optional import OptionalContent

_INVISIBLE_MODES = (3, 7)  # text rendering modes that paint nothing (ISO 32000, 9.3.6)
_STROKING_MODES = (1, 5)
_OUTLINED_MODES = (2, 6)
_TINY = 1.5  # points; smaller type cannot be read on a printed page
_TRANSPARENT = 0.05
_OPAQUE = 0.95
_BAR = 3.0  # points; a thicker line covers text like a rectangle
_MAX_HOLES = 50


class ContentDevice(PDFTextDevice):
    """Collect the content of one page after the other."""

    def __init__(self, manager: FontManager, optional: OptionalContent) -> None:
        super().__init__(manager)
        self.optional = optional
        self.content = PageContent(0.0, 0.0)
        self.paint = Paint()
        self.inherited: tuple[Paint, Any] | None = None
        self.marks: list[str] = []
        self._fonts = FontReader(manager)
        self._order = 0
        self._run = 0
        self._mode = 0

    def begin_page(self, page: Any, ctm: Any) -> None:
        """Start an empty page; content outside its crop box is not visible."""
        x0, y0, x1, y1 = map_rectangle(ctm, page.mediabox)
        self.content = PageContent(abs(x1 - x0), abs(y1 - y0))
        self.marks = []
        self.inherited = None
        self.page_ctm = ctm
        visible = self.to_box(map_rectangle(ctm, page.cropbox or page.mediabox))
        self.page_paint = Paint(
            intersect(visible, (0.0, 0.0, self.content.width, self.content.height))
        )
        self.paint = self.page_paint

    def end_page(self, page: Any) -> None:
        """Mark the text of fonts with unreliable character codes as unreadable."""
        for glyph in self.content.glyphs:
            if glyph.font in self._fonts.unreliable and not glyph.text.isspace():
                glyph.text = UNREADABLE

    def to_box(self, rect: Sequence[float]) -> Box:
        """Return the box of a rectangle in PDF coordinates, with y pointing up."""
        height = self.content.height
        return (
            min(rect[0], rect[2]),
            height - max(rect[1], rect[3]),
            max(rect[0], rect[2]),
            height - min(rect[1], rect[3]),
        )

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:
        """Count the strings and remember the rendering mode."""
        self._run += 1
        self._mode = textstate.render
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(
        self,
        matrix: Any,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: Any,
        graphicstate: Any,
    ) -> float:
        """Add a glyph, and return its advance."""
        text, width, box = self._fonts.measure(font, cid, fontsize, scaling, rise)
        x0, y0, x1, y1 = map_rectangle(matrix, box)
        height = self.content.height
        a, b, c, d = (-part for part in matrix[:4]) if fontsize < 0 else matrix[:4]
        strokes = self._mode in _STROKING_MODES
        state = graphicstate
        stroke = to_rgb(state.scolor, self.paint.stroke_space)
        color = stroke if strokes else to_rgb(state.ncolor, self.paint.fill_space)
        if self._mode in _OUTLINED_MODES and color != stroke:
            color = None  # the outline is seen if the inside is not
        glyph = Glyph(
            text=text,
            x0=min(x0, x1),
            x1=max(x0, x1),
            top=height - max(y0, y1),
            bottom=height - min(y0, y1),
            size=abs(fontsize) * (hypot(a, b) if font.is_vertical() else hypot(c, d)),
            origin=(matrix[4] + rise * matrix[2], height - matrix[5] - rise * matrix[3]),
            direction=(a, b, c, d),
            color=color,
            alpha=self.paint.stroke_alpha if strokes else self.paint.fill_alpha,
            order=0,
            run=self._run,
            font=self._fonts.name(font),
            hidden="",
            artifact="artifact" in self.marks,
        )
        glyph.hidden = self._hidden_reason(glyph)
        self.add(glyph)
        return width

    def add(self, glyph: Glyph) -> None:
        """Add a glyph over all others."""
        self._order += 1
        glyph.order = self._order
        self.content.glyphs.append(glyph)

    def _hidden_reason(self, glyph: Glyph) -> str:
        left, top, right, bottom = self.paint.clip
        x, y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
        if not (left <= x <= right and top <= y <= bottom):
            return "outside"
        if self._mode in _INVISIBLE_MODES:
            return "mode"
        if "hidden" in self.marks:
            return "optional"
        if glyph.alpha <= _TRANSPARENT:
            return "transparent"
        if max(glyph.bottom - glyph.top, glyph.x1 - glyph.x0) < _TINY:
            return "tiny"
        return ""

    def paint_path(
        self, graphicstate: Any, stroke: bool, fill: bool, evenodd: bool, path: Sequence[Any]
    ) -> None:
        """Add a shape for each subpath; a path that is hidden or transparent adds nothing."""
        if "hidden" in self.marks:
            return
        stroke = stroke and self.paint.stroke_alpha > _TRANSPARENT
        fill = fill and self.paint.fill_alpha > _TRANSPARENT
        if not (stroke or fill):
            return
        assert self.ctm is not None
        ctm, height, state, paint = self.ctm, self.content.height, graphicstate, self.paint
        paths = [
            (tuple((x, height - y) for x, y in (apply_matrix_pt(ctm, p) for p in points)), straight)
            for points, straight in subpaths(path)
        ]
        boxes = [bounds(points) for points, _ in paths]
        opaque = fill and paint.fill_alpha > _OPAQUE and paint.blend == "Normal"
        for (points, straight), full in zip(paths, boxes, strict=True):
            is_bar = stroke and len(points) == 2 and state.linewidth > _BAR
            reach = state.linewidth / 2 if is_bar else 0.0
            box = intersect(_grow(full, reach), paint.clip)
            if box[0] > box[2] or box[1] > box[3]:
                continue
            self._order += 1
            self.content.shapes.append(
                Shape(
                    box=box,
                    points=points,
                    is_straight=straight,
                    stroke=to_rgb(state.scolor, paint.stroke_space) if stroke else None,
                    fill=to_rgb(state.ncolor, paint.fill_space) if fill else None,
                    is_stroked=stroke,
                    is_filled=fill,
                    is_opaque=opaque and not _is_nested(full, boxes),
                    order=self._order,
                )
                if not is_bar
                else self._bar(box, to_rgb(state.scolor, paint.stroke_space))
            )

    def _bar(self, box: Box, color: Color | None) -> Shape:
        """Return a line that is as thick as a rectangle."""
        opaque = self.paint.stroke_alpha > _OPAQUE and self.paint.blend == "Normal"
        return Shape(box, _corners(box), True, None, color, False, True, opaque, self._order)

    def paint_shading(self) -> None:
        """Add a shape that fills the clipping area with a shading."""
        box = intersect(self.paint.clip, (0.0, 0.0, self.content.width, self.content.height))
        if "hidden" in self.marks or box[0] >= box[2] or box[1] >= box[3]:
            return
        self._order += 1
        opaque = self.paint.fill_alpha > _OPAQUE and self.paint.blend == "Normal"
        self.content.shapes.append(
            Shape(box, _corners(box), True, None, None, False, True, opaque, self._order)
        )

    def render_image(self, name: str, stream: Any) -> None:
        """Add a picture."""
        if "hidden" in self.marks or self.paint.fill_alpha <= _TRANSPARENT:
            return
        assert self.ctm is not None
        box = intersect(self.to_box(map_rectangle(self.ctm, (0, 0, 1, 1))), self.paint.clip)
        if box[0] < box[2] and box[1] < box[3]:
            masked = any(stream.get(key) for key in ("SMask", "Mask", "ImageMask", "IM"))
            opaque = not masked and self.paint.fill_alpha > _OPAQUE and self.paint.blend == "Normal"
            self._order += 1
            self.content.pictures.append(Picture(box, opaque, self._order))


def _corners(box: Box) -> tuple[tuple[float, float], ...]:
    x0, top, x1, bottom = box
    return (x0, top), (x1, top), (x1, bottom), (x0, bottom), (x0, top)


def _grow(box: Box, reach: float) -> Box:
    return box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach


def _is_nested(box: Box, boxes: Sequence[Box]) -> bool:
    """Return whether a subpath lies within another of its path, as the hole of a frame."""
    if len(boxes) > _MAX_HOLES:
        return True
    return any(other is not box and intersect(other, box) in (box, other) for other in boxes)
