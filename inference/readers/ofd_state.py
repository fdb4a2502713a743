"""The graphics state of OFD objects: matrix, clipping box, opacity, visibility and colours."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pdfminer.utils import apply_matrix_pt, mult_matrix

from gongkai.inference.readers.docx_xml import Element, find
from gongkai.inference.readers.ofd_resources import DrawParameters, Resources
from gongkai.inference.readers.ofd_values import (
    IDENTITY,
    Matrix,
    box,
    flag,
    matrix,
    number,
    subpaths,
)
from gongkai.inference.readers.pdf_content import Box, bounds, intersect, map_rectangle

EVERYWHERE: Box = (float("-inf"), float("-inf"), float("inf"), float("inf"))


@dataclass(frozen=True, slots=True)
class State:
    """The graphics state in which an object is painted.

    Attributes:
        matrix: from the coordinates of the object to points on the page, y down.
        clip: the box outside of which nothing is seen, in points.
        alpha: the opacity, 0 to 1.
        is_visible: whether no object around it is invisible.
        parameters: the colours that an object has which sets none.
    """

    matrix: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    alpha: float = 1.0
    is_visible: bool = True
    parameters: DrawParameters = field(default_factory=DrawParameters)

    def enter(self, element: Element, resources: Resources) -> "State":
        """Return the state inside a graphic object with its boundary, matrix, clips and colours.

        The object is clipped to its boundary. A boundary without an area does not clip, because
        some programs write none.
        """
        boundary = box(element.get("Boundary"))
        outer, clip = self.matrix, self.clip
        if boundary is not None:
            if boundary[2] > boundary[0] and boundary[3] > boundary[1]:
                clip = intersect(clip, map_rectangle(outer, boundary))
            outer = mult_matrix((1.0, 0.0, 0.0, 1.0, boundary[0], boundary[1]), outer)
        inner = mult_matrix(matrix(element.get("CTM")), outer)
        for area in _clip_boxes(element, inner, outer):
            clip = intersect(clip, area)
        own = resources.own_parameters(element)
        return replace(
            self,
            matrix=inner,
            clip=clip,
            alpha=self.alpha * number(element.get("Alpha"), 255.0) / 255,
            is_visible=self.is_visible and flag(element, "Visible", True),
            parameters=own.over(resources.parameters(element.get("DrawParam"))).over(
                self.parameters
            ),
        )


def _clip_boxes(element: Element, inner: Matrix, outer: Matrix) -> Iterator[Box]:
    """Yield the bounding box of each clip of an object; the areas of a clip are united.

    A clip with text as its area is ignored: it would hide less than its bounding box.
    """
    clips = find(element, "Clips")
    if clips is None:
        return
    base = inner if flag(clips, "TransFlag", True) else outer
    for clip in clips.iterchildren("{*}Clip"):
        areas = [_area_box(area, base) for area in clip.iterchildren("{*}Area")]
        known = [area for area in areas if area is not None]
        if known and len(known) == len(areas):
            yield bounds([corner for x0, y0, x1, y1 in known for corner in ((x0, y0), (x1, y1))])


def _area_box(area: Element, base: Matrix) -> Box | None:
    path = find(area, "Path")
    if path is None:
        return None
    to_page = mult_matrix(matrix(area.get("CTM")), base)
    boundary = box(path.get("Boundary"))
    if boundary is not None:
        to_page = mult_matrix((1.0, 0.0, 0.0, 1.0, boundary[0], boundary[1]), to_page)
    to_page = mult_matrix(matrix(path.get("CTM")), to_page)
    data = find(path, "AbbreviatedData")
    points = [
        apply_matrix_pt(to_page, point)
        for part, _ in subpaths("" if data is None else data.text or "")
        for point in part
    ]
    return bounds(points) if points else None
