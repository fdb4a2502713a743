"""Checks that statements of the narrative agree with the statutory tables."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from gongkai.document.messages import mark as _
from gongkai.document.report import Cell, Check, Figure, Number, Quantity, Table
from gongkai.document.table_names import split_cell_id
from gongkai.inference.indicators.checks.results import (
    Field,
    Status,
    figure_of,
    figure_of_cell,
    join_names,
    label_name,
    make_check,
    name_of_column,
    row_name,
    show_figure,
    show_number,
    table_name,
)
from gongkai.inference.indicators.combined import combined_labels
from gongkai.inference.indicators.config import Name, indicator_config
from gongkai.inference.indicators.statements import Statements, allows_value, to_base_unit

_CLAUSE_END = re.compile(r"[，,。；;\n]")
_SAME = _("Text, “{label}” {figure}; {table}, {cells}: {value}. They agree")
_DIFFERENT = _("Text, “{label}” {figure}; {table}, {cells}: {value}. {figure} ≠ {value}")
_QUESTION = _("Text, “{label}” {figure}; {table}, {cells}: {value}. Do they cover the same scope?")
_BLANK = _("Text, “{label}” {figure}; {table}, {cells}. Not compared: the cell is blank")
_NOT_READ = _("Text, “{label}” {figure}; {table}. Not compared: not read: {cells}")
_CHANNELS = _("Text, {figure} through several channels; {table}, {cells}: {value}")
_ANSWERED = _("Text: “{words}”; but {place} has {value} carried over. Were all answered?")

_Names = Sequence[str]


def check_agreement(
    tables: Sequence[Table], quantities: Sequence[Quantity], statements: Mapping[str, Statements]
) -> Iterator[Check]:
    """Yield a check for every label that both the narrative and a table give.

    A number for several things together is compared with the sum of their cells.
    """
    if not tables:
        return
    cells = [{f"{table.kind}.{cell.id}": cell for cell in table.cells} for table in tables]
    for label, stated in statements.items():
        chosen = stated.chosen
        if chosen is not None:
            same = [q for q in stated.quantities if _is_exact(q) == _is_exact(chosen)]
            yield from _check_tables(tables, cells, (label,), [chosen, *same])
    for quantity in quantities:
        labels = combined_labels(quantity.item.text) if quantity.item is not None else ()
        if labels and quantity.label == labels[0]:
            yield from _check_tables(tables, cells, labels, [quantity])


def _is_exact(quantity: Quantity) -> bool:
    return quantity.qualifier == "exact"


def _check_tables(
    tables: Sequence[Table],
    cells_of_tables: Sequence[Mapping[str, Cell]],
    labels: Sequence[str],
    quantities: Sequence[Quantity],
) -> Iterator[Check]:
    kinds = [table.kind for table in tables]
    for table, cells in zip(tables, cells_of_tables, strict=True):
        narrow = [_cells_of(label, table.kind, cells) for label in labels]
        if not all(narrow):
            continue
        names = [name for part in narrow for name in part]
        others = _other_readings(labels[0], names, cells) if len(labels) == 1 else []
        check = _compare(table, cells, labels, quantities, [names, *others])
        if check is not None:
            # with several tables of a kind, it is not known which of them the text is about
            if kinds.count(table.kind) > 1 and check.severity == "error":
                check = check.model_copy(update={"severity": "question"})
            yield check


def _cells_of(label: str, kind: str, cells: Mapping[str, Cell]) -> _Names:
    """Return the cells of a kind of table that together count what a label counts."""
    options = _options(label, kind)
    if len(options) < 2:
        return options[0] if options else ()
    return max(options, key=lambda names: sum(n in cells for n in names))


@cache
def _options(label: str, kind: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells and the sums of cells of a kind of table that may count a label."""
    config, table = indicator_config(), f"{kind}."
    single = [(name,) for name in config.matching_cells.get(label, ()) if name.startswith(table)]
    sums = [names for names in config.matching_sums.get(label, ()) if names[0].startswith(table)]
    return (*single, *sums)


def _other_readings(label: str, names: _Names, cells: Mapping[str, Cell]) -> list[_Names]:
    """Return the other cells and sums of cells that a label may count."""
    config = indicator_config()
    single: list[_Names] = [(name,) for name in config.matching_cells.get(label, ())]
    return [
        reading
        for reading in [*single, *config.wider_sums.get(label, ())]
        if list(reading) != list(names)
        and all(name in cells and cells[name].value is not None for name in reading)
    ]


def _compare(
    table: Table,
    cells: Mapping[str, Cell],
    labels: Sequence[str],
    quantities: Sequence[Quantity],
    readings: Sequence[_Names],
) -> Check | None:
    """Return the check of quantities against the sum of cells, or against a wider sum."""
    quantity, names = quantities[0], readings[0]
    missing = [name for name in names if name not in cells]
    if missing and (table.kind == "indicator_form" or len(missing) == len(names) > 1):
        return None  # the form has no such rows
    sums = [(reading, _sum(reading, cells)) for reading in readings]
    fields: dict[str, Field] = {
        "label": _label(labels, quantity),
        "figure": show_figure(quantity),
        "table": table_name(table.kind),
        "cells": _cells_name(table.kind, tuple(labels), tuple(names)),
    }
    rule = f"narrative {' + '.join(labels)} = table {' + '.join(names)}"
    shown = f"narrative {quantity.text} = {show_number(quantity.value)}"
    if missing:
        fields["cells"] = _cells_name(table.kind, (), tuple(missing))
        detail = f"{shown}; not read: {', '.join(missing)}"
        return _make(rule, "skipped", detail, (_NOT_READ, fields), [figure_of(quantity)])
    if all(cells[name].value is None for name in names):
        detail = f"{shown}; the cell is blank"
        return _make(rule, "skipped", detail, (_BLANK, fields), [figure_of(quantity)])
    agreed = next(
        ((q, r, value) for r, value in sums for q in quantities if allows_value(q, value)), None
    )
    distinct = {q.value for q in quantities}
    added = sum({q.start: q.value for q in quantities}.values())
    if agreed is None and added in [value for _reading, value in sums]:
        return None  # the figures of the text are the parts of the cell
    found, reading, value = agreed or (quantity, names, sums[0][1])
    fields |= {
        "figure": show_figure(found),
        "value": show_number(value),
        "cells": _cells_name(table.kind, tuple(labels) if reading is names else (), tuple(reading)),
    }
    blank = any(cells[name].value is None for name in names)
    certain = _is_exact(quantity) and not blank and len(distinct) == 1
    status, template = _judge(agreed is not None, certain)
    figures: list[Figure] = [figure_of_cell(table, cells[name]) for name in reading]
    detail = f"narrative {found.text} = {show_number(found.value)}; table {show_number(value)}"
    if reading is not names:
        detail += f" (= {' + '.join(reading)})"
    return _make(rule, status, detail, (template, fields), [figure_of(found), *figures])


def _judge(agree: bool, certain: bool) -> tuple[Status, str]:
    if agree:
        return "pass", _SAME
    return ("fail", _DIFFERENT) if certain else ("question", _QUESTION)


def _make(
    rule: str,
    status: Status,
    detail: str,
    message: tuple[str, Mapping[str, Field]],
    evidence: list[Figure],
) -> Check:
    return make_check("narrative_table", status, rule, detail, message, evidence)


def _sum(names: _Names, cells: Mapping[str, Cell]) -> Number:
    return sum(to_base_unit(name, cells[name].value or 0) for name in names if name in cells)


def _label(labels: Sequence[str], quantity: Quantity) -> Field:
    return quantity.item.text if len(labels) > 1 and quantity.item else label_name(labels[0])


@lru_cache(maxsize=1024)
def _cells_name(kind: str, labels: tuple[str, ...], names: tuple[str, ...]) -> Name:
    """Return the name of a sum of cells: its rows, or the name of the sum where they are many."""
    sums = indicator_config().sum_names
    if len(labels) == 1 and len(names) > 1 and labels[0] in sums:
        return sums[labels[0]]
    ids = [name.removeprefix(f"{kind}.") for name in names]
    found: list[Name] = []
    for row, column in map(split_cell_id, ids):
        name, place = row_name(kind, row), name_of_column(kind, column, row)
        shown = place if kind != "indicator_form" else {"zh": "", "en": ""}
        found.append(
            {"zh": f"“{name['zh']}”{shown['zh']}", "en": f"“{name['en']}” {shown['en']}".rstrip()}
        )
    return join_names(found)


def check_channels(
    text: str, tables: Sequence[Table], quantities: Sequence[Quantity]
) -> Iterator[Check]:
    """Yield a check for every figure that the narrative gives to several channels together.

    The rows of the named channels in the indicator form must contain it, in one of them or as
    their sum; where they do not and the row of another channel does, the figure may have been
    entered there. A difference is a question, since 等渠道 may include other channels.
    """
    channels = indicator_config().channels
    for table in tables:
        if table.kind != "indicator_form":
            continue
        previous_end = 0
        for quantity in quantities:
            clause = _CLAUSE_END.split(text[previous_end : quantity.start])[-1]
            named = [row for row, words in channels.items() if any(w in clause for w in words)]
            if quantity.label == "disclosure.other_channel" and named and quantity.value:
                yield _check_channel(table, quantity, named)
            previous_end = quantity.end


def _check_channel(table: Table, quantity: Quantity, rows: list[str]) -> Check:
    cells = {cell.id: cell for cell in table.cells}
    form = {
        row: cells.get(f"channel.{row}.value") for row in [*indicator_config().channels, "other"]
    }
    values = [cell.value if (cell := form[row]) else None for row in rows]
    others = [
        row
        for row, cell in form.items()
        if row not in rows and cell is not None and cell.value == quantity.value
    ]
    status: Status = "question"
    if quantity.value in (*values, sum(value or 0 for value in values)):
        status = "pass"
    elif not others and all(value is None for value in values):
        status = "skipped"
    named = [*rows, *(others[:1] if status == "question" else [])]
    shown = ", ".join(
        f"{row} {'blank' if value is None else value}"
        for row, value in zip(rows, values, strict=True)
    )
    if others and status == "question":
        shown += f", but {others[0]} {quantity.value}"
    figures = [figure_of_cell(table, cell) for row in named if (cell := form[row])]
    return make_check(
        "channel_table",
        status,
        rule=f"narrative channels {' + '.join(rows)} = table indicator_form.channel",
        detail=f"narrative {quantity.text} (at {quantity.start}); table {shown}",
        message=(
            _CHANNELS,
            {
                "figure": show_figure(quantity),
                "table": table_name(table.kind),
                "cells": join_names([row_name(table.kind, f"channel.{r}") for r in named], ", "),
                "value": ", ".join(
                    show_number(cell.value if (cell := form[row]) else None) for row in named
                ),
            },
        ),
        evidence=[figure_of(quantity), *figures],
    )


def check_answered(
    text: str,
    tables: Sequence[Table],
    quantities: Sequence[Quantity],
    statements: Mapping[str, Statements],
) -> Iterator[Check]:
    """Yield a question if the text reports that all were answered while some are carried over."""
    match = next(
        (
            m
            for m in indicator_config().all_answered.finditer(text)
            if "申请" in _sentence_around(text, m.start())
        ),
        None,
    )
    if match is None:
        return
    carried = _carried_out(tables, statements)
    if carried is None or not carried[0].value:
        return
    figure, place = carried
    words = Figure(value=None, start=match.start(), end=match.end(), text=match.group())
    yield make_check(
        "all_answered",
        "question",
        rule="narrative: all answered = nothing carried out",
        detail=f"narrative {match.group()}; carried out {show_number(figure.value)}",
        message=(
            _ANSWERED,
            {"words": match.group(), "place": place, "value": show_number(figure.value)},
        ),
        evidence=[words, figure],
    )


def _sentence_around(text: str, position: int) -> str:
    start = max(text.rfind(mark, 0, position) for mark in "。\n")
    return text[max(start, position - 120, 0) : position]


def _carried_out(
    tables: Sequence[Table], statements: Mapping[str, Statements]
) -> tuple[Figure, Name] | None:
    for table in tables:
        for cell in table.cells:
            if table.kind == "application" and cell.id == "carried_out.total":
                name = join_names(
                    [table_name(table.kind), row_name(table.kind, "carried_out")], "·"
                )
                return figure_of_cell(table, cell), name
    stated = statements.get("application.carried_out")
    if stated is not None and stated.chosen is not None:
        return figure_of(stated.chosen), {"zh": "正文", "en": "the text"}
    return None
