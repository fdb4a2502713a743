"""Label Studio: a real export, what an annotator can change there, the labelling config."""

import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from gongkai.annotations.assembly import RawDocument, RawQuantity, RawSection, assemble
from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import label_studio
from gongkai.annotations.formats.label_studio_config import labelling_config
from gongkai.document.errors import AnnotationError
from gongkai.document.taxonomy import taxonomy
from tests.annotations.formats.documents import FIXTURES, scored, written


def read_task(task: dict[str, Any], folder: Path) -> list[AnnotatedDocument]:
    path = folder / "tasks.json"
    path.write_text(json.dumps([task]), encoding="utf-8")
    return list(label_studio.read(path))


def results(task: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = task["annotations"][0]["result"]
    return found


def test_an_export_of_the_program_gives_what_was_imported() -> None:
    assert list(label_studio.read(FIXTURES / "label_studio_export.json")) == written()


def test_a_number_with_corrected_borders_gets_its_value_from_the_text(tmp_path: Path) -> None:
    document = assemble(
        RawDocument(
            "",
            "a",
            "公开1440条。",
            [RawSection(0, 8, "proactive")],
            [RawQuantity(3, 7, "other")],
        )
    )
    task = label_studio.to_task(document)
    results(task)[1]["value"] |= {"start": 2, "text": "1440条"}

    assert [q.value for d in read_task(task, tmp_path) for q in d.quantities] == [1440]


def test_an_item_counts_only_where_a_relation_says_so(tmp_path: Path) -> None:
    task = label_studio.to_task(written()[0])
    relations = [r for r in results(task) if r["type"] == "relation"]
    results(task).remove(relations[0])

    first, *others = [q.item for d in read_task(task, tmp_path) for q in d.quantities][1:5]

    assert first is None
    assert None not in others


def test_offsets_of_a_browser_count_utf_16_units(tmp_path: Path) -> None:
    text = "𠮷镇公开12条。"
    document = assemble(
        RawDocument(
            "",
            "a",
            text,
            [RawSection(0, 8, "proactive")],
            [RawQuantity(4, 7, "disclosure.total")],
        )
    )
    task = label_studio.to_task(document)
    for result in results(task):
        for edge in ("start", "end"):
            characters = text[: result["value"][edge]]
            result["value"][edge] = len(characters.encode("utf-16-le")) // 2

    assert read_task(task, tmp_path) == [document]


def test_a_text_changed_after_labelling_is_refused(tmp_path: Path) -> None:
    task = label_studio.to_task(written()[0])
    task["data"]["text"] = "前" + task["data"]["text"]

    with pytest.raises(AnnotationError, match=r"task 1.*label it again"):
        read_task(task, tmp_path)


def test_a_paragraph_with_one_label_is_cut_into_sentences(tmp_path: Path) -> None:
    document = assemble(
        RawDocument("", "a", "公开。公示。", [RawSection(0, 3, "fee"), RawSection(3, 6, "fee")])
    )
    task = label_studio.to_task(document)
    results(task).pop()
    results(task)[0]["value"] |= {"end": 6, "text": "公开。公示。"}

    assert read_task(task, tmp_path) == [document]


def test_the_ground_truth_counts_then_the_latest_and_skipped_tasks_do_not(tmp_path: Path) -> None:
    one, other = ({"result": results(label_studio.to_task(d))} for d in _two_readings())
    data = label_studio.to_task(_two_readings()[0])["data"]
    older, newer = {"updated_at": "2026-01-01"}, {"updated_at": "2026-01-02"}

    def label(*annotations: dict[str, Any]) -> list[str]:
        found = read_task({"data": data, "annotations": list(annotations)}, tmp_path)
        return [d.segments[0].label for d in found]

    assert label(one | older, other | newer) == ["plan"]
    assert label(one | older | {"ground_truth": True}, other | newer) == ["problem"]
    assert label(one | older, other | newer | {"was_cancelled": True}) == ["problem"]
    with pytest.raises(AnnotationError, match="none of the 1 tasks"):
        label()


def _two_readings() -> list[AnnotatedDocument]:
    return [
        assemble(RawDocument("", "a", "人手不足。", [RawSection(0, 5, label)]))
        for label in ("problem", "plan")
    ]


def test_a_tagged_document_becomes_a_prediction_with_score_and_version(tmp_path: Path) -> None:
    document = replace(scored(written()[1], 0.5), meta={"model_version": "small-3"})
    task = label_studio.to_task(document)

    assert "annotations" not in task
    assert task["predictions"][0]["model_version"] == "small-3"
    assert task["predictions"][0]["score"] == pytest.approx(0.5)
    assert read_task(task, tmp_path) == [document]


def test_the_config_offers_every_label_and_control() -> None:
    view = ElementTree.fromstring(labelling_config())
    offered = {
        control.get("name"): [label.get("value") for label in control]
        for control in view.iter()
        if control.get("name")
    }

    assert offered["section"] == list(taxonomy().sections)
    assert offered["quantity"] == [*taxonomy().quantities, "item"]
    assert offered["qualifier"] == list(taxonomy().qualifiers)
    assert {"kind", "value", "unit", "text"} <= offered.keys()


def test_many_tasks_are_read_in_flat_memory(tmp_path: Path) -> None:
    def many(count: int) -> Iterator[AnnotatedDocument]:
        for number in range(count):
            yield replace(written_once, id=f"demo-{number}")

    def peak(count: int) -> int:
        label_studio.write(many(count), tmp_path / "tasks.json")
        tracemalloc.start()
        assert sum(1 for _ in label_studio.read(tmp_path / "tasks.json")) == count
        size = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return size

    written_once = written()[0]
    few = peak(20)
    assert peak(200) < few * 2
