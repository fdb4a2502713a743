"""A page of a PDF: what a reader sees on it, as lines of text and ruled tables."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gongkai.inference.readers.pdf_columns import arrange
from gongkai.inference.readers.pdf_content import Box, Glyph, PageContent
from gongkai.inference.readers.pdf_fonts import UNREADABLE
from gongkai.inference.readers.pdf_frames import Direction, direction, turn
from gongkai.inference.readers.pdf_grids import find_grids, find_rules
from gongkai.inference.readers.pdf_lines import PdfLine, to_lines, without_note_marks
from gongkai.inference.readers.pdf_overprint import mark_copies, mark_watermarks
from gongkai.inference.readers.pdf_tables import (
    RuledCell,
    RuledTable,
    distinct_edges,
    edge_index,
)
from gongkai.inference.readers.pdf_visibility import mark_hidden, mark_marked, mark_struck


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The content of a page in reading order.

    Attributes:
        content: the lines and tables that are upright.
        turned: those that are turned against the rest of the page.
        rules: the horizontal lines of the page, also those of its tables.
        inclined: the text that is neither upright nor turned by a right angle; it is not read.
        watermarks: the texts with figures that were taken for a watermark.
        hidden, struck, unreadable: the numbers of characters that are not seen, that are struck
            through, and whose font has no character for them.
        pictured: the share of the page that pictures cover.
        is_recognised: whether its text was recognised in the picture of a scanned page.
        is_blank: whether nothing is painted on it.
    """

    width: float
    height: float
    content: tuple[PdfLine | RuledTable, ...]
    turned: tuple[PdfLine | RuledTable, ...] = ()
    rules: tuple[Box, ...] = ()
    inclined: str = ""
    watermarks: tuple[str, ...] = ()
    hidden: int = 0
    struck: int = 0
    unreadable: int = 0
    pictured: float = 0.0
    is_recognised: bool = False
    is_blank: bool = False

    @property
    def tables(self) -> list[RuledTable]:
        """The tables, also the turned ones."""
        return [part for part in (*self.content, *self.turned) if isinstance(part, RuledTable)]


_UNSEEN = ("mode", "transparent", "optional", "tiny", "covered", "camouflaged", "outside")


def read_page(content: PageContent, struck: Sequence[Box] = ()) -> PdfPage:
    """Return what is seen on a page; `struck` are the boxes of struck text.

    The page is turned until most of its text is upright. A frame with one column is not a table.
    """
    mark_marked(content.glyphs, struck)
    content = turn(content, _main_direction(content.glyphs))
    is_recognised = mark_hidden(content)
    mark_struck(content)
    mark_copies(content.glyphs)
    watermarks = mark_watermarks(content.glyphs)
    seen = [glyph for glyph in content.glyphs if not glyph.hidden and not glyph.artifact]
    groups: dict[Direction | None, list[Glyph]] = defaultdict(list)
    for glyph in seen:
        groups[direction(glyph)].append(glyph)
    # Struck text keeps its place, so that no space is inserted between the words around it.
    groups[0] += [replace(glyph, text="") for glyph in content.glyphs if glyph.hidden == "struck"]
    parts, rest = _read_upright(content, groups)
    turned: list[PdfLine | RuledTable] = []
    for angle, glyphs in rest.items():
        turned += _read_turned(content, glyphs, angle)
    counts = Counter(glyph.hidden for glyph in content.glyphs if not glyph.text.isspace())
    return PdfPage(
        width=content.width,
        height=content.height,
        content=tuple(parts),
        turned=tuple(turned),
        rules=tuple(find_rules(content)),
        inclined="".join(line.text for line in to_lines(groups[None])),
        watermarks=tuple(watermarks),
        hidden=sum(counts[reason] for reason in _UNSEEN),
        struck=counts["struck"],
        unreadable=sum(glyph.text.count(UNREADABLE) for glyph in seen),
        pictured=_pictured_share(content),
        is_recognised=is_recognised,
        is_blank=not (content.glyphs or content.shapes or content.pictures),
    )


def _main_direction(glyphs: Sequence[Glyph]) -> Direction:
    counts = Counter(
        direction(glyph) for glyph in glyphs if not glyph.hidden and not glyph.text.isspace()
    )
    del counts[None]
    if not counts:
        return 0
    main, count = counts.most_common(1)[0]
    return main if main is not None and count > counts[0] else 0


def _read_upright(
    content: PageContent, groups: dict[Direction | None, list[Glyph]]
) -> tuple[list[PdfLine | RuledTable], dict[Direction, list[Glyph]]]:
    """Return the upright lines and tables, and the turned glyphs outside these tables."""
    upright = without_note_marks(groups[0])
    rest: dict[Direction, list[Glyph]] = {
        angle: glyphs for angle, glyphs in groups.items() if angle
    }
    tables: list[RuledTable] = []
    for boxes in find_grids(content):
        if rest and not _is_upright(boxes, upright, rest):
            continue
        xs = distinct_edges([x for box in boxes for x in (box[0], box[2])])
        ys = distinct_edges([y for box in boxes for y in (box[1], box[3])])
        if len(xs) > 2:
            table, outside = _assign_glyphs(boxes, xs, ys, [upright, *rest.values()])
            tables.append(table)
            upright, rest = outside[0], dict(zip(rest, outside[1:], strict=True))
    return arrange(upright, tables), {angle: glyphs for angle, glyphs in rest.items() if glyphs}


def _read_turned(
    content: PageContent, glyphs: list[Glyph], angle: Direction
) -> list[PdfLine | RuledTable]:
    part = turn(replace(content, glyphs=glyphs, pictures=[]), angle)
    tables: list[RuledTable] = []
    outside = without_note_marks(part.glyphs)
    for boxes in find_grids(part):
        xs = distinct_edges([x for box in boxes for x in (box[0], box[2])])
        ys = distinct_edges([y for box in boxes for y in (box[1], box[3])])
        table, (remaining,) = _assign_glyphs(boxes, xs, ys, [outside])
        if len(xs) > 2 and len(remaining) < len(outside):
            tables.append(table)
            outside = remaining
    return arrange(outside, tables)


def _is_upright(
    boxes: Sequence[Box], upright: Sequence[Glyph], rest: dict[Direction, list[Glyph]]
) -> bool:
    """Return whether a grid has at least as much upright as turned text."""
    bounds = (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
    turned = sum(_count_inside(glyphs, bounds) for glyphs in rest.values())
    return _count_inside(upright, bounds) >= turned


def _count_inside(glyphs: Sequence[Glyph], box: Box) -> int:
    return sum(
        box[0] <= (glyph.x0 + glyph.x1) / 2 <= box[2]
        and box[1] <= (glyph.top + glyph.bottom) / 2 <= box[3]
        for glyph in glyphs
    )


def _assign_glyphs(
    boxes: Sequence[Box],
    xs: Sequence[float],
    ys: Sequence[float],
    groups: Sequence[Sequence[Glyph]],
) -> tuple[RuledTable, list[list[Glyph]]]:
    """Return the table with the bounding `boxes` and its text, and the other glyphs by group."""
    owners: dict[tuple[int, int], int] = {}
    for index, (x0, top, x1, bottom) in enumerate(boxes):
        for row in range(edge_index(ys, top), edge_index(ys, bottom)):
            for column in range(edge_index(xs, x0), edge_index(xs, x1)):
                owners[row, column] = index
    held: list[list[Glyph]] = [[] for _ in boxes]
    outside: list[list[Glyph]] = [[] for _ in groups]
    for glyphs, others in zip(groups, outside, strict=True):
        for glyph in glyphs:
            row = bisect_right(ys, (glyph.top + glyph.bottom) / 2) - 1
            column = bisect_right(xs, (glyph.x0 + glyph.x1) / 2) - 1
            owner = owners.get((row, column))
            (others if owner is None else held[owner]).append(glyph)
    cells = [_make_cell(box, inside) for box, inside in zip(boxes, held, strict=True)]
    cells.sort(key=lambda cell: (edge_index(ys, cell.top), cell.x0))
    return RuledTable(tuple(cells)), outside


def _make_cell(box: Box, glyphs: Sequence[Glyph]) -> RuledCell:
    x0, top, x1, bottom = box
    groups: dict[Direction | None, list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        groups[direction(glyph)].append(glyph)
    lines = to_lines(groups.pop(0, []))
    free_width = (x1 - x0 - (lines[-1].x1 - lines[-1].x0)) / lines[-1].size if lines else 0.0
    for angle, turned in groups.items():
        if angle is not None:
            lines += to_lines(turn(PageContent(x1, bottom, turned), angle).glyphs)
    return RuledCell("\n".join(line.text for line in lines), x0, x1, top, bottom, free_width)


def _pictured_share(content: PageContent) -> float:
    area = content.width * content.height
    covered = sum(
        (box[2] - box[0]) * (box[3] - box[1]) for box in (part.box for part in content.pictures)
    )
    return min(1.0, covered / area) if area else 0.0
