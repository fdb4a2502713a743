"""Statements about an earlier year beside a figure: 上年为300条, 较上年增加142条, 同比增长20%.

A statement is recognised only where its words follow the figure directly (or lead up to it, as in
由上年的27篇增至61篇): a word that the grammar does not know may name another subject, and the
statement is left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from gongkai.document.numerals import Numeral
from gongkai.document.report import Qualifier
from gongkai.panel.checks import comparison_grammar as grammar
from gongkai.panel.checks.comparison_grammar import Tokens

Kind = Literal["value", "difference", "rate", "multiple", "equal"]

# The words of a clause that name what is counted, and the room for the year and the number.
_SHORTEST_SUBJECT, _LONGEST_REFERENCE = 4, 30
_RELATIVE_UNITS = ("%", "倍", "成")
_DIGITS = re.compile(r"[\d０-９]+(?:[.．](?P<decimals>[\d０-９]+))?")
_CHINESE_DECIMALS = re.compile("点(?P<decimals>[〇零一二三四五六七八九]+)")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A statement about an earlier year.

    Attributes:
        kind: `value`: the figure of the earlier year; `difference`: how much the present figure
            is above it; `rate`: by how many percent it is above; `multiple`: how many times the
            earlier figure it is; `equal`: both are the same.
        value: the stated number, negative for a decrease; in percent for a rate.
        step: the rounding of a rate or a multiple: 0.1 for 12.5%.
        unit: the unit of the number.
        qualifier: whether the number is exact.
        year: the earlier year; None: the year before that of the report.
        start, end: the span of the statement, from its first word to the number.
        words: the number as it is written.
        growth: whether the multiple is stated as growth: 增长1.5倍 is 2.5 times the figure.
        subject: the words between the figure and the statement that name what is compared.
    """

    kind: Kind
    value: float
    step: float
    unit: str
    qualifier: Qualifier
    year: int | None
    start: int
    end: int
    words: str = ""
    growth: bool = False
    subject: str = ""


@dataclass(frozen=True, slots=True)
class _Context:
    """Where a statement is and to which year it refers.

    Attributes:
        tokens: the part of the sentence before or after the figure.
        offset: of that part in the text.
        year: the earlier year; None: the year before.
        start: of the statement in the text.
    """

    tokens: Tokens
    offset: int
    year: int | None
    start: int

    def amount(self, kind: Kind, numeral: Numeral, sign: int = 1) -> Comparison:
        """Return a statement with a number of things."""
        value, end = sign * numeral.value, self.offset + numeral.end
        words = self.tokens.surface(numeral)
        return Comparison(
            kind, value, 0, numeral.unit, numeral.qualifier, self.year, self.start, end, words
        )

    def relative(
        self, kind: Kind, numeral: Numeral, end: int, sign: int = 1, after: str | None = None
    ) -> Comparison:
        """Return a statement in percent, tenths (成) or times, with the rounding of its number."""
        words = self.tokens.surface(numeral)
        value, step, qualifier = float(numeral.value), _step(words), numeral.qualifier
        if after not in (None, "半") and qualifier == "exact":
            qualifier = "approx" if after == "左右" else "at_least"
        if "分之" in words and numeral.unit != "%":  # 三分之一
            value, step, qualifier = value * 100, 5.0, "approx"
        elif numeral.unit == "成":
            value, step = value * 10 + (5 if after == "半" else 0), 5.0
        end += self.offset
        unit = numeral.unit if kind == "multiple" else "%"
        return Comparison(
            kind, sign * value, step, unit, qualifier, self.year, self.start, end, words
        )


def find_comparisons(text: str, start: int, end: int) -> list[Comparison]:
    """Return the statements about earlier years that belong to the figure `text[start:end]`."""
    match = grammar.SENTENCE_END.search(text, end)
    stop = match.start() if match else len(text)
    first = max(text.rfind(mark, 0, start) for mark in "。！？；;\n") + 1
    if grammar.PART_OF_YEAR.search(text, first, stop):
        return []
    before, after = Tokens(text[first:start]), Tokens(text[end:stop])
    found = [*_leading(before, first), *_following(after, end)]
    if not found and (match := grammar.AT_START.match(before.tokens)) is not None:
        context = _Context(after, end, before.year(match, "year"), end)
        found, _position = _changes(context, 0)
    return found or _again(before, text, end)


def _leading(tokens: Tokens, offset: int) -> Iterator[Comparison]:
    """Yield the statements that lead up to the figure: 由上年的27篇增至."""
    for pattern in (grammar.FROM, grammar.BEFORE):
        if (match := pattern.search(tokens.tokens)) is not None:
            context = _Context(tokens, offset, tokens.year(match, "year"), offset + match.start())
            yield context.amount("value", tokens.numeral(match))
    for match in grammar.COMPARED.finditer(tokens.tokens):
        context = _Context(tokens, offset, tokens.year(match, "year"), offset + match.start())
        changes, position = _changes(context, match.end())
        if changes and grammar.REACHED.fullmatch(tokens.tokens, position):
            yield from changes


def _again(before: Tokens, text: str, end: int) -> list[Comparison]:
    """Return the value of an earlier year in a clause with the words of the figure's clause."""
    if not grammar.MAY_FOLLOW.match(text, end):
        return []
    clause = grammar.SUBJECT.search(before.tokens)
    subject = grammar.OWN_YEAR.sub("", clause[0]) if clause is not None else ""
    if len(subject) < _SHORTEST_SUBJECT:
        return []
    after = Tokens(text[end : end + len(subject) + _LONGEST_REFERENCE])
    match = re.match(grammar.AGAIN.format(subject=re.escape(subject)), after.tokens)
    if match is None:
        return []
    start = end + len(match[0]) - len(match[0].lstrip("；;。，, "))
    return [
        _Context(after, end, after.year(match, "year"), start).amount("value", after.numeral(match))
    ]


def _following(tokens: Tokens, offset: int) -> Iterator[Comparison]:
    """Yield the statements after the figure: ，较上年的61件增加26件、增长42.6%."""
    text = tokens.tokens
    if (match := grammar.TIMES.match(text)) and tokens.numeral(match).unit in ("倍", "%"):
        yield from _times(tokens, match, offset)
        return
    position = 0
    bracket = grammar.BRACKET.match(text)
    if bracket is not None and not grammar.REFERRED.search(bracket[0]):
        position = bracket.end()
    while (lead := grammar.LEAD.match(text, position)) is not None:
        words = len(lead[0].lstrip(grammar.OPENING))
        context = _Context(
            tokens, offset, tokens.year(lead, "year", "year2"), offset + lead.end() - words
        )
        found, position = _stated(context, lead)
        if not found:
            return
        yield from (replace(comparison, subject=lead["subject"]) for comparison in found)


def _times(tokens: Tokens, match: re.Match[str], offset: int) -> Iterator[Comparison]:
    context = _Context(tokens, offset, tokens.year(match, "year"), offset + match.start())
    if match["value"]:
        yield context.amount("value", tokens.numeral(match, "value"))
    about = match["about"] or match["about2"] or match["about3"]
    after = "左右" if about else match["after"]
    numeral = tokens.numeral(match)
    times = context.relative("multiple", numeral, match.end(), 1, after)
    if numeral.unit == "%":  # 为上年的87%
        times = replace(times, value=times.value / 100, step=times.step / 100, unit="倍")
    yield times


def _stated(context: _Context, lead: re.Match[str]) -> tuple[list[Comparison], int]:
    """Return what is stated after the words that name the earlier year, and the position after."""
    tokens, position = context.tokens, lead.end()
    found = []
    value = None if lead[0].endswith("同比") else grammar.VALUE.match(tokens.tokens, position)
    if value is not None:
        numeral = tokens.numeral(value)
        if numeral.unit not in _RELATIVE_UNITS and "百分点" not in numeral.unit:
            found.append(context.amount("value", numeral))
            position = value.end()
    if lead["compared"] is not None or found:
        changes, position = _changes(context, position)
        found += changes
    return found, position


def _changes(context: _Context, position: int) -> tuple[list[Comparison], int]:
    """Return the changes that are stated from a position on, and the position after them."""
    tokens, text = context.tokens, context.tokens.tokens
    if (match := grammar.EQUAL.match(text, position)) is not None:
        about = match["about"] or match["about2"] or match["alike"] is not None
        return [_of_words(context, "equal", 0, match, about)], match.end()
    if (match := grammar.DOUBLED.match(text, position)) is not None:
        times = 2.0 ** (tokens.numeral(match).value if match["n"] else 1)
        return [_of_words(context, "multiple", times, match, match["about"])], match.end()
    changes = []
    while (match := grammar.CHANGE.match(text, position)) is not None:
        numeral = tokens.numeral(match)
        if "百分点" in numeral.unit:
            break
        sign, position = 1 if match["up"] else -1, match.end()
        if numeral.unit == "倍":
            change = context.relative("multiple", numeral, position, 1, match["after"])
            changes.append(replace(change, value=1 + sign * change.value, growth=True))
        elif numeral.unit in _RELATIVE_UNITS or "分之" in tokens.surface(numeral):
            changes.append(context.relative("rate", numeral, position, sign, match["after"]))
        else:
            changes.append(context.amount("difference", numeral, sign))
    return changes, position


def _of_words(
    context: _Context, kind: Kind, value: float, match: re.Match[str], about: object
) -> Comparison:
    """Return a statement without a number: 持平, 翻了一番."""
    qualifier: Qualifier = "approx" if about else "exact"
    unit = "倍" if kind == "multiple" else ""
    end = context.offset + match.end()
    return Comparison(kind, value, value / 8, unit, qualifier, context.year, context.start, end)


def _step(words: str) -> float:
    """Return the rounding of a number as it is written: 0.1 for 12.5%."""
    digits = _DIGITS.search(words) or _CHINESE_DECIMALS.search(words)
    return 10.0 ** -len(digits["decimals"] or "") if digits else 1.0
