"""The reports of the province as tagged texts."""

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.province import tables
from benchmarks.province.figures import YearFigures
from benchmarks.province.narratives import Narrative
from benchmarks.province.statements import Statement
from benchmarks.province.tagged_text import TaggedText
from benchmarks.province.units import FORMS, ProvinceUnit

_PROBLEMS = ("三、存在的主要问题及改进措施", "五、存在的主要问题及改进情况")


@dataclass(frozen=True, slots=True)
class ReportParts:
    """What a report consists of.

    Attributes:
        unit, year: of the report.
        figures, narrative: what it prints.
        disclosed: the statements on what was disclosed.
        requests: the statement on requests.
        without: the table that it lacks; empty if it has all.
        name, issuer: as printed in the title and below the report.
    """

    unit: ProvinceUnit
    year: int
    figures: YearFigures
    narrative: Narrative
    disclosed: Sequence[Statement]
    requests: Statement
    without: str
    name: str
    issuer: str


@dataclass(frozen=True, slots=True)
class Edition:
    """How a version of a report differs from the original.

    Attributes:
        corrected: whether it is marked as corrected.
        pages: whether it has numbers of pages, like a PDF.
        shortened: whether a sentence and the table of disputes are left out.
    """

    corrected: bool = False
    pages: bool = False
    shortened: bool = False


def write_report(parts: ReportParts, edition: Edition) -> TaggedText:
    """Return the text of a report with its tags."""
    text = TaggedText()
    mark = "（更正版）" if edition.corrected else ""
    text.line("title", f"{parts.name}{parts.year}年政府信息公开工作年度报告{mark}")
    _overview(text, parts, edition)
    if edition.pages:
        text.line("title", "— 1 —")
    if parts.year >= FORMS:
        _chapters(text, parts, edition)
    else:
        _former_chapters(text, parts)
    text.line("problem", _PROBLEMS[parts.year >= FORMS], heading=True)
    _problems(text, parts)
    if parts.year < FORMS:
        text.line("table", "政府信息公开情况统计表")
        text.table("indicator_form", *tables.indicator_form(parts.figures))
    text.line("signature", parts.issuer)
    text.line("signature", f"{parts.year + 1}年1月20日")
    return text


def _overview(text: TaggedText, parts: ReportParts, edition: Edition) -> None:
    text.line("overview", "一、总体情况", heading=True)
    text.line("preamble", "根据《中华人民共和国政府信息公开条例》的规定，现公布本年度报告。")
    sentences = parts.narrative.sentences[edition.shortened :]
    for sentence in sentences:
        text.sentence("mechanism", sentence.text)
    text.end_line()
    figures = parts.figures
    for disclosed in parts.disclosed:
        _state(text, "proactive", disclosed)
    text.sentence(
        "proactive",
        f"自2008年以来累计公开政府信息{figures.cumulative}条。",
        [(f"{figures.cumulative}条", "disclosure.cumulative")],
    )
    text.end_line()
    text.sentence(
        "proactive",
        f"通过政务微信公开政府信息{figures.wechat}条。",
        [(f"{figures.wechat}条", "disclosure.wechat")],
    )
    text.sentence(
        "interpretation",
        f"发布政策解读{figures.interpretation}篇。",
        [(f"{figures.interpretation}篇", "interpretation")],
    )
    text.sentence(
        "training",
        f"举办培训班{figures.training}期，培训{figures.trainee}人次。",
        [(f"{figures.training}期", "training"), (f"{figures.trainee}人次", "trainee")],
    )
    text.end_line()


def _state(text: TaggedText, section: str, statement: Statement) -> None:
    figure = (statement.figure, statement.label)
    text.sentence(section, statement.text, [figure], others="comparison", item=statement.item)


def _chapters(text: TaggedText, parts: ReportParts, edition: Edition) -> None:
    text.line("proactive", "二、主动公开政府信息情况", heading=True)
    if parts.without != "article20":
        text.table("article20", *tables.article20(parts.figures, parts.year))
    text.line("application", "三、收到和处理政府信息公开申请情况", heading=True)
    if parts.without != "application":
        text.table("application", *tables.application(parts.figures))
    _state(text, "application", parts.requests)
    text.line("dispute", "四、政府信息公开行政复议、行政诉讼情况", heading=True)
    if parts.without != "dispute" and not edition.shortened:
        text.table("dispute", *tables.dispute(parts.figures))


def _former_chapters(text: TaggedText, parts: ReportParts) -> None:
    text.line("application", "二、依申请公开政府信息情况", heading=True)
    _state(text, "application", parts.requests)
    taken, sent = sum(parts.figures.carried_in), sum(parts.figures.carried_out)
    text.sentence(
        "application",
        f"上年结转申请{taken}件，结转下年度继续办理{sent}件。",
        [(f"{taken}件", "application.carried_in"), (f"{sent}件", "application.carried_out")],
    )
    text.end_line()


def _problems(text: TaggedText, parts: ReportParts) -> None:
    for problem in parts.narrative.problems:
        text.sentence("problem", problem.text)
    text.end_line()
    for plan in parts.narrative.plans:
        text.sentence("plan", plan.text)
    text.end_line()
