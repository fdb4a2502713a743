"""Corrections of tables: a report with cells that a person read anew, checked again at once."""

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from gongkai.document.errors import DocumentError
from gongkai.document.report import TaggedReport
from gongkai.inference.corrections import CellCorrection, correct_cells
from gongkai.inference.writers.jsonl import json_line
from gongkai.service.problems import ProblemError, problems
from gongkai.service.server import ServerDependency, queue_problem
from gongkai.service.task_queue import QueueFullError

router = APIRouter(tags=["corrections"])

_MAX_CELLS = 2_000  # more than all cells of the statutory forms


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CorrectedCell(_Model):
    """A cell as a person reads it in the document."""

    table: int = Field(ge=0, description="The index of the table in the report.")
    id: str = Field(max_length=100, description="The id of the cell, row.column.")
    raw: str = Field(
        max_length=60, description="The content; blank, / and - are a blank cell, 无 is 0."
    )


class TableCorrections(_Model):
    """A tagged report and the cells to correct in it."""

    report: TaggedReport
    cells: Annotated[list[CorrectedCell], Field(max_length=_MAX_CELLS)]


@router.post(
    "/v1/corrections",
    response_model=TaggedReport,
    responses=problems(400, 408, 413, 422, 429),
)
async def correct_tables(body: TableCorrections, server: ServerDependency) -> Response:
    """Correct cells of tables (更正表格), and compute the record and the checks again."""
    cells = [CellCorrection(cell.table, cell.id, cell.raw) for cell in body.cells]

    def correct() -> str:
        try:
            return json_line(correct_cells(body.report, cells))
        except DocumentError as error:
            raise ProblemError(422, str(error)) from error

    try:
        content = await server.download_limiter.run(correct)
    except QueueFullError as error:
        raise queue_problem(error) from error
    return Response(content, media_type="application/json")
