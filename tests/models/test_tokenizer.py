from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.document.errors import GongkaiError
from gongkai.models.tokenizer import Tokenizer
from tests.models.tiny import tiny_subword_tokenizer

TOKENIZER = Tokenizer(tiny_subword_tokenizer())


def tokens_of(text: str, *boundaries: int) -> list[str]:
    (tokens,) = TOKENIZER.encode([text], [list(boundaries)])
    return [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)]


def ids_of(text: str) -> list[int]:
    return TOKENIZER.encode([text], [[]])[0].ids


def test_words_numbers_and_punctuation_are_separate_tokens() -> None:
    assert tokens_of("全年公开1256条。") == ["全年", "公开", "1256", "条", "。"]


def test_no_token_crosses_a_boundary() -> None:
    assert tokens_of("主动公开") == ["主动", "公开"]
    assert "公" in tokens_of("公开", 1)[0]
    assert tokens_of("主动公开", 3)[-1] == "开"


def test_white_space_is_inside_a_token_or_between_tokens() -> None:
    assert tokens_of("主 动 公开 12 条") == ["主 动", "公开", "12", "条"]


def test_the_token_of_a_number_depends_on_its_length_only() -> None:
    assert ids_of("38条") == ids_of("75条")
    assert ids_of("38条") != ids_of("8条")
    assert ids_of("3 8条") == ids_of("３８条")


def test_full_width_punctuation_is_the_same_token() -> None:
    assert ids_of("公开，申请") == ids_of("公开,申请")


@given(st.text(alphabet="公开政府信息 12３，。a\n甲", max_size=40), st.integers(0, 40))
def test_tokens_are_in_order_and_cover_everything_except_white_space(
    text: str, boundary: int
) -> None:
    (tokens,) = TOKENIZER.encode([text], [[min(boundary, len(text))]])
    previous = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert start < end
        assert not text[previous:start].strip()
        previous = end
    assert not text[previous:].strip()


def test_a_loaded_tokenizer_equals_the_saved_one(tmp_path: Path) -> None:
    TOKENIZER.save(tmp_path)
    text = ["全年收到申请12件。"]
    assert Tokenizer.load(tmp_path).encode(text, [[]]) == TOKENIZER.encode(text, [[]])


def test_a_folder_without_a_tokenizer_is_named(tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match=r"tokenizer\.json"):
        Tokenizer.load(tmp_path)
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(GongkaiError, match="not a tokenizer"):
        Tokenizer.load(tmp_path)
