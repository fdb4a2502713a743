from hypothesis import given
from hypothesis import strategies as st

from gongkai.models.labels import labels
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import SAMPLING_STEP, WindowSize, pack_windows
from tests.models.tiny import tiny_subword_tokenizer
from tests.models.tokens import tokens_of

TOKENIZER = Tokenizer(tiny_subword_tokenizer())
EXTENT = WindowSize(size=48, before=10)
SENTENCES = [
    "全年公开信息12条。",
    "一、主动公开",
    "收到申请3件，",
    "未收到复议。",
    "公开" * 20 + "。",
]


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=30))
def test_every_piece_is_read_once_and_windows_are_not_too_long(lines: list[str]) -> None:
    text = "\n".join(lines)
    pieces = tokens_of(text, TOKENIZER, longest=EXTENT.size // 2)
    windows = list(pack_windows(pieces, EXTENT))
    read = [window.segments[place] for window in windows for place in window.core]
    assert read == list(range(len(pieces)))
    for window in windows:
        assert len(window.ids) <= EXTENT.size + 24
        for marks in (window.candidates, window.rule_labels, window.rule_sections):
            assert len(marks) == len(window.ids)
        for index, offset in zip(window.segments, window.offsets, strict=True):
            assert tuple(window.ids[offset : offset + len(pieces[index].ids)]) == pieces[index].ids


def test_every_token_of_the_core_is_answered_for_or_every_third() -> None:
    text = "\n".join(SENTENCES * 4)
    pieces = tokens_of(text, TOKENIZER, longest=EXTENT.size // 2)
    windows = list(pack_windows(pieces, EXTENT, sampled={0, 2, 3}))
    answered = [tokens for window in windows for tokens in window.computed]
    assert [tokens.step for tokens in answered[:5]] == [
        SAMPLING_STEP,
        1,
        SAMPLING_STEP,
        SAMPLING_STEP,
        1,
    ]
    for tokens, piece in zip(answered, pieces, strict=True):
        assert len(tokens) == -(-len(piece.ids) // tokens.step)
    for window in windows:
        assert [tokens.start for tokens in window.computed] == [
            window.offsets[place] for place in window.core
        ]
        assert window.rows == sorted(window.rows)


def test_the_numbers_of_a_piece_are_marked() -> None:
    text = "全年公开信息12条。"
    (piece,) = tokens_of(text, TOKENIZER)
    ((a, b),) = piece.numbers
    assert text[piece.starts[a] : piece.ends[b - 1]] == "12条"
    (window,) = pack_windows([piece])
    assert [i - 1 for i, mark in enumerate(window.candidates) if mark] == list(range(a, b))


def test_a_window_repeats_the_heading_above_its_first_segment() -> None:
    text = "一、主动公开\n" + "\n".join(["全年公开信息12条。"] * 12)
    pieces = tokens_of(text, TOKENIZER, longest=EXTENT.size // 2)
    windows = list(pack_windows(pieces, EXTENT))
    assert len(windows) > 1
    for window in windows[1:]:
        assert tuple(window.ids[: len(pieces[0].ids)]) == pieces[0].ids
        assert window.offsets[0] == len(pieces[0].ids)


def test_what_the_rules_say_enters_with_the_tokens() -> None:
    known = labels()
    text = "全年主动公开政府信息12条。"
    (piece,) = tokens_of(text, TOKENIZER)
    ((a, b),) = piece.numbers
    assert {known.rule_labels[i] for i in piece.rule_labels[a + 1 : b + 1]} == {"disclosure.total"}
    assert piece.rule_labels[0] == 0
    assert known.rule_sections[piece.rule_section] == "proactive"


def test_rows_of_tables_are_left_out() -> None:
    text = "公开。\n收到申请3件。\n未收到复议。"
    start = text.index("收到")
    pieces = tokens_of(text, TOKENIZER, [(start, start + 7)])
    assert [piece.segment for piece in pieces] == [0, 2]


def test_a_long_segment_is_divided_but_no_number_in_it() -> None:
    text = "，".join(f"公开{n}条" for n in range(10, 40))
    pieces = tokens_of(text, TOKENIZER, longest=12)
    assert len(pieces) > 3
    assert sum(len(piece.numbers) for piece in pieces) == 30
    assert {piece.segment for piece in pieces} == {0}
    assert all(len(piece.ids) <= 12 for piece in pieces)
