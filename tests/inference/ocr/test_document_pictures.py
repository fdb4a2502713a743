"""Pictures of tables in Word documents, pages and web archives are read where they are."""

import base64
import io
from pathlib import Path

import pytest
from PIL import Image

pytest.importorskip("rapidocr")
pytest.importorskip("cv2")

from gongkai.document.source import Source
from gongkai.inference.ocr import pictures
from gongkai.inference.readers import read, read_bytes, single_document
from tests.inference.ocr.pictures import draw_table
from tests.inference.readers.word_files import docx, paragraph, relationships

ROWS = [["made", "total"], ["0", "28"], ["407", "/"]]
PAGE = (
    "<html><head><meta charset='utf-8'><title>石桥镇年报</title></head><body>"
    "<p>一、总体情况。全年公开12条。</p><p>二、收到申请的情况如下表。</p><p><img src='{}'></p>"
    "<p>三、存在的问题是人员不足。</p></body></html>"
)


def _png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


@pytest.fixture(scope="module")
def picture() -> bytes:
    return _png(draw_table(ROWS).crop((100, 250, 640, 560)))


def _word(picture: bytes) -> bytes:
    image = '<w:r><w:drawing><pic:pic><a:blip r:embed="p1"/></pic:pic></w:drawing></w:r>'
    body = paragraph("一、总体情况") + paragraph(image) + paragraph("二、存在的问题")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    return docx(
        body,
        **{
            "word/_rels/document.xml.rels": relationships(("p1", kind, "media/a.png")),
            "word/media/a.png": picture,
        },
    )


def _check(source: Source) -> None:
    (grid,) = source.grids
    assert grid.rows[1:] == (("0", "28"), ("407", "/"))
    assert source.text.index("总体情况") < grid.start < source.text.index("存在的问题")
    assert [source.text[f.start : f.end] for f in source.recognised] == ["0", "28", "407"]
    assert "rapidocr" in str(source.reader)


def test_a_picture_in_a_word_document_is_a_table_in_its_place(picture: bytes) -> None:
    _check(single_document(read_bytes(_word(picture), "a.docx")))


def test_a_picture_in_the_text_of_a_page(picture: bytes) -> None:
    address = f"data:image/png;base64,{base64.b64encode(picture).decode()}"
    _check(single_document(read_bytes(PAGE.format(address).encode(), "a.html")))


def test_a_picture_in_a_web_archive(picture: bytes) -> None:
    parts = [
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=X\n\n--X\n"
        "Content-Type: text/html; charset=utf-8\nContent-Location: http://a.cn/b/c.html\n\n",
        PAGE.format("d.png"),
        "\n--X\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
        "Content-Location: http://a.cn/b/d.png\n\n",
        base64.encodebytes(picture).decode(),
        "\n--X--\n",
    ]
    _check(single_document(read_bytes("".join(parts).encode(), "a.mht")))


def test_a_picture_beside_a_page_is_read_only_from_its_folder(
    picture: bytes, tmp_path: Path
) -> None:
    folder = tmp_path / "pages"
    (folder / "files").mkdir(parents=True)
    (folder / "files" / "a b.png").write_bytes(picture)
    (tmp_path / "outside.png").write_bytes(picture)
    page = folder / "a.html"
    page.write_text(PAGE.format("files/a%20b.png"), "utf-8")
    _check(single_document(read(page)))
    for address in ("../outside.png", str(tmp_path / "outside.png"), "http://a.cn/files/a b.png"):
        page.write_text(PAGE.format(address), "utf-8")
        source = single_document(read(page))
        assert not source.grids
        assert any("was not read" in warning for warning in source.warnings)
    found = single_document(read_bytes(PAGE.format("files/a%20b.png").encode(), str(page)))
    assert not found.grids, "the name of an upload is not a place on this machine"


@pytest.mark.usefixtures("never")
def test_pictures_are_named_in_the_mode_never(picture: bytes) -> None:
    source = single_document(read_bytes(_word(picture), "a.docx"))
    assert not source.grids
    assert "pictures under “一、总体情况” were not read (1)" in source.warnings[0]
    assert source.warnings[1] == (
        "pictures that may contain text were not recognised (1); use --ocr auto"
    )


def test_a_missing_extra_is_named(picture: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "can_recognise", lambda: False)
    page = PAGE.format(f"data:image/png;base64,{base64.b64encode(picture).decode()}").encode()
    for data, name in ((_word(picture), "a.docx"), (page, "a.html")):
        warnings = single_document(read_bytes(data, name)).warnings
        assert any("(1); pip install 'gongkai[ocr]' to read them" in each for each in warnings)


@pytest.mark.parametrize("content", [b"no picture", _png(Image.new("L", (30, 30), 255))])
def test_a_broken_or_small_picture_is_named(content: bytes) -> None:
    source = single_document(read_bytes(_word(content), "a.docx"))
    assert "were not read (1)" in source.warnings[0]
