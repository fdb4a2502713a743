"""Grids of ruled lines on a PDF page, found by their intersections.

The method is that of pdfplumber (after A. Nurminen, Algorithmic extraction of data in tables in PDF
documents, 2013), applied to the edges that a reader sees.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from pdfplumber.table import (
    cells_to_tables,
    edges_to_intersections,
    intersections_to_cells,
    merge_edges,
)

from gongkai.inference.readers.pdf_colors import WHITE, Color, looks_same
from gongkai.inference.readers.pdf_content import Box, PageContent, Shape

TOLERANCE = 3.0
"""The distance, in points, within which two edges are the same."""

_MIN_LENGTH = 3.0
_STRAIGHT = 0.5  # points; the deviation of a line that is horizontal or vertical


def find_grids(content: PageContent) -> list[list[Box]]:
    """Return the cells of each grid with at least two cells, from top to bottom.

    A filled area has edges if its colour differs from what is behind it. A row of one shaded cell
    without a line at its sides, at the top or the bottom of a grid, is a shaded paragraph.
    """
    lines = [edge for shape in content.shapes for edge in _line_edges(shape)]
    soft = [edge for shape in _shaded_areas(content.shapes) for edge in _outline(shape)]
    tolerances = (TOLERANCE, TOLERANCE, TOLERANCE, TOLERANCE)
    edges = [
        edge
        for edge in merge_edges(lines + soft, *tolerances)
        if max(edge["width"], edge["height"]) >= _MIN_LENGTH
    ]
    cells = intersections_to_cells(edges_to_intersections(edges, TOLERANCE, TOLERANCE))
    grids = cells_to_tables(cells)
    if soft:
        sides = [edge for edge in lines if edge["orientation"] == "v"]
        grids = [_without_shaded_paragraphs(grid, sides) for grid in grids]
    return [grid for grid in grids if len(grid) > 1]


def find_rules(content: PageContent) -> list[Box]:
    """Return the boxes of horizontal lines."""
    return [
        (edge["x0"], edge["top"], edge["x1"], edge["bottom"])
        for shape in content.shapes
        for edge in _line_edges(shape)
        if edge["orientation"] == "h"
    ]


def _line_edges(shape: Shape) -> Iterator[dict[str, Any]]:
    """Yield the edges of a stroked path or of a filled area that is as thin as a line."""
    x0, top, x1, bottom = shape.box
    if shape.is_stroked:
        yield from _segments(shape)
    elif shape.is_straight and min(x1 - x0, bottom - top) <= TOLERANCE:
        yield from _outline(shape)


def _segments(shape: Shape) -> Iterator[dict[str, Any]]:
    left, upper, right, lower = shape.box
    for (x0, y0), (x1, y1) in zip(shape.points, shape.points[1:], strict=False):
        if abs(x0 - x1) > _STRAIGHT and abs(y0 - y1) > _STRAIGHT:
            continue
        a, b = sorted(min(max(x, left), right) for x in (x0, x1))
        c, d = sorted(min(max(y, upper), lower) for y in (y0, y1))
        if max(b - a, d - c) >= 1:
            yield _edge(a, c, b, d)


def _outline(shape: Shape) -> Iterator[dict[str, Any]]:
    x0, top, x1, bottom = shape.box
    if x1 - x0 >= 1:
        yield _edge(x0, top, x1, top)
        yield _edge(x0, bottom, x1, bottom)
    if bottom - top >= 1:
        yield _edge(x0, top, x0, bottom)
        yield _edge(x1, top, x1, bottom)


def _edge(x0: float, top: float, x1: float, bottom: float) -> dict[str, Any]:
    horizontal = x1 - x0 >= bottom - top
    if horizontal:
        top = bottom = (top + bottom) / 2
    else:
        x0 = x1 = (x0 + x1) / 2
    return {
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "doctop": top,
        "width": x1 - x0,
        "height": bottom - top,
        "orientation": "h" if horizontal else "v",
    }


def _shaded_areas(shapes: Sequence[Shape]) -> Iterator[Shape]:
    """Yield the filled areas without a stroke that differ in colour from the area around them."""
    fills: list[Shape] = []
    for shape in shapes:
        x0, top, x1, bottom = shape.box
        if not shape.is_filled or min(x1 - x0, bottom - top) <= TOLERANCE:
            continue
        if not shape.is_stroked and shape.is_straight:
            behind = _color_behind(shape, fills)
            if shape.fill is None or behind is None or not looks_same(shape.fill, behind):
                yield shape
        fills.append(shape)


def _color_behind(shape: Shape, fills: Sequence[Shape]) -> Color | None:
    x0, top, x1, bottom = shape.box
    for other in reversed(fills):
        left, upper, right, lower = other.box
        if left <= x0 + 1 and upper <= top + 1 and right >= x1 - 1 and lower >= bottom - 1:
            return other.fill
    return WHITE


def _without_shaded_paragraphs(grid: list[Box], sides: Sequence[dict[str, Any]]) -> list[Box]:
    cells = sorted(grid, key=lambda cell: cell[1])
    for end in (0, -1):
        while len(cells) > 1 and _is_shaded_paragraph(cells, end, sides):
            del cells[end]
    return cells


def _is_shaded_paragraph(cells: list[Box], end: int, sides: Sequence[dict[str, Any]]) -> bool:
    x0, top, x1, bottom = cells[end]
    left, right = min(cell[0] for cell in cells), max(cell[2] for cell in cells)
    if x0 - left > TOLERANCE or right - x1 > TOLERANCE:
        return False
    middle = (top + bottom) / 2
    return not any(
        side["top"] <= middle <= side["bottom"]
        and min(abs(side["x0"] - x0), abs(side["x0"] - x1)) <= TOLERANCE
        for side in sides
    )
