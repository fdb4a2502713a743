from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pytest

from gongkai.document.doc import Doc
from gongkai.document.errors import GongkaiError
from gongkai.document.source import Source
from gongkai.document.spans import Span
from gongkai.inference.pipeline import Tagger
from gongkai.models import model_tagger
from gongkai.models.checkpoint import DEFAULT
from gongkai.models.crf.model import CRFModel
from gongkai.models.decoding import Decoded, FoundQuantity, NetworkOutputs
from gongkai.models.labels import labels
from gongkai.models.model_tagger import ModelTagger, load_model_tagger
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import SAMPLING_STEP, Window
from gongkai.rules.tagger import RuleTagger
from tests.documents import make_doc
from tests.models.tiny import make_model, tiny_subword_tokenizer

TEXT = "复议、诉讼各2件。\n工作动态12条。\n项目\t3\n未提起诉讼。"
MIXED = "一、总体情况\n我局高度重视政务公开工作。全年主动公开信息12条。未收到行政复议申请。"


_NOTHING = NetworkOutputs(*[np.zeros((0, 0), np.float32)] * 4)


class Recorder:
    """A runtime that records the windows and computes nothing."""

    def __init__(self) -> None:
        self.windows: list[Window] = []

    def submit(self, windows: Sequence[Window]) -> Future[list[NetworkOutputs]]:
        self.windows += windows
        done: Future[list[NetworkOutputs]] = Future()
        done.set_result([_NOTHING for _ in windows])
        return done


def decode_text(doc: Doc, *_: object) -> Decoded:
    """Return the right result for `TEXT`, with an additional noun without a shared number."""
    known = labels()
    names = ["dispute", "proactive", None, "dispute"]
    indices = [None if name is None else known.sections.index(name) for name in names]
    probabilities = np.zeros((len(doc.segments), len(known.sections)), np.float32)
    for row, index in zip(probabilities, indices, strict=True):
        if index is not None:
            row[index] = 0.8
    number, last = TEXT.index("12"), TEXT.rindex("诉讼")
    item = Span(TEXT.index("工作"), number)
    found = [
        FoundQuantity(0, 2, "review", "shared", None, 0.9),
        FoundQuantity(3, 5, "litigation", "shared", None, 0.9),
        FoundQuantity(number, number + 3, "disclosure.category", "number", item, 0.7),
        FoundQuantity(last, last + 2, "litigation", "shared", None, 0.9),
    ]
    return Decoded(probabilities, tuple(indices), tuple(found), ())


def test_mentions_have_items_and_shared_values_and_rows_are_tables(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(model_tagger, "decode", decode_text)
    row = TEXT.index("项目")
    doc = make_doc(TEXT, [(row, row + 4)])
    ModelTagger(Tokenizer(tiny_subword_tokenizer()), Recorder())(doc)
    tagging = doc.tagging
    assert tagging is not None
    assert tagging.origin == "model"
    assert [tag.label for tag in tagging.sections] == ["dispute", "proactive", "table", "dispute"]
    assert [tag.score for tag in tagging.sections] == pytest.approx([0.8, 0.8, 1.0, 0.8])
    assert [(m.label, m.value) for m in tagging.mentions] == [
        ("review", 2),
        ("litigation", 2),
        ("disclosure.category", None),
    ]
    item = tagging.mentions[-1].item
    assert item is not None
    assert TEXT[item.start : item.end] == "工作动态"


@pytest.mark.parametrize(
    ("with_crfs", "steps"),
    [(True, [SAMPLING_STEP, SAMPLING_STEP, 1, 1]), (False, [1, 1, 1, 1])],
)
def test_segments_without_a_number_or_a_probable_noun_are_sampled(
    monkeypatch: pytest.MonkeyPatch, with_crfs: bool, steps: list[int]
) -> None:
    empty = Decoded(np.zeros((0, 0), np.float32), (), (), ())
    monkeypatch.setattr(model_tagger, "decode", lambda *_: empty)
    runtime = Recorder()
    crfs = CRFModel.load(DEFAULT) if with_crfs else None
    ModelTagger(Tokenizer.load(DEFAULT), runtime, crfs=crfs)(make_doc(MIXED))
    (window,) = runtime.windows
    assert [tokens.step for tokens in window.computed] == steps


def test_the_model_needs_the_tagging_of_the_rules() -> None:
    tagger = ModelTagger(Tokenizer(tiny_subword_tokenizer()), Recorder())
    with pytest.raises(ValueError, match="RuleTagger first"):
        tagger(Doc(Source.from_text(TEXT)))


def test_the_tagger_of_a_model_folder_tags_a_report(tmp_path: Path) -> None:
    tagger = Tagger(RuleTagger(), load_model_tagger(make_model(tmp_path), threads=1))
    report = tagger.tag_text("某某镇政府信息公开年度报告\n一、主动公开\n全年公开信息12条。")
    assert len(report.sections) == 3
    assert all(0 <= section.score <= 1 for section in report.sections if section.score is not None)
    assert all(q.origin == "model" for q in report.quantities)


def test_an_altered_model_is_refused(tmp_path: Path) -> None:
    folder = make_model(tmp_path)
    (folder / "config.json").write_text("{}")
    with pytest.raises(GongkaiError, match=r"config\.json"):
        load_model_tagger(folder)
