import re

from hypothesis import given
from hypothesis import strategies as st

from gongkai.document.bodies.patterns import any_of, any_of_spaced, find_all, find_near


def test_the_longest_word_matches_first() -> None:
    assert re.findall(any_of(["报告", "报告书"]), "报告书、报告") == ["报告书", "报告"]
    assert re.findall(any_of_spaced(["报告"]), "报 告") == ["报 告"]


def test_find_all_leaves_overlapping_occurrences_out() -> None:
    assert list(find_all("镇镇", "镇镇镇，镇镇")) == [0, 4]


@given(st.text("ab!", max_size=60))
def test_find_near_finds_what_finditer_finds(text: str) -> None:
    pattern, anchor = re.compile("a[ab]{1,4}?!"), re.compile("!")
    near = [match.span() for match in find_near(pattern, anchor, text, 5)]
    assert near == [match.span() for match in pattern.finditer(text)]
