"""Print how often checks fail falsely, and how many contradictions they find.

python benchmarks/checks.py [DOCUMENTS] prints two results. First, of documents without a
contradiction, the number of those with a failed check of severity error: half are annotated reports
of the corpus, half invented reports with tables in several layouts, some with blanks and with a row
that is lost. Second, of invented reports with one contradiction of each kind, the share in which a
check of that kind fails.

The quantities are annotated, not predicted, so that the result is that of the checks; the cells of
the tables are read from the text.
"""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from gongkai.annotations.corpus import corpus_folder
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import read
from gongkai.document.report import Check, Item, Quantity, Section
from gongkai.document.source import Source
from gongkai.inference.indicators import compute_indicators
from gongkai.inference.tables import extract_tables
from tests.inference.reports import marked
from tests.inference.tables.forms import OTHER_NEW, OUTCOMES, RESULT_NAMES
from tests.inference.tables.layouts import cell_lines, columns, pipes, single_spaces, tabs

LAYOUTS = (tabs, pipes, cell_lines, columns, single_spaces)
HEADS = ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
GROUPS = [rows for _title, rows in (*OUTCOMES, OTHER_NEW)]
KINDS = {
    "balance of the table": "table_balance",
    "outcomes of the table": "table_outcomes",
    "applicants of the table": "table_applicants",
    "results of the disputes": "table_results",
    "received and table": "narrative_table",
    "refused and table": "narrative_table",
    "unavailable and table": "narrative_table",
    "litigation and table": "narrative_table",
    "granted with partial and table": "narrative_table",
    "parts behind the total": "narrative_sum",
    "parts in a bracket": "narrative_sum",
    "two totals": "narrative_value",
}


@dataclass(slots=True)
class Figures:
    """The figures of an invented report: cells by row, results by kind of dispute, and prose."""

    rows: dict[str, list[int]]
    disputes: list[list[int]]
    prose: dict[str, int]


def invent(rng: random.Random) -> Figures:
    """Return figures that agree with each other."""
    names = [name for rows in GROUPS for name, _ in rows]
    rows = {name: _row(rng, 0.5) for name in names}
    total = [sum(row[i] for row in rows.values()) for i in range(7)]
    carried_in = [min(n, rng.randrange(4)) for n in total[:6]]
    carried_out = [rng.randrange(4) for _ in range(6)]
    new = [t + o - i for t, o, i in zip(total, carried_out, carried_in, strict=False)]
    rows |= {"new": new, "carried_in": carried_in, "total": total, "carried_out": carried_out}
    for name in ("new", "carried_in", "carried_out"):
        rows[name] = [*rows[name], sum(rows[name])]
    disputes = [[rng.randrange(9) for _ in range(4)] for _ in range(3)]
    disputes = [[*results, sum(results)] for results in disputes]
    website, other = rng.randrange(50, 900), rng.randrange(20, 300)
    prose = {
        "received": rows["new"][6],
        "refused": sum(row[6] for name, row in rows.items() if name.startswith("refused")),
        "unavailable": sum(row[6] for name, row in rows.items() if name.startswith("unavail")),
        "both": rows["granted"][6] + rows["partial"][6],
        "litigation": disputes[1][4] + disputes[2][4],
        "total": website + other,
        "dynamic": website,
        "notice": other,
        "again": website + other,
        "bracket": rows["new"][6],
        "own": rows["new"][6] // 2,
        "rest": rows["new"][6] - rows["new"][6] // 2,
    }
    return Figures(rows, disputes, prose)


def _row(rng: random.Random, zero: float) -> list[int]:
    row = [0 if rng.random() < zero else rng.randrange(1, 40) for _ in range(6)]
    return [*row, sum(row)]


def plant(figures: Figures, kind: str, rng: random.Random) -> None:
    """Change one figure so that one relation does not hold."""
    more = rng.randrange(1, 9)
    column = rng.randrange(6)
    if kind == "balance of the table":
        for place in (column, 6):
            figures.rows["carried_out"][place] += more
    elif kind == "outcomes of the table":
        for place in (column, 6):
            figures.rows["refused_query"][place] += more
        figures.prose["refused"] += more
    elif kind == "applicants of the table":
        figures.rows["granted"][column] += more
    elif kind == "results of the disputes":
        figures.disputes[rng.randrange(3)][rng.randrange(4)] += more
    else:
        key = {
            "received and table": "received",
            "refused and table": "refused",
            "unavailable and table": "unavailable",
            "litigation and table": "litigation",
            "granted with partial and table": "both",
            "parts behind the total": "dynamic",
            "parts in a bracket": "rest",
            "two totals": "again",
        }[kind]
        figures.prose[key] += more
        if key == "received":  # the prose gives it a second time, with its parts
            figures.prose["bracket"] += more
            figures.prose["own"] += more


def write_prose(figures: Figures, rng: random.Random) -> str:
    """Return the prose of a report, with its quantities marked."""
    p = figures.prose
    received = rng.choice(("收到政府信息公开申请", "新收申请", "共受理申请"))
    part = "disclosure.category"
    listed = f"<[动态]{p['dynamic']}条|{part}>、<[公告]{p['notice']}条|{part}>"
    sentences = [
        rng.choice(
            (
                f"全年主动公开<{p['total']}条|disclosure.total>，其中{listed}。",
                f"公开{listed}，共计<{p['total']}条|disclosure.total>。",
                f"主动公开<{p['total']}条|disclosure.total>，其中：{listed.replace('、', '；')}。",
            )
        ),
        f"{received}<{p['received']}件|application.received>，"
        f"<[予以公开和部分公开]{p['both']}件|application.granted>。",
        f"不予公开<{p['refused']}件|application.refused>，"
        f"无法提供<{p['unavailable']}件|application.unavailable>。",
        f"行政诉讼<{p['litigation']}件|litigation>。",
        f"收到申请<{p['bracket']}件|application.received>（<[本级]{p['own']}件|"
        f"application.breakdown>、<[乡镇]{p['rest']}件|application.breakdown>）。",
        f"以上主动公开政府信息<{p['again']}条|disclosure.total>。"
        if p["again"] == p["total"]
        else f"主动公开政府信息<{p['again']}条|disclosure.total>。",
    ]
    return "一、总体情况\n" + "".join(sentences) + "\n"


def write_tables(figures: Figures, rng: random.Random, lose: bool) -> str:
    """Return both tables in one layout; blanks and a lost row only where `lose` is true."""
    layout = rng.choice(LAYOUTS)
    labels = [(name, wordings[0]) for rows in GROUPS for name, wordings in rows]
    labels = [
        ("new", "一、本年新收政府信息公开申请数量"),
        ("carried_in", "二、上年结转政府信息公开申请数量"),
        *labels,
        ("total", "（七）总计"),
        ("carried_out", "四、结转下年度继续办理"),
    ]
    blank = lose and layout is not single_spaces and rng.random() < 0.5
    lines = [
        [label, *("" if blank and n == 0 else str(n) for n in figures.rows[name])]
        for name, label in labels
    ]
    if lose and rng.random() < 0.5:
        del lines[rng.randrange(len(lines))]
    application = layout([[(t, 1, False) for t in line] for line in [["", *HEADS], *lines]], rng)
    names = ("行政复议", "未经复议直接起诉", "复议后起诉")
    heads = "行政复议 行政诉讼\n" + " ".join(RESULT_NAMES) + f" {names[1]} {names[2]}\n"
    heads += " ".join(RESULT_NAMES * 2) + "\n"
    results = " ".join(str(n) for row in figures.disputes for n in row)
    return (
        f"三、收到和处理政府信息公开申请情况\n{application}\n"
        f"四、政府信息公开行政复议、行政诉讼情况\n{heads}{results}\n五、存在的主要问题及改进情况\n"
    )


def check_invented(figures: Figures, rng: random.Random, lose: bool) -> list[Check]:
    """Return the checks of an invented report."""
    prose, sections, quantities = marked(write_prose(figures, rng))
    text = prose + write_tables(figures, rng, lose)
    tables = extract_tables(Source.from_text(text)).tables
    return compute_indicators(text, sections, quantities, tables)[1]


def check_annotated(document: AnnotatedDocument) -> list[Check]:
    """Return the checks of an annotated report."""
    text = document.text
    quantities = [
        Quantity(
            label=q.label,
            start=q.start,
            end=q.end,
            text=text[q.start : q.end],
            value=q.value,
            unit=q.unit,
            qualifier=q.qualifier,
            item=Item(text=text[q.item.start : q.item.end], start=q.item.start, end=q.item.end)
            if q.item
            else None,
            section="other",
            score=1,
            origin="rule",
        )
        for q in sorted(document.quantities, key=lambda q: q.start)
    ]
    sections = [
        Section(label=s.label, start=s.start, end=s.end, score=1) for s in document.segments
    ]
    tables = extract_tables(Source.from_text(text)).tables
    return compute_indicators(text, sections, quantities, tables)[1]


def without_contradiction(count: int) -> Iterator[list[Check]]:
    """Yield the checks of documents without a contradiction."""
    corpus = [d for path in sorted(corpus_folder().glob("*.tag")) for d in read(path)]
    for document in random.Random(0).sample(corpus, min(count // 2, len(corpus))):
        yield check_annotated(document)
    for seed in range(count - count // 2):
        rng = random.Random(f"agree {seed}")
        yield check_invented(invent(rng), rng, lose=True)


def is_error(check: Check) -> bool:
    """Return whether a check failed as a contradiction; before 0.2, all failures are."""
    return check.status == "fail" and getattr(check, "severity", "error") == "error"


def main(count: int) -> None:
    """Print both results."""
    errors = [[c for c in checks if is_error(c)] for checks in without_contradiction(count)]
    false = [found for found in errors if found]
    print(f"without a contradiction: {len(errors)} documents, {len(false)} with a false error")
    for found in false[:10]:
        print(f"  {found[0].rule}: {found[0].detail}")
    print("| contradiction | documents | found | as an error |\n|---|---|---|---|")
    planted = max(count // len(KINDS), 1)
    sums = [0, 0]
    for kind, check_id in KINDS.items():
        found = certain = 0
        for seed in range(planted):
            rng = random.Random(f"{kind} {seed}")
            figures = invent(rng)
            plant(figures, kind, rng)
            failed = [c for c in check_invented(figures, rng, False) if c.status == "fail"]
            own = [c for c in failed if getattr(c, "id", check_id) == check_id]
            found += bool(own)
            certain += any(map(is_error, own))
        sums = [sums[0] + found, sums[1] + certain]
        print(f"| {kind} | {planted} | {found} | {certain} |")
    print(f"| all | {planted * len(KINDS)} | {sums[0]} | {sums[1]} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
