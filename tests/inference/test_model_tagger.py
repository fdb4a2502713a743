from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from gongkai.document.errors import GongkaiError
from gongkai.document.segments import segment
from gongkai.document.spans import Span
from gongkai.inference.model_tagger import ModelTagger, load_model_tagger
from gongkai.inference.pipeline import Tagger
from gongkai.models.decoding import Decoded, FoundQuantity
from gongkai.models.labels import labels
from gongkai.models.reader import ReaderInput
from tests.models.tiny import make_model

TEXT = "复议、诉讼各2件。\n工作动态12条。\n项目\t3\n未提起诉讼。"


class Oracle:
    """Stands for a network that reads `TEXT` well."""

    labels = labels()
    tables: Sequence[tuple[int, int]] = ()

    def begin(self, document: ReaderInput) -> Callable[[], Decoded]:
        text, segments, self.tables = document
        names = ["dispute", "proactive", None, "dispute"]
        indices = [None if n is None else self.labels.sections.index(n) for n in names]
        chances = np.zeros((len(segments), len(self.labels.sections)), np.float32)
        for row, index in zip(chances, indices, strict=True):
            if index is not None:
                row[index] = 0.8
        last = text.rindex("诉讼")
        found = [
            FoundQuantity(0, 2, "review", "shared", None, 0.9),
            FoundQuantity(3, 5, "litigation", "shared", None, 0.9),
            FoundQuantity(
                text.index("12"), text.index("12") + 3, "disclosure.category", "number",
                Span(text.index("工作"), text.index("12")), 0.7,
            ),
            FoundQuantity(last, last + 2, "litigation", "shared", None, 0.9),
        ]  # fmt: skip
        return lambda: Decoded(chances, tuple(indices), tuple(found))


def test_mentions_carry_items_and_shared_values_and_rows_are_tables() -> None:
    oracle = Oracle()
    segments = segment(TEXT)
    row = TEXT.index("项目")
    tagging = ModelTagger(oracle)(TEXT, segments, [(row, row + 4)])  # type: ignore[arg-type]
    assert oracle.tables == [(row, row + 4)]
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


def test_a_model_folder_tags_a_report_from_end_to_end(tmp_path: Path) -> None:
    tagger = Tagger(load_model_tagger(make_model(tmp_path), threads=1))
    report = tagger.tag_text("某某镇政府信息公开年度报告\n一、主动公开\n全年公开信息12条。")
    assert len(report.sections) == 3
    assert all(0 <= section.score <= 1 for section in report.sections if section.score is not None)
    assert all(q.origin == "model" for q in report.quantities)


def test_an_altered_model_is_refused(tmp_path: Path) -> None:
    folder = make_model(tmp_path)
    (folder / "config.json").write_text("{}")
    with pytest.raises(GongkaiError, match=r"config\.json"):
        load_model_tagger(folder)
