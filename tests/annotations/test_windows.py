from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.annotations.windows import excerpt, windows
from tests.annotations.reports import reports

REPORT = reports()[0]


@given(st.integers(1, 400), st.data())
def test_windows_cover_every_segment_within_their_limits(limit: int, data: st.DataObject) -> None:
    overlap = data.draw(st.integers(0, limit - 1))
    seen: list[tuple[int, int]] = []
    last_end = 0
    for offset, window in windows(REPORT, limit, overlap):
        assert window.text == REPORT.text[offset : offset + len(window.text)]
        assert len(window.text) <= limit or len(window.segments) == 1
        assert last_end - offset <= overlap
        own = [(s.start + offset, s.end + offset) for s in window.segments]
        assert own[-1][1] > last_end, "a window without anything new"
        last_end = own[-1][1]
        seen.extend(span for span in own if span not in seen)
    assert seen == [(s.start, s.end) for s in REPORT.segments]


def test_a_window_repeats_as_much_as_the_overlap_allows() -> None:
    parts = [window.text for _, window in windows(REPORT, 100, 40)]
    for one, other in pairwise(parts):
        head = other.split("\n")[0]
        assert head in one


def test_quantities_and_items_move_with_the_window() -> None:
    place = next(s for s in REPORT.segments if "工作动态" in REPORT.text[s.start : s.end])
    part = excerpt(REPORT, place.start, place.end)
    figures = [part.text[q.start : q.end] for q in part.quantities]
    items = [part.text[q.item.start : q.item.end] for q in part.quantities if q.item]
    assert figures == ["1,569条", "440余条", "14条"]
    assert items == ["工作动态", "机构职能"]


def test_a_quantity_loses_an_item_outside_of_the_excerpt() -> None:
    quantity = next(q for q in REPORT.quantities if q.item)
    part = excerpt(REPORT, quantity.start, quantity.end)
    assert part.quantities[0].item is None
    assert part.items == ()


def test_an_overlap_as_large_as_the_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="smaller"):
        next(windows(REPORT, 50, 50))
