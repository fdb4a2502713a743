"""The painted content of a PDF page: glyphs, shapes and pictures in the order of painting."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pdfminer.utils import apply_matrix_pt

from gongkai.inference.readers.pdf_colors import Color

Box = tuple[float, float, float, float]
"""The edges of a rectangle in points: left, top, right, bottom."""


@dataclass(slots=True)
class Glyph:
    """A painted character with its bounding box in points; y points down.

    Attributes:
        size: the font size on the page.
        origin: where its baseline starts.
        direction: the linear part of its matrix (a, b, c, d); y points up.
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
    """The part of the graphics state that pdfminer, or an older version of it, does not follow."""

    clip: Box = (float("-inf"), float("-inf"), float("inf"), float("inf"))
    fill_alpha: float = 1.0
    stroke_alpha: float = 1.0
    blend: str = "Normal"
    fill_space: str = ""
    stroke_space: str = ""


@dataclass
class PageContent:
    """All that is painted on a page of `width` times `height` points."""

    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)


def map_rectangle(matrix: Any, rect: Sequence[float]) -> tuple[float, float, float, float]:
    """Return the bounding rectangle of a rectangle that a matrix turns or scales."""
    x0, y0, x1, y1 = rect
    corners = [
        apply_matrix_pt(matrix, corner) for corner in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def intersect(one: Box, other: Box) -> Box:
    """Return the common part of two boxes; its edges are in the wrong order if there is none."""
    return (
        max(one[0], other[0]),
        max(one[1], other[1]),
        min(one[2], other[2]),
        min(one[3], other[3]),
    )


def bounds(points: Sequence[tuple[float, float]]) -> Box:
    """Return the bounding box of points."""
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def subpaths(path: Sequence[Any]) -> list[tuple[list[tuple[float, float]], bool]]:
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
