import json

from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document
from tests.inference.readers.documents import as_docx, as_pdf

_LINES = ("某县2024年政府信息公开工作年度报告", "全年收到申请8件。")


def test_the_reader_is_named_with_its_versions() -> None:
    text = single_document(read_bytes(_LINES[1].encode(), "a.txt"))
    word = single_document(read_bytes(as_docx(_LINES), "a.docx"))
    assert text.reader is not None
    assert text.reader.startswith("txt (gongkai ")
    assert word.reader is not None
    assert "lxml " in word.reader


def test_a_pdf_has_the_range_of_its_pages() -> None:
    source = single_document(read_bytes(as_pdf(_LINES), "a.pdf"))
    assert source.pages == "1"
    assert source.reader is not None
    assert "pdfplumber " in source.reader


def test_a_record_of_a_file_is_named_by_file_and_number() -> None:
    records = json.dumps([{"text": "收到申请3件。"}, {"text": "收到申请5件。"}]).encode()
    first, second = (
        found for found in read_bytes(records, "all.json") if isinstance(found, Source)
    )
    assert (first.container, first.member) == ("all.json", "record 1")
    assert (second.container, second.member) == ("all.json", "record 2")
    alone = single_document(read_bytes(b'{"text": "8"}', "one.json"))
    assert (alone.container, alone.member) == (None, None)
