"""Which of the files that clients send become documents, and which are refused."""

import io
import zipfile

import pytest

from gongkai.service.jobs.store import StoredDocument
from gongkai.service.jobs.uploads import UploadedFile, clean_name, write_documents
from gongkai.service.problems import ProblemError
from gongkai.service.settings import RequestLimits
from tests.service.servers import settings

SMALL = settings(
    limits={"file_bytes": 2_000_000, "upload_bytes": 3_000_000, "job_documents": 5}
).limits


def written(
    *files: tuple[str, bytes], limits: RequestLimits = SMALL
) -> list[tuple[StoredDocument, bytes]]:
    target = io.BytesIO()
    uploads = [UploadedFile(name, io.BytesIO(content)) for name, content in files]
    documents = write_documents(uploads, target, limits)
    whole = target.getvalue()
    return [(document, whole[document.offset :][: document.size]) for document in documents]


def zipped(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return stream.getvalue()


def test_only_the_documents_of_an_archive_are_unpacked() -> None:
    names = ["a/b.txt", "f/c.html", "../d.txt", "d.exe", ".hidden.txt", "__MACOSX/._b.txt", "e/"]
    found = written(("x.zip", zipped(*((name, name.encode()) for name in names))))
    assert [document.name for document, _ in found] == ["a/b.txt", "f/c.html"]
    assert [content for _, content in found] == [b"a/b.txt", b"f/c.html"]


def test_names_of_chinese_windows_are_read() -> None:
    name = "石桥镇.txt"
    raw = zipped(("X" * len(name.encode("gb18030")), b"1"))
    raw = raw.replace(b"X" * len(name.encode("gb18030")), name.encode("gb18030"))
    assert [document.name for document, _ in written(("x.zip", raw))] == [name]


def test_a_word_document_is_no_archive() -> None:
    word = zipped(("word/document.xml", b"<w/>"))
    assert [document.name for document, _ in written(("report.docx", word))] == ["report.docx"]


def test_lines_of_json_are_documents() -> None:
    found = written(("a.jsonl", b'{"text":"1"}\n\n{"text":"2"}'))
    assert [(document.line, content) for document, content in found] == [
        (1, b'{"text":"1"}\n'),
        (3, b'{"text":"2"}'),
    ]


@pytest.mark.parametrize(
    ("files", "status", "message"),
    [
        ([("a.txt", b"x" * 2_000_001)], 413, "a.txt: larger than"),
        ([("a.txt", b"x" * 1_900_000), ("b.txt", b"x" * 1_900_000)], 413, "MiB, unpacked"),
        ([("a.txt", b"x")] * 6, 413, "more than 5 documents"),
        ([("a.zip", zipped(("a.txt", b"0" * 1_999_999)))], 413, "times its size"),
        ([("a.jsonl", b"x" * 2_000_001)], 413, "a.jsonl, line 1: larger than"),
        ([("a.zip", zipped(("a.txt", b"x"), method=zipfile.ZIP_BZIP2))], 422, "unusual way"),
        ([("a.zip", zipped(("a.txt", b"x"), method=zipfile.ZIP_LZMA))], 422, "unusual way"),
        ([("a.zip", zipped(("a.txt", b"x"))[:-9])], 422, "a broken archive"),
        ([("a.zip", zipped(("a.exe", b"x")))], 422, "contains no documents"),
    ],
)
def test_files_beyond_the_limits_are_refused(
    files: list[tuple[str, bytes]], status: int, message: str
) -> None:
    with pytest.raises(ProblemError) as refused:
        written(*files)
    assert refused.value.status_code == status
    assert message in str(refused.value.detail)


def test_an_archive_with_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gongkai.service.jobs.uploads._MAX_DIRECTORY", 200)
    assert len(written(("a.zip", zipped(("a.txt", b"x"))))) == 1
    with pytest.raises(ProblemError, match="too many files"):
        written(("a.zip", zipped(*((f"{n}.exe", b"") for n in range(9)))))


def test_names_are_kept_printable_and_short() -> None:
    assert clean_name("a\0\n\udc80b.txt") == "a���b.txt"
    assert clean_name("x" * 300 + ".txt") == "x" * 196 + ".txt"
    assert clean_name("  ") is None
