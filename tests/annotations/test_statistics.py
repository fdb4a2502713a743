from pathlib import Path

import pytest

from gongkai.annotations.statistics import CorpusCounts, draw_charts, quantiles, statistics
from tests.annotations.reports import reports


def test_everything_is_counted() -> None:
    documents = reports()
    found = statistics(documents)
    assert found.counts == CorpusCounts(
        documents=2,
        characters=sum(len(document.text) for document in documents),
        segments=20,
        quantities=13,
        absences=2,
        shared=2,
        items=5,
        tied=5,
    )
    assert found.years == {"2019": 1, "2020": 1}
    assert found.sections["proactive"] == 6
    assert found.quantities["disclosure.category"] == 3
    assert found.quantities["press_conference"] == 0, "labels that do not occur are there"
    assert found.document_lengths == [len(document.text) for document in documents]
    assert sum(found.segment_lengths) == sum(s.end - s.start for d in documents for s in d.segments)


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ([], (0, 0, 0, 0, 0)),
        ([7], (7, 7, 7, 7, 7)),
        ([5, 1, 4, 2, 3], (1, 2, 3, 4, 5)),
    ],
)
def test_quantiles_are_lengths_that_occur(lengths: list[int], expected: tuple[int, ...]) -> None:
    assert quantiles(lengths) == expected


def test_the_chart_is_a_png(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    draw_charts(statistics(reports()), tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
