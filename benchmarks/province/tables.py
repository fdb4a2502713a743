"""The statutory tables of a report: the rows that are printed, and the cells."""

from collections.abc import Sequence

from benchmarks.province.figures import APPLICANTS, YearFigures
from benchmarks.province.tagged_text import Cells
from gongkai.document.table_names import table_names

Table = tuple[list[list[str]], Cells]

_GROUPS = {
    "refused": "（三）不予公开",
    "unavailable": "（四）无法提供",
    "not_processed": "（五）不予处理",
    "other": "（六）其他处理",
}
_FIRST = "三、本年度办理结果"
_RESULTS = ("upheld", "corrected", "other", "pending", "total")


def article20(figures: YearFigures, year: int) -> Table:
    """Return the table of 第二十条 in the form of the year."""
    now, before = figures.licenses
    issued, repealed, in_force = figures.normative
    if year < 2021:
        rows = [
            ["第二十条第（一）项"],
            ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
            ["规章", "0", "0", "0"],
            ["规范性文件", str(issued), str(issued), str(in_force)],
            ["第二十条第（五）项"],
            ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
            ["行政许可", str(before), str(now - before), str(now)],
        ]
        columns = ("made", "disclosed", "public_total")
        cells = _row("regulation", columns, (0, 0, 0))
        cells |= _row("normative_document", columns, (issued, issued, in_force))
        license_columns = ("previous", "change", "decisions")
        return rows, cells | _row("license", license_columns, (before, now - before, now))
    rows = [
        ["第二十条第（一）项"],
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", "0", "0", "0"],
        ["行政规范性文件", str(issued), str(repealed), str(in_force)],
        ["第二十条第（五）项"],
        ["信息内容", "本年处理决定数量"],
        ["行政许可", str(now)],
    ]
    columns = ("issued", "repealed", "in_force")
    cells = _row("regulation", columns, (0, 0, 0))
    cells |= _row("normative_document", columns, figures.normative)
    return rows, cells | _row("license", ("decisions",), (now,))


def application(figures: YearFigures) -> Table:
    """Return the table of requests."""
    names = table_names("application")
    rows = [["", *(names.columns[column] for column in (*APPLICANTS, "total"))]]
    cells: dict[str, int | None] = {}
    groups: set[str] = set()
    values = {
        "new": figures.new, "carried_in": figures.carried_in, **figures.outcomes,
        "total": figures.closed(), "carried_out": figures.carried_out,
    }  # fmt: skip
    for row, counts in values.items():
        group = next((name for name in _GROUPS if row.startswith(f"{name}_")), "")
        label = names.rows[row]
        if row == "granted":
            label = _FIRST + label
        elif group and row != "other_outcome" and group not in groups:
            label = _GROUPS[group] + label
            groups.add(group)
        printed = (*counts, sum(counts))
        rows.append([label, *map(str, printed)])
        cells |= _row(row, (*APPLICANTS, "total"), printed)
    return rows, cells


def dispute(figures: YearFigures) -> Table:
    """Return the table of reviews and litigation."""
    names = table_names("dispute")
    rows = [["类别", *(names.columns[column] for column in _RESULTS)]]
    cells: dict[str, int | None] = {}
    for row in names.rows:
        counts = figures.review if row == "review" else [0, 0, 0, 0]
        printed = (*counts, sum(counts))
        rows.append([names.rows[row], *map(str, printed)])
        cells |= _row(row, _RESULTS, printed)
    return rows, cells


def indicator_form(figures: YearFigures) -> Table:
    """Return the form that reports had before 2019."""
    names = table_names("indicator_form")
    values = {
        "proactive.total": ("条", figures.total),
        "channel.website": ("条", figures.website),
        "channel.wechat": ("条", figures.wechat),
        "response.interpretation": ("篇", figures.interpretation),
        "application.received": ("件", figures.received),
        "application.closed": ("件", sum(figures.closed())),
        "activity.training": ("次", figures.training),
        "activity.trainee": ("人次", figures.trainee),
    }
    rows = [["统计指标", "单位", "统计数"]]
    rows += [[names.rows[row], unit, str(value)] for row, (unit, value) in values.items()]
    return rows, {f"{row}.value": value for row, (_unit, value) in values.items()}


def _row(row: str, columns: Sequence[str], values: Sequence[int]) -> dict[str, int | None]:
    return {f"{row}.{column}": value for column, value in zip(columns, values, strict=True)}
