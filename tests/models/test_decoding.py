from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gongkai.models.crf.scores import CRFScores
from gongkai.models.decoding import Decoded, NetworkOutputs, decode, decode_bio
from gongkai.models.labels import POINTER, labels
from gongkai.models.temperatures import Temperatures
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.transitions import Transitions
from gongkai.models.windows import TokenizedSegment, Window, pack_windows
from tests.documents import make_doc
from tests.models.tiny import tiny_subword_tokenizer
from tests.models.tokens import tokens_of

TOKENIZER = Tokenizer(tiny_subword_tokenizer())
KNOWN = labels()
QUERY = POINTER // 2 - 1
"""A dimension of the query that is hardly rotated with the distance."""
FIRST, LAST = POINTER + QUERY, 2 * POINTER + QUERY
"""The same dimension of the first-token and of the last-token key."""


def outputs_for(
    window: Window, sections: dict[int, str], **spans: tuple[int, int, str]
) -> NetworkOutputs:
    """Return outputs with high logits for {offset: section} and for kind=(first, end, name)."""
    count = len(window.ids)
    outputs = NetworkOutputs(
        np.zeros((count, len(KNOWN.sections)), np.float32),
        np.zeros((count, len(KNOWN.tags)), np.float32),
        np.zeros((count, len(KNOWN.names)), np.float32),
        np.zeros((count, 3 * POINTER), np.float32),
    )
    for offset in window.offsets:  # the markers have the highest logits: no item
        outputs.items[offset, [FIRST, LAST]] = 1
    outputs.tags[:, 0] = 5
    outputs.names[:, -1] = 1
    ends = [*window.offsets[1:], count]
    for offset, end in zip(window.offsets, ends, strict=True):
        outputs.sections[offset:end, KNOWN.sections.index(sections[offset])] = 9
    for kind, (first, end, name) in spans.items():
        if kind == "item":
            outputs.items[:, QUERY] = 1
            outputs.items[first, FIRST] = outputs.items[end - 1, LAST] = 9
        elif kind != "number":
            outputs.tags[first, KNOWN.tags.index(f"B-{kind}")] = 9
            outputs.tags[first + 1 : end, KNOWN.tags.index(f"I-{kind}")] = 9
        if name:
            outputs.names[first:end, KNOWN.names.index(name)] = 9
    return outputs


def decode_text(
    text: str,
    segments: Sequence[TokenizedSegment],
    window: Window,
    outputs: NetworkOutputs,
    scores: CRFScores | None = None,
) -> Decoded:
    zeros = Transitions.zeros(len(KNOWN.sections))
    windows = [(window, outputs)]
    return decode(make_doc(text), segments, windows, KNOWN, zeros, Temperatures(), scores)


def test_sections_numbers_items_and_absences_are_found() -> None:
    text = "政府信息12条。\n未收到申请。"
    segments = tokens_of(text, TOKENIZER)
    (window,) = pack_windows(segments)
    second = window.offsets[1]
    outputs = outputs_for(
        window,
        {0: "proactive", second: "application"},
        item=(1, 3, ""),
        number=(3, 5, "disclosure.category"),
        absence=(second + 3, second + 4, "application.received"),
    )
    decoded = decode_text(text, segments, window, outputs)
    assert [KNOWN.sections[i] for i in decoded.sections] == ["proactive", "application"]
    number, absence = decoded.quantities
    assert (text[number.start : number.end], number.label) == ("12条", "disclosure.category")
    assert number.item is not None
    assert text[number.item.start : number.item.end] == "政府信息"
    assert (text[absence.start : absence.end], absence.kind) == ("申请", "absence")
    assert absence.label == "application.received"


def test_a_quantity_has_no_item_if_the_marker_has_the_highest_logit() -> None:
    text = "政府信息12条。"
    segments = tokens_of(text, TOKENIZER)
    (window,) = pack_windows(segments)
    outputs = outputs_for(window, {0: "proactive"}, number=(3, 5, "disclosure.category"))
    outputs.items[3:5, QUERY] = 1
    (found,) = decode_text(text, segments, window, outputs).quantities
    assert found.item is None


def test_an_item_contains_no_quantity() -> None:
    text = "公开3件政府12条。"
    segments = tokens_of(text, TOKENIZER)
    (window,) = pack_windows(segments)
    (a, b), (c, d) = ((x + 1, y + 1) for x, y in segments[0].numbers)
    outputs = outputs_for(window, {0: "proactive"}, number=(c, d, "disclosure.category"))
    outputs.names[a:b, KNOWN.names.index("disclosure.category")] = 9
    outputs.items[c:d, QUERY] = 1
    outputs.items[1, FIRST] = outputs.items[b, LAST] = 9  # 公开3件政府
    outputs.items[b, FIRST] = 8
    item = decode_text(text, segments, window, outputs).quantities[1].item
    assert item is not None
    assert text[item.start : item.end] == "政府"


def test_items_are_equal_or_do_not_overlap() -> None:
    text = "主动政府信息3件12条。"
    segments = tokens_of(text, TOKENIZER)
    (window,) = pack_windows(segments)
    outputs = outputs_for(window, {0: "proactive"})
    for (a, b), dimension in zip(segments[0].numbers, (0, 1), strict=True):
        outputs.names[a + 1 : b + 1, KNOWN.names.index("disclosure.category")] = 9
        outputs.items[a + 1 : b + 1, QUERY - dimension] = 1
    outputs.items[2, FIRST] = outputs.items[3, LAST] = 9  # the first: 政府信息
    outputs.items[1, FIRST - 1] = outputs.items[2, LAST - 1] = 9  # the second: 主动政府
    outputs.items[[2, 3], [FIRST - 1, LAST - 1]] = 5
    found = decode_text(text, segments, window, outputs).quantities
    assert [text[q.item.start : q.item.end] for q in found if q.item] == ["政府信息", "政府信息"]


def test_an_item_contains_both_quotation_marks_or_none() -> None:
    text = "《政府》信息3件。"
    segments = tokens_of(text, TOKENIZER)
    (window,) = pack_windows(segments)
    outputs = outputs_for(window, {0: "proactive"})
    ((a, b),) = segments[0].numbers
    outputs.names[a + 1 : b + 1, KNOWN.names.index("disclosure.category")] = 9
    outputs.items[a + 1 : b + 1, QUERY] = 1
    tokens = [text[i:j] for i, j in zip(segments[0].starts, segments[0].ends, strict=True)]
    outputs.items[tokens.index("《") + 1, FIRST] = 9
    outputs.items[tokens.index("政府") + 1, LAST] = 9
    outputs.items[tokens.index("》") + 1, LAST] = 8
    item = decode_text(text, segments, window, outputs).quantities[0].item
    assert item is not None
    assert text[item.start : item.end] == "《政府》"


def test_a_candidate_with_the_label_none_is_no_quantity() -> None:
    text = "政府信息12条。"
    segments = tokens_of(text, TOKENIZER)
    (window,) = pack_windows(segments)
    outputs = outputs_for(window, {0: "proactive"})
    decoded = decode_text(text, segments, window, outputs)
    assert decoded.quantities == ()
    assert [text[span.start : span.end] for span in decoded.doubtful] == ["12条"]
    outputs.names[:, -1] = 20
    assert decode_text(text, segments, window, outputs).doubtful == ()


def test_the_more_confident_of_network_and_crfs_decides() -> None:
    text = "政府信息12条。"
    segments = tokens_of(text, TOKENIZER)
    (window,) = pack_windows(segments)
    outputs = outputs_for(window, {0: "proactive"}, number=(3, 5, "disclosure.category"))
    sections = np.zeros((1, len(KNOWN.sections)), np.float32)
    numbers = {(4, 7): np.zeros(len(KNOWN.names), np.float32)}
    scores = CRFScores(sections, numbers)
    sections[0, KNOWN.sections.index("plan")] = 8
    numbers[4, 7][KNOWN.names.index("disclosure.total")] = 10
    decoded = decode_text(text, segments, window, outputs, scores)
    assert decoded.sections == (KNOWN.sections.index("proactive"),)
    assert [q.label for q in decoded.quantities] == ["disclosure.total"]


def test_a_row_of_a_table_has_no_section() -> None:
    text = "公开。\n收到申请3件。"
    segments = tokens_of(text, TOKENIZER, [(4, 11)])
    (window,) = pack_windows(segments)
    outputs = outputs_for(window, {0: "proactive"})
    decoded = decode_text(text, segments, window, outputs)
    assert decoded.sections == (KNOWN.sections.index("proactive"), None)
    assert not decoded.probabilities[1].any()


@given(st.lists(st.lists(st.integers(-5, 5), min_size=5, max_size=5), max_size=12))
def test_spans_are_in_order_and_do_not_overlap(rows: list[list[int]]) -> None:
    previous = 0
    for _, start, end, probability in decode_bio(np.array(rows, dtype=np.float32).reshape(-1, 5)):
        assert previous <= start < end <= len(rows)
        assert 0 < probability <= 1
        previous = end


def test_an_inside_tag_starts_no_span() -> None:
    tags = np.zeros((3, len(KNOWN.tags)), np.float32)
    tags[:, 0] = 1
    tags[1, KNOWN.tags.index("I-absence")] = 2
    assert decode_bio(tags) == []


def test_adjacent_spans_of_one_kind_are_not_merged() -> None:
    tags = np.zeros((3, len(KNOWN.tags)), np.float32)
    begin, inner = KNOWN.tags.index("B-absence"), KNOWN.tags.index("I-absence")
    tags[0, begin] = tags[1, begin] = tags[2, inner] = 9
    assert [span[:3] for span in decode_bio(tags)] == [("absence", 0, 1), ("absence", 1, 3)]
