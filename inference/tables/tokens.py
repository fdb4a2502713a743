"""Tokens of table cells: names, values, units, blank cells and other text."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import Literal, NamedTuple

from gongkai.inference.tables.label_normalization import strip_punctuation
from gongkai.inference.tables.layout_lines import LayoutCell, LayoutLine
from gongkai.inference.tables.lexicon import LabelSense, lexicon

CellTokenKind = Literal["name", "value", "blank", "unit", "fragment", "text", "caption", "mark"]

_NUMBER = r"[-+]?(?:[1-9]\d{0,2}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_WORD = (
    r"(?<![^\s\x01:])[-—–/\\]+(?![^\s\x01])"
    r"|(?<![^\s:])[无零〇○◯Oo](?![^\s\x01])"
    r"|(?<=\d )[一二两三四五六七八九十百千]{1,6}(?!\S)"
    r"|(?<=\S )[一二两三四五六七八九十百千]{1,6}(?= [-\d〇○◯Oo])"
)
CHINESE_NUMERAL = re.compile(r"[〇○零一二两三四五六七八九十百千]{1,7}")
_SPACED_NUMBER = re.compile(r"[-+]?[1-9]\d{0,2}(?: \d{3})+")
_YEAR = "2018年度"
LONGEST_RUN = 400
_DISPUTE_WIDTHS = (5, 15)
TEXT_KINDS = ("name", "fragment", "text")


class CellToken(NamedTuple):
    """A cell, or a part of one.

    Attributes:
        kind: ``name`` is in the lexicon, ``fragment`` is part of a name, ``text`` is neither;
            ``caption`` cites the article above a group of rows; ``mark`` is a bracketed part.
        text: a normalized label, or a value in half width.
        raw: a value as printed.
        senses: the meanings of a name.
        exact: false for a misspelt name.
        start, end: the character range in the text (of the whole cell in a grid).
        line: the number of its line.
        x: the column of the center of its cell, if spaces separate the cells.
        explicit: whether the token belongs to a row that prints all its cells, also blank ones.
    """

    kind: CellTokenKind
    text: str
    raw: str
    start: int
    end: int
    line: int
    senses: tuple[LabelSense, ...] = ()
    exact: bool = True
    x: float | None = None
    explicit: bool = False


class _Lexeme(NamedTuple):
    kind: CellTokenKind
    text: str
    start: int = 0
    end: int = 0
    name: str = ""

    @property
    def exact(self) -> bool:
        return self.name == self.text


@cache
def _value_pattern() -> re.Pattern[str]:
    units = "|".join(map(re.escape, lexicon().unit_words))
    value = rf"{_NUMBER}\s?(?:万?(?:{units})|[万亿%])?|{_WORD}"
    return re.compile(rf"(?P<year>20[0-3]\d年度?)|(?P<value>{value})")


def tokenize(line: LayoutLine, number: int) -> tuple[CellToken, ...]:
    """Return the tokens of a line in order; an empty tuple for an empty line."""
    if not line.cells:
        return ()
    tokens: list[CellToken] = []
    known = lexicon().names
    cells = [_lex(cell.masked, line.delimited) for cell in line.cells]
    explicit = _figure_cells(line, cells)
    in_grid = line.grid is not None
    for index, (cell, found) in enumerate(zip(line.cells, cells, strict=True)):
        if index in explicit:
            tokens.append(_figure_token(cell, found, number))
            continue
        lexemes = found
        if index and len(found) == 1 and CHINESE_NUMERAL.fullmatch(cell.masked.strip()):
            lexemes = (_Lexeme("value", cell.masked.strip(), 0, len(cell.masked)),)
        for lexeme in lexemes:
            start, end = cell.start + lexeme.start, cell.start + lexeme.end
            raw = cell.raw if len(lexemes) == 1 else cell.raw[lexeme.start : lexeme.end].strip()
            senses = known.get(lexeme.name, ())
            exact, kind, text = lexeme.exact, lexeme.kind, lexeme.text
            tokens.append(
                CellToken(kind, text, raw, start, end, number, senses, exact, cell.x, in_grid)
            )
    return tuple(tokens)


def _figure_cells(line: LayoutLine, cells: Sequence[Sequence[_Lexeme]]) -> range:
    """Return the indices of the cells in which a row prints its figures, whatever they contain.

    These are the cells after the row label if their number is that of the columns of the row, or
    all cells of a row of disputes without labels. The range is empty if the row does not print
    blank cells.
    """
    none = range(0)
    if not line.delimited or line.space_separated or len(cells) < 2:
        return none
    names = [index for index, own in enumerate(cells) if any(lex.name for lex in own)]
    if not names:
        kinds = [own[0].kind if len(own) == 1 else "" for own in cells]
        plain = sum(kind in ("value", "blank") for kind in kinds)
        fits = len(cells) in _DISPUTE_WIDTHS and 2 * plain > len(cells) and kinds[0] != "text"
        return range(len(cells)) if fits else none
    first = names[-1] + 1
    widths = {
        width
        for lexeme in cells[names[-1]]
        for sense in lexicon().names.get(lexeme.name, ())
        for width in lexicon().widths(sense)
    }
    return range(first, len(cells)) if len(cells) - first in widths else none


def _figure_token(cell: LayoutCell, lexemes: Sequence[_Lexeme], number: int) -> CellToken:
    """Return a cell of figures as one token; a cell without a number is a value, too."""
    text = cell.masked.strip(" \x01")
    blank = len(lexemes) == 1 and lexemes[0].kind == "blank"
    text = "" if blank else text or cell.raw.strip()
    start, end = cell.start, cell.start + len(cell.masked)
    kind: CellTokenKind = "blank" if blank else "value"
    return CellToken(kind, text, cell.raw, start, end, number, explicit=True)


def join_broken_labels(tokens: Sequence[CellToken]) -> list[CellToken]:
    """Return the tokens, with labels joined that line breaks or cell borders split."""
    joined: list[CellToken] = []
    for is_text, group in groupby(tokens, key=lambda token: token.kind in TEXT_KINDS):
        run = list(group)
        if is_text:
            run = _rejoin(run)
        joined.extend(run)
    return joined


def joined_name(*parts: str) -> str:
    """Return the name that the parts of a label form together, or an empty string."""
    text = "".join(parts)
    return text if text in lexicon().names else lexicon().find_misspelt(text)


def _rejoin(run: list[CellToken]) -> list[CellToken]:
    """Return a run of labels divided as one text, if that has a smaller penalty."""
    if len(run) < 2 or len(run) > LONGEST_RUN:
        return run
    offsets: list[int] = []
    for index, token in enumerate(run):
        offsets.extend([index] * len(token.text))
    label = "".join(token.text for token in run)
    lexemes = list(_segment(label))
    known = next((n for n, token in enumerate(run) if not token.exact), len(run))
    if _penalty(lexemes) and known < len(run) - 1 and len(label) < 100:
        start = offsets.index(known)
        nearest = lexicon().find_misspelt(label[start:])
        if nearest:
            rest = _Lexeme("name", label[start:], name=nearest)
            lexemes = [
                *(_Lexeme("name", token.text, name=token.text) for token in run[:known]),
                rest,
            ]
    if (_penalty(lexemes), len(lexemes)) >= (_penalty(run), len(run)):
        return run
    tokens, position = [], 0
    for lexeme in lexemes:
        first, last = run[offsets[position]], run[offsets[position + len(lexeme.text) - 1]]
        names = lexicon().names.get(lexeme.name, ())
        tokens.append(
            first._replace(
                kind=lexeme.kind,
                text=lexeme.text,
                senses=names,
                exact=lexeme.exact,
                end=last.end,
                line=last.line,
            )
        )
        position += len(lexeme.text)
    return tokens


def _penalty(tokens: Sequence[CellToken] | Sequence[_Lexeme]) -> int:
    return sum(
        1 if token.kind == "name" and not token.exact else 2 * (token.kind != "name")
        for token in tokens
    )


@lru_cache(maxsize=20000)
def _lex(masked: str, delimited: bool) -> tuple[_Lexeme, ...]:
    if masked.isdecimal() and (len(masked) == 1 or masked.strip("0")):
        return (_Lexeme("value", masked, 0, len(masked)),)
    if not masked.replace("&nbsp;", "").strip():
        return (_Lexeme("blank", ""),)
    if not masked.strip(" \x01"):
        return (_Lexeme("mark", ""),)
    if delimited and _SPACED_NUMBER.fullmatch(masked):
        return (_Lexeme("value", masked, 0, len(masked)),)
    label = strip_punctuation(masked)
    if label in lexicon().names and not _value_pattern().search(masked.replace(label, "")):
        return (_Lexeme("name", label, 0, len(masked), label),)
    return tuple(_lex_values(masked))


def _lex_values(masked: str) -> Iterator[_Lexeme]:
    start = 0
    for match in _value_pattern().finditer(masked):
        if start < match.start():
            yield from _lex_text(masked[start : match.start()], start)
        start = match.end()
        if match.lastgroup == "year":
            yield _Lexeme("name", match.group(), match.start(), match.end(), _YEAR)
            continue
        text = match.group()
        if len(text) > 1 and not text.strip("0"):  # zeros without the spaces between them
            for offset in range(len(text)):
                yield _Lexeme("value", "0", match.start() + offset, match.start() + offset + 1)
        else:
            yield _Lexeme("value", text.strip(), match.start(), match.end())
    if start < len(masked):
        yield from _lex_text(masked[start:], start)


def _lex_text(masked: str, start: int) -> Iterator[_Lexeme]:
    """Divide text at marks, and at spaces if it is unknown as a whole."""
    caption = lexicon().article_caption.search(masked)
    if caption:
        yield from _lex_text(masked[: caption.start()], start)
        yield _Lexeme("caption", "", start + caption.start(), start + caption.end())
        yield from _lex_text(masked[caption.end() :], start + caption.end())
        return
    for part in re.finditer(r"[^\x01]+", masked):
        label = strip_punctuation(part.group())
        if not label:
            continue
        lexemes = _read_label(label)
        if any(lexeme.kind == "text" for lexeme in lexemes) and " " in part.group().strip():
            words = [strip_punctuation(word) for word in part.group().split()]
            lexemes = [lexeme for word in words if word for lexeme in _read_label(word)]
        for lexeme in lexemes:
            yield lexeme._replace(start=start + part.start(), end=start + part.end())


def _read_label(label: str) -> list[_Lexeme]:
    lexemes = list(_segment(label))
    if len(lexemes) > 1 and lexemes[0].kind == "unit" and not lexemes[1].name:
        lexemes[:2] = [_rest(lexemes[0].text + lexemes[1].text)]  # a broken label, such as 家秘密
    if all(lexeme.kind in ("name", "unit") for lexeme in lexemes):
        return lexemes
    nearest = lexicon().find_misspelt(label)
    if nearest:
        return [_Lexeme("name", label, name=nearest)]
    inner = any(lexeme.kind == "fragment" for lexeme in lexemes[1:-1])
    if inner or any(lexeme.kind == "text" for lexeme in lexemes):
        # A name within other words has another meaning: 网站主动公开信息数 counts something else.
        return [_Lexeme("text", label)]
    return lexemes


def _segment(label: str) -> Iterator[_Lexeme]:
    """Divide a label into names, units and other text; prefer the longest name."""
    words = lexicon()
    left = position = 0
    while position < len(label):
        name = words.longest_match(label, position)
        unit = ""
        if not name and left == position:
            unit = match[0] if (match := words.units_pattern.match(label, position)) else ""
        if not name and not unit:
            position += 1
            continue
        if left < position:
            yield _rest(label[left:position])
        yield _Lexeme("name", name, name=name) if name else _Lexeme("unit", unit)
        left = position = position + len(name or unit)
    if left < len(label):
        yield _rest(label[left:])


def _rest(text: str) -> _Lexeme:
    return _Lexeme("fragment" if text in lexicon().joined_names else "text", text)
