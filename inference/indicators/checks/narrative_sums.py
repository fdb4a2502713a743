"""Checks of a total that a sentence states against the parts that it lists."""

from collections.abc import Iterator, Sequence
from typing import Literal

from gongkai.document.report import Check, Quantity
from gongkai.inference.indicators.enumerations import Enumeration


def check_enumerations(enumerations: Sequence[Enumeration]) -> Iterator[Check]:
    """Yield one check for every sentence that lists parts and states their total.

    The parts after a total (其中) need not be all of them, and two of them may count the same item:
    there, only one part larger than the total is a contradiction.
    """
    for enumeration in enumerations:
        if enumeration.total is not None:
            yield _check_total(enumeration.total, enumeration)


def _check_total(total: Quantity, enumeration: Enumeration) -> Check:
    values = [part.value for part in enumeration.parts]
    inexact = [q for q in (total, *enumeration.parts) if q.qualifier != "exact"]
    added = sum(values)
    terms = "+".join(map(str, values))
    sign = "=" if added == total.value else "≠"
    detail = f"{terms} = {added} {sign} {total.value} ({total.text}, at {total.start})"
    status: Literal["pass", "fail", "skipped"]
    if added == total.value:
        status = "pass"
    elif inexact:
        status, detail = "skipped", f"{detail}; not exact: {inexact[0].text}"
    elif enumeration.complete or max(values) > total.value:
        status = "fail"
    else:
        status, detail = "skipped", f"{detail}; parts may be untold or overlap"
    return Check(rule=f"narrative: {total.label} = sum of its parts", status=status, detail=detail)
