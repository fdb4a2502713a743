"""The tagger without weights: cue words, numerals and sections. The honest baseline."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from annotations.document import Span
from annotations.numerals import candidates
from annotations.segments import Segment, rows_of
from models.rules.absences import find_absences, find_shared
from models.rules.cues import Cue, CueBook, cue_book, cues_of
from models.rules.quantities import label_numbers
from models.rules.sections import tag_sections
from models.tagging import Mention, Tagging


class RuleTagger:
    """A `SegmentTagger` of rules alone."""

    origin: Literal["rule"] = "rule"

    def __call__(
        self, text: str, segments: Sequence[Segment], tables: Sequence[tuple[int, int]]
    ) -> Tagging:
        """Tag the segments of `text`; those inside the ranges `tables` are table rows."""
        book = cue_book()
        sentences = [text[s.start : s.end] for s in segments]
        rows = rows_of(segments, tables)
        cues = [() if i in rows else cues_of(s) for i, s in enumerate(sentences)]
        sections = tag_sections(text, segments, rows, cues)
        mentions: list[Mention] = []
        for segment, sentence, tag, found in zip(segments, sentences, sections, cues, strict=True):
            if tag.label not in book.silent_sections:
                here = _mentions(sentence, tag.label, found, book)
                mentions.extend(_shift(mention, segment.start) for mention in here)
        return Tagging(tuple(sections), tuple(mentions))


def _mentions(sentence: str, section: str, cues: Sequence[Cue], book: CueBook) -> list[Mention]:
    numbers = candidates(sentence)
    shared = find_shared(sentence, cues, numbers, book)
    taken = [number for number, _ in shared]
    free = [number for number in numbers if number not in taken]
    found = [mention for _, mentions in shared for mention in mentions]
    found += find_absences(sentence, section, cues, free, book)
    found += label_numbers(sentence, section, cues, free, book)
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
