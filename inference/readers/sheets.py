"""Sheets of a workbook: what a reader sees of them, as paragraphs and tables."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from gongkai.document.errors import DocumentError
from gongkai.inference.readers.blocks import (
    Block,
    BlockCell,
    Paragraph,
    ParsedDocument,
    TableBlock,
    assemble_text,
)

MAX_CELLS = 200_000
"""The limit of the cells of a workbook with text or lines."""

MAX_POSITIONS = 2_000_000
"""The limit of the positions that the cells of a workbook cover, also blank and merged ones."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell with its text as shown, or with a border.

    Attributes:
        row, column: of its upper left corner, from 0.
        rows, columns: the numbers of rows and columns that it covers.
        is_bordered: whether it has a line at any side.
    """

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1
    is_bordered: bool = False


@dataclass
class Sheet:
    """A visible sheet.

    Attributes:
        name: of its tab.
        cells: by row and column.
        hidden_rows, hidden_columns: the numbers of those that are not shown.
    """

    name: str
    cells: list[SheetCell] = field(default_factory=list)
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


@dataclass
class WorkbookFindings:
    """What a reader of a workbook left out.

    Attributes:
        hidden, struck, comments: numbers of characters.
        warnings: sentences about other parts.
    """

    hidden: int = 0
    struck: int = 0
    comments: int = 0
    warnings: list[str] = field(default_factory=list)

    def sentences(self) -> Iterator[str]:
        """Yield a warning about each kind."""
        if self.hidden:
            yield f"{self.hidden} hidden characters were left out"
        if self.struck:
            yield f"{self.struck} crossed-out characters were left out"
        if self.comments:
            yield f"{self.comments} characters of comments were left out"
        yield from self.warnings


def assemble_workbook(
    sheets: Sequence[Sheet], findings: WorkbookFindings, after: Sequence[str] = ()
) -> ParsedDocument:
    """Return the text of the visible cells; rows with lines around them become grids.

    Args:
        sheets: the visible sheets, in order.
        findings: what was left out; hidden cells are added.
        after: paragraphs that follow the cells, such as text boxes.

    Raises:
        DocumentError: there are too many cells, or none with text.
    """
    check_cells(sum(len(sheet.cells) for sheet in sheets), MAX_CELLS)
    blocks: list[Block] = []
    for sheet in sheets:
        blocks += _to_blocks(_visible_cells(sheet, findings))
    text, grids = assemble_text([*blocks, *map(Paragraph, after)])
    if not text:
        raise DocumentError("contains no text (pictures only?); run OCR on it first")
    return ParsedDocument(text, grids, warnings=tuple(findings.sentences()))


def check_cells(count: int, limit: int = MAX_POSITIONS) -> None:
    """Check the number of the cells of a workbook.

    Raises:
        DocumentError: it exceeds the limit.
    """
    if count > limit:
        raise DocumentError(f"contains more than {limit:,} cells; split it")


def _visible_cells(sheet: Sheet, findings: WorkbookFindings) -> list[SheetCell]:
    """Return the cells that are seen at all, with positions among the visible rows and columns."""
    visible: list[SheetCell] = []
    for cell in sheet.cells:
        rows = _visible(cell.row, cell.rows, sheet.hidden_rows)
        columns = _visible(cell.column, cell.columns, sheet.hidden_columns)
        if rows and columns:
            row = rows[0] - sum(hidden < rows[0] for hidden in sheet.hidden_rows)
            column = columns[0] - sum(hidden < columns[0] for hidden in sheet.hidden_columns)
            visible.append(
                SheetCell(row, column, cell.text, len(rows), len(columns), cell.is_bordered)
            )
        else:
            findings.hidden += len("".join(cell.text.split()))
    return visible


def _visible(first: int, count: int, hidden: frozenset[int]) -> list[int]:
    return [index for index in range(first, first + count) if index not in hidden]


def _to_blocks(cells: Sequence[SheetCell]) -> Iterator[Block]:
    """Yield tables and, for the rows between them, paragraphs.

    In a sheet with lines, the rows with lines are tables. In a sheet without lines, rows with
    several texts are.
    """
    has_lines = any(cell.is_bordered and cell.text for cell in cells)
    rows: dict[int, list[SheetCell]] = {}
    for cell in sorted(cells, key=lambda cell: (cell.row, cell.column)):
        rows.setdefault(cell.row, []).append(cell)
    table: list[SheetCell] = []
    end = 0  # the first row below the table
    for number, row in sorted(rows.items()):
        is_table = _is_table_row(row, has_lines)
        if table and (not is_table or number > end):
            yield from _tables(table)
            table = []
        if is_table:
            table += row
            end = max(end if len(table) > len(row) else 0, *(cell.row + cell.rows for cell in row))
        elif words := [cell.text for cell in row if cell.text]:
            yield Paragraph("  ".join(words))
    yield from _tables(table)


def _is_table_row(row: Iterable[SheetCell], has_lines: bool) -> bool:
    if has_lines:
        return any(cell.is_bordered for cell in row)
    return sum(bool(cell.text) for cell in row) > 1


def _tables(cells: Sequence[SheetCell]) -> Iterator[TableBlock]:
    """Yield the table of these cells, if there is a text in it."""
    if any(cell.text for cell in cells):
        top, left = min(cell.row for cell in cells), min(cell.column for cell in cells)
        yield TableBlock(
            tuple(
                BlockCell(
                    *(cell.row - top, cell.column - left, (Paragraph(cell.text),)),
                    *(cell.rows, cell.columns),
                )
                for cell in cells
            )
        )
