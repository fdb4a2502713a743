import io
import json
from pathlib import Path

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read, read_bytes, single_document
from gongkai.inference.readers.json_records import read_bounded_lines


def test_an_object_gives_its_text_and_hints() -> None:
    record = {"id": 7, "title": "年报", "url": "http://example.org/1", "text": "甲\r\n乙", "x": []}
    source = single_document(read_bytes(json.dumps(record).encode(), "a.json"))
    assert source.text == "甲\n乙"
    assert source.format == "json"
    assert source.hints == {"id": "7", "title": "年报", "url": "http://example.org/1"}


def test_an_array_gives_its_documents_and_failures_in_order() -> None:
    data = json.dumps([{"text": "甲"}, {"title": "无文"}, {"text": "丙"}], ensure_ascii=False)
    first, second, third = read_bytes(data.encode("gb18030"), "a.json")
    assert isinstance(first, Source)
    assert isinstance(third, Source)
    assert (first.text, third.text) == ("甲", "丙")
    assert first.sha256 != third.sha256
    assert str(second).startswith("a.json, record 2: has no text")


def test_a_broken_line_does_not_lose_the_others(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    lines = ['{"text": "甲"}', "{broken", "", '{"text": ""}', "[" * 100_000, '{"text": "乙"}']
    path.write_text("\n".join(lines), encoding="utf-8")
    found = list(read(path))
    assert [source.text for source in found if isinstance(source, Source)] == ["甲", "乙"]
    places = [str(error) for error in found if isinstance(error, DocumentError)]
    assert [place.split(":")[0].rsplit(", ")[-1] for place in places] == [
        "line 2",
        "line 4",
        "line 5",
    ]
    assert all("\n" not in place for place in places)


def test_a_file_and_its_bytes_give_the_same_documents(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_text('{"text": "甲"}\n{"text": "乙"}\n', encoding="utf-8")
    assert list(read(path)) == list(read_bytes(path.read_bytes(), str(path)))


def test_standard_input_may_be_json() -> None:
    assert single_document(read_bytes('{"text": "甲"}'.encode())).text == "甲"


def test_half_a_surrogate_becomes_the_replacement_character() -> None:
    assert single_document(read_bytes(rb'{"text": "\ud83d!"}', "a.json")).text == "\ufffd!"


def test_a_line_over_the_limit_is_passed_over() -> None:
    stream = io.BytesIO(b"short\n" + b"x" * 50 + b"\nend")
    assert list(read_bounded_lines(stream, 10)) == [(1, b"short\n"), (2, None), (3, b"end")]
