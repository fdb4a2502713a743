"""The characters of figures, the look-alikes that are read as each of them, and their scores."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from gongkai.document.source import DOUBTFUL

FIGURE_GROUPS: dict[str, str] = {
    "0": "0０OoＯｏ〇○◯°",
    "1": "1１lI|丨Ｉｌ",
    **{str(digit): f"{digit}{chr(0xFF10 + digit)}" for digit in range(2, 10)},
    "/": "/／∕丿",
    "-": "-－—–―一_﹣─",
    ".": ".．·。",
    ",": ",，、",
    "%": "%％",
    "+": "+＋",
    "无": "无",
    "零": "零",
    "万": "万",
    "亿": "亿",
    "元": "元",
    "件": "件",
    "条": "条",
    "份": "份",
    "次": "次",
    "个": "个",
    "人": "人",
    "项": "项",
}
"""What a cell of a statutory form may contain, with the characters that look alike."""

FIGURE_CHARACTERS = frozenset(character for looks in FIGURE_GROUPS.values() for character in looks)
"""All characters of figures, and their look-alikes."""

_NUMBER = frozenset("0123456789０１２３４５６７８９")
_INNER = frozenset(".,．，·")
_LOOKS = {look: name for name in "01" for look in FIGURE_GROUPS[name]}


class ScoredCharacter(Protocol):
    """A character with its probability and its second choice."""

    @property
    def text(self) -> str:
        """The character."""
        ...

    @property
    def score(self) -> float:
        """Its probability."""
        ...

    @property
    def other(self) -> str:
        """The second most probable character; empty if there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Figure:
    """A recognised figure.

    Attributes:
        text: its digits and marks.
        score: the probability of its least sure character, 0 to 1.
        others: what it may be instead, the most probable first.
    """

    text: str
    score: float
    others: tuple[str, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look at the page."""
        return self.score < DOUBTFUL


def figures_of(characters: Sequence[ScoredCharacter], *, is_cell: bool = False) -> Iterator[Figure]:
    """Yield the runs of digits of a line, in order.

    Args:
        characters: of the line.
        is_cell: whether they are a cell, in which a sign alone counts as a figure too.
    """
    run: list[ScoredCharacter] = []
    for character in characters:
        if character.text in _NUMBER or (run and character.text in _INNER):
            run.append(character)
        else:
            yield from _close(run)
            run = []
    yield from _close(run)


def _close(run: list[ScoredCharacter]) -> Iterator[Figure]:
    while run and run[-1].text in _INNER:
        run.pop()
    if not run:
        return
    text = "".join(character.text for character in run)
    doubts = sorted((each.score, index) for index, each in enumerate(run) if each.other)
    others = []
    for _, index in doubts[:3]:
        other = run[index].other.strip()
        others.append(text[:index] + other + text[index + 1 :])
    yield Figure(text, min(character.score for character in run), tuple(others))
