"""The tagger without weights: phrase words, numerals and sections. The honest baseline."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from gongkai.document.numerals import candidates
from gongkai.document.phrases import Phrase, phrase_matcher
from gongkai.document.segments import Segment, rows_of
from gongkai.document.spans import Span
from gongkai.document.tagging import Mention, Tagging
from gongkai.rules.absences import find_absences, find_shared
from gongkai.rules.quantities import label_numbers
from gongkai.rules.sections import tag_sections
from gongkai.rules.settings import RuleSettings, rule_settings


class RuleTagger:
    """A `SegmentTagger` of rules alone."""

    origin: Literal["rule"] = "rule"

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Tagging:
        """Tag the segments of `text`; those inside the ranges `tables` are table rows."""
        settings = rule_settings()
        sentences = [text[s.start : s.end] for s in segments]
        rows = rows_of(segments, tables)
        phrases = [() if i in rows else phrase_matcher().find(s) for i, s in enumerate(sentences)]
        sections = tag_sections(text, segments, rows, phrases)
        mentions: list[Mention] = []
        for segment, sentence, tag, found in zip(
            segments, sentences, sections, phrases, strict=True
        ):
            if tag.label not in settings.silent_sections:
                here = _mentions(sentence, tag.label, found, settings)
                mentions.extend(_shift(mention, segment.start) for mention in here)
        return Tagging(tuple(sections), tuple(mentions))


def _mentions(
    sentence: str, section: str, phrases: Sequence[Phrase], settings: RuleSettings
) -> list[Mention]:
    numbers = candidates(sentence)
    shared = find_shared(sentence, phrases, numbers, settings)
    taken = [number for number, _ in shared]
    free = [number for number in numbers if number not in taken]
    found = [mention for _, mentions in shared for mention in mentions]
    found += find_absences(sentence, section, phrases, free, settings)
    found += label_numbers(sentence, section, phrases, free, settings)
    disjoint: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if not disjoint or mention.start >= disjoint[-1].end:
            disjoint.append(mention)
    return [
        replace(mention, item=None) if _crosses(mention.item, disjoint) else mention
        for mention in disjoint
    ]


def _crosses(item: Span | None, mentions: Sequence[Mention]) -> bool:
    return item is not None and any(m.start < item.end and item.start < m.end for m in mentions)


def _shift(mention: Mention, offset: int) -> Mention:
    item = mention.item
    return replace(
        mention,
        start=mention.start + offset,
        end=mention.end + offset,
        item=Span(item.start + offset, item.end + offset) if item else None,
    )
