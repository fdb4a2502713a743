"""Sampling: least confident, most diverse, by stratum."""

import numpy as np
import pytest

from gongkai.annotations.sampling import Candidate, make_candidate, select_candidates
from gongkai.document.report import Meta, Section, SourceInfo, TaggedReport


def report(doc_id: str, text: str, scores: list[float], year: int | None = None) -> TaggedReport:
    return TaggedReport(
        doc_id=doc_id,
        source=SourceInfo(path=None, sha256="0", format="txt"),
        meta=Meta(title=None, issuer=None, year=year),
        text=text,
        sections=[Section(label="other", start=0, end=1, score=score) for score in scores],
        quantities=[],
        tables=[],
        record={},
        checks=[],
        warnings=[],
    )


def one(doc_id: str, confidence: float, *direction: float, stratum: str = "") -> Candidate:
    return Candidate(doc_id, stratum, confidence, np.array(direction or [1], dtype=np.float32))


def test_confidence_is_the_mean_score_and_similar_texts_have_similar_vectors() -> None:
    first = make_candidate(report("a", "全年公开信息十条", [0.5, 1.0], 2019), "year")
    alike = make_candidate(report("b", "全年公开信息十条。", [1.0], 2020), "year")
    unlike = make_candidate(report("c", "未收到行政复议申请", [1.0]), "none")

    assert (first.confidence, first.stratum) == (pytest.approx(0.75), "2019")
    assert first.vector @ alike.vector > 0.9
    assert first.vector @ unlike.vector < 0.5
    assert np.linalg.norm(first.vector) == pytest.approx(1)


def test_an_empty_report_is_the_least_confident() -> None:
    empty = make_candidate(report("a", "", []), "level")

    assert (empty.confidence, empty.stratum) == (0, "None")


def test_the_least_confident_come_first() -> None:
    pool = [one("a", 0.9), one("b", 0.2), one("c", 0.5), one("d", 0.5)]

    assert select_candidates(pool, 3, "confidence") == ["b", "c", "d"]
    assert select_candidates(pool, 9, "confidence") == ["b", "c", "d", "a"]
    assert select_candidates([], 3, "confidence") == []


def test_the_most_diverse_are_far_from_all_selected_before() -> None:
    pool = [one("a", 0.1, 1, 0), one("b", 0.2, 0.98, 0.2), one("c", 0.9, 0, 1)]
    pool.append(one("d", 0.8, 0.7, 0.71))

    assert select_candidates(pool, 4, "diversity") == ["a", "c", "d", "b"]


def test_strata_alternate() -> None:
    pool = [one(f"many-{n}", 0.1 * n, stratum="2019") for n in range(1, 6)]
    pool += [one("rare", 0.9, stratum="2010")]

    assert select_candidates(pool, 3, "confidence") == ["many-1", "rare", "many-2"]
    assert select_candidates(reversed(pool), 3, "diversity")[:2] == ["many-1", "rare"]
