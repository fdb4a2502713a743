"""Tokens: what the cells of a line say, each a name, a value, a unit, a blank, or other text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import groupby
from typing import Literal

from gongkai.inference.tables.lexicon import Name, lexicon
from gongkai.inference.tables.lines import TableLine
from gongkai.inference.tables.wording import strip_junk

TokenKind = Literal["name", "value", "blank", "unit", "fragment", "text", "caption", "mark"]

_NUMBER = r"[-+]?(?:[1-9]\d{0,2}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_WORD = r"(?<![^\s\x01:])(?:[-—–/\\]+|无|零)(?![^\s\x01])"
_SPACED_NUMBER = re.compile(r"[-+]?[1-9]\d{0,2}(?: \d{3})+")
_YEAR = "2018年度"
_TEXT_KINDS = ("name", "fragment", "text")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a cell.

    Attributes:
        kind: ``name`` is in the lexicon, ``fragment`` is part of a name, ``text`` neither;
            ``caption`` cites the article above a block; ``mark`` is a bracketed part.
        text: a label without junk, a value in half width.
        raw: a value as printed.
        names: what a name may stand for.
        exact: false for a name that was misspelt.
        start, end: the range of the text (of the whole cell in a grid).
        line: the number of its line; `x` the middle of its cell where cells are parted by spaces.
    """

    kind: TokenKind
    text: str
    raw: str
    start: int
    end: int
    line: int
    names: tuple[Name, ...] = ()
    exact: bool = True
    x: float | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: TokenKind
    text: str
    start: int = 0
    end: int = 0
    name: str = ""

    @property
    def exact(self) -> bool:
        return self.name == self.text


@cache
def _splitter() -> re.Pattern[str]:
    units = "|".join(map(re.escape, lexicon().unit_words))
    value = rf"{_NUMBER}\s?(?:万?(?:{units})|[万亿%])?|{_WORD}"
    return re.compile(rf"(?P<year>20[0-3]\d年度?)|(?P<value>{value})")


def tokenize(line: TableLine, number: int) -> tuple[Token, ...]:
    """Return the tokens of a line in order; none for an empty line."""
    tokens: list[Token] = []
    for cell in line.cells:
        pieces = _lex(cell.masked, line.hard)
        for piece in pieces:
            start, end = cell.start + piece.start, cell.start + piece.end
            raw = cell.raw if len(pieces) == 1 else cell.raw[piece.start : piece.end].strip()
            names = lexicon().names.get(piece.name, ())
            tokens.append(
                Token(piece.kind, piece.text, raw, start, end, number, names, piece.exact, cell.x)
            )
    return tuple(tokens)


def join_broken(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with labels put together that line breaks or cell borders had parted."""
    joined: list[Token] = []
    for is_text, group in groupby(tokens, key=lambda token: token.kind in _TEXT_KINDS):
        run = list(group)
        if is_text:
            run = _rejoin(run)
        joined.extend(run)
    return joined


def joined_name(*parts: str) -> str:
    """Return the name that the parts of a label make together, or an empty string."""
    text = "".join(parts)
    return text if text in lexicon().names else lexicon().nearest(text)


def _rejoin(run: list[Token]) -> list[Token]:
    """Read a run of labels as one text; keep that reading where it leaves fewer odd pieces."""
    if len(run) < 2 or len(run) > 400:
        return run
    offsets: list[int] = []
    for index, token in enumerate(run):
        offsets.extend([index] * len(token.text))
    label = "".join(token.text for token in run)
    pieces = list(_segment(label))
    known = next((n for n, token in enumerate(run) if not token.exact), len(run))
    if _odd(pieces) and known < len(run) - 1 and len(label) < 100:
        start = offsets.index(known)
        nearest = lexicon().nearest(label[start:])
        if nearest:
            rest = _Piece("name", label[start:], name=nearest)
            pieces = [*(_Piece("name", token.text, name=token.text) for token in run[:known]), rest]
    if (_odd(pieces), len(pieces)) >= (_odd(run), len(run)):
        return run
    tokens, place = [], 0
    for piece in pieces:
        first, last = run[offsets[place]], run[offsets[place + len(piece.text) - 1]]
        names = lexicon().names.get(piece.name, ())
        tokens.append(
            replace(
                first,
                kind=piece.kind,
                text=piece.text,
                names=names,
                exact=piece.exact,
                end=last.end,
                line=last.line,
            )
        )
        place += len(piece.text)
    return tokens


def _odd(tokens: Sequence[Token] | Sequence[_Piece]) -> int:
    return sum(
        1 if token.kind == "name" and not token.exact else 2 * (token.kind != "name")
        for token in tokens
    )


@lru_cache(maxsize=20000)
def _lex(masked: str, hard: bool) -> tuple[_Piece, ...]:
    if not masked.replace("&nbsp;", "").strip():
        return (_Piece("blank", ""),)
    if not masked.strip(" \x01"):
        return (_Piece("mark", ""),)
    if hard and _SPACED_NUMBER.fullmatch(masked):
        return (_Piece("value", masked, 0, len(masked)),)
    label = strip_junk(masked)
    if label in lexicon().names and not _splitter().search(masked.replace(label, "")):
        return (_Piece("name", label, 0, len(masked), label),)
    return tuple(_lex_pieces(masked))


def _lex_pieces(masked: str) -> Iterator[_Piece]:
    start = 0
    for match in _splitter().finditer(masked):
        yield from _lex_text(masked[start : match.start()], start)
        start = match.end()
        if match.lastgroup == "year":
            yield _Piece("name", match.group(), match.start(), match.end(), _YEAR)
            continue
        text = match.group()
        if len(text) > 1 and not text.strip("0"):  # zeros that lost the spaces between them
            for offset in range(len(text)):
                yield _Piece("value", "0", match.start() + offset, match.start() + offset + 1)
        else:
            yield _Piece("value", text.strip(), match.start(), match.end())
    yield from _lex_text(masked[start:], start)


def _lex_text(masked: str, start: int) -> Iterator[_Piece]:
    """Part text at its marks, then at its spaces where it cannot be read as a whole."""
    caption = lexicon().article_caption.search(masked)
    if caption:
        yield from _lex_text(masked[: caption.start()], start)
        yield _Piece("caption", "", start + caption.start(), start + caption.end())
        yield from _lex_text(masked[caption.end() :], start + caption.end())
        return
    for part in re.finditer(r"[^\x01]+", masked):
        label = strip_junk(part.group())
        if not label:
            continue
        pieces = _read_label(label)
        if any(piece.kind == "text" for piece in pieces) and " " in part.group().strip():
            words = [strip_junk(word) for word in part.group().split()]
            pieces = [piece for word in words if word for piece in _read_label(word)]
        for piece in pieces:
            yield replace(piece, start=start + part.start(), end=start + part.end())


def _read_label(label: str) -> list[_Piece]:
    pieces = list(_segment(label))
    if all(piece.kind in ("name", "unit") for piece in pieces):
        return pieces
    nearest = lexicon().nearest(label)
    if nearest:
        return [_Piece("name", label, name=nearest)]
    inner = any(piece.kind == "fragment" for piece in pieces[1:-1])
    if inner or any(piece.kind == "text" for piece in pieces):
        # a name within other words is not that name: 网站主动公开信息数 counts something else
        return [_Piece("text", label)]
    return pieces


def _segment(label: str) -> Iterator[_Piece]:
    """Part a label into names, units and what is left, the longest name first."""
    words = lexicon()
    left = place = 0
    while place < len(label):
        name = words.longest_at(label, place)
        unit = ""
        if not name and left == place:
            unit = next((unit for unit in words.unit_words if label.startswith(unit, place)), "")
        if not name and not unit:
            place += 1
            continue
        if left < place:
            yield _rest(label[left:place])
        yield _Piece("name", name, name=name) if name else _Piece("unit", unit)
        left = place = place + len(name or unit)
    if left < len(label):
        yield _rest(label[left:])


def _rest(text: str) -> _Piece:
    return _Piece("fragment" if text in lexicon().inside else "text", text)
