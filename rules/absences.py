"""Stated absences (没有收到举报、复议) and numbers shared by several nouns (复议、诉讼均为0件)."""

import re
from collections.abc import Sequence

from gongkai.document.numerals import Numeral
from gongkai.document.phrases import Phrase
from gongkai.document.spans import Kind
from gongkai.document.tagging import Mention
from gongkai.rules.settings import RuleSettings

_CLAUSE_END = re.compile(r"[，,。；;！？（(）)：:]")
_NOUN_SEPARATOR = re.compile(r"[\s、，,和与及或“”\"]*(?:者|以及)?[\s“”\"]*(?:提起|引发|被|的)*\s*")
_MAX_GAP = 8


def find_absences(
    sentence: str,
    section: str,
    phrases: Sequence[Phrase],
    numbers: Sequence[Numeral],
    settings: RuleSettings,
) -> list[Mention]:
    """Return the stated absences of a sentence as mentions of their nouns.

    Args:
        sentence: the sentence.
        section: its section label.
        phrases: its phrases, in order.
        numbers: its numerals that are not shared by nouns, in order.
        settings: of the rule tagger.

    Returns:
        Mentions with offsets in the sentence, in no order.
    """
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
    """Return the numbers that several nouns share, each with the mentions of these nouns.

    Args:
        sentence: the sentence.
        phrases: its phrases, in order.
        numbers: its numerals, in order.
        settings: of the rule tagger.
    """
    nouns = _nouns(sentence, phrases, settings)
    shared = []
    for number in numbers:
        phrase = next(
            (p for p in phrases if p.role == "sharing" and _is_followed_by(sentence, p, number)),
            None,
        )
        if phrase is None:
            continue
        listed = _listed_nouns(
            sentence, [noun for noun in nouns if noun.end <= phrase.start], phrase.start
        )
        if len({noun.label for noun in listed}) > 1:
            kind: Kind = "shared" if number.value else "absence"
            shared.append(
                (
                    number,
                    [
                        Mention(n.start, n.end, n.label, kind, number.value, None, 0.7)
                        for n in listed
                    ],
                )
            )
    return shared


def _is_followed_by(sentence: str, phrase: Phrase, number: Numeral) -> bool:
    gap = sentence[phrase.end : number.start] if phrase.end <= number.start else "，"
    return len(gap) <= 3 and not _CLAUSE_END.search(gap)


def _listed_nouns(sentence: str, nouns: Sequence[Phrase], end: int) -> list[Phrase]:
    """Return the nouns of the list that ends at offset `end`."""
    listed: list[Phrase] = []
    for noun in reversed(nouns):
        gap = sentence[noun.end : end]
        joined = _NOUN_SEPARATOR.fullmatch(gap) if listed else len(gap) <= _MAX_GAP
        if not joined:
            break
        listed.append(noun)
        end = noun.start
    return listed[::-1]


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
    """Return the range of each negation: to the end of its clause, or from the start of it."""
    excluded = {phrase.start for phrase in phrases if phrase.role == "not_negation"}
    ranges = []
    for phrase in phrases:
        if phrase.role == "negation" and phrase.start not in excluded:
            end = _CLAUSE_END.search(sentence, phrase.end)
            ranges.append((phrase.end, end.start() if end else len(sentence)))
        elif phrase.role == "closing_negation":
            rest = _CLAUSE_END.split(sentence[: phrase.start])[-1]
            ranges.append((phrase.start - len(rest), phrase.start))
    return ranges
