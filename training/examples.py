"""Training examples: windows of annotated documents with the targets of the network's heads."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from gongkai.annotations.augmentation import augment_documents, load_augmentation
from gongkai.annotations.document import AnnotatedDocument, AnnotatedQuantity
from gongkai.document.doc import Doc
from gongkai.document.segments import Segment
from gongkai.document.source import Source
from gongkai.document.tagging import TABLE
from gongkai.document.taxonomy import taxonomy
from gongkai.models.labels import NONE, NOUNS, Labels
from gongkai.models.network import IGNORED
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import (
    TokenizedSegment,
    Window,
    WindowSize,
    overlapping_tokens,
    pack_windows,
    tokenize_segments,
)
from gongkai.rules.tagger import RuleTagger

Example = dict[str, Any]
"""One window: its inputs, and the targets of segments, tokens and spans as columns of numbers.

Columns of tokens: `ids`, `candidates`, `rule_labels`, `rule_sections`, `tags`. Columns of segments:
`segment_starts`, `segment_ends`, `sections`. Columns of spans: `span_starts`, `span_ends`,
`span_labels`, `item_firsts` and `item_lasts` (the first and the last token of the item),
`pointer_starts` and `pointer_ends` (the range of tokens that the item may be in). Positions count
tokens of the window, and ends are exclusive except for `item_lasts`.
"""

WINDOW_LENGTHS = (192, 256)
"""The lengths of windows in tokens; all windows of one copy of a document have the same length."""


def segments_of(document: AnnotatedDocument) -> list[Segment]:
    """Return the annotated segments of a document."""
    return [Segment(s.start, s.end, s.first) for s in document.segments]


def tables_of(document: AnnotatedDocument) -> list[tuple[int, int]]:
    """Return the ranges of the segments that are table rows, in characters of the text."""
    return [(s.start, s.end) for s in document.segments if s.label == TABLE]


def make_doc(document: AnnotatedDocument, *, with_tables: bool = True) -> Doc:
    """Return an annotated document for the taggers, with the prediction of the rules.

    Args:
        document: its annotated segments are taken over.
        with_tables: whether its table rows are marked as such; otherwise they are narrative.
    """
    doc = Doc(
        Source(document.text, format="txt", path=document.id, sha256=""),
        segments=segments_of(document),
        table_ranges=tuple(tables_of(document)) if with_tables else (),
    )
    RuleTagger()(doc)
    return doc


def sample_replay(
    documents: Sequence[AnnotatedDocument], share: float, seed: int
) -> list[AnnotatedDocument]:
    """Return a random share of documents, at least one, in their order.

    Training on a sample of the old documents together with the new ones reduces catastrophic
    forgetting (experience replay, Robins 1995).
    """
    count = max(1, round(len(documents) * share))
    return [documents[i] for i in sorted(random.Random(seed).sample(range(len(documents)), count))]


def repeat_documents(
    documents: Sequence[AnnotatedDocument], repeats: Mapping[str, int], *, augment: bool
) -> Iterator[AnnotatedDocument]:
    """Yield each document as often as it occurs in an epoch.

    Args:
        documents: annotated documents.
        repeats: how often, by the prefix of the id; the longest prefix that fits counts, and ""
            fits every id.
        augment: whether all occurrences but the first are altered copies.
    """
    settings = replace(load_augmentation(), copies=max(repeats.values()) - 1)
    for document in augment_documents(documents, settings):
        name, _, copy = document.id.rpartition("~")
        if not (name and copy.isdigit()):
            count = repeats[max((p for p in repeats if document.id.startswith(p)), key=len)]
            yield from [document] * (min(count, 1) if augment else count)
        elif augment and int(copy) < count:
            yield document


def make_examples(
    documents: Sequence[AnnotatedDocument],
    tokenizer: Tokenizer,
    labels: Labels,
    *,
    rule_dropout: float,
    seed: int,
) -> Iterator[Example]:
    """Yield the examples of all windows of documents.

    The table rows of half of the documents are left out, because the program leaves out the rows
    of the tables that its rules find.

    Args:
        documents: annotated documents.
        tokenizer: the tokenizer of the network.
        labels: the labels of the heads.
        rule_dropout: the share of the segments in which the inputs from the rules are hidden, so
            that the network also learns from the words.
        seed: the seed of all random choices.
    """
    rng = random.Random(seed)
    for document in documents:
        doc = make_doc(document, with_tables=rng.random() < 0.5)
        length = rng.choice(WINDOW_LENGTHS)
        segments = [
            replace(segment, rule_labels=(0,) * len(segment.rule_labels), rule_section=0)
            if rng.random() < rule_dropout
            else segment
            for segment in tokenize_segments(doc, tokenizer, doc.tagging)
        ]
        targets = [_segment_target(document, segment, labels) for segment in segments]
        for window in pack_windows(segments, WindowSize(length, 0)):
            yield _example(window, targets)


@dataclass(frozen=True, slots=True)
class _SpanTarget:
    """The target of a span: its label, and the first and the last token of its item.

    Tokens are counted from the marker of the segment. The item is the marker (0 and 0) if the
    quantity has none, and `IGNORED` if the pointer is not trained on this span.
    """

    start: int
    end: int
    label: int
    item_first: int = IGNORED
    item_last: int = IGNORED


@dataclass(frozen=True, slots=True)
class _SegmentTarget:
    """The targets of all heads in one segment; `tags` has one tag per token, the marker first."""

    section: int
    tags: list[int]
    spans: list[_SpanTarget] = field(default_factory=list)


def _segment_target(
    document: AnnotatedDocument, segment: TokenizedSegment, labels: Labels
) -> _SegmentTarget:
    section = labels.sections.index(document.segments[segment.segment].label)
    target = _SegmentTarget(section, [IGNORED, *[0] * len(segment.starts)])
    if not segment.starts:
        return target
    numbers: dict[tuple[int, int], AnnotatedQuantity] = {}
    for quantity in document.quantities:
        if not (segment.starts[0] <= quantity.start and quantity.end <= segment.ends[-1]):
            continue
        if quantity.kind == "number":
            numbers[quantity.start, quantity.end] = quantity
            continue
        a, b = _token_range(segment, quantity.start, quantity.end)
        target.spans.append(_SpanTarget(a, b, labels.names.index(quantity.label)))
        begin = 2 * NOUNS.index(quantity.kind) + 1
        target.tags[a:b] = [begin, *[begin + 1] * (b - a - 1)]
    for a, b in segment.numbers:
        number = numbers.get((segment.starts[a], segment.ends[b - 1]))
        if number is None:
            target.spans.append(_SpanTarget(a + 1, b + 1, labels.names.index(NONE)))
        else:
            label = labels.names.index(number.label)
            target.spans.append(_SpanTarget(a + 1, b + 1, label, *_item_tokens(segment, number)))
    return target


def _item_tokens(segment: TokenizedSegment, quantity: AnnotatedQuantity) -> tuple[int, int]:
    """Return the first and the last token of the item of a quantity, as in `_SpanTarget`."""
    item = quantity.item
    if not taxonomy().quantities[quantity.label].item:
        return IGNORED, IGNORED
    if item is None:
        return 0, 0
    if item.start < segment.starts[0] or item.end > segment.ends[-1]:
        return IGNORED, IGNORED
    a, b = _token_range(segment, item.start, item.end)
    return a, b - 1


def _token_range(segment: TokenizedSegment, start: int, end: int) -> tuple[int, int]:
    """Return the tokens that cover the characters, counted from the marker."""
    a, b = overlapping_tokens(segment.starts, segment.ends, start, end)
    return a + 1, b + 1


_SEGMENT_AND_SPAN_COLUMNS = (
    *("segment_starts", "segment_ends", "sections"),
    *("span_starts", "span_ends", "span_labels"),
    *("item_firsts", "item_lasts", "pointer_starts", "pointer_ends"),
)


def _example(window: Window, targets: Sequence[_SegmentTarget]) -> Example:
    example: Example = {name: [] for name in _SEGMENT_AND_SPAN_COLUMNS}
    example |= {
        "ids": window.ids,
        "candidates": window.candidates,
        "rule_labels": window.rule_labels,
        "rule_sections": window.rule_sections,
        "tags": [IGNORED] * len(window.ids),
        "length": len(window.ids),
    }
    for offset, index in zip(window.offsets, window.segments, strict=True):
        target = targets[index]
        end = offset + len(target.tags)
        example["segment_starts"].append(offset)
        example["segment_ends"].append(end)
        example["sections"].append(target.section)
        example["tags"][offset:end] = target.tags
        for span in target.spans:
            example["span_starts"].append(offset + span.start)
            example["span_ends"].append(offset + span.end)
            example["span_labels"].append(span.label)
            example["item_firsts"].append(_shifted(span.item_first, offset))
            example["item_lasts"].append(_shifted(span.item_last, offset))
            example["pointer_starts"].append(offset)
            example["pointer_ends"].append(end)
    return example


def _shifted(token: int, offset: int) -> int:
    return IGNORED if token == IGNORED else offset + token
