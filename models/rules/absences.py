"""Stated absences (没有收到举报、复议) and numbers shared by several nouns (复议、诉讼均为0件)."""

import re
from collections.abc import Sequence

from annotations.document import Kind
from annotations.numerals import Numeral
from models.rules.cues import Cue, CueBook
from models.tagging import Mention

_CLAUSE_END = re.compile(r"[，,。；;！？（(）)：:]")
_BETWEEN_NOUNS = re.compile(r"[\s、，,和与及或“”\"]*(?:者|以及)?[\s“”\"]*(?:提起|引发|被|的)*\s*")
_LONGEST_GAP = 8


def find_absences(
    sentence: str, section: str, cues: Sequence[Cue], numbers: Sequence[Numeral], book: CueBook
) -> list[Mention]:
    """Return the stated absences of a sentence: the nouns of what is absent."""
    if section in book.wanting_sections:
        return []
    bare = sentence.strip()
    if bare in book.bare_words and section in book.bare_absence:
        start = sentence.index(bare)
        end = start + len(bare.rstrip("。"))
        return [Mention(start, end, book.bare_absence[section], "absence", None, None, 0.7)]
    nouns = _nouns(sentence, cues, book)
    absent: set[Cue] = set()
    for start, end in _negated(sentence, cues):
        if not any(start <= number.start < end for number in numbers):
            absent.update(noun for noun in nouns if start <= noun.start and noun.end <= end)
    return [Mention(n.start, n.end, n.label, "absence", None, None, 0.7) for n in absent]


def find_shared(
    sentence: str, cues: Sequence[Cue], numbers: Sequence[Numeral], book: CueBook
) -> list[tuple[Numeral, list[Mention]]]:
    """Return the numbers that several nouns share, each with the mentions of those nouns."""
    nouns = _nouns(sentence, cues, book)
    shared = []
    for number in numbers:
        cue = next((c for c in cues if c.role == "sharing" and _reaches(sentence, c, number)), None)
        if cue is None:
            continue
        chain = _chain(sentence, [noun for noun in nouns if noun.end <= cue.start], cue.start)
        if len({noun.label for noun in chain}) > 1:
            kind: Kind = "shared" if number.value else "absence"
            shared.append(
                (
                    number,
                    [
                        Mention(n.start, n.end, n.label, kind, number.value, None, 0.7)
                        for n in chain
                    ],
                )
            )
    return shared


def _reaches(sentence: str, cue: Cue, number: Numeral) -> bool:
    gap = sentence[cue.end : number.start] if cue.end <= number.start else "，"
    return len(gap) <= 3 and not _CLAUSE_END.search(gap)


def _chain(sentence: str, nouns: Sequence[Cue], end: int) -> list[Cue]:
    """Return the nouns listed without a break up to `end`."""
    chain: list[Cue] = []
    for noun in reversed(nouns):
        gap = sentence[noun.end : end]
        joined = _BETWEEN_NOUNS.fullmatch(gap) if chain else len(gap) <= _LONGEST_GAP
        if not joined:
            break
        chain.append(noun)
        end = noun.start
    return chain[::-1]


def _nouns(sentence: str, cues: Sequence[Cue], book: CueBook) -> list[Cue]:
    nouns: list[Cue] = []
    for cue in cues:
        if cue.role != "noun" or (nouns and cue.start < nouns[-1].end):
            continue
        follows_noun = bool(nouns) and nouns[-1].end == cue.start
        if not follows_noun and not sentence[cue.end :].startswith(book.noun_not_before):
            nouns.append(cue)
    return nouns


def _negated(sentence: str, cues: Sequence[Cue]) -> list[tuple[int, int]]:
    """Return the ranges that a negation covers: to the end of its clause, or back to its start."""
    false = {cue.start for cue in cues if cue.role == "not_negation"}
    ranges = []
    for cue in cues:
        if cue.role == "negation" and cue.start not in false:
            end = _CLAUSE_END.search(sentence, cue.end)
            ranges.append((cue.end, end.start() if end else len(sentence)))
        elif cue.role == "closing_negation":
            rest = _CLAUSE_END.split(sentence[: cue.start])[-1]
            ranges.append((cue.start - len(rest), cue.start))
    return ranges
