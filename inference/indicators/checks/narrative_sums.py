"""Checks of a total that a sentence states against the parts that it lists."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from gongkai.document.messages import mark as _
from gongkai.document.report import Check, Number
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
from gongkai.inference.indicators.statements import rounding_of

_COMPARED = _("Text, {label}: total {total} {sign} parts {parts}")
_QUESTION = _("Text, {label}: total {total} ≠ parts {parts}. Do all the parts belong to it?")
_INEXACT = _("Text, {label}: total {total}, parts {parts}. Not compared: a figure is not exact")
_OPEN = _("Text, {label}: total {total}, parts {parts}. Parts may be missing or counted twice")


def check_enumerations(enumerations: Sequence[Enumeration]) -> Iterator[Check]:
    """Yield one check for every sentence that lists parts and states their total.

    The parts after a total (其中) need not be all of them, and parts of several divisions may count
    the same item: there, only a part or a sum of one division that is larger than the total is a
    contradiction.
    """
    for enumeration in enumerations:
        if enumeration.total is not None and enumeration.parts:
            yield _check_total(enumeration)


def _check_total(enumeration: Enumeration) -> Check:
    total, parts = enumeration.total, enumeration.parts
    assert total is not None
    values = [part.value for part in parts]
    status, template = _judge(enumeration, values)
    shown, sign = _comparison(values, total.value, status)
    added, terms = sum(shown), " + ".join(map(show_number, shown))
    return make_check(
        "narrative_sum",
        status,
        rule=f"narrative: {total.label} = sum of its parts",
        detail=f"{terms.replace(' ', '')} = {show_number(added)} {sign} {show_number(total.value)}"
        f" ({total.text}, at {total.start})",
        message=(
            template,
            {
                "label": label_name(total.label),
                "total": show_figure(total),
                "sign": sign,
                "parts": terms if len(shown) == 1 else f"{terms} = {show_number(added)}",
            },
        ),
        evidence=[figure_of(quantity) for quantity in (total, *parts)],
    )


def _comparison(
    values: Sequence[Number], total: Number, status: Status
) -> tuple[Sequence[Number], str]:
    """Return the parts that are compared with a total, and the sign between them and the total.

    If the parts of one division add up to the total, the parts of the next one are left out.
    """
    if show_number(sum(values)) == show_number(total):
        return values, "="
    if status != "pass":
        return values, "≠"
    for end, added in enumerate(accumulate(values), start=1):
        if show_number(added) == show_number(total):
            return values[:end], "="
    return values, "≈"


def _judge(enumeration: Enumeration, values: Sequence[Number]) -> tuple[Status, str]:
    total, parts = enumeration.total, enumeration.parts
    assert total is not None
    limit, added = round(total.value, 6), round(sum(values), 6)
    prefixes = {round(value, 6) for value in accumulate(values)}
    partition = indicator_config().partition_labels
    exclusive = enumeration.exclusive and all(
        part.label in partition or part.label == total.label for part in parts
    )
    rounding = sum(map(rounding_of, (total, *parts)))
    if abs(added - limit) <= rounding or (not enumeration.complete and limit in prefixes):
        return "pass", _COMPARED
    if any(quantity.qualifier != "exact" for quantity in (total, *parts)):
        return "skipped", _INEXACT
    if enumeration.complete:
        return ("fail", _COMPARED) if exclusive else ("question", _QUESTION)
    if added > limit and exclusive:
        return "fail", _COMPARED
    if max(values) > limit and enumeration.exclusive:
        return "question", _QUESTION
    return "skipped", _OPEN
