"""Counts of 0 of reviews and lawsuits that a tagger missed (行政诉讼数为0件)."""

import re
from collections.abc import Iterator

from gongkai.document.doc import Doc
from gongkai.document.tagging import Mention

_COUNT = re.compile(
    r"(?<![、和及与或政])(?:行政)?(?:(?P<review>复议)|(?P<litigation>诉讼))(?:案件|案)?"
    r"(?:总?数量?|件数)?(?:为|是|共|：|:)\s*$"
)
_SCORE = 0.9


def missed_counts(doc: Doc) -> Iterator[Mention]:
    """Yield the mentions of such counts that `doc.tagging` does not contain."""
    assert doc.tagging is not None
    taken = [(mention.start, mention.end) for mention in doc.tagging.mentions]
    for index in doc.narrative:
        zeros = [numeral for numeral in doc.numerals(index) if numeral.value == 0 and numeral.unit]
        offset = doc.segments[index].start
        for zero in zeros:
            start, end = offset + zero.start, offset + zero.end
            named = _COUNT.search(doc.sentences[index][: zero.start])
            noun_start = offset + named.start() if named else start
            if named and not any(noun_start < b and a < end for a, b in taken):
                label = "review" if named["review"] else "litigation"
                yield Mention(start, end, label, "number", None, None, _SCORE)
