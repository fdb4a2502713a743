"""The list of a batch: a file is a document, and so is a line of a JSON Lines file."""

from pathlib import Path

import pytest

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.source import Source
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.inputs import digest_list, list_documents, read_document

LINES = '{"text": "甲"}\r\n\n  \n{oops\n{"text": "乙", "id": "b"}'


def test_lines_are_documents_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(LINES.encode())
    documents = list_documents([str(path)]).documents
    assert [document.line for document in documents] == [1, 4, 5]
    (first,), (broken,), (last,) = (list(read_document(document)) for document in documents)
    assert isinstance(first, Source)
    assert isinstance(last, Source)
    assert (first.text, last.text, last.hints["id"]) == ("甲", "乙", "b")
    assert isinstance(broken, DocumentError)
    assert f"{path}, line 4: is broken JSON" in str(broken)


def test_a_lines_file_that_cannot_be_read_is_one_document(tmp_path: Path) -> None:
    missing = str(tmp_path / "missing.jsonl")
    assert list_documents([missing]).documents == [InputDocument(missing)]


def test_an_empty_lines_file_is_passed_over(tmp_path: Path) -> None:
    empty, report = tmp_path / "empty.jsonl", tmp_path / "report.txt"
    empty.write_text("\n \n", "utf-8")
    report.write_text("年报", "utf-8")
    found = list_documents([str(tmp_path)])
    assert found.documents == [InputDocument(str(report))]
    assert found.passed_over == {str(empty): "empty"}
    with pytest.raises(GongkaiError, match=r"no documents in .*empty: 1"):
        list_documents([str(empty)])


def test_the_digest_is_of_names_in_order_and_of_standard_input() -> None:
    a, b = InputDocument("a.txt"), InputDocument("b.txt")
    assert digest_list([a, b]) == digest_list([a, b])
    assert digest_list([a, b]) != digest_list([b, a])
    assert digest_list([InputDocument("-", content=b"1")]) != digest_list(
        [InputDocument("-", content=b"2")]
    )
