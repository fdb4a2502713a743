import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.inference.tables.label_normalization import fold_width, mask_ignored, normalize_label


@given(st.text())
def test_folding_and_masking_keep_every_character_in_its_place(text: str) -> None:
    masked = mask_ignored(fold_width(text))
    assert len(masked) == len(text)
    assert [n for n, char in enumerate(masked) if char == "\n"] == [
        n for n, char in enumerate(text) if char == "\n"
    ]


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("（一）予以公开", "予以公开"),
        ("3．危及“三安全一稳定”", "危及三安全一稳定"),
        ("其中：专职人员数（不含临时人员）", "专职人员数"),
        ("十二、规　章", "规章"),
        ("5 、重复申请", "重复申请"),
    ],
)
def test_a_label_is_compared_without_numbering_brackets_and_spaces(label: str, words: str) -> None:
    assert normalize_label(label) == words


def test_a_bracket_broken_over_lines_does_not_swallow_values() -> None:
    assert "12" in mask_ignored(fold_width("部分公开（只计这一\n12\n情形）"))
    assert "情形" not in mask_ignored(fold_width("部分公开（只计这一\n情形）"))


def test_a_decimal_is_not_an_enumerator() -> None:
    assert mask_ignored("1.5") == "1.5"
