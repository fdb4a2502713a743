"""Forms: what the rows and columns of the statutory tables are called, for those who draw them."""

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from gongkai import configs
from gongkai.inference.writers.table_names import column_name, table_names

router = APIRouter(tags=["information"])


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Named(_Model):
    """A row or a column of a form."""

    name: str = Field(description="Its id.")
    zh: str = Field(description="Its name in Chinese.")


class Form(_Model):
    """The rows and columns of one kind of table, in the order of its form."""

    rows: list[Named]
    columns: list[Named]
    special: dict[str, dict[str, str]] = Field(
        description="By column and row: what a column is called over certain rows."
    )


@router.get("/v1/forms")
def list_forms() -> dict[str, Form]:
    """List the rows and columns of the statutory tables (统计表) by kind."""
    return {kind: _form(kind) for kind in configs.load("tables.yaml")["tables"]}


def _form(kind: str) -> Form:
    names = table_names(kind)
    special: dict[str, dict[str, str]] = {}
    for column, usual in names.columns.items():
        for row in names.rows:
            if (name := column_name(kind, column, [row])) != usual:
                special.setdefault(column, {})[row] = name
    return Form(
        rows=[Named(name=row, zh=zh) for row, zh in names.rows.items()],
        columns=[Named(name=column, zh=zh) for column, zh in names.columns.items()],
        special=special,
    )
