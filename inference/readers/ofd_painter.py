"""The painter of OFD objects: it collects the glyphs, shapes and pictures of a page."""

from pdfminer.utils import apply_matrix_pt

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.docx_xml import Element, find, local_name
from gongkai.inference.readers.ofd_resources import Ink, Resources
from gongkai.inference.readers.ofd_state import State
from gongkai.inference.readers.ofd_text import TextObject
from gongkai.inference.readers.ofd_values import flag, number, subpaths
from gongkai.inference.readers.pdf_content import (
    Box,
    PageContent,
    Picture,
    Shape,
    bounds,
    intersect,
)

MAX_OBJECTS = 500_000
"""The limit of characters and objects of a file; composite objects can repeat others."""

_MAX_DEPTH = 16  # of composite objects in composite objects
_TRANSPARENT = 0.05
_OPAQUE = 0.95
_BAR = 3.0  # points; a thicker line covers text like a rectangle
_MARGIN = 1.0  # points
_SCAN = 0.5  # the share of a page that the picture of a scan covers
_OPAQUE_PICTURES = (".jpg", ".jpeg", ".bmp", ".jb2")
_GROUPS = ("Layer", "PageBlock")


class Painter:
    """Paints objects on one page after the other.

    Attributes:
        content: what is painted on the present page.
        contradictions: the number of its characters with a glyph of another character.
        scan: the file of the largest picture, if it covers most of the page.
    """

    def __init__(self) -> None:
        self.content = PageContent(0.0, 0.0)
        self.contradictions = 0
        self.scan: str | None = None
        self._scanned = 0.0
        self._order = 0
        self._run = 0
        self._covers = True

    def begin_page(self, width: float, height: float) -> None:
        """Start an empty page of a size in points."""
        self.content = PageContent(width, height)
        self.contradictions = 0
        self.scan = None
        self._scanned = _SCAN * width * height

    def paint(
        self, parent: Element, state: State, resources: Resources, *, covers: bool = True
    ) -> None:
        """Paint the objects in `parent`, for example a layer.

        Args:
            parent: the element that contains the objects.
            state: the graphics state.
            resources: the resources that the objects use.
            covers: whether shapes hide what is under them; those of a highlight do not.
        """
        self._covers = covers
        self._paint(parent, state, resources, 0)

    def _paint(self, parent: Element, state: State, resources: Resources, depth: int) -> None:
        for element in parent:
            kind = local_name(element)
            if kind in _GROUPS:
                self._paint(element, state, resources, depth)
                continue
            self._next()
            inner = state.enter(element, resources)
            if kind == "TextObject":
                self._paint_text(element, inner, resources)
            elif kind == "PathObject":
                self._paint_path(element, inner)
            elif kind == "ImageObject":
                self._paint_picture(element, inner, resources)
            elif kind == "CompositeObject":
                graphic = resources.vector_graphic(element.get("ResourceID"))
                if depth >= _MAX_DEPTH:
                    raise DocumentError("has graphics within each other without end; save it again")
                if graphic is not None:
                    self._paint(graphic, inner, resources, depth + 1)

    def _paint_text(self, element: Element, state: State, resources: Resources) -> None:
        self._run += 1
        text = TextObject(element, resources)
        for glyph in text.glyphs(state, self._run):
            glyph.order = self._next()
            self.content.glyphs.append(glyph)
        self.contradictions += text.contradictions

    def _paint_path(self, element: Element, state: State) -> None:
        """Add a shape for each subpath; a path that is invisible or transparent adds nothing."""
        own = state.parameters
        stroke = (own.stroke or Ink()) if flag(element, "Stroke", True) else None
        fill = own.fill if flag(element, "Fill", False) else None
        stroke, fill = _if_seen(stroke, state), _if_seen(fill, state)
        data = find(element, "AbbreviatedData")
        if data is None or not (state.is_visible and (stroke or fill)):
            return
        width = number(element.get("LineWidth"), own.line_width or 0.353)
        scale = abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]) ** 0.5
        paths = list(subpaths(data.text or ""))
        covers = self._covers and len(paths) == 1  # a subpath may be the hole of another one
        for points, straight in paths:
            moved = tuple(apply_matrix_pt(state.matrix, point) for point in points)
            opaque = covers and fill is not None and state.alpha * fill.alpha > _OPAQUE
            shape = Shape(
                box=bounds(moved),
                points=moved,
                is_straight=straight,
                stroke=None if stroke is None else stroke.color,
                fill=None if fill is None else fill.color,
                is_stroked=stroke is not None,
                is_filled=fill is not None,
                is_opaque=opaque,
                order=0,
            )
            self._add_shape(shape, state, width * scale)

    def _add_shape(self, shape: Shape, state: State, width: float) -> None:
        """Add a shape within the clipping box; a thick line becomes an area."""
        is_bar = shape.is_stroked and len(shape.points) == 2 and width > _BAR
        # Without a margin, the clip of a boundary would cut lines at its edges away.
        clip = _grow(state.clip, _MARGIN)
        box = intersect(_grow(shape.box, width / 2 if is_bar else 0.0), clip)
        if box[0] > box[2] or box[1] > box[3]:
            return
        if is_bar:
            shape = shape._replace(
                points=_corners(box),
                fill=shape.stroke,
                is_filled=True,
                is_stroked=False,
                is_opaque=self._covers,
            )
        self.content.shapes.append(shape._replace(box=box, order=self._next()))

    def _paint_picture(self, element: Element, state: State, resources: Resources) -> None:
        box = intersect(state.clip, (0.0, 0.0, self.content.width, self.content.height))
        if state.is_visible and state.alpha > _TRANSPARENT and box[0] < box[2] and box[1] < box[3]:
            file = resources.picture_file(element.get("ResourceID"))
            opaque = (
                self._covers
                and state.alpha > _OPAQUE
                and element.get("ImageMask") is None
                and (file or "").endswith(_OPAQUE_PICTURES)
            )
            self.content.pictures.append(Picture(box, opaque, self._next()))
            area = (box[2] - box[0]) * (box[3] - box[1])
            if file is not None and area > self._scanned:
                self.scan, self._scanned = file, area

    def _next(self) -> int:
        self._order += 1
        if self._order > MAX_OBJECTS:
            raise DocumentError(f"contains more than {MAX_OBJECTS:,} characters; split it")
        return self._order


def _if_seen(ink: Ink | None, state: State) -> Ink | None:
    return None if ink is None or state.alpha * ink.alpha <= _TRANSPARENT else ink


def _grow(box: Box, reach: float) -> Box:
    return box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach


def _corners(box: Box) -> tuple[tuple[float, float], ...]:
    x0, top, x1, bottom = box
    return (x0, top), (x1, top), (x1, bottom), (x0, bottom), (x0, top)
