"""Edited texts are aligned with their originals."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.document.alignment import Alignment, apply_edits
from gongkai.document.source import Edit


@st.composite
def _texts_and_edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text("abcdef", max_size=20))
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(bounds[::2], bounds[1::2], strict=False))
    return text, [
        Edit(start, end, draw(st.text("XY", max_size=3))) for start, end in pairs if start < end
    ]


def test_removed_characters_at_the_ends_of_a_span_are_outside() -> None:
    text = "共\u200b1\u200b2条\u200b。"
    edits = [Edit(1, 2), Edit(3, 4), Edit(6, 7)]
    edited = apply_edits(text, edits)
    assert edited == "共12条。"
    start, end = Alignment(edits).original_span(1, 4)
    assert text[start:end] == "1\u200b2条"


def test_a_span_in_a_replacement_is_the_replaced_range() -> None:
    alignment = Alignment([Edit(1, 2, "10月")])
    assert alignment.original_span(1, 3) == (1, 2)
    assert alignment.original_span(2, 5) == (1, 3)
    assert alignment.edited_span(1, 2) == (1, 4)


@given(_texts_and_edits())
def test_kept_characters_are_aligned(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    edited = apply_edits(text, edits)
    alignment = Alignment(edits)
    for offset, character in enumerate(edited):
        start, end = alignment.original_span(offset, offset + 1)
        if character.islower():
            assert text[start:end] == character
            assert alignment.edited_span(start, end) == (offset, offset + 1)
        assert 0 <= start <= end <= len(text)
    for start in range(len(edited)):
        for end in range(start + 1, len(edited) + 1):
            first, last = alignment.original_span(start, end)
            assert first == alignment.original_span(start, start + 1)[0]
            assert last == max(first, alignment.original_span(end - 1, end)[1])
