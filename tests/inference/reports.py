"""Pieces of reports for tests: quantities marked in a sentence, tables from rows of numbers."""

import re

from gongkai.document.report import Cell, Item, Number, Quantity, Section, Table, TableKind

_MARK = re.compile(
    r"<(?:\[(?P<item>[^\]]+)\])?(?P<surface>[^|>]+)\|(?P<label>[^|>]+)(?:\|(?P<rest>\w+))?>"
)


def marked(sentence: str) -> tuple[str, list[Section], list[Quantity]]:
    """Text, section and quantities of a sentence such as 公开<[动态]80条|disclosure.category>.

    `<[item]surface|label|qualifier>`: the item stands right before the surface.
    """
    text, quantities, position = "", [], 0
    for match in _MARK.finditer(sentence):
        text += sentence[position : match.start()]
        position = match.end()
        item = None
        if name := match["item"]:
            item = Item(text=name, start=len(text), end=len(text) + len(name))
            text += name
        surface = match["surface"]
        digits = re.match(r"\d+", surface)
        quantities.append(
            Quantity.model_validate(
                {
                    "label": match["label"],
                    "start": len(text),
                    "end": len(text) + len(surface),
                    "text": surface,
                    "value": int(digits[0]) if digits else 0,
                    "unit": surface[-1] if digits else "件",
                    "qualifier": match["rest"] or "exact",
                    "item": item,
                    "section": "proactive",
                    "score": 1.0,
                    "origin": "rule",
                }
            )
        )
        text += surface
    text += sentence[position:]
    sections, start = [], 0
    for piece in re.findall(r"[^。]+。?", text):
        sections.append(Section(label="proactive", start=start, end=start + len(piece), score=1.0))
        start += len(piece)
    return text, sections, quantities


def table(kind: TableKind, cells: dict[str, Number | None]) -> Table:
    """A table of `kind` with cells by id."""
    return Table(
        kind=kind,
        start=0,
        end=1,
        cells=[
            Cell(id=cell_id, value=value, raw="" if value is None else str(value))
            for cell_id, value in cells.items()
        ],
    )
