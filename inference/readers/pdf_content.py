"""The painted content of a PDF page: glyphs, shapes and pictures in the order of painting.

The device collects what the interpreter of pdfminer paints. The interpreter follows parts of the
graphics state that pdfminer ignores: the clipping path, opacity, blend mode, and optional content.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import hypot
from typing import Any, NamedTuple

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import apply_matrix_pt, apply_matrix_rect, mult_matrix

from gongkai.inference.readers.pdf_colors import Color, to_rgb
from gongkai.inference.readers.pdf_fonts import UNREADABLE, FontManager, FontReader
from gongkai.inference.readers.pdf_optional import OptionalContent

Box = tuple[float, float, float, float]
"""The edges of a rectangle in points: left, top, right, bottom."""

_INVISIBLE_MODES = (3, 7)  # text rendering modes that paint nothing (ISO 32000, 9.3.6)
_STROKING_MODES = (1, 5)
_OUTLINED_MODES = (2, 6)
_TINY = 1.5  # points; smaller type cannot be read on a printed page
_TRANSPARENT = 0.05
_OPAQUE = 0.95
_BAR = 3.0  # points; a thicker line covers text like a rectangle
_MAX_HOLES = 50
_FURNITURE = ("Header", "Footer", "Watermark", "PageNum")


@dataclass(slots=True)
class Glyph:
    """A painted character with its bounding box in points; the vertical axis points downwards.

    Attributes:
        size: the font size on the page.
        origin: where its baseline starts.
        direction: the linear part of its matrix (a, b, c, d); the vertical axis points upwards.
        color: None if it is not known.
        order: the position in the order of painting.
        run: the number of the string that the glyph was painted with.
        hidden: why a reader does not see it; empty if the glyph itself gives no reason.
        artifact: whether it is marked as a header, a footer or a watermark.
    """

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    origin: tuple[float, float]
    direction: tuple[float, float, float, float]
    color: Color | None
    alpha: float
    order: int
    run: int
    font: str
    hidden: str
    artifact: bool


class Shape(NamedTuple):
    """A painted path: its points, whether each segment is straight, and its colours."""

    box: Box
    points: tuple[tuple[float, float], ...]
    is_straight: bool
    stroke: Color | None
    fill: Color | None
    is_stroked: bool
    is_filled: bool
    is_opaque: bool
    order: int


class Picture(NamedTuple):
    """A painted image; `is_opaque` if it has no mask and is not transparent."""

    box: Box
    is_opaque: bool
    order: int


class Paint(NamedTuple):
    """The part of the graphics state that pdfminer does not follow."""

    clip: Box = (float("-inf"), float("-inf"), float("inf"), float("inf"))
    fill_alpha: float = 1.0
    stroke_alpha: float = 1.0
    blend: str = "Normal"


@dataclass
class PageContent:
    """All that is painted on a page of `width` times `height` points."""

    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)


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
        x0, y0, x1, y1 = apply_matrix_rect(ctm, page.mediabox)
        self.content = PageContent(abs(x1 - x0), abs(y1 - y0))
        self.marks = []
        self.inherited = None
        self.page_ctm = ctm
        visible = self.to_box(apply_matrix_rect(ctm, page.cropbox or page.mediabox))
        self.page_paint = Paint(
            intersect(visible, (0.0, 0.0, self.content.width, self.content.height))
        )
        self.paint = self.page_paint

    def end_page(self, page: Any) -> None:
        """Mark the text of fonts whose codes cannot be trusted as unreadable."""
        for glyph in self.content.glyphs:
            if glyph.font in self._fonts.unreliable and not glyph.text.isspace():
                glyph.text = UNREADABLE

    def to_box(self, rect: Sequence[float]) -> Box:
        """Return the box of a rectangle whose vertical axis points upwards."""
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
        x0, y0, x1, y1 = apply_matrix_rect(matrix, box)
        height = self.content.height
        a, b, c, d = (-part for part in matrix[:4]) if fontsize < 0 else matrix[:4]
        strokes = self._mode in _STROKING_MODES
        state = graphicstate
        color = to_rgb(state.scolor, state.scs) if strokes else to_rgb(state.ncolor, state.ncs)
        if self._mode in _OUTLINED_MODES and color != to_rgb(state.scolor, state.scs):
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
            for points, straight in _subpaths(path)
        ]
        boxes = [_bounds(points) for points, _ in paths]
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
                    stroke=to_rgb(state.scolor, state.scs) if stroke else None,
                    fill=to_rgb(state.ncolor, state.ncs) if fill else None,
                    is_stroked=stroke,
                    is_filled=fill,
                    is_opaque=opaque and not _is_nested(full, boxes),
                    order=self._order,
                )
                if not is_bar
                else self._bar(box, to_rgb(state.scolor, state.scs))
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
        box = intersect(self.to_box(apply_matrix_rect(self.ctm, (0, 0, 1, 1))), self.paint.clip)
        if box[0] < box[2] and box[1] < box[3]:
            masked = any(stream.get(key) for key in ("SMask", "Mask", "ImageMask", "IM"))
            opaque = not masked and self.paint.fill_alpha > _OPAQUE and self.paint.blend == "Normal"
            self._order += 1
            self.content.pictures.append(Picture(box, opaque, self._order))


class ContentInterpreter(PDFPageInterpreter):
    """Interpret the content of pages for a `ContentDevice`."""

    device: ContentDevice

    def init_state(self, ctm: Any) -> None:
        """Start with the graphics state of the page or of the stream that paints this form."""
        super().init_state(ctm)
        self._paints: list[Paint] = []
        if self.device.inherited is not None:
            paint, state = self.device.inherited
            self.device.paint = paint
            self.graphicstate = state.copy()

    def do_q(self) -> None:
        """Save the graphics state."""
        super().do_q()
        self._paints.append(self.device.paint)

    def do_Q(self) -> None:  # noqa: N802 - the name of the operator
        """Restore the graphics state."""
        if self._paints:
            self.device.paint = self._paints.pop()
        super().do_Q()

    def do_gs(self, name: Any) -> None:
        """Set opacity and blend mode from a dictionary of the resources."""
        state = self._resource("ExtGState", name)
        if not isinstance(state, Mapping):
            return
        paint = self.device.paint
        blend = resolve1(state.get("BM", PSLiteral(paint.blend)))
        if isinstance(blend, list) and blend:
            blend = resolve1(blend[0])
        mode = str(getattr(blend, "name", "Normal"))
        self.device.paint = paint._replace(
            fill_alpha=_number(state.get("ca"), paint.fill_alpha),
            stroke_alpha=_number(state.get("CA"), paint.stroke_alpha),
            blend="Normal" if mode == "Compatible" else mode,
        )

    def do_W(self) -> None:  # noqa: N802
        """Clip to the bounding box of the current path."""
        points = [point for subpath in _subpaths(self.curpath) for point in subpath[0]]
        height = self.device.content.height
        moved = [(x, height - y) for x, y in (apply_matrix_pt(self.ctm, p) for p in points)]
        clip = _bounds(moved) if moved else (0.0, 0.0, 0.0, 0.0)
        self.device.paint = self.device.paint._replace(clip=intersect(self.device.paint.clip, clip))

    def do_W_a(self) -> None:  # noqa: N802
        """Clip to the current path with the even-odd rule."""
        self.do_W()

    def do_F(self) -> None:  # noqa: N802
        """Fill the path (obsolete operator, which pdfminer ignores)."""
        self.do_f()

    def do_sh(self, name: object) -> None:
        """Fill the clipping area with a shading."""
        self.device.paint_shading()

    def do_cs(self, name: Any) -> None:
        """Set the colour space, and its initial colour, which is black in most."""
        super().do_cs(name)
        self.graphicstate.ncolor = _initial_color(self.graphicstate.ncs.name)

    def do_CS(self, name: Any) -> None:  # noqa: N802
        """Set the colour space for strokes, and its initial colour."""
        super().do_CS(name)
        self.graphicstate.scolor = _initial_color(self.graphicstate.scs.name)

    def do_BMC(self, tag: Any) -> None:  # noqa: N802
        """Begin marked content."""
        self.device.marks.append("")

    def do_BDC(self, tag: Any, props: Any) -> None:  # noqa: N802
        """Begin marked content: hidden if its optional content group is switched off."""
        kind = getattr(tag, "name", "")
        is_name = isinstance(props, PSLiteral)
        reference = self._properties().get(props.name) if is_name else props
        values = resolve1(reference)
        mark = ""
        if kind == "OC" and not self.device.optional.is_visible(reference):
            mark = "hidden"
        elif kind == "Artifact" and isinstance(values, Mapping):
            subtype = getattr(resolve1(values.get("Subtype")), "name", "")
            mark = "artifact" if subtype in _FURNITURE else ""
        self.device.marks.append(mark)

    def do_EMC(self) -> None:  # noqa: N802
        """End marked content."""
        if self.device.marks:
            self.device.marks.pop()

    def do_Do(self, xobjid_arg: Any) -> None:  # noqa: N802
        """Paint a form or an image, unless it belongs to content that is switched off."""
        form = resolve1(self.xobjmap.get(getattr(xobjid_arg, "name", "")))
        attributes = getattr(form, "attrs", {})
        if not self.device.optional.is_visible(attributes.get("OC")):
            return
        paint, inherited = self.device.paint, self.device.inherited
        marks = list(self.device.marks)
        self.device.inherited = (self._clipped_to(attributes), self.graphicstate)
        super().do_Do(xobjid_arg)
        self.device.paint, self.device.inherited, self.device.marks = paint, inherited, marks
        self.device.set_ctm(self.ctm)

    def paint_form(self, form: Any, matrix: Any) -> None:
        """Paint the form `form`, the appearance of an annotation, over the page with `matrix`."""
        self.device.paint, self.device.marks = self.device.page_paint, []
        self.init_state(mult_matrix(matrix, self.device.page_ctm))
        self.xobjmap["appearance"] = form
        self.do_Do(PSLiteral("appearance"))

    def _clipped_to(self, attributes: Mapping[str, Any]) -> Paint:
        """Return the paint state within the bounding box of a form."""
        paint = self.device.paint
        box = resolve1(attributes.get("BBox"))
        if getattr(attributes.get("Subtype"), "name", "") != "Form" or not isinstance(box, list):
            return paint
        own = resolve1(attributes.get("Matrix")) or (1, 0, 0, 1, 0, 0)
        matrix = mult_matrix(tuple(resolve1(value) for value in own), self.ctm)
        bounds = apply_matrix_rect(matrix, tuple(resolve1(value) for value in box))
        return paint._replace(clip=intersect(paint.clip, self.device.to_box(bounds)))

    def _properties(self) -> Mapping[str, Any]:
        values = resolve1(self.resources.get("Properties")) if self.resources else None
        return values if isinstance(values, Mapping) else {}

    def _resource(self, kind: str, name: Any) -> Any:
        values = resolve1(self.resources.get(kind)) if self.resources else None
        return resolve1(values.get(getattr(name, "name", ""))) if values else None


def intersect(one: Box, other: Box) -> Box:
    """Return the common part of two boxes; its edges are in the wrong order if there is none."""
    return (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )


def _subpaths(path: Sequence[Any]) -> list[tuple[list[tuple[float, float]], bool]]:
    """Return the points of each subpath, and whether all its segments are straight."""
    found: list[tuple[list[tuple[float, float]], bool]] = []
    points: list[tuple[float, float]] = []
    straight = True
    for operator, *operands in path:
        if operator == "m":
            if len(points) > 1:
                found.append((points, straight))
            points, straight = [(operands[0], operands[1])], True
        elif operator == "h":
            if points:
                points.append(points[0])
        elif points:
            straight = straight and operator == "l"
            points.append((operands[-2], operands[-1]))
    if len(points) > 1:
        found.append((points, straight))
    return found


def _bounds(points: Sequence[tuple[float, float]]) -> Box:
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


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


def _initial_color(space: str) -> Any:
    if space in ("Separation", "DeviceN"):
        return 1.0
    return (0.0, 0.0, 0.0, 1.0) if space == "DeviceCMYK" else 0.0


def _number(value: Any, default: float) -> float:
    value = resolve1(value)
    return float(value) if isinstance(value, (int, float)) else default
