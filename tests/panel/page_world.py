"""A panel in DuckDB with any number of units, for the tests of the pages and the workbooks."""

import random

import duckdb

from gongkai.panel.schema import TABLES, create_tables
from gongkai.panel.unit_order import order_units

YEARS = range(2019, 2023)
CELL = "application.carried_out.total"
INDICATORS = {"application.received": "件", "disclosure.total": "条", "fee": "元", CELL: "件"}
TEXT = "2021年共收到申请{value}件，均已按期答复。存在的问题：公开内容还不够全面。"


def page_world(units: int = 12, seed: int = 7) -> duckdb.DuckDBPyConnection:
    """Return a connection with a province of `units` units in four years.

    Every fifth unit lacks 2020, every seventh has a report of 2022 from which nothing was read,
    every third has warnings. Each unit after the first two has one error and one question.
    """
    connection = duckdb.connect(config={"threads": 1})
    create_tables(connection)
    _insert(connection, "units", [_unit(number) for number in range(units)])
    documents, panel, texts = [], [], []
    chance = random.Random(seed)
    for number in range(units):
        for year in YEARS:
            if number % 5 == 4 and year == 2020:
                continue
            unread = number % 7 == 6 and year == 2022
            documents.append(_document(number, year, unread))
            value = 10 + chance.randrange(100) + 5 * (year - 2019)
            texts.append((f"d{number}-{year}", TEXT.format(value=value)))
            if not unread:
                panel += _values(number, year, value)
    _insert(connection, "documents", documents)
    _insert(connection, "panel", panel)
    _insert(connection, "document_text", texts)
    _insert(connection, "issues", [issue for n in range(2, units) for issue in _issues(n)])
    _insert(connection, "reuse", [_reuse(number) for number in range(units)])
    _insert(connection, "repeats", [_repeat(number) for number in range(1, units)])
    order_units(connection)
    return connection


def _insert(
    connection: duckdb.DuckDBPyConnection, table: str, rows: list[tuple[object, ...]]
) -> None:
    import pyarrow as pa

    names = [row[0] for row in connection.execute(f"DESCRIBE {table}").fetchall()]
    assert table in TABLES
    columns = dict(zip(names, map(list, zip(*rows, strict=True)), strict=True))
    connection.register("rows", pa.table(columns))
    connection.execute(f"INSERT INTO {table} SELECT * FROM rows")
    connection.unregister("rows")


def _unit(number: int) -> tuple[object, ...]:
    county = f"3302{number % 90 + 1:02}"
    level = "city" if number == 0 else "county" if number % 3 == 1 else "township"
    code = "330200" if number == 0 else county if level == "county" else f"{county}{number:03}"
    name = "明州市" if number == 0 else f"第{number}{'县' if level == 'county' else '镇'}"
    return (f"u{number}", code, name, name, level, None, "明州市", "浙江省", [], "reports", False)


def _document(number: int, year: int, unread: bool) -> tuple[object, ...]:
    title = f"{_unit(number)[2]}{year}年政府信息公开工作年度报告"
    counts = (0, 0, 1, 0) if unread else (12, 30, int(number % 3 == 0), 0)
    return (
        f"d{number}-{year}", f"d{number}-{year}", f"reports/{number}-{year}.html", "0" * 64, "html",
        None, title, _unit(number)[2], None, _unit(number)[4], year, None, f"u{number}", "chosen",
        None, None, None, 900, *counts,
    )  # fmt: skip


def _values(number: int, year: int, value: int) -> list[tuple[object, ...]]:
    name, document = _unit(number)[2], f"d{number}-{year}"
    common = {"application.received": (value, "narrative", "exact")}
    qualifier = "approx" if number % 4 == 1 else "exact"
    common["disclosure.total"] = (value * 31, "narrative", qualifier)
    common["fee"] = (0, "derived" if number % 2 else "narrative", "exact")
    common[CELL] = (value % 7, "table", "exact")
    return [
        (
            f"u{number}", name, year, indicator, float(figure), INDICATORS[indicator], qualifier,
            origin, 0.93, document, 8, 8 + len(f"{value}件"), None,
        )
        for indicator, (figure, origin, qualifier) in common.items()
    ]  # fmt: skip


def _issues(number: int) -> list[tuple[object, ...]]:
    unit = f"u{number}"
    later, earlier = f"d{number}-2022", f"d{number}-2021"
    cell = "carried_out.total"
    error = (
        f"{number:015x}a", "carried_over", "error", unit, 2022, unit,
        2021, CELL, CELL, 3.0, 5.0,
        "件", "件", later, 0, 400, cell, earlier, 0, 400, cell,
        f"2021年结转下年度5件，2022年上年结转3件（{unit}）",
        f"5 were carried out of 2021, 3 into 2022 ({unit})", "open", None,
    )  # fmt: skip
    question = (
        f"{number:015x}b", "jump_own", "question", unit, 2021, unit, 2019, "application.received",
        "application.received", 90.0, 12.0, "件", "件", earlier, 8, 12, None,
        f"d{number}-2019", 8, 12, None,
        "2021年收到申请90件，此前多为12件", "90 requests in 2021, 12 before", "open", None,
    )  # fmt: skip
    return [error, question]


def _reuse(number: int) -> tuple[object, ...]:
    unit = f"u{number}"
    return (unit, 2022, f"d{number}-2022", unit, 2021, f"d{number}-2021", "own_year", 0.42, 31)


def _repeat(number: int) -> tuple[object, ...]:
    text, other = "公开内容还不够全面，解读形式单一。", "公开内容不够全面，解读形式较单一。"
    return (
        f"u{number}", 2022, f"u{number}", 2021, "problem_repeated", 20, 37, 20, 37, text, other,
        0.9, f"d{number}-2022", f"d{number}-2021",
    )  # fmt: skip
