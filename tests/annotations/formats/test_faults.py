"""An invalid file is refused with location and remedy, and nothing is written."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gongkai.annotations import formats
from gongkai.document.errors import AnnotationError, GongkaiError
from tests.annotations.formats.documents import written

Write = Callable[[Path], Path]
TEXT = "全年公开12条。\n收到申请3件。"
SECTIONS = [[0, 8, "section:proactive"], [9, 16, "section:application"]]


def doccano(*labels: list[Any], **changed: Any) -> Write:
    def write(folder: Path) -> Path:
        lines = [{"text": TEXT, "label": [*SECTIONS, *labels], "doc_id": "a"} | changed]
        path = folder / "in.jsonl"
        path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
        return path

    return write


def label_studio(*labels: list[Any], **changed: Any) -> Write:
    def write(folder: Path) -> Path:
        regions = [
            {
                "id": str(number),
                "type": "labels",
                "from_name": "section" if label.startswith("section:") else "quantity",
                "value": {"start": s, "end": e, "labels": [label.removeprefix("section:")]},
            }
            for number, (s, e, label) in enumerate([*SECTIONS, *labels])
        ]
        task = {"data": {"text": TEXT, "doc_id": "a"}, "annotations": [{"result": regions}]}
        path = folder / "in.json"
        path.write_text(json.dumps([task | changed]), encoding="utf-8")
        return path

    return write


def brat(*lines: str) -> Write:
    def write(folder: Path) -> Path:
        source = folder / "in"
        source.mkdir()
        (source / "d.txt").write_text(TEXT, encoding="utf-8")
        spans = ["T1\tsection-proactive 0 8\t", "T2\tsection-application 9 16\t", *lines]
        (source / "d.ann").write_text("\n".join(spans), encoding="utf-8")
        return source

    return write


def conll(change: Callable[[str], str]) -> Write:
    def write(folder: Path) -> Path:
        path = folder / "in.conll"
        formats.write(written(), path)
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        return path

    return write


def content(name: str, data: str | bytes) -> Write:
    def write(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    return write


def cut(name: str) -> Write:
    """Return a writer of a file that ends in the middle."""

    def write(folder: Path) -> Path:
        path = folder / name
        kind = {".jsonl": "doccano"}.get(path.suffix)
        formats.write(written(), path, kind)
        data = path.read_bytes()
        path.write_bytes(data[: len(data) - 40])
        return path

    return write


def twice(name: str) -> Write:
    def write(folder: Path) -> Path:
        path = folder / name
        kind = {".jsonl": "doccano"}.get(path.suffix)
        formats.write([written()[0], written()[0]], path, kind)
        return path

    return write


OTHER_ENCODING = "# id: a\n[title] 年报\n".encode("gb18030")
FAULTS: dict[str, tuple[Write, str, str]] = {
    "inline: unknown label": (content("a.tag", "[title] {1条|total}"), "a.tag:1", "gongkai labels"),
    "inline: unknown section": (content("a.tag", "[title] a\n[news] b"), "a.tag:2", "labels"),
    "inline: no number": (content("a.tag", "[title] {报|fee}"), "a.tag:1", "annotate the number"),
    "inline: no such item": (
        content("a.tag", "[fee] {1元|fee|item=款}"),
        "a.tag:1",
        "annotate it as",
    ),
    "inline: crossing": (content("a.tag", "[fee] {1{元|fee}|fee}"), "a.tag:1", "close it"),
    "inline: not a number": (content("a.tag", "[fee] {款|fee=多}"), "a.tag:1", "write digits"),
    "inline: nothing to continue": (content("a.tag", "+[fee] 款"), "a.tag:1", "remove its +"),
    "inline: encoding": (content("a.tag", OTHER_ENCODING), "a.tag:2", "save the file as UTF-8"),
    "inline: duplicate": (
        content("a.tag", "# id: a\n[fee] 款\n---\n# id: a\n[fee] 款"),
        "a.tag:3: the id 'a' already occurs at a.tag:1",
        "a unique id",
    ),
    "doccano: unknown label": (doccano([4, 7, "total"]), "in.jsonl:1", "see `gongkai labels`"),
    "doccano: boundary": (doccano([6, 12, "fee"]), "(6-12) crosses the boundary", "inside one"),
    "doccano: crossing": (doccano([4, 7, "fee"], [5, 8, "item"]), "(5-8) overlaps", "shorten one"),
    "doccano: past the end": (doccano([13, 99, "fee"]), "13-99 is not inside", "correct its"),
    "doccano: no section": (doccano(label=[[0, 8, "section:fee"]]), "(9-16)", "every sentence"),
    "doccano: wrong type": (doccano(text=7), "in.jsonl:1: text", "export the project as JSONL"),
    "doccano: encoding": (
        content("a.jsonl", '{"text": "年"}'.encode("gb18030")),
        "a.jsonl:1: byte 11 is not UTF-8",
        "save the file as UTF-8",
    ),
    "doccano: truncated": (cut("a.jsonl"), "a.jsonl:2: not JSON at column", "export it again"),
    "doccano: duplicate": (twice("a.jsonl"), "a.jsonl:2: the id 'demo-1'", "a unique id"),
    "label_studio: unknown label": (label_studio([4, 7, "total"]), "task 1: unknown", "labels"),
    "label_studio: boundary": (
        label_studio([6, 12, "fee"]),
        "task 1: “条。⏎收到申” (6-12)",
        "inside",
    ),
    "label_studio: crossing": (label_studio([4, 7, "fee"], [5, 8, "item"]), "task 1", "shorten"),
    "label_studio: past the end": (label_studio([13, 99, "fee"]), "task 1: quantity 13-99", "corr"),
    "label_studio: no text": (label_studio(data={}), "in.json: task 1: data.text", "export the"),
    "label_studio: truncated": (cut("a.json"), "a.json: task 2: not JSON", "export it again"),
    "label_studio: encoding": (
        content("a.json", '[{"data": {"text": "年报"}}]'.encode("gb18030")),
        "a.json: task 1",
        "UTF-8",
    ),
    "label_studio: no array": (content("a.json", "{}"), "a.json:1: no task", "JSON array of tasks"),
    "label_studio: duplicate": (twice("a.json"), "a.json: task 2: the id 'demo-1'", "unique id"),
    "brat: unknown label": (brat("T3\tquantity-total 4 7\t"), "d.ann:3", "see annotation.conf"),
    "brat: boundary": (brat("T3\tquantity-fee 6 12\t"), "d.ann: “条", "keep a quantity"),
    "brat: crossing": (brat("T3\titem 4 7\t", "T4\tquantity-fee 5 8\t"), "d.ann", "shorten"),
    "brat: past the end": (brat("T3\tquantity-fee 13 99\t"), "d.ann: quantity 13-99", "correct"),
    "brat: relation": (brat("R1\tCounts Arg1:T1 Arg2:T9"), "d.ann:3: Counts", "draw it from"),
    "brat: in parts": (brat("T3\titem 1 2;4 5\t"), "d.ann:3", "separated by tabs"),
    "conll: unknown label": (
        conll(lambda text: text.replace("-disclosure.total", "-total")),
        "in.conll:1: unknown label 'total'",
        "gongkai labels",
    ),
    "conll: I after O": (
        conll(lambda text: text.replace("B-disclosure.total", "O")),
        "I-disclosure.total has no span to continue",
        "B-disclosure.total",
    ),
    "conll: columns": (conll(lambda text: text + "年\tO\n"), "2 columns", "separated by tabs"),
    "conll: details": (
        conll(lambda text: text.replace('"value": 900', '"value": "多"')),
        "in.conll:",
        "correct the details",
    ),
    "conll: duplicate": (twice("a.conll"), "the id 'demo-1'", "a unique id"),
    "reports: wrong fields": (content("a.jsonl", '{"doc_id": 1}'), "a.jsonl:1", "gongkai tag"),
    "docbin: cut short": (cut("a.spacy"), "a.spacy: not a spaCy DocBin", "write it again"),
    "docbin: duplicate": (twice("a.spacy"), "a.spacy: document 2: the id", "unique id"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_and_nothing_is_written(fault: str, tmp_path: Path) -> None:
    write, location, remedy = FAULTS[fault]
    name = fault.partition(":")[0]
    path = write(tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    target = out / "target.json"
    target.write_text("as it was", encoding="utf-8")

    with pytest.raises(AnnotationError) as error:
        formats.write(formats.read(path, name), target)

    assert location in str(error.value)
    assert remedy in str(error.value)
    assert target.read_text(encoding="utf-8") == "as it was"
    assert list(out.iterdir()) == [target]


@pytest.mark.parametrize("name", sorted(formats.FORMATS))
def test_a_missing_file_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(GongkaiError, match="absent"):
        list(formats.read(tmp_path / "absent", name))


@pytest.mark.parametrize("name", sorted(formats.FORMATS))
def test_a_failing_source_leaves_nothing_behind(name: str, tmp_path: Path) -> None:
    def failing() -> Any:
        yield written()[0]
        raise AnnotationError("later")

    with pytest.raises(AnnotationError, match="later"):
        formats.write(failing(), tmp_path / "target", name)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_files_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept", encoding="utf-8")

    with pytest.raises(GongkaiError, match="not an empty folder"):
        formats.write(written(), tmp_path, "brat")
