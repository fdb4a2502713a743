"""Table forms: the names of the rows and columns of the statutory tables."""

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from gongkai import configs
from gongkai.document.table_names import column_name, form_layouts, table_names

router = APIRouter(tags=["information"])


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TableFormEntry(_Model):
    """A row or a column of a table form."""

    name: str = Field(description="Its id.")
    zh: str = Field(description="Its name in Chinese.")


class TableForm(_Model):
    """The rows and columns of one kind of table, in the order of its form."""

    rows: list[TableFormEntry]
    columns: list[TableFormEntry]
    special: dict[str, dict[str, str]] = Field(
        description="By column and row: the different names of a column in certain rows."
    )
    layouts: list[dict[str, list[str]]] = Field(
        description="The columns of each row, in each form of this kind of table."
    )


@router.get("/v1/forms")
def list_forms() -> dict[str, TableForm]:
    """List the rows and columns of the statutory tables (统计表) by kind."""
    return {kind: _table_form(kind) for kind in configs.load("tables.yaml")["tables"]}


def _table_form(kind: str) -> TableForm:
    names = table_names(kind)
    special: dict[str, dict[str, str]] = {}
    for column, usual in names.columns.items():
        for row in names.rows:
            if (name := column_name(kind, column, [row])) != usual:
                special.setdefault(column, {})[row] = name
    return TableForm(
        rows=[TableFormEntry(name=row, zh=zh) for row, zh in names.rows.items()],
        columns=[TableFormEntry(name=column, zh=zh) for column, zh in names.columns.items()],
        special=special,
        layouts=[
            {row: list(columns) for row, columns in form.items()} for form in form_layouts(kind)
        ],
    )
