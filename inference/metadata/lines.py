"""Page: a report as the metadata rules see it, line by line, with its labelled fields."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from gongkai import configs
from gongkai.document.source import Source

_SPACE = re.compile(r"(?<![A-Za-z]) +| +(?![A-Za-z])")
# The value behind a label: up to a wide gap, a bar or a bracket. It may stand in the next line.
_WORD = r"[^\s:：|【】〖〗\[\]]{1,40}"
_VALUE = rf" *(?:[(（]盖章[)）])? *[:：\n] *[\n|]? *({_WORD}(?: {_WORD})*)"


@cache
def rules() -> dict[str, Any]:
    """Return the cue words of `configs/metadata.yaml`."""
    data: dict[str, Any] = configs.load("metadata.yaml")
    return data


def squeeze(line: str) -> str:
    """Return `line` without its blanks, except one between two Latin words."""
    line = line.strip()
    return _SPACE.sub("", line) if " " in line else line


def any_of(words: Sequence[str]) -> str:
    """Return a pattern that matches any of `words`, the longest first, blanks allowed inside."""
    return _any_of(tuple(words))


@cache
def _any_of(words: tuple[str, ...]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(" *".join(map(re.escape, word)) for word in ordered) + ")"


@cache
def _legible() -> dict[str, str]:
    """Return what stands for wide digits and letters and for unusual blanks."""
    wide = {
        chr(code): chr(code - 0xFEE0) for code in [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B)]
    }
    return wide | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u3000\u00a0\t\r\f\v", " ")


def _replace(text: str, pairs: dict[str, str]) -> str:
    """Return `text` with characters replaced one to one (str.translate is slow for rare ones)."""
    return re.sub(f"[{''.join(pairs)}]", lambda match: pairs[match[0]], text)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in map(str.strip, text.split("\n")) if line)


@dataclass(frozen=True, slots=True)
class ReportLines:
    """The lines of a report that are not empty, in the form that the cue words have.

    Attributes:
        lines: stripped; digits in ASCII, traditional cue characters simplified.
        compact: the same lines without blanks.
        written: the same text in one piece without blanks, characters as the author wrote them.
        simplified: `written` with the cue characters simplified; positions agree.
        hints: what the page says of itself outside the article, in the form of `lines`.
    """

    lines: tuple[str, ...]
    compact: tuple[str, ...]
    written: str
    simplified: str
    hints: Mapping[str, str]

    @classmethod
    def of(cls, source: Source) -> "ReportLines":
        """Return the page of `source`."""
        simpler = rules()["traditional"]
        text = _replace(source.text, _legible())
        lines = _lines(_replace(text, simpler))
        compact = tuple(map(squeeze, lines))
        hints = {key: _replace(value, _legible() | simpler) for key, value in source.hints.items()}
        return cls(
            lines=lines,
            compact=compact,
            written="".join(map(squeeze, _lines(text))),
            simplified="".join(compact),
            hints={key: value.strip() for key, value in hints.items()},
        )

    def restore(self, value: str) -> str:
        """Return `value`, a piece of `simplified`, as the author wrote it."""
        at = self.simplified.find(value)
        return value if at < 0 else self.written[at : at + len(value)]

    def fields(self, labels: Sequence[str]) -> Iterator[str]:
        """Yield the values behind `labels` (``label: value``), by the order of the labels."""
        text = "\n".join(line for line in self.lines if len(line) < 400)
        pattern = re.compile(f"({any_of(labels)}){_VALUE}")
        found: dict[str, list[str]] = {}
        for match in pattern.finditer(text):
            found.setdefault(squeeze(match[1]), []).append(match[2])
        for label in labels:
            yield from found.get(label, [])
