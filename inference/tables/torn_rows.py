"""Rows of applications whose labels and figures were torn apart.

The order of the form and the sums of the table decide which label has which figures.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from gongkai.inference.tables.column_assignment import RowCells, is_sum, number_of
from gongkai.inference.tables.entries import TableEntry
from gongkai.inference.tables.lexicon import lexicon
from gongkai.inference.tables.tokens import CellToken

_FOREIGN_LENGTH = 5  # a shorter unknown label is a fragment of a known one
_PARTS_OF_OTHER = frozenset(["other_no_correction", "other_no_payment", "other_other"])
_INFLOW, _OUTFLOW = ("new", "carried_in"), ("total", "carried_out")


@dataclass(frozen=True, slots=True)
class RowEvent:
    """A label, a row of figures, or both, in the order of the text.

    Attributes:
        row: the row id of the label; empty for figures without a label.
        figures: the cells; None for a label without figures.
        fixed: whether label and figures are on one line, so that they belong together.
        unclear: whether the label has values that are not one figure for each column.
        foreign: whether the figures follow a label that is not in the form.
    """

    row: str
    figures: RowCells | None = None
    fixed: bool = False
    unclear: bool = False
    foreign: bool = False


@dataclass(slots=True)
class JoinedRows:
    """Which label has which figures.

    Attributes:
        rows: the figures of row ids whose figures are not beside their label.
        moved: row ids that do not have the figures beside them.
        blank: row ids of labels without figures between two rows with figures.
        unread: figures that could belong to several labels or to none.
        certain: whether no figures are left and the sums do not contradict.
    """

    rows: dict[str, RowCells] = field(default_factory=dict)
    moved: set[str] = field(default_factory=set)
    blank: list[str] = field(default_factory=list)
    unread: list[RowCells] = field(default_factory=list)
    certain: bool = True


def read_events(
    entries: Sequence[tuple[str, TableEntry, RowCells | None]], width: int
) -> Iterator[RowEvent]:
    """Yield the labels and the rows of figures in the order of the text.

    Args:
        entries: the row id (empty for a label that is no row), the entry, and the cells that its
            layout gives to the row.
        width: the number of columns.
    """
    for row, entry, assigned in entries:
        printed = [item for item in entry.items if item is not None]
        first = assigned if row else None
        if row and not printed:
            yield RowEvent(row)
            continue
        if first is None:
            divided = _divide(printed, width)
            first = divided[0] if row and divided else None
        if row and first is None:
            yield RowEvent(row, unclear=True)
            continue
        if row and first is not None:
            fixed = any(cell is not None and cell.line == entry.line for cell in first)
            yield RowEvent(row, first, fixed)
        used = {id(cell) for cell in first or () if cell is not None}
        label = entry.label
        foreign = not row and label is not None and label.kind == "text"
        foreign = foreign and label is not None and len(label.text) >= _FOREIGN_LENGTH
        for figures in _divide([cell for cell in printed if id(cell) not in used], width):
            if any(cell is not None and cell.kind == "value" for cell in figures):
                yield RowEvent("", figures, foreign=foreign)


def _divide(cells: Sequence[CellToken], width: int) -> list[RowCells]:
    """Return the rows of figures: one line each, or numbers whose last is their sum."""
    lines: list[RowCells] = [list(group) for _, group in groupby(cells, key=lambda cell: cell.line)]
    if all(len(line) == width for line in lines):
        return lines
    rows: list[RowCells] = [list(cells[n : n + width]) for n in range(0, len(cells), width)]
    return rows if all(len(row) == width and is_sum(row) for row in rows) else []


def join_torn_rows(events: Sequence[RowEvent]) -> JoinedRows:
    """Return which label has which figures where they are apart, and which rows are blank."""
    order = lexicon().rows["application"]
    if _PARTS_OF_OTHER & {event.row for event in events}:
        # In this form 其他处理 is the label of a group.
        events = [event for event in events if event.row != "other_outcome" or event.figures]
    labels = [event.row for event in events if event.row]
    loose = [event for event in events if not event.row]
    if len(set(labels)) < len(labels):
        return JoinedRows(unread=[event.figures for event in loose if event.figures])
    doubtful = _doubtful(events, order)
    if not loose and not doubtful:
        return JoinedRows(blank=_blank_rows(events, order))
    joined = _join_in_gaps(events, doubtful, order)
    if joined is not None and joined.certain:
        return joined
    return _join_in_order(events, order) or joined or _keep_lines(events)


def _doubtful(events: Sequence[RowEvent], order: Sequence[str]) -> set[str]:
    """Return the row ids that may not have the figures after them.

    Their label follows a label without figures, or more figures follow; and there are figures
    without a label, or the row is not in the order of the form.
    """
    filled = [event.row for event in events if event.row and event.figures is not None]
    misplaced = {
        row for a, b in pairwise(filled) if order.index(a) > order.index(b) for row in (a, b)
    }
    torn = any(not event.row for event in events)
    found = set()
    for before, event, after in zip([None, *events], events, [*events[1:], None], strict=False):
        if event.row and event.figures is not None and not event.fixed:
            stacked = before is not None and before.figures is None and not before.unclear
            followed = after is not None and not after.row
            if (stacked or followed) and (torn or event.row in misplaced):
                found.add(event.row)
    return found | _shifted(events)


def _shifted(events: Sequence[RowEvent]) -> set[str]:
    """Return the row ids between figures without a label and a label without figures.

    The figures of each of these rows may be above its label instead of below.
    """
    found: set[str] = set()
    chain: list[str] | None = None
    for event in events:
        if not event.row:
            chain = []
        elif event.figures is None and not event.unclear:
            found.update(chain or [])
            chain = None
        elif event.fixed or event.unclear:
            chain = None
        elif chain is not None:
            chain.append(event.row)
    return found


def _join_in_gaps(
    events: Sequence[RowEvent], doubtful: set[str], order: Sequence[str]
) -> JoinedRows | None:
    """Return the only assignment that keeps the order of the form between certain rows.

    The result is None if no certain row is left. Figures that the sums contradict are not read.
    """
    parts: list[RowEvent] = []
    for event in events:
        if event.row in doubtful:
            parts += [replace(event, figures=None), RowEvent("", event.figures)]
        else:
            parts.append(event)
    certain = [e for e in parts if e.row and (e.figures is not None or e.unclear)]
    places = [order.index(event.row) for event in certain]
    if not certain or places != sorted(places):
        return None
    joined = JoinedRows(moved=set(doubtful))
    guessed = _fill_gaps(parts, joined, order)
    known = {e.row: e.figures for e in certain if e.figures} | joined.rows
    balanced = None if any(e.unclear for e in certain) else _is_balanced(known, order)
    refused = guessed if joined.unread or not balanced else set()
    if joined.rows and not joined.unread and balanced is False:
        refused = set(joined.rows)
    joined.certain = not refused and not joined.unread
    joined.unread += [joined.rows.pop(row) for row in refused]
    if not joined.unread:
        joined.blank = [row for row in _blank_rows(events, order) if row not in joined.rows]
    return joined


def _fill_gaps(parts: Sequence[RowEvent], joined: JoinedRows, order: Sequence[str]) -> set[str]:
    """Give the figures between two certain rows to the labels that the form has between them.

    Return the row ids for which the sums must confirm this, because the label is missing or one
    end of the gap is an end of the table.
    """
    free = [e.row for e in parts if e.row and e.figures is None and not e.unclear]
    printed = {event.row for event in parts}
    gap: list[RowEvent] = []
    guessed: set[str] = set()
    low = -1
    for event in [*parts, None]:
        if event is not None and (not event.row or event.row in free):
            gap += [] if event.row else [event]
            continue
        high = order.index(event.row) if event is not None else len(order)
        between = order[low + 1 : high]
        rows = [row for row in between if row in free]
        must_balance = not rows or low < 0 or event is None
        if gap and not rows:
            rows = _missing(between, printed)
        if len(rows) == len(gap) and not any(figures.foreign for figures in gap):
            joined.rows.update((r, e.figures) for r, e in zip(rows, gap, strict=True) if e.figures)
            guessed.update(rows if must_balance else [])
        else:
            joined.unread += [e.figures for e in gap if e.figures]
        gap, low = [], high
    return guessed


def _missing(between: Sequence[str], printed: set[str]) -> list[str]:
    """Return the rows of the form between two rows of which the text has no label."""
    left_out = {"other_outcome"} if _PARTS_OF_OTHER & printed else set()
    left_out |= _PARTS_OF_OTHER if "other_outcome" in printed else set()
    return [row for row in between if row not in printed and row not in left_out]


def _join_in_order(events: Sequence[RowEvent], order: Sequence[str]) -> JoinedRows | None:
    """Return the labels with the figures in the same order, or None unless the sums confirm it."""
    rows = [event.row for event in events if event.row]
    figures = [event.figures for event in events if event.figures is not None]
    in_order = rows == sorted(rows, key=order.index)
    if in_order and len(rows) == len(figures) and not any(event.fixed for event in events):
        joined = dict(zip(rows, figures, strict=True))
        if _is_balanced(joined, order):
            return JoinedRows(rows=joined, moved=set(rows))
    return None


def _keep_lines(events: Sequence[RowEvent]) -> JoinedRows:
    """Return that only the figures on the line of their label are certain."""
    uncertain = [e for e in events if e.figures is not None and not e.fixed]
    return JoinedRows(
        moved={event.row for event in uncertain if event.row},
        unread=[event.figures for event in uncertain if event.figures is not None],
    )


def _is_balanced(rows: Mapping[str, RowCells], order: Sequence[str]) -> bool | None:
    """Return whether the sums of the table are right; None if there is no sum to compare.

    The total is the sum of the outcomes, and new and carried in are total and carried out.
    """
    numbers = {row: [number_of(cell) for cell in cells] for row, cells in rows.items()}
    outcomes = [row for row in order[2 : order.index("total")] if row in numbers]
    sums: list[tuple[Sequence[str], Sequence[str]]] = []
    if "total" in numbers and outcomes:
        sums.append((("total",), outcomes))
    if all(row in numbers for row in (*_INFLOW, *_OUTFLOW)):
        sums.append((_INFLOW, _OUTFLOW))
    if not sums:
        return None
    return all(
        sum(column) == sum(other)
        for left, right in sums
        for column, other in zip(
            zip(*(numbers[row] for row in left), strict=True),
            zip(*(numbers[row] for row in right), strict=True),
            strict=True,
        )
    )


def _blank_rows(events: Sequence[RowEvent], order: Sequence[str]) -> list[str]:
    """Return the labels without figures that are between two rows with figures, in order."""
    blank: list[str] = []
    waiting: list[str] = []
    low = -1
    for event in events:
        if not event.row:
            continue
        place = order.index(event.row)
        if event.figures is None and not event.unclear:
            waiting.append(event.row)
            continue
        if low >= 0:
            blank += [row for row in waiting if low < order.index(row) < place]
        low, waiting = place, []
    return blank
