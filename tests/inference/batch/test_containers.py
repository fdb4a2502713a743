"""Archives, crawls and tables of documents are read without unpacking them."""

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from gongkai.document.errors import DocumentError, GongkaiError
from gongkai.document.source import Source
from gongkai.inference.batch.inputs import InputList, list_documents, read_document
from gongkai.inference.containers import container as limits

PAGE = "<html><body><h1>{}镇2019年政府信息公开年度报告</h1><p>公开信息{}条。</p></body></html>"
FILES = {
    "镇/青山.html": PAGE.format("青山", 31).encode(),
    "镇/白水": PAGE.format("白水", 32).encode(),
    "镇/样式.css": b"body { color: red }",
    ".cache/页.html": b"<p>x",
    "镇/说明.txt": "红旗镇2019年公开信息5条。".encode("gb18030"),
}
DOCUMENTS = ["镇/青山.html", "镇/白水", "镇/说明.txt"]


def write_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.mkdir("镇")
        for name, content in FILES.items():
            archive.writestr(name, content)


def write_gbk_zip(path: Path) -> None:
    """Write a ZIP as an old Windows program: names in GBK, without the flag of UTF-8."""
    write_zip(path)
    content = path.read_bytes()
    with zipfile.ZipFile(path, "w") as archive:
        for number, data in enumerate(FILES.values()):
            archive.writestr(f"{number:08}.{number:03}".ljust(40, "_"), data)
    content = path.read_bytes()
    for number, name in enumerate(FILES):
        raw = name.encode("gbk")
        placeholder = f"{number:08}.{number:03}".ljust(40, "_").encode()
        content = content.replace(placeholder, b"/" * (40 - len(raw)) + raw)
    path.write_bytes(content)


def write_tar(mode: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with tarfile.open(path, f"w:{mode}") as archive:  # type: ignore[call-overload]
            for name, content in FILES.items():
                info = tarfile.TarInfo(name)
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
            link = tarfile.TarInfo("镇/密码.txt")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(link)

    return write


def write_7z(path: Path) -> None:
    with pytest.importorskip("py7zr").SevenZipFile(path, "w") as archive:
        for name, content in FILES.items():
            archive.writef(io.BytesIO(content), name)


ARCHIVES = {
    "a.zip": write_zip,
    "a.tar": write_tar(""),
    "a.tgz": write_tar("gz"),
    "a.tar.bz2": write_tar("bz2"),
    "a.tar.xz": write_tar("xz"),
    "a.7z": write_7z,
}


def record(url: str, content: bytes, *headers: str, kind: str = "response", status: int = 200
           ) -> bytes:  # fmt: skip
    block = "\r\n".join([f"HTTP/1.1 {status} X", *headers, "", ""]).encode() + content
    lines = (
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {url}",
        "WARC-Record-ID: <urn:uuid:12345678-0000-0000-0000-000000000000>",
        "WARC-Date: 2024-02-01T00:00:00Z",
        f"Content-Type: application/http; msgtype={kind}",
        f"Content-Length: {len(block)}",
    )
    return "\r\n".join([*lines, "", ""]).encode() + block + b"\r\n\r\n"


RECORDS = (
    record("http://x.gov.cn/", b"", kind="request"),
    record("http://x.gov.cn/a.html?id=3", FILES["镇/青山.html"], "Content-Type: text/html"),
    record("http://x.gov.cn/lost", b"<p>404", status=404),
    record("http://x.gov.cn/b", gzip.compress(FILES["镇/白水"]), "Content-Encoding: gzip"),
    record("http://x.gov.cn/c.css", FILES["镇/样式.css"]),
    record(
        "http://x.gov.cn/c/",
        b"%x\r\n%b\r\n0\r\n\r\n" % (len(FILES["镇/青山.html"]), FILES["镇/青山.html"]),
        "Transfer-Encoding: chunked",
    ),
)
CRAWLS = {
    "a.warc": b"".join(RECORDS),
    "a.warc.gz": b"".join(map(gzip.compress, RECORDS)),
    "whole.warc.gz": gzip.compress(b"".join(RECORDS)),
}


def sources(found: InputList) -> list[Source]:
    read = [source for document in found.documents for source in read_document(document)]
    assert not [source for source in read if isinstance(source, DocumentError)]
    return [source for source in read if isinstance(source, Source)]


def errors(inputs: Sequence[Path]) -> list[str]:
    documents = list_documents([*map(str, inputs)]).documents
    read = (source for document in documents for source in read_document(document))
    return [str(source) for source in read if isinstance(source, DocumentError)]


@pytest.mark.parametrize("name", ARCHIVES)
def test_the_documents_of_an_archive_are_read(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    ARCHIVES[name](path)
    found = list_documents([str(tmp_path)])
    read = sources(found)
    assert [source.member for source in read] == DOCUMENTS
    assert {(source.path, source.container) for source in read} == {(str(path), str(path))}
    assert "公开信息32条" in read[1].text
    assert found.passed_over == {
        f"{path}: 镇/样式.css": "script or style sheet",
        f"{path}: .cache/页.html": "hidden",
    }
    backwards = [*read_document(found.documents[2]), *read_document(found.documents[0])]
    assert [s.member for s in backwards if isinstance(s, Source)] == [DOCUMENTS[2], DOCUMENTS[0]]


def test_names_in_gbk_are_legible(tmp_path: Path) -> None:
    write_gbk_zip(tmp_path / "old.zip")
    members = [source.member or "" for source in sources(list_documents([str(tmp_path)]))]
    assert [name.lstrip("/") for name in members] == DOCUMENTS


@pytest.mark.parametrize("name", CRAWLS)
def test_the_pages_of_a_crawl_are_read(name: str, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    path = tmp_path / name
    path.write_bytes(CRAWLS[name])
    found = list_documents([str(path)])
    read = sources(found)
    assert [(s.member, s.url) for s in read] == [
        ("2", "http://x.gov.cn/a.html?id=3"),
        ("4", "http://x.gov.cn/b"),
        ("6", "http://x.gov.cn/c/"),
    ]
    assert ["青山" in s.text for s in read] == [True, False, True]
    assert found.passed_over == {f"{path}: http://x.gov.cn/c.css": "script or style sheet"}
    (last,) = read_document(found.documents[2])
    (first,) = read_document(found.documents[0])
    assert (first, last) == (read[0], read[2])


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.7, 0.9])
@pytest.mark.parametrize("name", CRAWLS)
def test_a_crawl_that_is_cut_off_is_reported(name: str, part: float, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    path, content = tmp_path / name, CRAWLS[name]
    path.write_bytes(content[: int(len(content) * part)])
    assert errors([path])
    documents = list_documents([str(path)]).documents
    read = [source for document in documents for source in read_document(document)]
    assert all("公开信息" in source.text for source in read if isinstance(source, Source))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.zip", b"PK\3\4" + bytes(40), "is a broken ZIP archive"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(40), "is a broken 7z archive"),
        ("a.warc", b"WARC/1.0\r\nWARC-Type: resp", "is cut off"),
    ],
)
def test_a_broken_container_fails_alone(
    name: str, content: bytes, message: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "b.txt").write_text("公开", "utf-8")
    assert [message in error for error in errors([tmp_path])] == [True]


def test_the_members_before_a_damage_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.tgz"
    with tarfile.open(path, "w:gz") as archive:
        for number in range(40):
            info = tarfile.TarInfo(f"{number}.txt")
            content = "".join(chr(0x4E00 + (number * 997 + i * i) % 9999) for i in range(900))
            info.size = len(content.encode())
            archive.addfile(info, io.BytesIO(content.encode()))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    found = list_documents([str(path)])
    assert len(found.documents) > 10
    assert "what precedes the damage was read" in errors([path])[-1]


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, lzma.compress])
def test_a_bomb_is_refused(
    compress: Callable[[bytes], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "_SMALL", 10_000)
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for number in range(4):
            info = tarfile.TarInfo(f"{number}.txt")
            info.size = 2_000_000
            archive.addfile(info, io.BytesIO(bytes(info.size)))
    path = tmp_path / "bomb.tar.gz"
    path.write_bytes(compress(stream.getvalue()))
    assert "expands to more than 200 times its size" in errors([path])[-1]


def test_a_member_with_a_password_fails_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("1.txt", "公开1")
        archive.writestr("2.txt", "公开2")
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(content)
    assert errors([path]) == [
        f"{path}: 1.txt: is protected by a password; unpack the archive"
    ]  # fmt: skip


ROWS = [
    {"path": "1.txt", "url": "http://x.cn/1", "issuer": "乙县水务局", "year": 2018,
     "published": "2019-02-03"},
    {"path": "sub/2.txt", "url": None, "issuer": None, "year": None, "published": None},
    {"path": "3.txt", "url": None, "issuer": None, "year": None, "published": "next week"},
]  # fmt: skip


def as_csv(encoding: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        lines = [",".join(ROWS[0])]
        lines += [",".join("" if v is None else str(v) for v in row.values()) for row in ROWS]
        (folder / "list.csv").write_text("\r\n".join(lines), encoding)
        return folder / "list.csv"

    return write


def as_json_lines(folder: Path) -> Path:
    (folder / "list.jsonl").write_text("\n".join(map(json.dumps, ROWS)), "utf-8")
    return folder / "list.jsonl"


def as_parquet(folder: Path) -> Path:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.Table.from_pylist(ROWS), folder / "list.parquet")
    return folder / "list.parquet"


@pytest.mark.parametrize("write", [as_csv("utf-8-sig"), as_csv("gbk"), as_json_lines, as_parquet])
def test_the_values_of_a_table_are_carried_to_the_source(
    write: Callable[[Path], Path], tmp_path: Path
) -> None:
    (tmp_path / "sub").mkdir()
    for row in ROWS:
        (tmp_path / str(row["path"])).write_text("公开信息3条", "utf-8")
    path = write(tmp_path)
    documents = list_documents([str(path)]).documents
    read = {d.path: next(iter(read_document(d))) for d in documents}
    first, second = read[str(tmp_path / "1.txt")], read[str(tmp_path / "sub/2.txt")]
    assert isinstance(first, Source)
    assert isinstance(second, Source)
    given = first.given
    assert (given.issuer, given.year, given.date) == ("乙县水务局", 2018, "2019-02-03")
    assert (first.url, second.url) == ("http://x.cn/1", None)
    assert "published 'next week' is not a date" in str(read[str(tmp_path / "3.txt")])


def test_a_table_without_paths_is_a_wrong_call(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("file,year\n1.txt,2020\n", "utf-8")
    with pytest.raises(GongkaiError, match=r"has no column `path` \(columns: file, year\)"):
        list_documents([str(tmp_path / "a.csv")])
