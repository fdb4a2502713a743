"""The interpreter of the content of a PDF page.

It follows parts of the graphics state that pdfminer ignores: the clipping path, opacity, blend
mode, and optional content.
"""

from collections.abc import Mapping
from typing import Any

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import apply_matrix_pt, mult_matrix

from gongkai.inference.readers.pdf_content import (
    Paint,
    bounds,
    intersect,
    map_rectangle,
    subpaths,
)
from gongkai.inference.readers.pdf_device import ContentDevice

_FURNITURE = ("Header", "Footer", "Watermark", "PageNum")


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
        points = [point for subpath in subpaths(self.curpath) for point in subpath[0]]
        height = self.device.content.height
        moved = [(x, height - y) for x, y in (apply_matrix_pt(self.ctm, p) for p in points)]
        clip = bounds(moved) if moved else (0.0, 0.0, 0.0, 0.0)
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
        space = self._space(name)
        self.device.paint = self.device.paint._replace(fill_space=space)
        self.graphicstate.ncolor = _initial_color(space)

    def do_CS(self, name: Any) -> None:  # noqa: N802
        """Set the colour space for strokes, and its initial colour."""
        super().do_CS(name)
        space = self._space(name)
        self.device.paint = self.device.paint._replace(stroke_space=space)
        self.graphicstate.scolor = _initial_color(space)

    def do_g(self, gray: Any) -> None:
        """Set a grey level."""
        super().do_g(gray)
        self.device.paint = self.device.paint._replace(fill_space="")

    def do_G(self, gray: Any) -> None:  # noqa: N802
        """Set a grey level for strokes."""
        super().do_G(gray)
        self.device.paint = self.device.paint._replace(stroke_space="")

    def do_rg(self, r: Any, g: Any, b: Any) -> None:
        """Set a colour of red, green and blue."""
        super().do_rg(r, g, b)
        self.device.paint = self.device.paint._replace(fill_space="")

    def do_RG(self, r: Any, g: Any, b: Any) -> None:  # noqa: N802
        """Set a colour of red, green and blue for strokes."""
        super().do_RG(r, g, b)
        self.device.paint = self.device.paint._replace(stroke_space="")

    def do_k(self, c: Any, m: Any, y: Any, k: Any) -> None:
        """Set a colour of four inks."""
        super().do_k(c, m, y, k)
        self.device.paint = self.device.paint._replace(fill_space="")

    def do_K(self, c: Any, m: Any, y: Any, k: Any) -> None:  # noqa: N802
        """Set a colour of four inks for strokes."""
        super().do_K(c, m, y, k)
        self.device.paint = self.device.paint._replace(stroke_space="")

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
        bounds = map_rectangle(matrix, tuple(resolve1(value) for value in box))
        return paint._replace(clip=intersect(paint.clip, self.device.to_box(bounds)))

    def _space(self, name: Any) -> str:
        """Return the kind of a colour space by the name of its resource."""
        return str(getattr(self.csmap.get(getattr(name, "name", "")), "name", "Unknown"))

    def _properties(self) -> Mapping[str, Any]:
        values = resolve1(self.resources.get("Properties")) if self.resources else None
        return values if isinstance(values, Mapping) else {}

    def _resource(self, kind: str, name: Any) -> Any:
        values = resolve1(self.resources.get(kind)) if self.resources else None
        return resolve1(values.get(getattr(name, "name", ""))) if values else None


def _initial_color(space: str) -> Any:
    if space in ("Separation", "DeviceN"):
        return 1.0
    return (0.0, 0.0, 0.0, 1.0) if space == "DeviceCMYK" else 0.0


def _number(value: Any, default: float) -> float:
    value = resolve1(value)
    return float(value) if isinstance(value, (int, float)) else default
