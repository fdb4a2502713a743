"""Stated absences (没有收到举报、复议) and numbers shared by several nouns (复议、诉讼均为0件)."""

import re
from collections.abc import Sequence

from gongkai.document.numerals import Numeral
from gongkai.document.phrases import Phrase
from gongkai.document.spans import Kind
from gongkai.document.tagging import Mention
from gongkai.rules.settings import RuleSettings

_CLAUSE_END = re.compile(r"[，,。；;！？（(）)：:]")
_BETWEEN_NOUNS = re.compile(r"[\s、，,和与及或“”\"]*(?:者|以及)?[\s“”\"]*(?:提起|引发|被|的)*\s*")
_LONGEST_GAP = 8


def find_absences(
    sentence: str,
    section: str,
    phrases: Sequence[Phrase],
    numbers: Sequence[Numeral],
    settings: RuleSettings,
) -> list[Mention]:
    """Return the stated absences of a sentence: the nouns of what is absent."""
    if section in settings.deficiency_sections:
        return []
    bare = sentence.strip()
    if bare in settings.bare_words and section in settings.bare_absence:
        start = sentence.index(bare)
        end = start + len(bare.rstrip("。"))
        return [Mention(start, end, settings.bare_absence[section], "absence", None, None, 0.7)]
    nouns = _nouns(sentence, phrases, settings)
    absent: set[Phrase] = set()
    for start, end in _negated(sentence, phrases):
        if not any(start <= number.start < end for number in numbers):
            absent.update(noun for noun in nouns if start <= noun.start and noun.end <= end)
    return [Mention(n.start, n.end, n.label, "absence", None, None, 0.7) for n in absent]


def find_shared(
    sentence: str, phrases: Sequence[Phrase], numbers: Sequence[Numeral], settings: RuleSettings
) -> list[tuple[Numeral, list[Mention]]]:
    """Return the numbers that several nouns share, each with the mentions of those nouns."""
    nouns = _nouns(sentence, phrases, settings)
    shared = []
    for number in numbers:
        phrase = next(
            (c for c in phrases if c.role == "sharing" and _reaches(sentence, c, number)), None
        )
        if phrase is None:
            continue
        chain = _chain(sentence, [noun for noun in nouns if noun.end <= phrase.start], phrase.start)
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


def _reaches(sentence: str, phrase: Phrase, number: Numeral) -> bool:
    gap = sentence[phrase.end : number.start] if phrase.end <= number.start else "，"
    return len(gap) <= 3 and not _CLAUSE_END.search(gap)


def _chain(sentence: str, nouns: Sequence[Phrase], end: int) -> list[Phrase]:
    """Return the nouns listed without a break up to `end`."""
    chain: list[Phrase] = []
    for noun in reversed(nouns):
        gap = sentence[noun.end : end]
        joined = _BETWEEN_NOUNS.fullmatch(gap) if chain else len(gap) <= _LONGEST_GAP
        if not joined:
            break
        chain.append(noun)
        end = noun.start
    return chain[::-1]


def _nouns(sentence: str, phrases: Sequence[Phrase], settings: RuleSettings) -> list[Phrase]:
    nouns: list[Phrase] = []
    for phrase in phrases:
        if phrase.role != "noun" or (nouns and phrase.start < nouns[-1].end):
            continue
        follows_noun = bool(nouns) and nouns[-1].end == phrase.start
        if not follows_noun and not sentence[phrase.end :].startswith(settings.noun_not_before):
            nouns.append(phrase)
    return nouns


def _negated(sentence: str, phrases: Sequence[Phrase]) -> list[tuple[int, int]]:
    """Return the ranges that a negation covers: to the end of its clause, or back to its start."""
    false = {phrase.start for phrase in phrases if phrase.role == "not_negation"}
    ranges = []
    for phrase in phrases:
        if phrase.role == "negation" and phrase.start not in false:
            end = _CLAUSE_END.search(sentence, phrase.end)
            ranges.append((phrase.end, end.start() if end else len(sentence)))
        elif phrase.role == "closing_negation":
            rest = _CLAUSE_END.split(sentence[: phrase.start])[-1]
            ranges.append((phrase.start - len(rest), phrase.start))
    return ranges
