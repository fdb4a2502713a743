"""What is taken of the files that clients send, and what is refused."""

import io
import zipfile

import pytest

from gongkai.service.jobs.intake import SentFile, clean_name, take_apart
from gongkai.service.jobs.store import DocumentPart
from gongkai.service.problems import ProblemError
from gongkai.service.settings import Limits
from tests.service.servers import configuration

SMALL = configuration(
    limits={"file_bytes": 2_000_000, "upload_bytes": 3_000_000, "job_documents": 5}
).limits


def taken(*files: tuple[str, bytes], limits: Limits = SMALL) -> list[tuple[DocumentPart, bytes]]:
    target = io.BytesIO()
    pieces = take_apart([SentFile(n, io.BytesIO(content)) for n, content in files], target, limits)
    whole = target.getvalue()
    return [(piece, whole[piece.offset : piece.offset + piece.size]) for piece in pieces]


def zipped(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return stream.getvalue()


def test_of_an_archive_only_documents_are_taken() -> None:
    names = ["a/b.txt", "f/c.html", "../d.txt", "d.exe", ".hidden.txt", "__MACOSX/._b.txt", "e/"]
    found = taken(("x.zip", zipped(*((name, name.encode()) for name in names))))
    assert [piece.name for piece, _ in found] == ["a/b.txt", "f/c.html"]
    assert [content for _, content in found] == [b"a/b.txt", b"f/c.html"]


def test_names_of_chinese_windows_are_read() -> None:
    name = "石桥镇.txt"
    raw = zipped(("X" * len(name.encode("gb18030")), b"1"))
    raw = raw.replace(b"X" * len(name.encode("gb18030")), name.encode("gb18030"))
    assert [piece.name for piece, _ in taken(("x.zip", raw))] == [name]


def test_a_word_document_is_no_archive() -> None:
    word = zipped(("word/document.xml", b"<w/>"))
    assert [piece.name for piece, _ in taken(("report.docx", word))] == ["report.docx"]


def test_lines_of_json_are_documents() -> None:
    found = taken(("a.jsonl", b'{"text":"1"}\n\n{"text":"2"}'))
    assert [(piece.line, content) for piece, content in found] == [
        (1, b'{"text":"1"}\n'),
        (3, b'{"text":"2"}'),
    ]


@pytest.mark.parametrize(
    ("files", "status", "said"),
    [
        ([("a.txt", b"x" * 2_000_001)], 413, "a.txt: larger than"),
        ([("a.txt", b"x" * 1_900_000), ("b.txt", b"x" * 1_900_000)], 413, "MiB, unpacked"),
        ([("a.txt", b"x")] * 6, 413, "more than 5 documents"),
        ([("a.zip", zipped(("a.txt", b"0" * 1_999_999)))], 413, "times its size"),
        ([("a.jsonl", b"x" * 2_000_001)], 413, "a.jsonl, line 1: larger than"),
        ([("a.zip", zipped(("a.txt", b"x"), method=zipfile.ZIP_BZIP2))], 422, "unusual way"),
        ([("a.zip", zipped(("a.txt", b"x"), method=zipfile.ZIP_LZMA))], 422, "unusual way"),
        ([("a.zip", zipped(("a.txt", b"x"))[:-9])], 422, "a broken archive"),
        ([("a.zip", zipped(("a.exe", b"x")))], 422, "no documents"),
    ],
)
def test_what_is_beyond_the_limits_is_refused(
    files: list[tuple[str, bytes]], status: int, said: str
) -> None:
    with pytest.raises(ProblemError) as refused:
        taken(*files)
    assert refused.value.status_code == status
    assert said in str(refused.value.detail)


def test_an_archive_with_too_long_a_list_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gongkai.service.jobs.intake._DIRECTORY", 200)
    assert len(taken(("a.zip", zipped(("a.txt", b"x"))))) == 1
    with pytest.raises(ProblemError, match="too many files"):
        taken(("a.zip", zipped(*((f"{n}.exe", b"") for n in range(9)))))


def test_names_are_kept_printable_and_short() -> None:
    assert clean_name("a\0\n\udc80b.txt") == "a���b.txt"
    assert clean_name("x" * 300 + ".txt") == "x" * 196 + ".txt"
    assert clean_name("  ") is None
