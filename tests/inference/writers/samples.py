"""Reports of invented places for the tests of the writers."""

from typing import Any

from hypothesis import strategies as st

from gongkai.document.report import (
    Cell,
    Check,
    CheckMessage,
    Evidence,
    Indicator,
    Item,
    Meta,
    Quantity,
    Section,
    SourceInfo,
    Table,
    TaggedReport,
)

HOSTILE = (
    '<script>alert(1)</script> =HYPERLINK("http://x","y") ]]> &amp; " \' onclick="x" {{ 7 * 7 }}'
)

TEXT = (
    "青禾镇2022年政府信息公开工作年度报告\n"
    "一、主动公开情况\n"
    "全年公开信息1200余条，其中惠农政策36条。没有收到复议。\n"
    "二、申请情况\t自然人\t总计\n"
    "本年新收\t\t2"
)


def span(text: str, part: str) -> dict[str, int]:
    start = text.index(part)
    return {"start": start, "end": start + len(part)}


def quantity(text: str, part: str, label: str, value: float, **other: object) -> Quantity:
    defaults: dict[str, Any] = {
        "unit": "条",
        "qualifier": "exact",
        "item": None,
        "section": "proactive",
        "score": 0.93,
        "origin": "model",
    }
    fields = defaults | other
    return Quantity(label=label, text=part, value=value, **span(text, part), **fields)


def report(doc_id: str = "青禾镇-2022", **changes: object) -> TaggedReport:
    """Return a small report with all kinds of annotations, tables and checks."""
    item = Item(text="惠农政策", **span(TEXT, "惠农政策"))
    labels = {"title": 0, "proactive": 1, "table": 3}
    lines = TEXT.split("\n")
    sections = [
        Section(label=label, heading="一、主动公开情况", score=0.9, **span(TEXT, lines[number]))
        for label, number in labels.items()
    ]
    sections.append(
        Section(
            label="proactive", score=0.9, **span(TEXT, "全年公开信息1200余条，其中惠农政策36条。")
        )
    )
    sections.append(Section(label="dispute", score=0.8, **span(TEXT, "没有收到复议。")))
    fields: dict[str, Any] = {
        "doc_id": doc_id,
        "source": SourceInfo(path="青禾.txt", sha256="0" * 64, format="txt", encoding="gb18030"),
        "meta": Meta(
            title="青禾镇2022年政府信息公开工作年度报告",
            issuer="青禾镇人民政府",
            region="云岭县",
            level="township",
            year=2022,
            date="2023-01-18",
        ),
        "text": TEXT,
        "sections": sections,
        "quantities": [
            quantity(TEXT, "1200余条", "disclosure.total", 1200, qualifier="at_least"),
            quantity(TEXT, "36条", "disclosure.category", 36, item=item),
            quantity(TEXT, "复议", "review", 0, unit="件", section="dispute", origin="rule"),
        ],
        "tables": [
            Table(
                kind="application",
                start=TEXT.index("二、"),
                end=len(TEXT),
                cells=[
                    Cell(id="new.natural_person", value=None, raw="", unit="件"),
                    Cell(id="new.total", value=2, raw="2", unit="件"),
                ],
            )
        ],
        "record": {
            "disclosure.total": Indicator(
                value=1200,
                unit="条",
                qualifier="at_least",
                origin="narrative",
                evidence=[Evidence(text="1200余条", **span(TEXT, "1200余条"))],
            ),
            "application.new.total": Indicator(
                value=2,
                origin="table",
                evidence=[Evidence(cell="application.new.total", text="2")],
            ),
        },
        "checks": [
            Check(
                rule="a = b",
                status="pass",
                detail="相符的一项",
                message=CheckMessage(zh="正文 3 = 3", en="text 3 = 3"),
            ),
            Check(rule="c = d", status="fail", severity="error", detail="不符的一项"),
        ],
        "warnings": ["第1行缺一格"],
    }
    return TaggedReport(**(fields | changes))


def hostile_report() -> TaggedReport:
    """Return a report in which every text that a document can influence is malicious."""
    text = f"{HOSTILE}\n12条"
    return report(
        doc_id=f"../../{HOSTILE}",
        source=SourceInfo(path=HOSTILE, sha256="0" * 64, format="html"),
        meta=Meta(title=HOSTILE, issuer=HOSTILE, region=HOSTILE, year=None, date=HOSTILE),
        text=text,
        sections=[Section(label=HOSTILE, start=0, end=len(text), heading=HOSTILE, score=1)],
        quantities=[
            Quantity(
                label=HOSTILE,
                start=3,
                end=len(text),
                text=HOSTILE,
                value=12,
                unit=HOSTILE,
                qualifier="exact",
                item=Item(text=HOSTILE, start=0, end=9),
                section=HOSTILE,
                score=1,
                origin="rule",
            )
        ],
        tables=[
            Table(
                kind="unknown",
                start=0,
                end=5,
                cells=[Cell(id=f"{HOSTILE}.{HOSTILE}", value=1, raw=HOSTILE, unit=HOSTILE)],
            )
        ],
        record={
            HOSTILE: Indicator(
                value=1, unit=HOSTILE, origin="derived", evidence=[Evidence(start=1, text=HOSTILE)]
            )
        },
        checks=[Check(rule=HOSTILE, status="fail", detail=HOSTILE)],
        warnings=[HOSTILE],
    )


@st.composite
def tangled_reports(
    draw: st.DrawFn, alphabet: str = "公开条12零 \t\n<&\"'>\u3000𠀀"
) -> TaggedReport:
    """Return reports with spans in any order, nested, overlapping and outside the text."""
    text = draw(st.text(alphabet, max_size=60))
    offset = st.integers(-3, len(text) + 3)
    spans = st.lists(st.tuples(offset, offset), max_size=6)
    labels = st.sampled_from(["proactive", "application", "table", "不在册"])
    quantities = [
        Quantity(
            label=draw(st.sampled_from(["review", "disclosure.total", "不在册"])),
            start=start,
            end=end,
            text=text[max(start, 0) : max(end, 0)],
            value=draw(st.sampled_from([0, 1, 2.5])),
            unit="条",
            qualifier="exact",
            item=draw(st.none() | st.builds(Item, text=st.just("物"), start=offset, end=offset)),
            section="proactive",
            score=0.5,
            origin="model",
        )
        for start, end in draw(spans)
    ]
    return report(
        text=text,
        sections=[
            Section(label=draw(labels), start=start, end=end, score=1) for start, end in draw(spans)
        ],
        quantities=quantities,
        tables=[
            Table(kind="dispute", start=start, end=end, cells=[]) for start, end in draw(spans)[:2]
        ],
        record={
            "review": Indicator(
                value=0,
                origin="narrative",
                evidence=[
                    Evidence(start=start, end=end, text="复议") for start, end in draw(spans)
                ],
            )
        },
    )
