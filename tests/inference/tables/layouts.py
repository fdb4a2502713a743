"""Layouts of a table in a page that was saved as text, or that was read as a grid."""

import random
from collections.abc import Callable
from unicodedata import east_asian_width

from gongkai.document.source import Grid, Source
from tests.inference.tables.forms import SampleCell, SampleForm

Render = Callable[[list[list[SampleCell]], random.Random], str]


def source(text: str, grids: tuple[Grid, ...] = ()) -> Source:
    return Source(text=text, format="txt", path=None, sha256="", grids=grids)


def place(form: SampleForm, body: str) -> Source:
    """Return a source with the text of a table between its heading and the next one."""
    return source(f"{form.heading}\n{body}\n五、存在的主要问题及改进情况\n公开的内容还不够全面。\n")


def grid(form: SampleForm, rng: random.Random) -> Source:
    """Return a source with a grid: merged cells are repeated in every position."""
    rows: list[list[str]] = []
    for cells in form.rows:
        row: list[str] = []
        for text, span, below in cells:
            row.extend([rows[-1][len(row)] if below else text] * span)
            if below and span > 1:
                row[-span:] = rows[-1][len(row) - span : len(row)]
        rows.append(row)
    width = max(map(len, rows))
    lines = ["\t".join(text for text, _, _ in cells) for cells in form.rows]
    start = len(form.heading) + 1
    body = "\n".join(lines)
    padded = tuple(tuple((row + [""] * width)[:width]) for row in rows)
    return source(
        f"{form.heading}\n{body}\n五、下一步打算\n", (Grid(padded, start, start + len(body)),)
    )


def _blank(rng: random.Random) -> str:
    return rng.choice([" ", "\u00a0", "\u3000", "\u00a0 ", "\t"])


def cell_lines(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line, blank cells as white space, an empty line between rows."""
    return "\n\n".join("\n".join(text or _blank(rng) for text, _, _ in row) for row in rows)


def cell_lines_tight(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line, blank cells as white space, no empty lines."""
    return "\n".join(text or _blank(rng) for row in rows for text, _, _ in row)


def cell_lines_empty(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line, blank cells as empty lines."""
    return "\n".join(text for row in rows for text, _, _ in row)


def cell_lines_double(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line, every line followed by an empty one, blank cells as white space."""
    return "\n\n".join(text or _blank(rng) for row in rows for text, _, _ in row)


def cell_lines_tabbed(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line after a tab, long labels broken over two lines."""
    lines = []
    for row in rows:
        for text, _, _ in row:
            cut = len(text) // 2
            broken = len(text) > 7 and "（" not in text and rng.random() < 0.5
            lines.append("\t" + (f"{text[:cut]}\n{text[cut:]}" if broken else text or _blank(rng)))
        lines.append("")
    return "\n".join(lines)


def split_rows(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line; some labels continue in a second row of blank cells (a page break)."""
    parts = []
    for row in rows:
        labels = [n for n, cell in enumerate(row) if len(cell[0]) > 7 and "（" not in cell[0]]
        if labels and len(row) > 4 and len(labels) == 1 and rng.random() < 0.4:
            n, text = labels[0], row[labels[0]][0]
            cut = len(text) - 2
            rest = [text[cut:] if m == n else "" for m in range(len(row))]
            parts.append(
                "\n".join(
                    (c[0][:cut] if m == n else c[0]) or _blank(rng) for m, c in enumerate(row)
                )
            )
            parts.append("\n".join(text or _blank(rng) for text in rest))
        else:
            parts.append("\n".join(text or _blank(rng) for text, _, _ in row))
    return "\n\n".join(parts)


def tabs(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One row per line, cells separated by tabs."""
    return "\n".join("\t".join(text for text, _, _ in row) for row in rows)


def pipes(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One row per line, cells separated by bars."""
    return "\n".join(" | ".join(text for text, _, _ in row) + " |" for row in rows)


def markdown(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(text for text, _, _ in row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def debris(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line with a bar after it, ``|||`` after a row, as some converters write it."""
    lines = []
    for row in rows:
        filled = [text for text, _, _ in row]
        while filled and not filled[-1]:
            filled.pop()
        lines.extend(f"{text} |" if text else " |" for text in filled)
        lines.append("|" * (len(row) - len(filled)) + "|||")
    return "\n".join(lines)


def commas(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """Comma-separated, with quotes around a cell with a comma."""
    return "\n".join(
        ",".join(f'"{text}"' if "," in text else text for text, _, _ in row) for row in rows
    )


def columns(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """Columns aligned by spaces, as from PDF: each value is centered in its column."""
    lead = 96
    lines = []
    for row in rows:
        values = [text for text, _, _ in row if not _is_label(text)]
        if not any(_is_label(text) for text, _, _ in row) or len(row) < 3:
            lines.append("  ".join(text for text, _, _ in row if text))
            continue
        labels = [text for text, _, _ in row if _is_label(text)]
        count = sum(1 for text, _, _ in row if not _is_label(text))
        if not count:
            lines.append("   ".join(labels))
            continue
        kept = [t for t, _, below in row if not _is_label(t) and not below]
        line = "  ".join(labels)
        line += " " * (lead - _width(line))
        line += "".join(
            f"{value:^12}" if value.isascii() else _centre(value) for value in kept or values
        )
        lines.append(line.rstrip())
    return "\n".join(lines)


def _centre(value: str) -> str:
    left = (12 - _width(value)) // 2
    return " " * left + value + " " * (12 - _width(value) - left)


def _is_label(text: str) -> bool:
    return sum("\u4e00" <= char <= "\u9fff" for char in text) >= 2


def _width(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def single_spaces(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One row per line, cells separated by single spaces; blank cells are lost."""
    return "\n".join(" ".join(text for text, _, _ in row if text) for row in rows)


def one_line(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """The whole table on one line; blank cells are lost."""
    return " ".join(text for row in rows for text, _, _ in row if text)


def printed_cells(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line, blank cells lost."""
    return "\n".join(text for row in rows for text, _, _ in row if text)


def printed_rows(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """One cell per line, blank cells lost, an empty line between rows."""
    return "\n\n".join("\n".join(text for text, _, _ in row if text) for row in rows)


def pages(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """Tabs, with a page number and an empty line in the middle of the table."""
    middle = len(rows) // 2
    return f"{tabs(rows[:middle], rng)}\n- 3 -\n\n{tabs(rows[middle:], rng)}"


def side_by_side(rows: list[list[SampleCell]], rng: random.Random) -> str:
    """A form in two parallel columns, the second half beside the first, separated by tabs."""
    head, *body = rows
    middle = (len(body) + 1) // 2
    right = [*body[middle:], [("", 1, False)] * len(head)][:middle]
    return tabs([head + head, *(a + b for a, b in zip(body[:middle], right, strict=True))], rng)


# Every cell can be recovered, including blank ones.
FAITHFUL: dict[str, Render] = {
    render.__name__: render
    for render in (
        cell_lines,
        cell_lines_tight,
        cell_lines_double,
        cell_lines_tabbed,
        split_rows,
        tabs,
        pipes,
        markdown,
        debris,
        commas,
        pages,
    )
}
# Blank cells are lost; without blank cells every cell can be recovered.
LOSSY: dict[str, Render] = {
    render.__name__: render
    for render in (single_spaces, one_line, printed_cells, printed_rows, cell_lines_empty, columns)
}
