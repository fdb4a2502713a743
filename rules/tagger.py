"""The rule tagger, which predicts sections, quantities and stated absences by rules."""

from collections.abc import Sequence
from dataclasses import replace

from gongkai.document.doc import Doc
from gongkai.document.numerals import Numeral
from gongkai.document.phrases import Phrase
from gongkai.document.spans import Span, without_overlaps
from gongkai.document.tagging import Mention, Tagging
from gongkai.rules.absences import find_absences, find_shared
from gongkai.rules.quantities import label_numbers
from gongkai.rules.sections import tag_sections
from gongkai.rules.settings import RuleSettings, rule_settings


class RuleTagger:
    """A component that sets the tagging of a document by rules alone."""

    name = "rules"

    def __call__(self, doc: Doc) -> None:
        """Set `doc.tagging` to the prediction of the rules."""
        settings = rule_settings()
        sections = tag_sections(doc)
        mentions: list[Mention] = []
        for index in doc.narrative:
            label = sections[index].label
            if label not in settings.sections_without_quantities:
                start = doc.segments[index].start
                found = _mentions(
                    doc.sentences[index], label, doc.phrases(index), doc.numerals(index), settings
                )
                mentions.extend(_shift(mention, start) for mention in found)
        doc.tagging = Tagging("rule", tuple(sections), tuple(mentions))


def _mentions(
    sentence: str,
    section: str,
    phrases: Sequence[Phrase],
    numbers: Sequence[Numeral],
    settings: RuleSettings,
) -> list[Mention]:
    shared = find_shared(sentence, phrases, numbers, settings)
    taken = [number for number, _ in shared]
    free = [number for number in numbers if number not in taken]
    found = [mention for _, mentions in shared for mention in mentions]
    found += find_absences(sentence, section, phrases, free, settings)
    found += label_numbers(sentence, section, phrases, free, settings)
    disjoint = list(without_overlaps(sorted(found, key=lambda m: (m.start, -m.end))))
    return [
        replace(mention, item=None) if _crosses(mention.item, disjoint) else mention
        for mention in disjoint
    ]


def _crosses(item: Span | None, mentions: Sequence[Mention]) -> bool:
    return item is not None and any(m.start < item.end and item.start < m.end for m in mentions)


def _shift(mention: Mention, offset: int) -> Mention:
    item = mention.item
    return Mention(
        start=mention.start + offset,
        end=mention.end + offset,
        label=mention.label,
        kind=mention.kind,
        value=mention.value,
        item=Span(item.start + offset, item.end + offset) if item else None,
        score=mention.score,
    )
