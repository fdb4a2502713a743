"""doccano: real exports, and what an annotator changes there."""

import json
from pathlib import Path
from typing import Any

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.formats import doccano
from gongkai.document.spans import Span
from gongkai.document.taxonomy import taxonomy
from tests.annotations.formats.documents import FIXTURES, written


def read_lines(lines: list[dict[str, Any]], folder: Path) -> list[AnnotatedDocument]:
    path = folder / "export.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return list(doccano.read(path))


def exported(name: str = "doccano_export.jsonl") -> list[dict[str, Any]]:
    lines = (FIXTURES / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_exports_of_the_program_give_what_was_imported() -> None:
    for name in ("doccano_export.jsonl", "doccano_relations_export.jsonl"):
        assert list(doccano.read(FIXTURES / name)) == written(), name


def test_details_hold_while_the_span_stands_and_lapse_when_it_is_drawn_anew(
    tmp_path: Path,
) -> None:
    lines = exported()
    labels = lines[0]["label"]
    stated = next(s for s in labels if lines[0]["text"][s[0] : s[1]] == "千条" or s[0] == 60)
    assert [q.value for q in read_lines(lines, tmp_path)[0].quantities][2] == 900

    stated[2] = "disclosure.key_area"

    assert [q.value for q in read_lines(lines, tmp_path)[0].quantities][2] == 1000


def test_a_noun_marked_anew_is_an_absence(tmp_path: Path) -> None:
    line = {"id": 7, "text": "无诉讼。", "label": [[0, 4, "section:dispute"], [1, 3, "litigation"]]}

    (document,) = read_lines([line], tmp_path)

    assert document.id == "7"
    assert [(q.kind, q.value, q.unit) for q in document.quantities] == [("absence", 0, "件")]


def test_a_relation_ties_an_item_against_the_rule(tmp_path: Path) -> None:
    line = {
        "text": "公开栏、广播24期。",
        "entities": [
            {"id": 1, "label": "section:proactive", "start_offset": 0, "end_offset": 10},
            {"id": 2, "label": "item", "start_offset": 0, "end_offset": 3},
            {"id": 3, "label": "item", "start_offset": 4, "end_offset": 6},
            {"id": 4, "label": "disclosure.other_channel", "start_offset": 6, "end_offset": 9},
        ],
        "relations": [{"id": 1, "from_id": 2, "to_id": 4, "type": "counts"}],
    }
    untied = line | {"relations": []}

    assert read_lines([line], tmp_path)[0].quantities[0].item == Span(0, 3)
    assert read_lines([untied], tmp_path)[0].quantities[0].item == Span(4, 6)


def test_the_label_types_are_those_of_the_taxonomy() -> None:
    names = [label["text"] for label in json.loads(doccano.label_types())]

    assert names == [
        *(f"section:{name}" for name in taxonomy().sections),
        *taxonomy().quantities,
        "item",
    ]
