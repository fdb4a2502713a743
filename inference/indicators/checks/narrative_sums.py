"""A total that a sentence states against the parts that it lists."""

from collections.abc import Iterator, Sequence

from gongkai.document.report import Check
from gongkai.inference.indicators.enumerations import Enumeration


def check_enumerations(lists: Sequence[Enumeration]) -> Iterator[Check]:
    """Yield one check for every sentence that lists parts and states their total.

    Parts behind a total (其中) need not be all of them, and the same item may be counted in two of
    them: only one part larger than the total is a contradiction there.
    """
    for enumeration in lists:
        total = enumeration.total
        if total is None:
            continue
        values = [part.value for part in enumeration.parts]
        inexact = [q for q in (total, *enumeration.parts) if q.qualifier != "exact"]
        terms = "+".join(str(value) for value in values)
        added = sum(values)
        sign = "=" if added == total.value else "≠"
        detail = f"{terms} = {added} {sign} {total.value} ({total.text}, at {total.start})"
        if added == total.value:
            status = "pass"
        elif inexact:
            status, detail = "skipped", f"{detail}; not exact: {inexact[0].text}"
        elif enumeration.complete or max(values) > total.value:
            status = "fail"
        else:
            status, detail = "skipped", f"{detail}; parts may be untold or overlap"
        yield Check.model_validate(
            {
                "rule": f"narrative: {total.label} = sum of its parts",
                "status": status,
                "detail": detail,
            }
        )
