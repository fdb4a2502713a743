import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.document.report import Number
from gongkai.inference.tables.cell_values import ParsedValue, parse_value


@pytest.mark.parametrize("raw", ["", " ", "/", "-", "—", "——", "//"])
def test_a_blank_cell_has_no_number(raw: str) -> None:
    assert parse_value(raw) == ParsedValue(None)


@pytest.mark.parametrize(
    ("raw", "unit", "number"),
    [
        ("无", None, 0),
        ("零", None, 0),
        ("1,204", None, 1204),
        ("1 204", None, 1204),
        ("+6", None, 6),
        ("-3", None, -3),
        ("12件", None, 12),
        ("86500元", "万元", 8.65),
        ("2.5万元", "万元", 2.5),
        ("2.5万元", "元", 25000),
        ("3万条", "条", 30000),
        ("0.42", "万元", 0.42),
    ],
)
def test_a_value_is_in_the_unit_of_its_column(raw: str, unit: str | None, number: Number) -> None:
    assert parse_value(raw, unit) == ParsedValue(number)


@pytest.mark.parametrize(
    "raw", ["若干", "见附件", "12%", "3/4", "1204" * 4, "9" * 400, "9" * 400 + "亿"]
)
def test_a_cell_without_a_value_gives_none(raw: str) -> None:
    assert parse_value(raw) is None


@given(st.integers(0, 10**9))
def test_thousands_separators_do_not_change_a_number(number: int) -> None:
    assert parse_value(f"{number:,}") == parse_value(str(number)) == ParsedValue(number)
