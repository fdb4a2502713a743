"""Text objects of OFD documents: the place and the character of each glyph."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, sin

from pdfminer.utils import apply_matrix_pt, mult_matrix

from gongkai.inference.readers.docx_xml import Element, find, local_name
from gongkai.inference.readers.ofd_resources import BLACK, Font, Ink, Resources
from gongkai.inference.readers.ofd_state import State
from gongkai.inference.readers.ofd_values import flag, number, numbers, offsets
from gongkai.inference.readers.pdf_content import Glyph, map_rectangle
from gongkai.inference.readers.pdf_fonts import is_pictogram_font, pictogram

_ASCENT, _DESCENT = 0.86, 0.14  # em
_TINY = 1.5  # points; smaller type cannot be read on a printed page
_TRANSPARENT = 0.05
_SPACING = 0.5  # em; the usual distance of the characters of a column
_WIDE = ("W", "F", "A")


@dataclass(frozen=True, slots=True)
class _Character:
    """A character of TextCode.

    Attributes:
        text: what it shows.
        x, y: where its baseline starts.
        width: in the units of x.
    """

    text: str
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class _Transform:
    """The glyphs that are drawn for `count` codes from `start` of a TextCode."""

    start: int
    count: int
    glyphs: tuple[int, ...]


class TextObject:
    """A text object.

    Attributes:
        contradictions: the number of characters with a glyph that the font names otherwise.
    """

    def __init__(self, element: Element, resources: Resources) -> None:
        self.contradictions = 0
        self._element = element
        self._font: Font = resources.font(element.get("Font"))
        self._size = number(element.get("Size"), 0.0)
        self._scale = number(element.get("HScale"), 1.0)
        self._reading = number(element.get("ReadDirection"), 0.0)
        self._turn = number(element.get("CharDirection"), 0.0)

    def glyphs(self, state: State, run: int) -> Iterator[Glyph]:
        """Yield the glyphs in the order of painting; their `order` is not set."""
        ink, is_painted = self._ink(state)
        alpha = state.alpha * ink.alpha
        a, b, c, d, _, _ = self._turned(state)
        size = abs(self._size) * hypot(c, d)
        characters = list(self._characters())
        # An upright column is laid out as a line that is turned by a quarter: it reads downwards.
        is_column = self._is_column(characters)
        lies = (-b, a, -d, c) if is_column else (a, b, c, d)
        for character in characters:
            box, origin = self._place(character, state)
            glyph = Glyph(
                text=character.text,
                x0=box[0],
                x1=box[2],
                top=box[1],
                bottom=box[3],
                size=size,
                origin=origin,
                direction=(lies[0], -lies[1], -lies[2], lies[3]),
                color=ink.color,
                alpha=alpha,
                order=0,
                run=run,
                font=self._font.name,
                hidden="",
                artifact=False,
            )
            if is_column:
                glyph.bottom += _SPACING * size  # so that the distance in a column is no space
            glyph.hidden = _hidden_reason(glyph, state, is_painted)
            yield glyph

    def _is_column(self, characters: Sequence[_Character]) -> bool:
        """Return whether upright characters are below each other."""
        em = abs(self._size)
        return (
            len(characters) > 1
            and self._turn == 0
            and all(
                abs(after.x - before.x) < 0.6 * em and after.y - before.y > 0.4 * em
                for before, after in pairwise(characters)
            )
        )

    def _ink(self, state: State) -> tuple[Ink, bool]:
        """Return the colour of the text, and whether it is painted at all."""
        own = state.parameters
        if flag(self._element, "Fill", True):
            return own.fill or Ink(BLACK), True
        return own.stroke or Ink(BLACK), flag(self._element, "Stroke", False)

    def _turned(self, state: State) -> tuple[float, ...]:
        angle = self._turn * pi / 180
        turn = (cos(angle), sin(angle), -sin(angle), cos(angle), 0.0, 0.0)
        return mult_matrix(turn, state.matrix)

    def _place(
        self, character: _Character, state: State
    ) -> tuple[tuple[float, float, float, float], tuple[float, float]]:
        size = self._size
        moved = mult_matrix((1.0, 0.0, 0.0, 1.0, character.x, character.y), state.matrix)
        angle = self._turn * pi / 180
        turn = (cos(angle), sin(angle), -sin(angle), cos(angle), 0.0, 0.0)
        box = map_rectangle(
            mult_matrix(turn, moved), (0.0, -_ASCENT * size, character.width, _DESCENT * size)
        )
        return box, apply_matrix_pt(state.matrix, (character.x, character.y))

    def _characters(self) -> Iterator[_Character]:
        """Yield the characters; each is as wide as the space to the next one on its line."""
        found = list(self._placed())
        for index, (text, x, y) in enumerate(found):
            following = found[index + 1] if index + 1 < len(found) else None
            advance = following[1] - x if following is not None and following[2] == y else 0.0
            if text:
                yield _Character(text, x, y, self._fitted_width(text, advance))

    def _placed(self) -> Iterator[tuple[str, float, float]]:
        """Yield what is shown for each code, and its position."""
        x = y = 0.0
        pending: list[_Transform] = []
        for child in self._element:
            kind = local_name(child)
            if kind == "CGTransform":
                pending.append(_read_transform(child))
            elif kind == "TextCode":
                codes = _codes(child)
                x, y = number(child.get("X"), x), number(child.get("Y"), y)
                texts = self._texts(codes, pending)
                for text, place in zip(texts, self._positions(child, codes, x, y), strict=True):
                    yield text, *place
                pending = _rest(pending, len(codes))

    def _texts(self, codes: str, transforms: Sequence[_Transform]) -> list[str]:
        """Return what is shown for each code; "" for a code without a glyph of its own."""
        font, name = self._font.texts, self._font.name
        if is_pictogram_font(name):
            return [pictogram(name, code, ord(code)) for code in codes]
        texts = [font.text_of_code(code) for code in codes]
        for transform in transforms:
            start, count = transform.start, transform.count
            stop = min(len(codes), start + count)
            if start >= stop or not transform.glyphs:
                continue
            if count == len(transform.glyphs):
                for index, glyph in zip(range(start, stop), transform.glyphs, strict=False):
                    texts[index] = font.text_of_glyph(glyph, codes[index])
                    self.contradictions += font.contradicts(glyph, codes[index])
            elif all(text.isspace() or "\ufffd" in text for text in texts[start:stop]):
                known = [font.text_of_glyph(glyph, "") for glyph in transform.glyphs]
                texts[start:stop] = ["".join(known), *[""] * (stop - start - 1)]
        return texts

    def _positions(
        self, element: Element, codes: str, x: float, y: float
    ) -> Iterator[tuple[float, float]]:
        """Yield the position of each code.

        A text without offsets is advanced by the widths of its characters, as viewers do.
        """
        count = max(0, len(codes) - 1)
        across = offsets(element.get("DeltaX"), count)
        along = offsets(element.get("DeltaY"), count)
        angle = self._reading * pi / 180
        for index in range(count):
            if across is None and along is None:
                advance = _width(codes[index]) * self._size * self._scale
                dx, dy = advance * cos(angle), advance * sin(angle)
            else:
                dx = 0.0 if across is None else across[index]
                dy = 0.0 if along is None else along[index]
            yield x, y
            x, y = x + dx, y + dy
        if codes:
            yield x, y

    def _fitted_width(self, text: str, advance: float) -> float:
        """Return the width of a character: up to the next one, but not more than one em.

        Widths are not stored. Figures are often as wide as Han characters.
        """
        em = abs(self._size) * self._scale
        return min(advance, em) if advance > 0 else _width(text) * em


def _codes(element: Element) -> str:
    """Return the characters of TextCode, without the line breaks of an indented file."""
    text = "".join(map(str, element.itertext()))
    return text.strip() if "\n" in text else text


def _read_transform(element: Element) -> _Transform:
    glyphs = find(element, "Glyphs")
    numbers_ = numbers(None if glyphs is None else glyphs.text)
    return _Transform(
        start=max(0, int(number(element.get("CodePosition"), 0.0))),
        count=max(1, int(number(element.get("CodeCount"), 1.0))),
        glyphs=tuple(int(value) for value in numbers_),
    )


def _rest(transforms: Sequence[_Transform], length: int) -> list[_Transform]:
    """Return the transforms of codes after the first `length`, counted from there.

    Some programs count the codes of all TextCode of an object, with the transforms before them.
    """
    return [
        _Transform(transform.start - length, transform.count, transform.glyphs)
        for transform in transforms
        if transform.start >= length
    ]


def _width(text: str) -> float:
    """Return the width of a character in em: it is not stored, unless a font is embedded."""
    wide = not text.isascii() and any(
        unicodedata.east_asian_width(character) in _WIDE for character in text
    )
    return 1.0 if wide else 0.5


def _hidden_reason(glyph: Glyph, state: State, is_painted: bool) -> str:
    left, top, right, bottom = state.clip
    x, y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
    slack = glyph.size / 2  # boundaries are often a little too small
    if not (left - slack <= x <= right + slack and top - slack <= y <= bottom + slack):
        return "outside"
    if not state.is_visible:
        return "optional"
    if not is_painted:
        return "mode"
    if glyph.alpha <= _TRANSPARENT:
        return "transparent"
    if max(glyph.bottom - glyph.top, glyph.x1 - glyph.x0) < _TINY:
        return "tiny"
    return ""
