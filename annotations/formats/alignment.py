"""Offsets that a tool counts in another way than in characters of the text.

A browser counts a character above U+FFFF as two (UTF-16 units), some programs count bytes of UTF-8.
A tool that reads a file with Windows line ends can count each line end as one character or as two,
and the file may have got other line ends since. The texts that the spans cover decide which way
applies, or else the first way in which the annotations keep all rules.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from gongkai.annotations.assembly import RawDocument, assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import AnnotationError

_LINE_BREAK = re.compile(r"(\r\n?|\n)")
_ESCAPED_BREAK = re.compile(r"\\r|\\n")


@dataclass(frozen=True, slots=True)
class CoveredText:
    """A span in the offsets of its tool, and the text that the tool wrote beside it, if any."""

    start: int
    end: int
    text: str | None
    location: str


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """A way of counting: the text with line ends \\n, and its offset by the offset of the tool."""

    text: str
    offsets: Sequence[int]

    def to_text(self, offset: int) -> int:
        """Return an offset in the text; what is outside of the text stays outside."""
        if 0 <= offset < len(self.offsets):
            return self.offsets[offset]
        return offset if offset < 0 else len(self.text) + offset - len(self.offsets) + 1

    def agrees(self, covered: CoveredText) -> bool:
        """Return whether a span covers its text, apart from white space."""
        if not covered.text or not covered.text.strip():
            return True
        start, end = self.to_text(covered.start), self.to_text(covered.end)
        inside = 0 <= start <= end <= len(self.text)
        return inside and _visible(self.text[start:end]) == _visible(covered.text)


def assemble_aligned(
    text: str, spans: Sequence[CoveredText], build: Callable[[OffsetMap], RawDocument]
) -> AnnotatedDocument:
    """Return the annotated document in the first way of counting that fits; its text has \\n.

    Args:
        text: the text as it is in the file.
        spans: the spans in the offsets of the file.
        build: a function that returns the document, with `text` and offsets of the map.

    Raises:
        AnnotationError: no way of counting fits; the message is that of counting characters.
    """
    maps = offset_maps(text)
    first_error: AnnotationError | None = None
    for offset_map in maps:
        differing = next((span for span in spans if not offset_map.agrees(span)), None)
        try:
            if differing is not None:
                raise _covered_text_error(offset_map, differing)
            return assemble(build(offset_map))
        except AnnotationError as error:
            first_error = first_error or error
    assert first_error is not None  # there is at least one way of counting
    raise first_error


def offset_maps(text: str) -> Iterator[OffsetMap]:
    """Yield the different ways of counting the offsets of a text, characters first."""
    parts = _LINE_BREAK.split(text)
    breaks = set(map(len, parts[1::2]))
    normal = "".join("\n" if number % 2 else part for number, part in enumerate(parts))
    units: list[Callable[[str], int]] = [_character]
    if max(text, default="") > "\uffff":
        units.append(_utf_16_units)
    widths = [None, *(width for width in (1, 2) if breaks - {width})]
    for width in widths:
        for unit in units:
            yield OffsetMap(normal, _offsets(parts, unit, width))
    if not text.isascii():
        yield OffsetMap(normal, _offsets(parts, _utf_8_units, None))


def _offsets(parts: Sequence[str], unit: Callable[[str], int], width: int | None) -> list[int]:
    offsets: list[int] = []
    index = 0
    for number, part in enumerate(parts):
        if number % 2:
            offsets += [index] * (width or len(part))
            index += 1
            continue
        for position, character in enumerate(part, start=index):
            offsets += [position] * unit(character)
        index += len(part)
    offsets.append(index)
    return offsets


def _character(_character: str) -> int:
    return 1


def _utf_16_units(character: str) -> int:
    return 1 + (character > "\uffff")


def _utf_8_units(character: str) -> int:
    return len(character.encode("utf-8", "surrogatepass"))


def _visible(text: str) -> str:
    """Return a text without white space; exports write a line break as it is, as \\n, or blank."""
    return "".join(_ESCAPED_BREAK.sub(" ", text).split())


def _covered_text_error(offset_map: OffsetMap, span: CoveredText) -> AnnotationError:
    covered = offset_map.text[offset_map.to_text(span.start) : offset_map.to_text(span.end)]
    return AnnotationError(
        f"{span.location}: it covers “{covered}” ({span.start}-{span.end}), but its text is "
        f"“{span.text}”; the text has changed since the labelling: label it again"
    )
