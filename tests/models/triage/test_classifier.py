"""The classifier of the triage on reports and on documents that resemble them."""

from pathlib import Path

import numpy as np
import pytest
import yaml

from gongkai.document.source import Source
from gongkai.inference.readers import read
from gongkai.models.triage.classifier import TriageClassifier, feature_row, triage_classifier
from gongkai.models.triage.features import BODY_BUCKETS, HEAD_BUCKETS, PHRASES

EXAMPLES = Path(__file__).parents[3] / "examples"

OTHERS: dict[str, str] = yaml.safe_load(Path(__file__).with_name("others.yaml").read_text("utf-8"))


@pytest.mark.parametrize("path", [p for p in EXAMPLES.iterdir() if p.stem != "README"], ids=str)
def test_the_examples_are_reports(path: Path) -> None:
    source = next(iter(read(path)))
    assert isinstance(source, Source)
    assert triage_classifier().classify(source.text).is_report


@pytest.mark.parametrize("kind", OTHERS)
def test_documents_that_resemble_reports_are_none(kind: str) -> None:
    verdict = triage_classifier().classify(OTHERS[kind])
    assert verdict.kind == kind
    assert 0.5 < verdict.confidence <= 1


def test_a_report_of_a_few_lines_is_a_report() -> None:
    text = (
        "雾溪乡2019年政府信息公开工作年度报告\n根据《条例》要求，现公布我乡2019年度信息公开工作年度报告。"
        "统计期限为2019年1月1日至12月31日。\n一、主动公开情况。全年公开信息45条。\n"
        "二、依申请公开情况。未收到公开申请。\n三、行政复议、行政诉讼情况。无。\n"
        "四、存在问题及改进措施。更新不够及时，今后加强培训。"
    )
    assert triage_classifier().classify(text).is_report


@pytest.mark.parametrize("text", ["", "公", "\ud800", "a" * 50, "12\n\n\n"])
def test_any_text_has_a_verdict(text: str) -> None:
    assert not triage_classifier().classify(text).is_report


def test_a_saved_classifier_gives_the_same_verdicts(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    columns = PHRASES + HEAD_BUCKETS + BODY_BUCKETS
    weights = rng.normal(size=(2, columns)).astype(np.float32)
    classifier = TriageClassifier.from_matrix(("report", "news"), weights, 2.0)
    classifier.save(tmp_path / "weights.npz")
    loaded = TriageClassifier.load(tmp_path / "weights.npz")
    text = OTHERS["notice"]
    logits = weights @ feature_row(text) / 2
    expected = np.exp(logits) / np.exp(logits).sum()
    np.testing.assert_allclose(classifier.probabilities(text), expected, rtol=1e-3)
    np.testing.assert_allclose(loaded.probabilities(text), expected, atol=0.05)
