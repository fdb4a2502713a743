"""The lines of a report in the form in which the metadata rules read them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from gongkai.document.bodies.config import Words, metadata_config
from gongkai.document.bodies.patterns import any_of_spaced
from gongkai.document.source import Source

_BLANKS = re.compile(r"(?<![A-Za-z]) +| +(?![A-Za-z])")
# Characters of the longest line in which a labelled field is expected.
_LONGEST = 400
# The value after a label ends at a wide gap, a bar or a bracket. It may be on the next line.
_WORD = r"[^\s:：|【】〖〗\[\]]{1,40}"
_VALUE = rf" *(?:[(（]盖章[)）])? *[:：\n] *[\n|]? *({_WORD}(?: {_WORD})*)"


def squeeze(line: str) -> str:
    """Return `line` without its blanks, except one between two Latin words."""
    line = line.strip()
    return _BLANKS.sub("", line) if " " in line else line


@dataclass(frozen=True, slots=True)
class ReportLines:
    """The nonblank lines of a report, with ASCII digits and simplified characters.

    Attributes:
        lines: the lines, stripped.
        compact: the same lines without blanks.
        text: `compact`, joined by line breaks.
        joined: `compact`, joined without line breaks.
        original: `joined` with the characters that the author used; the offsets are the same.
        hints: the hints of the source, in the form of `lines`.
    """

    lines: tuple[str, ...]
    compact: tuple[str, ...]
    text: str
    joined: str
    original: str
    hints: Mapping[str, str]

    @classmethod
    def of(cls, source: Source) -> "ReportLines":
        """Return the lines of `source`."""
        legible = _legible(source.text)
        simplified = simplify(legible)
        lines = _nonblank(simplified)
        compact = tuple(map(squeeze, lines))
        joined = "".join(compact)
        unchanged = simplified == legible
        return cls(
            lines=lines,
            compact=compact,
            text="\n".join(compact),
            joined=joined,
            original=joined if unchanged else "".join(map(squeeze, _nonblank(legible))),
            hints={key: simplify(_legible(value)).strip() for key, value in source.hints.items()},
        )

    def as_written(self, value: str) -> str:
        """Return `value`, a part of `joined`, with the characters that the author used."""
        start = self.joined.find(value)
        return value if start < 0 else self.original[start : start + len(value)]

    def fields(self, labels: Words) -> Iterator[str]:
        """Yield the values after `labels` (``label: value``), in the order of the labels."""
        text = "\n".join([line for line in self.lines if len(line) < _LONGEST])
        found: dict[str, list[str]] = {}
        for match in _field_pattern(labels).finditer(text):
            found.setdefault(squeeze(match[1]), []).append(match[2])
        for label in labels:
            yield from found.get(label, [])


def _nonblank(text: str) -> tuple[str, ...]:
    return tuple([line for line in map(str.strip, text.split("\n")) if line])


@cache
def _field_pattern(labels: Words) -> re.Pattern[str]:
    return re.compile(f"({any_of_spaced(labels)}){_VALUE}")


def _legible(text: str) -> str:
    """Return `text` with wide digits and letters in ASCII and unusual blanks as blanks."""
    pattern, ascii_forms = _wide_characters()
    return pattern.sub(lambda match: ascii_forms[match[0]], text)


def simplify(text: str) -> str:
    """Return `text` with the traditional characters of the configured words simplified."""
    simplified = metadata_config().traditional
    return _traditional_pattern().sub(lambda match: simplified[match[0]], text)


# A pattern replaces characters here: str.translate is slow where few characters change.
@cache
def _wide_characters() -> tuple[re.Pattern[str], dict[str, str]]:
    wide = [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B)]
    forms = {chr(code): chr(code - 0xFEE0) for code in wide}
    forms |= dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u3000\u00a0\t\r\f\v", " ")
    return re.compile(f"[{''.join(forms)}]"), forms


@cache
def _traditional_pattern() -> re.Pattern[str]:
    return re.compile(f"[{''.join(metadata_config().traditional)}]")
