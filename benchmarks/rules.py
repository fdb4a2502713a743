"""How well the rules tag annotated reports: python benchmarks/rules.py NAME=GLOB …

Prints a row for each set of files in inline markup. Strict: span and label must both be right.
"""

import sys
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table

from annotations.document import Document
from annotations.inline import read_inline
from annotations.segments import segment
from annotations.taxonomy import taxonomy
from inference.quantities import to_quantities
from inference.rule_tagger import RuleTagger


@dataclass
class Score:
    """Counts for an F1: found and right, found and wrong, not found."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, gold: Iterable[Hashable], found: Iterable[Hashable]) -> None:
        """Count one document."""
        gold, found = set(gold), set(found)
        self.right += len(gold & found)
        self.wrong += len(found - gold)
        self.missed += len(gold - found)

    def __str__(self) -> str:
        f1 = 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)
        return f"{f1:.3f}"


@dataclass
class Share:
    """How many of the cases were right."""

    right: int = 0
    cases: int = 0

    def add(self, right: bool) -> None:
        """Count one case."""
        self.right += right
        self.cases += 1

    def __str__(self) -> str:
        return f"{self.right / max(1, self.cases):.3f}"


@dataclass
class Quality:
    """The measures of one set."""

    documents: int = 0
    quantities: Score = field(default_factory=Score)
    spans: Score = field(default_factory=Score)
    absences: Score = field(default_factory=Score)
    items: Share = field(default_factory=Share)
    values: Share = field(default_factory=Share)
    sections: Share = field(default_factory=Share)

    def add(self, document: Document) -> None:
        """Tag one document and count what is right. Rows of tables are left out."""
        text = document.text
        rows = [(s.start, s.end) for s in document.segments if s.label == "table"]
        segments = segment(text, rows)
        tagging = RuleTagger()(text, segments, rows)
        quantities, _ = to_quantities(text, segments, tagging, "rule")
        self.documents += 1
        labels = {(s.start, s.end): s.label for s in document.segments}
        for piece, tag in zip(segments, tagging.sections, strict=True):
            gold = labels.get((piece.start, piece.end))
            if gold not in {None, "table"}:
                self.sections.add(gold == tag.label)
        gold_of = {(q.start, q.end, q.label): q for q in document.quantities}
        found_of = {(q.start, q.end, q.label): q for q in quantities}
        self.quantities.add(gold_of, found_of)
        self.spans.add({key[:2] for key in gold_of}, {key[:2] for key in found_of})
        kinds = {(m.start, m.end, m.label): m.kind for m in tagging.mentions}
        self.absences.add(
            (key for key, q in gold_of.items() if q.kind == "absence"),
            (key for key in found_of if kinds[key] == "absence"),
        )
        for key in gold_of.keys() & found_of.keys():
            gold_quantity, found = gold_of[key], found_of[key]
            self.values.add(gold_quantity.value == found.value)
            if taxonomy().quantities[key[2]].item:
                item = gold_quantity.item
                named = found.item
                self.items.add(
                    (item and (item.start, item.end)) == (named and (named.start, named.end))
                )


def main() -> None:
    """Print a row for each set that the command line names."""
    table = Table(
        "set", "documents", "quantities", "spans", "absences", "items", "values", "sections"
    )
    for argument in sys.argv[1:]:
        name, _, pattern = argument.partition("=")
        quality = Quality()
        for path in sorted(Path().glob(pattern)):
            for document in read_inline(path):
                quality.add(document)
        measures = (
            quality.quantities,
            quality.spans,
            quality.absences,
            quality.items,
            quality.values,
            quality.sections,
        )
        table.add_row(name, str(quality.documents), *map(str, measures))
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
