"""Text that is printed twice, for bold, and watermarks over the text of a PDF page."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from statistics import median

from gongkai.inference.readers.pdf_colors import Color, blend, luminance
from gongkai.inference.readers.pdf_content import Glyph
from gongkai.inference.readers.pdf_frames import direction

_COPY = 0.5  # the share of its size within which an equal glyph is a copy
_LAYER = 0.45  # em; the distance between two copies of a whole string
_FAINT = 0.25  # the luminance from which a text can be a watermark; red print has 0.3
_LARGE = 1.8  # the ratio of the size of a watermark to that of the text
_TOUCHED = 0.15  # the share of the glyphs of a watermark that lie on other text
_TILES = 4
_YEAR = re.compile(r"(?:19|20)\d\d")
_CELL = 12.0  # points; the width and height of a cell of the index of glyphs


def mark_copies(glyphs: Sequence[Glyph]) -> None:
    """Set `hidden` of each glyph that is a copy of another one at almost the same place.

    Equal glyphs are copies if they overlap by more than half. The digits of 11 stand side by side
    and do not overlap, in type of any size. Two equal strings are copies if the second is shifted
    by less than half of the font size.
    """
    _mark_equal_runs(glyphs)
    kept: dict[tuple[str, int], list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        if glyph.hidden or glyph.text.isspace():
            continue
        row = int(glyph.top // _CELL)
        across = _COPY * (glyph.x1 - glyph.x0)
        along = _COPY * (glyph.bottom - glyph.top)
        for near in (row - 1, row, row + 1):
            if any(
                abs(other.x0 - glyph.x0) < across
                and abs(other.top - glyph.top) < along
                and abs(other.size - glyph.size) < 0.2 * glyph.size
                for other in kept.get((glyph.text, near), ())
            ):
                glyph.hidden = "copy"
                break
        else:
            kept[glyph.text, row].append(glyph)


def _mark_equal_runs(glyphs: Sequence[Glyph]) -> None:
    seen: dict[str, list[Glyph]] = defaultdict(list)
    for run in _runs(glyphs):
        text = "".join(glyph.text for glyph in run).strip()
        if len(text) < 2:
            continue
        first = run[0]
        reach = _LAYER * first.size
        if len(set(text)) > 1 and any(
            abs(other.x0 - first.x0) < reach and abs(other.top - first.top) < reach
            for other in seen[text]
        ):
            for glyph in run:
                glyph.hidden = "copy"
        else:
            seen[text].append(first)


def _runs(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    shown = (glyph for glyph in glyphs if not glyph.hidden)
    return [list(run) for _, run in groupby(shown, key=lambda glyph: glyph.run)]


def mark_watermarks(glyphs: Sequence[Glyph]) -> list[str]:
    """Set `hidden` of glyphs of watermarks, and return their texts with figures.

    A watermark is a text, fainter or larger than that around it, which lies on other text or
    is repeated over the page; or one that is inclined. Grey text with a place of its own is kept.
    """
    styles: dict[tuple[object, ...], list[list[Glyph]]] = defaultdict(list)
    for run in _strings(glyphs):
        styles[_style(run[0])].append(run)
    if not styles:
        return []
    sizes = [glyph.size for glyph in glyphs if not glyph.hidden and not glyph.text.isspace()]
    usual = median(sizes) if sizes else 1.0
    found: list[str] = []
    for runs in styles.values():
        marked = _watermark_runs(runs, glyphs, usual, len(styles))
        for run in marked:
            for glyph in run:
                glyph.hidden = "watermark"
            found.append("".join(glyph.text for glyph in run).strip())
    unusual = (text for text in dict.fromkeys(found) if re.search(r"\d", _YEAR.sub("", text)))
    return list(unusual)


def _style(glyph: Glyph) -> tuple[object, ...]:
    return glyph.color, glyph.alpha, round(glyph.size), direction(glyph)


def _strings(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Return the glyphs that are painted one after the other, in one style side by side."""
    strings: list[list[Glyph]] = []
    style: tuple[object, ...] = ()
    for glyph in glyphs:
        if glyph.hidden:
            continue
        own = _style(glyph)
        if not strings or own != style or not _adjoin(strings[-1][-1], glyph):
            strings.append([])
        strings[-1].append(glyph)
        style = own
    return strings


def _adjoin(one: Glyph, other: Glyph) -> bool:
    reach = 1.8 * max(one.size, other.size)
    return (
        abs(one.origin[0] - other.origin[0]) <= reach
        and abs(one.origin[1] - other.origin[1]) <= reach
        and (one.run == other.run or direction(one) is None or one.origin[1] == other.origin[1])
    )


def _shown_color(glyph: Glyph) -> Color | None:
    return None if glyph.color is None else blend(glyph.color, glyph.alpha)


def _watermark_runs(
    runs: list[list[Glyph]], glyphs: Sequence[Glyph], usual: float, styles: int
) -> list[list[Glyph]]:
    """Return the `runs`, all of one style, if they are a watermark."""
    first = runs[0][0]
    color = _shown_color(first)
    faint = color is not None and luminance(color) > _FAINT
    large = first.size >= _LARGE * usual
    inclined = direction(first) is None
    if styles < 2 or not (faint or large or inclined):
        return []
    if inclined:
        return runs if faint or _is_tiled(runs) or large else []
    members = {id(glyph) for run in runs for glyph in run}
    others = [
        glyph
        for glyph in glyphs
        if id(glyph) not in members and not glyph.hidden and not glyph.text.isspace()
    ]
    touched = _touching(runs, others)
    if _is_tiled(runs) and faint and touched:
        return runs
    marked: list[list[Glyph]] = []
    if sum(touched.values()) >= _TOUCHED * sum(len(run) for run in runs):
        marked = [run for run in runs if touched[id(run)] or len(touched) > len(runs) / 2]
    return marked or [run for run in runs if touched[id(run)] or _is_between_lines(run, others)]


def _is_between_lines(run: Sequence[Glyph], others: Sequence[Glyph]) -> bool:
    """Return whether a string lies in the space between two lines of other text.

    A line of its own has more space; so the space must be hardly higher than the string.
    """
    top, bottom = min(glyph.top for glyph in run), max(glyph.bottom for glyph in run)
    left, right = min(glyph.x0 for glyph in run), max(glyph.x1 for glyph in run)
    middle = (top + bottom) / 2
    reach = 3 * (bottom - top)
    near = [
        glyph
        for glyph in others
        if glyph.x1 > left and glyph.x0 < right and abs(glyph.top - top) <= reach + glyph.size
    ]
    above = [glyph.bottom for glyph in near if (glyph.top + glyph.bottom) / 2 < middle]
    below = [glyph.top for glyph in near if (glyph.top + glyph.bottom) / 2 > middle]
    return bool(above and below) and min(below) - max(above) < 1.25 * (bottom - top)


def _is_tiled(runs: Sequence[Sequence[Glyph]]) -> bool:
    """Return whether one text with letters is repeated at several heights of the page."""
    texts = Counter("".join(glyph.text for glyph in run).strip() for run in runs)
    text, count = texts.most_common(1)[0]
    return count >= _TILES and len(text) > 1 and not text.replace(".", "").isdigit()


def _touching(runs: Sequence[list[Glyph]], others: Sequence[Glyph]) -> Counter[int]:
    """Return how many glyphs of each run, by its id, overlap another text."""
    cells: dict[tuple[int, int], list[Glyph]] = defaultdict(list)
    for glyph in others:
        for key in _cells(glyph):
            cells[key].append(glyph)
    counts: Counter[int] = Counter()
    for run in runs:
        for glyph in run:
            if any(_overlap(glyph, other) for key in _cells(glyph) for other in cells.get(key, ())):
                counts[id(run)] += 1
    return counts


def _cells(glyph: Glyph) -> list[tuple[int, int]]:
    return [
        (row, column)
        for row in range(int(glyph.top // _CELL), int(glyph.bottom // _CELL) + 1)
        for column in range(int(glyph.x0 // _CELL), int(glyph.x1 // _CELL) + 1)
    ]


def _overlap(one: Glyph, other: Glyph) -> bool:
    """Return whether two glyphs overlap by more than the space around their ink."""
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    along = min(one.bottom, other.bottom) - max(one.top, other.top)
    width = min(one.x1 - one.x0, other.x1 - other.x0)
    height = min(one.bottom - one.top, other.bottom - other.top)
    return across > 0.2 * width and along > 0.25 * height
