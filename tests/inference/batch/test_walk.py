"""A directory is searched for documents by name and content, and every other file is counted."""

import io
import os
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from gongkai.inference.batch.inputs import list_documents
from gongkai.inference.batch.walk import FoundFiles, walk
from gongkai.inference.readers.contents import plain_name
from tests.optional import needs_posix

PAGE = "<html><head><title>年报</title></head><body><p>公开3条。</p></body></html>"
FRAGMENT = "<center><font>青石镇2021年政府信息公开年度报告</font></center><br>公开3条。"


def archive(*members: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for name in members:
            packed.writestr(name, "<x/>")
    return stream.getvalue()


DOCUMENTS: dict[str, str | bytes] = {
    "a": PAGE,
    "b.asp": PAGE,
    "c.jsp": FRAGMENT,
    "d.aspx": "\r\n\r\n" + PAGE,
    "e.php": PAGE.encode("gb18030"),
    "f.do": FRAGMENT,
    "g.html?id=3": PAGE,
    "h.html@id=4": PAGE,
    "i.htm.1": FRAGMENT,
    "j.html;jsessionid=1F": PAGE,
    "k.action?page=2&size=10": PAGE,
    "noext": "青石镇2021年政府信息公开年度报告\n公开3条。",
    "report(1)": b"%PDF-1.4\n",
    "download": archive("word/document.xml", "[Content_Types].xml"),
    "attachment.ashx": b"{\\rtf1 x}",
    "utf16": PAGE.encode("utf-16"),
    "text.utf16": "公开3条。".encode("utf-16"),
    "record": '{"text": "公开3条。"}',
    "年报2021": FRAGMENT,
    "broken": archive("word/document.xml")[:40],  # to fail with a message
}
OTHERS: dict[str, tuple[str | bytes, str]] = {
    "logo": (b"\x89PNG\r\n\x1a\n\0", "image"),
    "photo.JPG": (b"\xff\xd8\xff\xe0", "image"),
    "icon.svg": ('<?xml version="1.0"?>\n<svg xmlns="x"><text>公开</text></svg>', "image"),
    "favicon.ico": (b"\0\0\1\0\1\0\x10\x10", "image"),
    "map.webp": (b"RIFF\x10\0\0\0WEBPVP8 ", "image"),
    "style.css": ("/* 样式 */ body { margin: 0 }", "script or style sheet"),
    "style": ("/* 样式 */\n.list a:hover, #top > li { color: red }", "script or style sheet"),
    "jquery.js?v=3": ("// 公开\n(function(){})()", "script or style sheet"),
    "main": ('"use strict";var a = "公开";', "script or style sheet"),
    "font.woff2": (b"wOF2\0\1\0\0", "font"),
    "font.eot": (b"\x10\x20" + b"\0" * 32 + b"LP\0\0", "font"),
    "site.rar": (b"Rar!\x1a\7\1\0", "archive"),
    "backup.tar.gz": (b"\x1f\x8b\x08", "archive"),
    "annex.pptx": (archive("ppt/presentation.xml"), "spreadsheet or presentation"),
    "old.ppt": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "spreadsheet or presentation"),
    "clip.mp4": (b"\0\0\0\x18ftypmp42", "audio or video"),
    "setup.exe": (b"MZ\x90\0\3\0\0\0", "other binary"),
    "dump": (bytes(range(256)) * 4, "other binary"),
    "sitemap.xml": ('<?xml version="1.0"?><urlset><url>公开</url></urlset>', "data"),
    "table.csv": ("名称,数量\n公开,3\n", "data"),
    "README": ("这里是2021年的年报。", "data"),
    "manifest": ('{"name": "公开"}', "data"),
    "blank": ("  \n", "empty"),
    "nothing": ("", "empty"),
    "terms": ("Permission is hereby granted", "text without Chinese"),
    ".htaccess": ("公开", "hidden"),
}


def write(folder: Path, name: str, content: str | bytes) -> None:
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)


def names(found: FoundFiles) -> list[str]:
    return [Path(name).name for name in found.documents]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_of_any_name_is_found(name: str, tmp_path: Path) -> None:
    write(tmp_path, name, DOCUMENTS[name])

    assert names(walk(str(tmp_path))) == [name]


@pytest.mark.parametrize("name", OTHERS)
def test_another_file_is_passed_over_with_its_kind(name: str, tmp_path: Path) -> None:
    content, kind = OTHERS[name]
    write(tmp_path, name, content)

    assert walk(str(tmp_path)) == FoundFiles([], {str(tmp_path / name): kind})


def test_every_file_of_a_crawl_is_found_or_counted(tmp_path: Path) -> None:
    for name, content in DOCUMENTS.items():
        write(tmp_path, name, content)
    (tmp_path / "static").mkdir()
    for name, (content, _kind) in OTHERS.items():
        write(tmp_path / "static", name, content)

    found = list_documents([str(tmp_path)])

    assert [Path(d.path).name for d in found.documents] == sorted(DOCUMENTS)
    assert Counter(found.passed_over.values()) == Counter(kind for _, kind in OTHERS.values())


@needs_posix
def test_links_to_files_are_read_and_links_to_folders_are_not(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    write(tmp_path / "outside", "b.txt", "公开")
    crawl = tmp_path / "crawl"
    (crawl / ".git").mkdir(parents=True)
    write(crawl / ".git", "a.txt", "公开")
    (crawl / "file.txt").symlink_to(tmp_path / "outside" / "b.txt")
    (crawl / "folder").symlink_to(tmp_path / "outside")
    (crawl / "gone").symlink_to(tmp_path / "absent")
    os.mkfifo(crawl / "pipe")

    found = walk(str(crawl))

    assert names(found) == ["file.txt", "gone"]  # which fails with a message
    kinds = {Path(name).name: kind for name, kind in found.passed_over.items()}
    assert kinds == {".git": "hidden", "folder": "link", "pipe": "special"}


@needs_posix
def test_a_closed_folder_stays_in_the_list(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    try:
        found = walk(str(tmp_path))
    finally:
        closed.chmod(0o700)

    if os.getuid():  # the root user may open everything
        assert names(found) == ["closed"]


def test_a_name_of_a_crawler_is_compared_without_what_it_appended() -> None:
    assert plain_name("crawl/g.html?id=3") == str(Path("crawl/g.html"))
    assert plain_name("k.htm.1") == "k.htm"
    assert plain_name("a@b.pdf") == "a@b.pdf"
    assert plain_name("?id=3") == "?id=3"
