"""Behaviour of all formats: detection, errors of one line, the same report in every format."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference import readers
from gongkai.inference.readers import read, read_bytes, single_document
from tests.inference.readers.documents import (
    REPORT,
    SampleBlock,
    SampleTable,
    as_docx,
    as_html,
    as_pdf,
)
from tests.properties import examples

_WRITERS: dict[str, Callable[[Sequence[SampleBlock]], bytes]] = {
    "html": as_html,
    "docx": as_docx,
    "pdf": as_pdf,
}


@pytest.mark.parametrize("kind", _WRITERS)
def test_the_same_report_gives_the_same_text_and_grids(kind: str) -> None:
    source = single_document(read_bytes(_WRITERS[kind](REPORT), f"report.{kind}"))
    tables = [part for part in REPORT if isinstance(part, SampleTable)]
    assert source.format == kind
    assert source.warnings == ()
    assert [grid.rows for grid in source.grids] == [table.repeated() for table in tables]
    expected = [
        line
        for part in REPORT
        for line in ([part] if isinstance(part, str) else ["\t".join(row) for row in part.rows])
    ]
    assert source.text.split("\n") == expected


_WORDS = st.text(alphabet="政府信息公开条例年报一二0123。，", min_size=1, max_size=12)
_CELLS = st.text(alphabet="行政许可处罚0123/", min_size=0, max_size=5)


@st.composite
def _parts(draw: st.DrawFn) -> list[SampleBlock]:
    parts: list[SampleBlock] = []
    for _ in range(draw(st.integers(1, 4))):
        parts.append("段" + draw(_WORDS))
        if draw(st.booleans()):
            width = draw(st.integers(2, 5))
            rows = draw(st.lists(st.lists(_CELLS, min_size=width, max_size=width), min_size=2))
            rows[0] = [f"列{index}" for index in range(width)]
            parts.append(SampleTable(rows[:8]))
    return parts


@pytest.mark.parametrize("kind", _WRITERS)
@settings(max_examples=examples(25))
@given(parts=_parts())
def test_each_line_of_a_grid_is_a_row_of_it(kind: str, parts: list[SampleBlock]) -> None:
    source = single_document(read_bytes(_WRITERS[kind](parts), None))
    tables = [part.repeated() for part in parts if isinstance(part, SampleTable)]
    assert [grid.rows for grid in source.grids] == tables
    for grid in source.grids:
        lines = source.text[grid.start : grid.end].split("\n")
        assert [tuple(line.split("\t")) for line in lines] == list(grid.rows)
        assert grid.start == 0 or source.text[grid.start - 1] == "\n"
        assert source.text[grid.end : grid.end + 1] in ("", "\n")


@pytest.mark.parametrize(
    ("name", "kind"), [("a.txt", "pdf"), ("a.pdf", "docx"), ("a.docx", "html"), ("a.doc", "docx")]
)
def test_a_wrong_extension_is_read_by_content_with_a_warning(name: str, kind: str) -> None:
    source = single_document(read_bytes(_WRITERS[kind](REPORT), name))
    assert source.format == kind
    assert len(source.warnings) == 1
    assert kind in source.warnings[0]


def test_html_without_a_tag_is_text() -> None:
    source = single_document(read_bytes("第一段。\n第二段。".encode(), "a.html"))
    assert (source.format, source.text) == ("txt", "第一段。\n第二段。")
    assert source.warnings


def _zip(**parts: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return stream.getvalue()


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
_BAD = {
    "empty": (b"", "empty"),
    "white space": (b" \r\n\t", "empty"),
    "ideographic spaces": ("\u3000\n\u3000".encode(), "no text"),
    "binary": (bytes(range(256)) * 40, "neither text"),
    "zeros": (bytes(5000), "neither text"),
    "broken zip": (b"PK\x03\x04" + bytes(100), "broken"),
    "cut docx": (as_docx(REPORT)[:-400], "broken"),
    "docx without xml": (_zip(word__document_xml=b"<w:p>"), "broken"),
    "docx without document": (_zip(word__styles_xml=b"<styles/>"), "main part"),
    "zip bomb": (_zip(word__document_xml=b" " * (65 * 2**20)), "unpacks"),
    "archive": (_zip(notes=b"text"), "without a Word document"),
    "ofd": (_zip(**{"OFD_xml": b"<OFD/>"}), "OFD"),
    "presentation": (_OLE + "PowerPoint".encode("utf-16-le"), "no Word document"),
    "spreadsheet": (_OLE + "Workbook".encode("utf-16-le"), "broken Excel"),
    "encrypted docx": (_OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "broken pdf": (b"%PDF-1.4\n" + b"garbage " * 50, "broken PDF"),
    "cut pdf": (as_pdf(REPORT)[:900], "broken PDF"),
    "encrypted pdf": (as_pdf(REPORT, password="secret"), "password"),
    "pdf without text": (as_pdf(()), "text layer"),
    "picture": (b"\x89PNG\r\n\x1a\n", "picture"),
    "web archive": (b"MIME-Version: 1.0\r\n", "web archive"),
    "page of pictures": (b"<html><body><img src='1.png'></body></html>", "pictures"),
    "too large": (b"a" * (readers.MAX_BYTES + 1), "64 MiB"),
}


@pytest.mark.parametrize("case", _BAD)
def test_what_cannot_be_read_gives_one_line_with_its_name(case: str) -> None:
    data, reason = _BAD[case]
    (error,) = read_bytes(data, "折子/报告")
    assert isinstance(error, DocumentError)
    message = str(error)
    assert message.startswith("折子/报告: ")
    assert reason in message
    assert "\n" not in message


@given(
    data=st.binary(max_size=400), mark=st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<p>"])
)
@settings(max_examples=examples(150))
def test_no_bytes_raise(data: bytes, mark: bytes) -> None:
    for document in read_bytes(mark + data, None):
        assert isinstance(document, Source | DocumentError)


def test_paths_that_are_no_files(tmp_path: Path) -> None:
    (missing,) = read(tmp_path / "none.txt")
    (folder,) = read(tmp_path)
    (lines,) = read(tmp_path / "none.jsonl")
    assert "does not exist" in str(missing)
    assert "directory" in str(folder)
    assert "does not exist" in str(lines)


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "closed.txt"
    path.write_text("文", encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    (error,) = read(path)
    assert str(error).startswith(f"{path}: may not be read")


def test_single_document_raises_the_error_of_its_document() -> None:
    with pytest.raises(DocumentError, match="empty"):
        single_document(read_bytes(b"", "a.txt"))
    with pytest.raises(DocumentError, match="2 were found"):
        single_document(read_bytes(json.dumps([{"text": "甲"}, {"text": "乙"}]).encode(), "a.json"))


def test_fifty_megabytes_of_one_line() -> None:
    line = ("公开信息3条，" * 2_700_000).encode()
    assert len(line) > 50 * 10**6
    source = single_document(read_bytes(line, "a.txt"))
    assert len(source.text) == 7 * 2_700_000


def test_reading_text_loads_no_heavy_library() -> None:
    program = (
        "import sys; from gongkai.inference.readers import read_bytes, single_document;"
        "single_document(read_bytes('正文'.encode(), 'a.txt'));"
        "print(*{'lxml', 'docx', 'pdfplumber', 'pdfminer', 'yaml'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "pdf" not in done.stdout
    assert "lxml" not in done.stdout
    assert "docx" not in done.stdout


def test_only_text_formats_keep_look_alike_characters() -> None:
    table = "<table><tr><td>⾏政许可</td><td>⼆</td></tr><tr><td>⽤⼾</td><td>1</td></tr></table>"
    page = f"<html><body><p>⾏政许可⼆⼗件，收到申请3件。</p>{table}</body></html>"
    (html,) = read_bytes(page.encode(), "a.html")
    (text,) = read_bytes("⾏政许可⼆⼗件".encode(), "a.txt")
    assert isinstance(html, Source)
    assert html.text == "行政许可二十件，收到申请3件。\n行政许可\t二\n用户\t1"
    assert html.grids[0].rows == (("行政许可", "二"), ("用户", "1"))
    assert isinstance(text, Source)
    assert text.text == "⾏政许可⼆⼗件"
