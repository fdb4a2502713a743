"""Documents for the tests of formats: invented ones, written out and drawn at random."""

from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from gongkai.annotations.assembly import RawDocument, RawQuantity, RawSection, assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import inline
from gongkai.document.spans import Span

FIXTURES = Path(__file__).parent / "fixtures"
_LABELS = ["disclosure.category", "disclosure.total", "application.refused", "review", "rate"]
_NAMES = ["工作动态", "政策|法规类", "公开栏", "{广播}", "信函 申请"]
_PLAIN = st.text("全年公开信息，近共 {}|\\a𠮷\t分别", min_size=1, max_size=8)


def written() -> list[AnnotatedDocument]:
    """The documents of the fixture, which the exports of the tools were made from."""
    return list(inline.read(FIXTURES / "reports.tag"))


def scored(document: AnnotatedDocument, score: float) -> AnnotatedDocument:
    return replace(
        document,
        segments=tuple(replace(s, score=score) for s in document.segments),
        quantities=tuple(replace(q, score=score) for q in document.quantities),
    )


@st.composite
def documents(draw: st.DrawFn) -> AnnotatedDocument:
    """A valid document: blank lines, several segments a line, every kind of quantity."""
    draft = RawDocument("drawn", draw(st.text("abc-1度", min_size=1, max_size=5)), "")
    for number in range(draw(st.integers(1, 4))):
        draft.text += "\n" * (number > 0) + draw(st.sampled_from(["", "", "\n", " ", "\t\n"]))
        for _ in range(draw(st.integers(1, 3))):
            _add_segment(draw, draft)
        draft.text += draw(st.sampled_from(["", " ", "\u3000"]))
    draft.meta = draw(
        st.dictionaries(st.sampled_from(["issuer", "note"]), st.text("镇a:1", min_size=1))
    )
    return assemble(draft)


def _add_segment(draw: st.DrawFn, draft: RawDocument) -> None:
    start = len(draft.text)
    draft.text += "文"
    names = list(_NAMES)
    items: list[Span] = []
    for kind in draw(st.lists(st.sampled_from(["plain", "item", "number", "noun"]), max_size=6)):
        at = len(draft.text)
        if kind == "plain":
            draft.text += draw(_PLAIN)
        elif kind == "item" and names:
            draft.text += names.pop(draw(st.integers(0, len(names) - 1)))
            items.append(Span(at, len(draft.text)))
        elif kind == "number":
            draft.text += draw(st.sampled_from(["440条", "约12件", "一处", "1.2万条", "28.6%"]))
            draft.quantities.append(_quantity(draw, at, len(draft.text), items, None))
        elif kind == "noun":
            draft.text += draw(st.sampled_from(["行政复议", "申请", "收费"]))
            value = draw(st.integers(0, 10**9) | st.sampled_from([0, 1, 2.5]))
            draft.quantities.append(_quantity(draw, at, len(draft.text), items, value))
    draft.text += draw(st.sampled_from(["。", "；", "句"]))
    label = draw(st.sampled_from(["proactive", "fee", "table", "other"]))
    draft.sections.append(RawSection(start, len(draft.text), label))
    draft.items.extend(items)


def _quantity(
    draw: st.DrawFn, start: int, end: int, items: list[Span], value: float | None
) -> RawQuantity:
    if value is None:
        value = draw(st.none() | st.sampled_from([7, 0.5, 10**6]))
        kind = "number"
    else:
        kind = "shared" if value else "absence"
    return RawQuantity(
        start,
        end,
        draw(st.sampled_from(_LABELS)),
        kind=kind,
        value=value,
        unit=draw(st.none() | st.sampled_from(["", "次", "人|次"])),
        qualifier=draw(st.none() | st.sampled_from(["exact", "approx", "at_least"])),
        item=draw(st.sampled_from(["rule", None, *items])),
    )
