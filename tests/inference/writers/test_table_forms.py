from gongkai.document.report import Cell, Table, TableKind
from gongkai.document.table_names import _names, cell_name
from gongkai.inference.writers.table_forms import table_forms


def table(kind: TableKind, *ids: str) -> Table:
    return Table(kind=kind, start=0, end=0, cells=[Cell(id=i, value=1, raw="1") for i in ids])


def test_rows_and_columns_are_in_the_order_of_the_form() -> None:
    (form,) = table_forms(
        table("dispute", "litigation_direct.total", "review.total", "review.upheld")
    )
    assert [column for column, _ in form.columns] == ["upheld", "total"]
    assert [row.name for row in form.rows] == ["行政复议", "未经复议直接起诉"]


def test_a_row_with_lost_cells_stays_with_its_neighbours() -> None:
    (form,) = table_forms(
        table("application", "new.natural_person", "new.total", "carried_in.total")
    )
    assert [cell is None for cell in form.rows[1].cells] == [True, False]


def test_a_form_ends_where_the_columns_change() -> None:
    forms = table_forms(table("article20", "regulation.issued", "license.decisions"))
    assert [[name for _, name in form.columns] for form in forms] == [
        ["本年制发件数"],
        ["处理决定数量"],
    ]


def test_row_ids_may_contain_dots() -> None:
    (form,) = table_forms(table("indicator_form", "proactive.total.value"))
    assert form.rows[0].name == "主动公开政府信息数"


def test_a_table_without_a_form_shows_its_ids() -> None:
    (form,) = table_forms(table("unknown", "户数.上年", "户数.本年"))
    assert form.columns == (("上年", "上年"), ("本年", "本年"))


def test_names_may_be_a_list_or_a_mapping_with_names() -> None:
    entries = {"a": ["甲", "子"], "b": {"names": ["乙"], "unit": "件"}}
    assert _names(entries) == {"a": "甲", "b": "乙"}


def test_an_amount_is_named_for_its_row() -> None:
    assert cell_name("article20", "charge.amount").endswith("本年收费金额")
    assert cell_name("article20", "procurement.amount").endswith("采购总金额")
