"""Checks of the statements of the narrative against each other."""

import re
from collections.abc import Iterator, Mapping, Sequence

from gongkai.document.messages import mark as _
from gongkai.document.report import Check, Quantity
from gongkai.inference.indicators.checks.results import (
    Status,
    figure_of,
    label_name,
    make_check,
    show_figure,
    show_number,
)
from gongkai.inference.indicators.config import indicator_config
from gongkai.inference.indicators.enumerations import Enumeration
from gongkai.inference.indicators.statements import (
    Statements,
    are_consistent,
    count_same_unit,
    scope_of,
)

_SAME = _("Text, “{label}”: {figures}. They agree")
_DIFFERENT = _("Text, “{label}” has different values: {figures}")
_QUESTION = _("Text, “{label}”: {figures}. Do they cover the same scope?")
_PARTS = _("Text, “{label}”: {figures}. Not compared: each may be a part")
_BALANCE = _(
    "Text: {received} {first} + {carried_in} {second} {sign} {closed} "
    "{third} + {carried_out} {fourth}"
)
_BALANCE_WITHIN = _(
    "Text: {received} {first}, which includes {carried_in} {second}, = "
    "{closed} {third} + {carried_out} {fourth}"
)
_OUTCOMES = _("Text: {closed} {total} {sign} the sum of all outcomes {parts}")

_SENTENCE_END = re.compile(r"[。！？\n]")
_DIGITS = frozenset("0123456789０１２３４５６７８９")
_FLOW = (
    "application.received",
    "application.carried_in",
    "application.closed",
    "application.carried_out",
)


def check_statements(text: str, statements: Mapping[str, Statements]) -> Iterator[Check]:
    """Yield a check for every label that the narrative states more than once in one unit."""
    for label, stated in statements.items():
        first = stated.chosen or stated.quantities[0]
        alike = [q for q in stated.quantities if count_same_unit(first, q)]
        if len(alike) < 2:
            continue
        different = [q for q in alike if not are_consistent(first, q)]
        shown = [show_figure(quantity) for quantity in alike]
        status, template = _judge(text, label, first, different)
        yield make_check(
            "narrative_value",
            status,
            rule=f"narrative: one value of {label}",
            detail=", ".join(f"{q.text} (at {q.start})" for q in alike)
            + ("; these may be parts" if status == "skipped" else ""),
            message=(
                template,
                {
                    "label": label_name(label),
                    "figures": {
                        "zh": "、".join(shown),
                        "en": ", ".join(shown),
                    },
                },
            ),
            evidence=[figure_of(quantity) for quantity in alike],
        )


def _judge(text: str, label: str, first: Quantity, different: list[Quantity]) -> tuple[Status, str]:
    """Return the status and the message of several statements.

    Different figures of one sentence are parts of a list. Only figures of totals in several
    sentences that name the same scope contradict each other.
    """
    config = indicator_config()
    if not different:
        return "pass", _SAME
    apart = [q for q in different if _SENTENCE_END.search(text, *_between(first, q))]
    if label not in config.single_valued or not apart:
        return "skipped", _PARTS
    certain = label in config.unique_totals and all(
        q.qualifier == "exact" and q.text[:1] in _DIGITS for q in (first, *apart)
    )
    certain = certain and all(scope_of(text, q) == scope_of(text, first) for q in apart)
    return ("fail", _DIFFERENT) if certain else ("question", _QUESTION)


def _between(one: Quantity, other: Quantity) -> tuple[int, int]:
    return min(one.end, other.end), max(one.start, other.start)


def check_flow(
    statements: Mapping[str, Statements], enumerations: Sequence[Enumeration]
) -> Iterator[Check]:
    """Yield the checks that what came in was closed or carried over, and how it was closed.

    What was received may include what was carried in from the year before. Outcomes that one
    sentence lists are checked with the enumerations.
    """
    values = {
        label: stated.chosen
        for label, stated in statements.items()
        if stated.chosen is not None and stated.chosen.qualifier == "exact"
    }
    if all(label in values for label in _FLOW):
        yield _check_balance([values[label] for label in _FLOW])
    outcomes = indicator_config().outcomes
    listed = any(
        enumeration.total == values.get("application.closed") and enumeration.complete
        for enumeration in enumerations
    )
    if not listed and all(label in values for label in ("application.closed", *outcomes)):
        yield _check_outcomes(values["application.closed"], [values[label] for label in outcomes])


def _check_balance(figures: list[Quantity]) -> Check:
    received, carried_in, closed, carried_out = (figure.value for figure in figures)
    equal = received + carried_in == closed + carried_out
    within = not equal and received == closed + carried_out
    sign = "=" if equal else "≠"
    shown = [show_number(figure.value) for figure in figures]
    names = ("received", "carried_in", "closed", "carried_out")
    places = ("first", "second", "third", "fourth")
    return make_check(
        "narrative_balance",
        "pass" if equal or within else "question",
        rule=f"narrative: {' + '.join(_FLOW[:2])} = {' + '.join(_FLOW[2:])}",
        detail=f"{shown[0]} + {shown[1]} {sign} {shown[2]} + {shown[3]}"
        + (f"; {shown[0]} includes {shown[1]}" if within else ""),
        message=(
            _BALANCE_WITHIN if within else _BALANCE,
            {"sign": sign}
            | {name: label_name(label) for name, label in zip(names, _FLOW, strict=True)}
            | dict(zip(places, shown, strict=True)),
        ),
        evidence=[figure_of(figure) for figure in figures],
    )


def _check_outcomes(closed: Quantity, parts: list[Quantity]) -> Check:
    terms = " + ".join(show_number(part.value) for part in parts)
    added = sum(part.value for part in parts)
    equal = added == closed.value
    sign = "=" if equal else "≠"
    return make_check(
        "narrative_outcomes",
        "pass" if equal else "fail",
        rule="narrative: application.closed = sum of all outcomes",
        detail=f"{show_number(closed.value)} {sign} {show_number(added)} ({terms})",
        message=(
            _OUTCOMES,
            {
                "closed": label_name("application.closed"),
                "total": show_figure(closed),
                "sign": sign,
                "parts": f"{terms} = {show_number(added)}",
            },
        ),
        evidence=[figure_of(quantity) for quantity in (closed, *parts)],
    )
