from hypothesis import given
from hypothesis import strategies as st

from gongkai.models.labels import labels
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import SAMPLING_STEP, WindowSize, pack_windows
from tests.models.tiny import tiny_subword_tokenizer
from tests.models.tokens import tokens_of

TOKENIZER = Tokenizer(tiny_subword_tokenizer())
WINDOW_SIZE = WindowSize(size=48, before=10)
SENTENCES = [
    "全年公开信息12条。",
    "一、主动公开",
    "收到申请3件，",
    "未收到复议。",
    "公开" * 20 + "。",
]


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=30))
def test_every_segment_is_in_one_core_and_windows_are_not_too_long(lines: list[str]) -> None:
    text = "\n".join(lines)
    segments = tokens_of(text, TOKENIZER, longest=WINDOW_SIZE.size // 2)
    windows = list(pack_windows(segments, WINDOW_SIZE))
    predicted = [window.segments[i] for window in windows for i in window.core]
    assert predicted == list(range(len(segments)))
    for window in windows:
        assert len(window.ids) <= WINDOW_SIZE.size + 24
        for values in (window.candidates, window.rule_labels, window.rule_sections):
            assert len(values) == len(window.ids)
        for index, offset in zip(window.segments, window.offsets, strict=True):
            assert (
                tuple(window.ids[offset : offset + len(segments[index].ids)]) == segments[index].ids
            )


def test_every_token_of_the_core_has_outputs_or_every_third() -> None:
    text = "\n".join(SENTENCES * 4)
    segments = tokens_of(text, TOKENIZER, longest=WINDOW_SIZE.size // 2)
    windows = list(pack_windows(segments, WINDOW_SIZE, sampled={0, 2, 3}))
    computed = [tokens for window in windows for tokens in window.computed]
    assert [tokens.step for tokens in computed[:5]] == [
        SAMPLING_STEP,
        1,
        SAMPLING_STEP,
        SAMPLING_STEP,
        1,
    ]
    for tokens, segment in zip(computed, segments, strict=True):
        assert len(tokens) == -(-len(segment.ids) // tokens.step)
    for window in windows:
        assert [tokens.start for tokens in window.computed] == [
            window.offsets[i] for i in window.core
        ]
        assert window.rows == sorted(window.rows)


def test_the_tokens_of_numbers_are_candidates() -> None:
    text = "全年公开信息12条。"
    (segment,) = tokens_of(text, TOKENIZER)
    ((a, b),) = segment.numbers
    assert text[segment.starts[a] : segment.ends[b - 1]] == "12条"
    (window,) = pack_windows([segment])
    assert [i - 1 for i, candidate in enumerate(window.candidates) if candidate] == list(
        range(a, b)
    )


def test_a_window_repeats_the_heading_above_its_first_segment() -> None:
    text = "一、主动公开\n" + "\n".join(["全年公开信息12条。"] * 12)
    segments = tokens_of(text, TOKENIZER, longest=WINDOW_SIZE.size // 2)
    windows = list(pack_windows(segments, WINDOW_SIZE))
    assert len(windows) > 1
    for window in windows[1:]:
        assert tuple(window.ids[: len(segments[0].ids)]) == segments[0].ids
        assert window.offsets[0] == len(segments[0].ids)


def test_the_predictions_of_the_rules_are_inputs_of_the_tokens() -> None:
    known = labels()
    text = "全年主动公开政府信息12条。"
    (segment,) = tokens_of(text, TOKENIZER)
    ((a, b),) = segment.numbers
    assert {known.rule_labels[i] for i in segment.rule_labels[a + 1 : b + 1]} == {
        "disclosure.total"
    }
    assert segment.rule_labels[0] == 0
    assert known.rule_sections[segment.rule_section] == "proactive"


def test_rows_of_tables_are_left_out() -> None:
    text = "公开。\n收到申请3件。\n未收到复议。"
    start = text.index("收到")
    segments = tokens_of(text, TOKENIZER, [(start, start + 7)])
    assert [segment.segment for segment in segments] == [0, 2]


def test_a_long_segment_is_divided_between_numbers() -> None:
    text = "，".join(f"公开{n}条" for n in range(10, 40))
    segments = tokens_of(text, TOKENIZER, longest=12)
    assert len(segments) > 3
    assert sum(len(segment.numbers) for segment in segments) == 30
    assert {segment.segment for segment in segments} == {0}
    assert all(len(segment.ids) <= 12 for segment in segments)
