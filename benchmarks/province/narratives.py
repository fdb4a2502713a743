"""The sentences of each report, with what is copied from the year before and from neighbours."""

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.province.plants import Plants
from benchmarks.province.sentences import Topics, compose_sentences
from benchmarks.province.units import ProvinceUnit

_SENTENCES, _PROBLEMS = 20, 2
_COPIED = (0, 0, 2, 5, 10, 15, 20)
_EDITED, _REWRITTEN = 0.3, 0.1
_REPEATED, _RETURNED = 0.15, 0.15
_NEIGHBOURS = 18
_COMMON = 0.1
_DIGITS = re.compile("[0-9]+")
_INSERTED = ("进一步", "认真", "及时", "切实")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a narrative; copies of a sentence have one origin."""

    text: str
    origin: int
    edited: bool = False

    def size(self) -> int:
        """Return the number of characters without punctuation."""
        return _size(self.text)


@dataclass(slots=True)
class Narrative:
    """The text of a report that the unit wrote itself.

    Attributes:
        sentences, problems, plans: which may be copied.
        statements: sentences with figures; those in a form that many units use are left out.
        repeated: whether a problem is that of the year before.
        returned: whether a problem is what a plan of the year before announced.
    """

    sentences: list[Sentence]
    problems: list[Sentence]
    plans: list[Sentence]
    statements: list[str] = field(default_factory=list)
    repeated: bool = False
    returned: bool = False

    def all(self) -> list[Sentence]:
        """Return all sentences."""
        return [*self.sentences, *self.problems, *self.plans]

    def share_in(self, other: "Narrative") -> float:
        """Return the share of the characters that are in another narrative, too."""
        origins = {sentence.origin for sentence in other.all()}
        sizes = [(sentence.size(), sentence.origin in origins) for sentence in self.all()]
        sizes += [(_size(text), text in other.statements) for text in self.statements]
        return sum(size for size, same in sizes if same) / sum(size for size, _same in sizes)


Narratives = dict[tuple[str, int], Narrative]


def leave_out_common_statements(narratives: Narratives) -> None:
    """Remove the statements in a form that a tenth of the units use, figures aside."""
    users: dict[str, set[str]] = defaultdict(set)
    for (key, _year), narrative in narratives.items():
        for text in narrative.statements:
            users[_DIGITS.sub("0", text)].add(key)
    limit = _COMMON * len({key for key, _year in narratives})
    for narrative in narratives.values():
        narrative.statements = [
            text for text in narrative.statements if len(users[_DIGITS.sub("0", text)]) < limit
        ]


def _size(text: str) -> int:
    return sum(map(str.isalnum, text))


@dataclass(slots=True)
class _Writer:
    draw: random.Random
    composed: Iterator[str] = field(init=False)
    written: int = 0

    def __post_init__(self) -> None:
        self.composed = compose_sentences(self.draw)

    def new(self, text: str | None = None) -> Sentence:
        self.written += 1
        return Sentence(next(self.composed) if text is None else text, self.written)

    def clause(self) -> str:
        return next(self.composed).partition("，")[0]

    def copy(self, sentence: Sentence) -> Sentence:
        """Return a sentence unchanged, with a few more characters, or rewritten as a new one."""
        chance = self.draw.random()
        if chance < _REWRITTEN:
            first, *_rest = sentence.text.split("，")
            others = next(self.composed).split("，")[1:]
            return self.new("，".join([first, *others]))
        if chance < _REWRITTEN + _EDITED and not sentence.edited:
            first, mark, rest = sentence.text.partition("，")
            text = f"{first}{mark}{self.draw.choice(_INSERTED)}{rest}"
            return Sentence(text, sentence.origin, edited=True)
        return sentence


def write_narratives(draw: random.Random, units: list[ProvinceUnit], plants: Plants) -> Narratives:
    """Return the narratives by unit and year."""
    writer = _Writer(draw)
    narratives: Narratives = {}
    for unit in units:
        topics = Topics(draw)
        before: Narrative | None = None
        for year in range(unit.first, unit.last + 1):
            existed = before is not None and plants.has(unit, year - 1)
            before = _write(writer, topics, before if existed else None)
            narratives[unit.key, year] = before
    _copy_from_neighbours(writer, units, narratives, plants)
    return narratives


def _write(writer: _Writer, topics: Topics, before: Narrative | None) -> Narrative:
    draw = writer.draw
    narrative = Narrative(
        [writer.new() for _ in range(_SENTENCES)],
        [writer.new(topics.problem(writer.clause())) for _ in range(_PROBLEMS)],
        [writer.new(topics.plan(writer.clause()))],
    )
    if before is None:
        return narrative
    copied = draw.choice(_COPIED)
    chosen = draw.sample(before.sentences, copied)
    narrative.sentences[:copied] = [writer.copy(sentence) for sentence in chosen]
    if draw.random() < _REPEATED:
        narrative.problems[0] = before.problems[1]
        narrative.repeated = True
    if draw.random() < _RETURNED:
        plan, problem = topics.plan_with_problem()
        before.plans.append(writer.new(plan))
        narrative.problems[1] = writer.new(problem)
        narrative.returned = True
    return narrative


def _copy_from_neighbours(
    writer: _Writer, units: list[ProvinceUnit], narratives: Narratives, plants: Plants
) -> None:
    """Copy sentences from a report of another unit of the same parent and level."""
    draw = writer.draw
    for unit in draw.sample([unit for unit in units if unit.level == "township"], _NEIGHBOURS):
        others = [
            other
            for other in units
            if other is not unit and (other.parent, other.level) == (unit.parent, unit.level)
        ]
        other, year = draw.choice(others), draw.randint(unit.first, unit.last)
        source = narratives.get((other.key, year - draw.randint(0, 1)))
        if source is not None and plants.has(unit, year):
            count = draw.randint(6, 12)
            chosen = draw.sample(source.sentences, count)
            narratives[unit.key, year].sentences[-count:] = map(writer.copy, chosen)
