"""Old and unusual exports of the tools are read, or the message names the format and the remedy."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gongkai.annotations import formats
from gongkai.annotations.formats import brat, doccano, label_studio
from gongkai.document.errors import AnnotationError, GongkaiError
from tests.annotations.formats.documents import FIXTURES, written


def save(path: Path, value: Any, encoding: str = "utf-8") -> Path:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding=encoding)
    return path


def tasks() -> list[dict[str, Any]]:
    return [label_studio.to_task(document) for document in written()]


def examples() -> list[dict[str, Any]]:
    lines = (FIXTURES / "doccano_export.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def entities(example: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    return [
        {"id": number, "label": label, "start_offset": start, "end_offset": end} | more
        for number, (start, end, label) in enumerate(example["label"])
    ]


def without(value: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: member for key, member in value.items() if key not in keys}


def old_tasks() -> list[dict[str, Any]]:
    return [
        {"data": task["data"], "completions": [task["annotations"][0] | {"created_at": 1577836800}]}
        for task in tasks()
    ]


READ: dict[str, tuple[str, Callable[[], str]]] = {
    "completions of Label Studio before 1.0": ("a.json", lambda: json.dumps(old_tasks())),
    "tasks as JSON Lines": ("a.jsonl", lambda: "\n".join(map(json.dumps, tasks()))),
    "tasks over several lines": (
        "a.json",
        lambda: "\n".join(json.dumps(task, indent=2) for task in tasks()),
    ),
    "JSON Lines named .json": ("a.json", lambda: "\n".join(map(json.dumps, tasks()))),
    "byte order mark": ("a.json", lambda: "\ufeff" + json.dumps(tasks())),
    "an unknown ending": ("a.export", lambda: json.dumps(tasks())),
    "labels of an old doccano": (
        "a.jsonl",
        lambda: "\n".join(
            json.dumps(without(e, "label") | {"labels": e["label"]}) for e in examples()
        ),
    ),
    "annotations of an old doccano": (
        "a.jsonl",
        lambda: "\n".join(
            json.dumps(without(e, "label") | {"annotations": entities(e, user=1)})
            for e in examples()
        ),
    ),
    "metadata of an old doccano": (
        "a.jsonl",
        lambda: "\n".join(
            json.dumps(
                without(e, "doc_id", "doc_meta", "doc_details")
                | {"meta": {key: e[key] for key in ("doc_id", "doc_meta", "doc_details")}}
            )
            for e in examples()
        ),
    ),
    "two users of doccano who agree": (
        "a.jsonl",
        lambda: "\n".join(
            json.dumps(
                without(e, "label") | {"annotations": [*entities(e, user=1), *entities(e, user=2)]}
            )
            for e in examples()
        ),
    ),
    "examples as a JSON array": ("a.json", lambda: json.dumps(examples(), indent=1)),
    "examples as a JSON array with a byte order mark": (
        "a.json",
        lambda: "\ufeff" + json.dumps(examples()),
    ),
}


@pytest.mark.parametrize("kind", READ)
def test_an_unusual_export_is_read(kind: str, tmp_path: Path) -> None:
    name, content = READ[kind]
    (tmp_path / name).write_text(content(), encoding="utf-8")

    assert list(formats.read(tmp_path / name)) == written()


def test_reports_as_a_json_array_are_read(tmp_path: Path) -> None:
    formats.write(written(), tmp_path / "a.jsonl", "reports")
    lines = (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()
    save(tmp_path / "a.json", [json.loads(line) for line in lines])

    assert list(formats.read(tmp_path / "a.json")) == list(formats.read(tmp_path / "a.jsonl"))


def numbered() -> list[dict[str, Any]]:
    return [
        without(e, "label") | {"annotations": [x | {"label": 3} for x in entities(e)]}
        for e in examples()
    ]


def two_opinions() -> list[dict[str, Any]]:
    first = examples()[0]
    shifted = [x | {"end_offset": x["end_offset"] - 1, "user": 2} for x in entities(first)]
    return [without(first, "label") | {"annotations": [*entities(first, user=1), *shifted]}]


def json_min() -> list[dict[str, Any]]:
    return [{"id": 1, "text": "公开3条。", "section": [{"start": 0, "end": 5, "labels": ["fee"]}]}]


def unlabelled(**changed: Any) -> list[dict[str, Any]]:
    return [{"data": task["data"], "annotations": []} | changed for task in tasks()]


SKIPPED = {"result": [], "was_cancelled": True}
REFUSED: dict[str, tuple[Callable[[], Any], str, str]] = {
    "no annotation": (unlabelled, "none of the 2 tasks of Label Studio", "label and submit"),
    "only skipped tasks": (
        lambda: unlabelled(annotations=[SKIPPED]),
        "none of the 2 tasks of Label Studio",
        "export again",
    ),
    "predictions beside no annotation": (
        lambda: unlabelled(predictions=[tasks()[0]["annotations"][0]]),
        "none of the 2 tasks of Label Studio",
        "a prediction does not count",
    ),
    "JSON_MIN": (json_min, "JSON_MIN export of Label Studio", "export the project as JSON"),
    "numbers of labels": (numbered, "old export of doccano", "text labels"),
    "two users of doccano who differ": (two_opinions, "users 1, 2", "keep those of one"),
    "an example without labels": (
        lambda: [{"id": 1, "text": "公开3条。"}],
        "example of doccano without labels",
        "as JSONL",
    ),
    "another project of Label Studio": (
        lambda: [{"id": 1, "data": {"content": "年报"}, "annotations": []}],
        "taken for tasks of Label Studio",
        "labelling config",
    ),
    "JSON of no known format": (lambda: [{"name": "a"}], "an object with name", "--from"),
    "an empty array": (list, "has no content", "export it again"),
}


@pytest.mark.parametrize("ending", [".json", ".jsonl"])
@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_read_is_named_with_the_remedy(
    kind: str, ending: str, tmp_path: Path
) -> None:
    content, reason, remedy = REFUSED[kind]
    path = save(tmp_path / f"a{ending}", content())

    with pytest.raises(AnnotationError) as error:
        list(formats.read(path))

    assert reason in str(error.value)
    assert remedy in str(error.value)


@pytest.mark.parametrize("ending", [".json", ".jsonl"])
@pytest.mark.parametrize(("encoding", "name"), [("gb18030", "GBK"), ("utf-16", "UTF-16")])
def test_another_encoding_is_named(ending: str, encoding: str, name: str, tmp_path: Path) -> None:
    path = save(tmp_path / f"a{ending}", tasks(), encoding)

    with pytest.raises(AnnotationError, match=f"{name}.*save the file as UTF-8"):
        list(formats.read(path))


def test_the_honeypot_of_an_old_export_is_the_ground_truth(tmp_path: Path) -> None:
    task = old_tasks()[0]
    right = task["completions"][0] | {"honeypot": True}
    wrong = {"result": [], "created_at": 1600000000}
    skipped = {"result": [], "skipped": True, "created_at": 1700000000}

    path = save(tmp_path / "a.json", [task | {"completions": [wrong, right, skipped]}])

    assert list(formats.read(path)) == written()[:1]


# The ways in which a tool counts a line end and a character, and the line end of the file.
COUNTINGS = {
    "line ends as one character": ("\r\n", 1, 1),
    "line ends as two characters": ("\r\n", 2, 1),
    "line ends as one character, UTF-16": ("\r\n", 1, 2),
    "line ends as two characters, UTF-16": ("\r\n", 2, 2),
    "line ends that were two characters": ("\n", 2, 1),
    "line ends that were two characters, UTF-16": ("\n", 2, 2),
    "bytes": ("\n", 1, 3),
    "bytes of Windows lines": ("\r\n", 2, 3),
}


def counted(text: str, offset: int, line_end: int, unit: int) -> int:
    """The offset as a tool counts it: characters, UTF-16 units or bytes of UTF-8."""
    plain = text[:offset].replace("\n", "")
    length = len(plain) if unit == 1 else len(plain.encode("utf-16-le")) // 2
    length = len(plain.encode()) if unit == 3 else length
    return length + line_end * text[:offset].count("\n")


@pytest.mark.parametrize("covered", ["with the covered text", "without it"])
@pytest.mark.parametrize("kind", COUNTINGS)
def test_label_studio_counts_in_another_way(kind: str, covered: str, tmp_path: Path) -> None:
    line_end, width, unit = COUNTINGS[kind]
    changed = tasks()
    for task in changed:
        text = task["data"]["text"]
        task["data"]["text"] = text.replace("\n", line_end)
        for result in task["annotations"][0]["result"]:
            value = result.get("value", {})
            for edge in ("start", "end"):
                if edge in value:
                    value[edge] = counted(text, value[edge], width, unit)
            if covered == "without it" and result["type"] == "labels":
                value.pop("text", None)

    assert list(formats.read(save(tmp_path / "a.json", changed))) == written()


@pytest.mark.parametrize("kind", COUNTINGS)
def test_doccano_counts_in_another_way(kind: str, tmp_path: Path) -> None:
    line_end, width, unit = COUNTINGS[kind]
    changed = examples()
    for example in changed:
        text = example["text"]
        example["text"] = text.replace("\n", line_end)
        example["label"] = [
            [counted(text, start, width, unit), counted(text, end, width, unit), label]
            for start, end, label in example["label"]
        ]

    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, changed)), encoding="utf-8")

    assert list(doccano.read(path)) == written()


@pytest.mark.parametrize("kind", COUNTINGS)
def test_brat_counts_in_another_way(kind: str, tmp_path: Path) -> None:
    line_end, width, unit = COUNTINGS[kind]
    formats.write(written(), tmp_path / "brat", "brat")
    for source in (tmp_path / "brat").glob("*.txt"):
        text = source.read_text(encoding="utf-8")
        source.write_text(text, encoding="utf-8", newline=line_end)
        annotations = source.with_suffix(".ann")
        lines = annotations.read_text(encoding="utf-8").splitlines()
        annotations.write_text("\n".join(recount(x, text, width, unit) for x in lines), "utf-8")

    assert list(brat.read(tmp_path / "brat")) == written()


def recount(line: str, text: str, width: int, unit: int) -> str:
    if not line.startswith("T"):
        return line
    key, span, covered = line.split("\t")
    label, start, end = span.split(" ")
    edges = [counted(text, int(edge), width, unit) for edge in (start, end)]
    return f"{key}\t{label} {edges[0]} {edges[1]}\t{covered}"


def test_a_text_of_brat_that_has_changed_is_refused(tmp_path: Path) -> None:
    formats.write(written(), tmp_path / "brat", "brat")
    source = min((tmp_path / "brat").glob("*.txt"))
    source.write_text("前" + source.read_text(encoding="utf-8"), encoding="utf-8")

    with pytest.raises(AnnotationError, match=r"\.ann:1: it covers .* label it again"):
        list(brat.read(tmp_path / "brat"))


def test_a_folder_is_read_as_its_files(tmp_path: Path) -> None:
    one, other = written()
    formats.write([one], tmp_path / "one.tag")
    (tmp_path / "inner").mkdir()
    formats.write([other], tmp_path / "inner" / "other.json")
    formats.write([replace(one, id="third")], tmp_path / "third", "brat")
    (tmp_path / "manifest.json").write_text("{}", encoding="utf-8")
    (tmp_path / "README.md").write_text("notes", encoding="utf-8")
    (tmp_path / ".hidden.tag").write_text("broken", encoding="utf-8")

    assert [d.id for d in formats.read(tmp_path)] == [other.id, one.id, "third"]
    assert [d.id for d in formats.read(tmp_path, "inline")] == [one.id]


def test_two_files_of_a_folder_with_the_same_document_are_refused(tmp_path: Path) -> None:
    formats.write(written(), tmp_path / "one.tag")
    formats.write(written(), tmp_path / "two.json")

    with pytest.raises(AnnotationError, match="already occurs"):
        list(formats.read(tmp_path))


def test_a_folder_without_annotations_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")

    with pytest.raises(GongkaiError, match=r"no annotated files in .*\.ann.*\.tag"):
        list(formats.read(tmp_path))


CONLL = """公 O B-proactive
开 O I-proactive
4 B-disclosure.total I-proactive
条 E-disclosure.total I-proactive
。 O E-proactive
\\n O O
 \n3 B-disclosure.total B-proactive
条 E-disclosure.total E-proactive
"""
DIALECTS = {
    "BIOES with blanks": CONLL,
    "BILOU": CONLL.replace(" E-", " L-"),
    "tabs": CONLL.replace(" ", "\t").replace("\t\n", "\n"),
    "a line before each document": "-DOCSTART- O O\n\n" + CONLL,
    "a line with a bar": "-DOCSTART- -X- O O\n \n" + CONLL,
}


@pytest.mark.parametrize("kind", DIALECTS)
def test_a_dialect_of_conll_is_read(kind: str, tmp_path: Path) -> None:
    (tmp_path / "a.conll").write_text(DIALECTS[kind], encoding="utf-8")

    (document,) = formats.read(tmp_path / "a.conll")

    assert document.text == "公开4条。\n3条"
    assert [q.value for q in document.quantities] == [4, 3]


def test_each_document_start_of_conll_starts_a_document(tmp_path: Path) -> None:
    content = f"-DOCSTART- O O\n\n{CONLL}\n-DOCSTART- O O\n\n{CONLL}"
    (tmp_path / "a.conll").write_text(content, encoding="utf-8")

    assert [d.text for d in formats.read(tmp_path / "a.conll")] == ["公开4条。\n3条"] * 2


def test_a_single_tag_of_one_character_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.bio").write_text("款 O S-fee\n", encoding="utf-8")

    assert [d.segments[0].label for d in formats.read(tmp_path / "a.bio")] == ["fee"]
