"""Invented reports with figures that agree, or with one contradiction that is planted."""

import random
from dataclasses import dataclass

from tests.inference.readers.documents import SampleBlock, SampleTable
from tests.inference.tables.damage import APPLICATION_DAMAGES, SampleRow
from tests.inference.tables.forms import OTHER_NEW, OUTCOMES, RESULT_NAMES
from tests.inference.tables.layouts import (
    cell_lines,
    cell_lines_double,
    columns,
    pipes,
    single_spaces,
    tabs,
)

LAYOUTS = (tabs, pipes, cell_lines, cell_lines_double, columns, single_spaces)
TORN = ("labels_in_blocks", "some_figures_above", "wrapped_behind", "wrapped_around")
HEADS = ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
GROUPS = [rows for _title, rows in (*OUTCOMES, OTHER_NEW)]
KINDS = {
    "balance of the table": r"application: new \+ carried_in = ",
    "outcomes of the table": r"application: total = granted ",
    "applicants of the table": r"application: total = natural_person ",
    "results of the disputes": r"dispute: total = ",
    "received and table": r"narrative .*application\.received = table",
    "refused and table": r"narrative .*application\.refused = table",
    "unavailable and table": r"narrative .*application\.unavailable = table",
    "litigation and table": r"narrative .*litigation = table",
    "granted with partial and table": r"narrative .*application\.(?:granted|partial) = table",
    "parts behind the total": r"narrative: disclosure\.total = sum of its parts",
    "parts in a bracket": r"narrative: application\.received = sum of its parts",
    "two totals": r"narrative: one value of disclosure\.total",
}
"""The kinds of contradictions, and a pattern of the rule of the check that finds each."""
_PROSE_KEYS = {
    "received and table": "received",
    "refused and table": "refused",
    "unavailable and table": "unavailable",
    "litigation and table": "litigation",
    "granted with partial and table": "both",
    "parts behind the total": "dynamic",
    "parts in a bracket": "rest",
    "two totals": "again",
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
        key = _PROSE_KEYS[kind]
        figures.prose[key] += more
        if key == "received":  # the prose gives it a second time, with its parts
            figures.prose["bracket"] += more
            figures.prose["own"] += more


def write_prose(figures: Figures, rng: random.Random) -> str:
    """Return the prose of a report, with its quantities marked."""
    p = figures.prose
    part = "disclosure.category"
    listed = f"<[动态]{p['dynamic']}条|{part}>、<[公告]{p['notice']}条|{part}>"
    total = f"<{p['total']}条|disclosure.total>"
    received = f"<{p['received']}件|application.received>"
    both = f"<[{rng.choice(('予以公开和部分公开', '予以公开及部分公开', '予以公开、部分公开'))}]"
    both += f"{p['both']}件|application.granted>"
    refused = f"<{p['refused']}件|application.refused>"
    unavailable = f"<{p['unavailable']}件|application.unavailable>"
    parts = (
        f"<[本级]{p['own']}件|application.breakdown>、<[乡镇]{p['rest']}件|application.breakdown>"
    )
    again = f"<{p['again']}条|disclosure.total>"
    sentences = [
        (
            f"全年主动公开{total}，其中{listed}。",
            f"公开{listed}，共计{total}。",
            f"主动公开{total}，其中：{listed.replace('、', '；')}。",
            f"通过各类渠道主动公开政府信息{total}，包括{listed}。",
            f"本年度累计公开{total}（{listed}）。",
        ),
        (
            f"收到政府信息公开申请{received}，{both}。",
            f"新收申请{received}，经办理，{both}。",
            f"共受理申请{received}；{both}。",
            f"本年新收政府信息公开申请{received}，均按期处理，{both}。",
        ),
        (
            f"不予公开{refused}，无法提供{unavailable}。",
            f"依法不予公开{refused}、因不掌握等原因无法提供{unavailable}。",
            f"作出不予公开决定{refused}；{unavailable}无法提供。",
        ),
        (
            f"行政诉讼<{p['litigation']}件|litigation>。",
            f"因政府信息公开引发的行政诉讼<{p['litigation']}件|litigation>。",
            f"被提起行政诉讼<{p['litigation']}件|litigation>，均依法应诉。",
        ),
        (
            f"收到申请<{p['bracket']}件|application.received>（{parts}）。",
            f"从收件单位看，收到申请<{p['bracket']}件|application.received>（{parts}）。",
        ),
        (
            f"主动公开政府信息{again}。",
            f"综上，主动公开政府信息{again}。",
            f"统计表明，全年主动公开政府信息共{again}。",
        ),
    ]
    return "一、总体情况\n" + "".join(map(rng.choice, sentences)) + "\n"


def table_blocks(
    figures: Figures, rng: random.Random, *, grids: bool, lose: bool
) -> list[SampleBlock]:
    """Return both tables with their headings.

    Args:
        figures: the figures.
        rng: chooses the layout.
        grids: whether the tables are grids of the format; else they are lines of text.
        lose: whether cells may be blank, a row may be lost, and labels may be torn from figures.
    """
    labels = [(name, wordings[0]) for rows in GROUPS for name, wordings in rows]
    labels = [
        ("new", "一、本年新收政府信息公开申请数量"),
        ("carried_in", "二、上年结转政府信息公开申请数量"),
        *labels,
        ("total", "（七）总计"),
        ("carried_out", "四、结转下年度继续办理"),
    ]
    rows = [SampleRow(name, label, list(figures.rows[name])) for name, label in labels]
    if lose and rng.random() < 0.5:
        del rows[rng.randrange(len(rows))]
    blank = lose and rng.random() < 0.5
    names = ("行政复议", "未经复议直接起诉", "复议后起诉")
    results = [str(n) for row in figures.disputes for n in row]
    headings = (
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
    )
    if grids:
        sheet = [["", *HEADS], *([row.label, *_print(row, blank)] for row in rows)]
        disputes = [[name for name in names for _ in RESULT_NAMES], [*RESULT_NAMES] * 3, results]
        tables: list[list[SampleBlock]] = [[SampleTable(sheet)], [SampleTable(disputes)]]
    else:
        heads = ["行政复议 行政诉讼", f"{' '.join(RESULT_NAMES)} {names[1]} {names[2]}"]
        heads.append(" ".join(RESULT_NAMES * 2))
        tables = [[*_lines(rows, rng, lose, blank)], [*heads, " ".join(results)]]
    return [headings[0], *tables[0], headings[1], *tables[1], headings[2], "栏目更新还不够及时。"]


def _print(row: SampleRow, blank: bool) -> list[str]:
    return ["" if blank and text == "0" else text for text in row.printed]


def _lines(rows: list[SampleRow], rng: random.Random, lose: bool, blank: bool) -> list[str]:
    if lose and rng.random() < 0.4:
        return APPLICATION_DAMAGES[rng.choice(TORN)](rows, rng)
    layout = rng.choice(LAYOUTS)
    blank = blank and layout is not single_spaces
    sheet = [["", *HEADS], *([row.label, *_print(row, blank)] for row in rows)]
    return layout([[(text, 1, False) for text in line] for line in sheet], rng).split("\n")
