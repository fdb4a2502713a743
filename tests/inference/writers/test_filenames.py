import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.inference.writers.filenames import FileNameAllocator, safe_stem


@pytest.mark.parametrize(
    ("doc_id", "expected"),
    [
        ("青禾镇-2022", "青禾镇-2022"),
        ("云岭/青禾镇 2022.txt", "云岭_青禾镇_2022.txt"),
        ("../../etc/passwd", "etc_passwd"),
        ("..", "report"),
        ("", "report"),
        (".hidden", "hidden"),
        ("a\x00b\n", "a_b"),
        ("C:\\x", "C_x"),
        ("NUL", "_NUL"),
        ("com1.txt", "_com1.txt"),
    ],
)
def test_names_keep_what_is_readable_and_safe(doc_id: str, expected: str) -> None:
    assert safe_stem(doc_id) == expected


@given(st.lists(st.text() | st.sampled_from(["a", "A", "a-2", "index"]), max_size=12))
def test_names_are_safe_and_differ_even_without_case(doc_ids: list[str]) -> None:
    names = FileNameAllocator(taken=["index"])
    given_names = [names.allocate(doc_id) for doc_id in doc_ids]
    assert len({name.casefold() for name in [*given_names, "index"]}) == len(doc_ids) + 1
    for name in given_names:
        assert not set(name) & set('/\\:*?"<>|\0\n')
        assert not name.startswith(".")
        assert 0 < len(f"{name}.html".encode()) < 255


def test_a_long_id_is_cut_between_characters() -> None:
    assert safe_stem("镇" * 200) == "镇" * 60
