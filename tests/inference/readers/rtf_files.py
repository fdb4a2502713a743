"""Build RTF files."""

from collections.abc import Sequence

from tests.inference.readers.documents import SampleBlock, SampleTable


def _encode(text: str) -> str:
    return "".join(f"\\u{ord(c) if ord(c) < 32768 else ord(c) - 65536}?" for c in text)


def _table(table: SampleTable) -> str:
    rows = ""
    for i, row in enumerate(table.rows):
        definition, content = "\\trowd", ""
        for j, text in enumerate(row):
            down, across = table.span(i, j)
            owner = next(
                (
                    area
                    for area in table.merged
                    if area.column == j and area.row < i < area.row + area.height
                ),
                None,
            )
            if table.hidden(i, j) and owner is None:
                continue
            across = owner.width if owner else across
            merge = "\\clvmrg" if owner else "\\clvmgf" if down > 1 else ""
            definition += f"{merge}\\cellx{(j + across) * 1000}"
            content += f"\\intbl {_encode('' if owner else text)}\\cell"
        rows += f"{definition}\\pard {content}\\row\n"
    return rows


def as_rtf(parts: Sequence[SampleBlock]) -> bytes:
    """Return the report as paragraphs and tables with merged cells."""
    body = "".join(
        _table(part) if isinstance(part, SampleTable) else f"\\pard {_encode(part)}\\par\n"
        for part in parts
    )
    return f"{{\\rtf1\\ansi\\uc1 {body}}}".encode("ascii")
