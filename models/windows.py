"""Windows: the tokens that the network reads together, segments in order with their context."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from gongkai.document.doc import Doc
from gongkai.document.segments import Segment
from gongkai.document.tagging import Mention, Tagging
from gongkai.models.labels import ITEM, labels
from gongkai.models.tokenizer import Tokenizer, Tokens

HEADINGS = 3
"""The number of nearest headings above its first segment that a window repeats."""
LONGEST_HEADING = 32
"""The most tokens of a repeated heading."""
LONGEST_SEGMENT = 224
"""The most tokens of a tokenized segment; a longer segment is divided."""
SAMPLING_STEP = 3
"""In a segment without quantities the network computes outputs for every third token only.

The section of a segment is predicted from the mean over its tokens. On dev a third of the tokens
predict it as well as all tokens (accuracy 0.975 and 0.976), and the last layer takes a third less
time (docs/performance.md).
"""


@dataclass(frozen=True, slots=True)
class WindowSize:
    """The size of windows, in tokens.

    Attributes:
        size: of the whole window; a window with one long segment may be longer.
        before: of the context before the core.
    """

    size: int
    before: int


WINDOW_SIZE = WindowSize(size=208, before=16)
"""The size that is used by default: the context of at most 16 tokens repeats short segments.

Windows of 192 to 448 tokens with 0 to 64 tokens of context before and after their core predict dev
equally well, since the headings above are repeated anyway. Longer windows need more time for
attention, shorter ones repeat more tokens (docs/performance.md).
"""


@dataclass(frozen=True, slots=True)
class TokenizedSegment:
    """The tokens of a segment, or of a part of a long one.

    Attributes:
        segment: the index of the segment.
        ids: token ids, the marker first.
        starts, ends: the range of characters of each token, without the marker.
        numbers: the numerals that can be quantities, as ranges of tokens, end exclusive.
        rule_labels: the prediction of the rules for each token (`Labels.rule_labels`), the
            marker first.
        rule_section: the prediction of the rules for the segment (`Labels.rule_sections`).
        path: the indices of the tokenized headings above, the outermost first.
    """

    segment: int
    ids: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numbers: tuple[tuple[int, int], ...]
    rule_labels: tuple[int, ...]
    rule_section: int
    path: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens that the network reads together.

    Attributes:
        ids: token ids.
        candidates: 1 for the tokens of numerals that can be quantities, else 0.
        rule_labels: the prediction of the rules for each token (`Labels.rule_labels`).
        rule_sections: the prediction of the rules for the segment of each token
            (`Labels.rule_sections`).
        segments: the indices of the tokenized segments, without the repeated headings.
        offsets: the index in `ids` of the marker of each segment.
        computed: for each segment of the core, the tokens with outputs.
    """

    ids: list[int]
    candidates: list[int]
    rule_labels: list[int]
    rule_sections: list[int]
    segments: range
    offsets: list[int]
    computed: list[range]

    @property
    def core(self) -> range:
        """The indices in `segments` of those that are predicted in this window: the last ones.

        The segments before them are context; the previous window predicts them.
        """
        return range(len(self.segments) - len(self.computed), len(self.segments))

    @property
    def rows(self) -> list[int]:
        """The tokens with outputs, in order."""
        return [token for tokens in self.computed for token in tokens]


def tokenize_segments(
    doc: Doc, tokenizer: Tokenizer, rules: Tagging | None = None, longest: int = LONGEST_SEGMENT
) -> list[TokenizedSegment]:
    """Return the tokenized segments of the narrative of a document, in order.

    Args:
        doc: the document; rows of its tables are left out.
        tokenizer: of the network.
        rules: the tagging of the rule tagger, an input of the network; None: no predictions.
        longest: the most tokens in a tokenized segment, marker included; longer segments are
            divided.
    """
    narrative = doc.narrative
    numerals = [[(n.start, n.end) for n in doc.numerals(index)] for index in narrative]
    tokens = tokenizer.encode(
        [doc.sentences[index] for index in narrative],
        [[p for pair in n for p in pair] for n in numerals],
    )
    found: list[TokenizedSegment] = []
    first_part: dict[int, int] = {}
    mentions = _by_segment(doc.segments, rules.mentions) if rules else {}
    section_ids = {label: index for index, label in enumerate(labels().rule_sections)}
    for index, own, spans in zip(narrative, tokens, numerals, strict=True):
        first_part[index] = len(found)
        segment, entry = doc.segments[index], doc.outline[index]
        path = tuple([first_part[i] for i in entry.path if i in first_part])
        marker = 0 if entry.level is not None else 1 if segment.first else 2
        ranges = [(bisect_left(own.starts, a), bisect_left(own.ends, b) + 1) for a, b in spans]
        rule_labels = _rule_labels(own, segment.start, mentions.get(index, ()))
        starts = [segment.start + start for start in own.starts]
        ends = [segment.start + end for end in own.ends]
        rule_section = section_ids[rules.sections[index].label] if rules else 0
        for a, b in _split(len(own.ids), longest, ranges):
            found.append(
                TokenizedSegment(
                    segment=index,
                    ids=(tokenizer.marker_ids[marker], *own.ids[a:b]),
                    starts=tuple(starts[a:b]),
                    ends=tuple(ends[a:b]),
                    numbers=tuple([(c - a, d - a) for c, d in ranges if a <= c and d <= b]),
                    rule_labels=(0, *rule_labels[a:b]),
                    rule_section=rule_section,
                    path=path,
                )
            )
    return found


def overlapping_tokens(
    starts: Sequence[int], ends: Sequence[int], start: int, end: int
) -> tuple[int, int]:
    """Return the range of tokens, end exclusive, that overlap a range of characters.

    Args:
        starts, ends: the range of characters of each token, in order.
        start, end: the range of characters.
    """
    return bisect_right(ends, start), bisect_left(starts, end)


def _by_segment(
    segments: Sequence[Segment], mentions: Sequence[Mention]
) -> dict[int, list[Mention]]:
    starts = [segment.start for segment in segments]
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(bisect_right(starts, mention.start) - 1, []).append(mention)
    return found


def _rule_labels(tokens: Tokens, offset: int, mentions: Sequence[Mention]) -> list[int]:
    """Return for each token the index of the label that the rules predict."""
    found = [0] * len(tokens.ids)
    known = labels().rule_labels
    spans = [(m.item.start, m.item.end, ITEM) for m in mentions if m.item]
    spans += [(m.start, m.end, m.label) for m in mentions]
    for start, end, label in spans:
        a, b = overlapping_tokens(tokens.starts, tokens.ends, start - offset, end - offset)
        found[a:b] = [known.index(label)] * (b - a)
    return found


def pack_windows(
    segments: Sequence[TokenizedSegment],
    window_size: WindowSize = WINDOW_SIZE,
    sampled: Collection[int] = (),
) -> Iterator[Window]:
    """Yield windows whose cores contain all segments in order, each once.

    Args:
        segments: the tokenized segments of a document, in order.
        window_size: of the windows.
        sampled: the indices of segments with outputs for every `SAMPLING_STEP`-th token only.
    """
    first = 0
    while first < len(segments):
        headings = segments[first].path[-HEADINGS:]
        low = first - _count_fitting(segments, range(first - 1, -1, -1), window_size.before)
        room = window_size.size
        room -= sum(min(len(segments[i].ids), LONGEST_HEADING) for i in headings)
        room -= sum(len(segments[i].ids) for i in range(low, first))
        last = first + max(1, _count_fitting(segments, range(first, len(segments)), room))
        repeated = [i for i in headings if i < low]
        window = _window(segments, repeated, range(low, last))
        for index in range(first, last):
            offset = window.offsets[index - low]
            step = SAMPLING_STEP if index in sampled else 1
            window.computed.append(range(offset, offset + len(segments[index].ids), step))
        yield window
        first = last


def _count_fitting(segments: Sequence[TokenizedSegment], indices: range, room: int) -> int:
    """Return how many of the segments, in this order, fit into `room` tokens."""
    for count, index in enumerate(indices):
        room -= len(segments[index].ids)
        if room < 0:
            return count
    return len(indices)


def _window(
    segments: Sequence[TokenizedSegment], headings: Sequence[int], indices: range
) -> Window:
    window = Window([], [], [], [], indices, [], [])
    for index in headings:
        _append(window, segments[index], LONGEST_HEADING)
    for segment in segments[indices.start : indices.stop]:
        window.offsets.append(len(window.ids))
        _append(window, segment, len(segment.ids))
    return window


def _append(window: Window, segment: TokenizedSegment, count: int) -> None:
    candidates = [0] * len(segment.ids)
    for a, b in segment.numbers:
        candidates[a + 1 : b + 1] = [1] * (b - a)
    window.ids.extend(segment.ids[:count])
    window.candidates.extend(candidates[:count])
    window.rule_labels.extend(segment.rule_labels[:count])
    window.rule_sections.extend([segment.rule_section] * min(count, len(segment.ids)))


def _split(
    length: int, longest: int, numbers: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield ranges of at most `longest` tokens, marker included, that divide no number."""
    start = 0
    while True:
        end = min(length, start + longest - 1)
        inside = next((a for a, b in numbers if a < end < b and a > start), None)
        if end < length and inside is not None:
            end = inside
        yield start, end
        start = end
        if start >= length:
            return
