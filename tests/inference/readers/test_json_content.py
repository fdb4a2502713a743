"""The JSON of other systems: sections, blocks of converters, HTML and Markdown as texts."""

import json

import pytest

from gongkai.document.alignment import apply_edits
from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.readers import read_bytes, single_document

_ROWS = (("信息内容", "制发", "废止"), ("规章", "0", "0"), ("文件", "2", "1"))
_HTML_TABLE = "".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in _ROWS)
_HTML_TABLE = f"<table>{_HTML_TABLE}</table>"
_PROSE = "2021年主动公开政府信息45条。"


def _read(value: object) -> Source:
    return single_document(read_bytes(json.dumps(value, ensure_ascii=False).encode(), "a.json"))


def _docling() -> dict[str, object]:
    cells = [
        {
            "text": text,
            "start_row_offset_idx": row,
            "start_col_offset_idx": column,
            "row_span": 1,
            "col_span": 1,
        }
        for row, texts in enumerate(_ROWS)
        for column, text in enumerate(texts)
    ]
    return {
        "schema_name": "DoclingDocument",
        "name": "a",
        "body": {"self_ref": "#/body", "children": [{"$ref": "#/texts/1"}, {"$ref": "#/groups/0"}]},
        "groups": [{"children": [{"$ref": "#/texts/0"}, {"$ref": "#/tables/0"}]}],
        "texts": [
            {"self_ref": "#/texts/0", "label": "text", "text": _PROSE, "orig": _PROSE},
            {"self_ref": "#/texts/1", "label": "section_header", "text": "一、总体情况"},
            {"self_ref": "#/texts/2", "label": "page_footer", "text": "第1页"},
        ],
        "tables": [{"label": "table", "data": {"table_cells": cells, "num_rows": 3}}],
    }


@pytest.mark.parametrize(
    "value",
    [
        {"sections": [{"title": "一、总体情况", "content": f"{_PROSE}\n{_HTML_TABLE}"}]},
        {"data": {"body": f"<p>一、总体情况</p><p>{_PROSE}</p>{_HTML_TABLE}", "id": 3}},
        {"article": {"paragraphs": ["一、总体情况", _PROSE], "tables": [{"rows": _ROWS}]}},
        {
            "正文": f"一、总体情况\n{_PROSE}",
            "表格": [dict(zip(_ROWS[0], r, strict=True)) for r in _ROWS[1:]],
        },
        {"html": f"<div><p>一、总体情况</p><p>{_PROSE}</p>{_HTML_TABLE}</div>", "url": "http://a"},
        {"markdown": f"## 一、总体情况\n\n2021年主动公开政府信息**45**条。\n\n{_HTML_TABLE}\n"},
        [
            {"type": "text", "text": "一、总体情况", "text_level": 1, "page_idx": 0},
            {"type": "text", "text": "2021年主动公开政府信息 $4 5$ 条。", "page_idx": 0},
            {"type": "table", "table_body": _HTML_TABLE, "img_path": "t.jpg", "page_idx": 0},
            {"type": "page_number", "text": "1", "page_idx": 0},
        ],
        {
            "parsing_res_list": [
                {"block_label": "paragraph_title", "block_content": "一、总体情况"},
                {"block_label": "text", "block_content": _PROSE, "block_bbox": [1, 2, 3, 4]},
                {
                    "block_label": "table",
                    "block_content": f"<html><body>{_HTML_TABLE}</body></html>",
                },
                {"block_label": "footer", "block_content": "第1页"},
            ]
        },
        {
            "layoutParsingResults": [
                {"markdown": {"text": f"一、总体情况\n\n{_PROSE}\n\n{_HTML_TABLE}"}}
            ]
        },
        _docling(),
    ],
)
def test_texts_and_tables_of_other_systems_are_read_in_order(value: object) -> None:
    source = _read(value)
    rows = "\n".join("\t".join(row) for row in _ROWS)
    assert source.text.replace(" ", "").lstrip("#") == f"一、总体情况\n{_PROSE}\n{rows}"
    assert [grid.rows for grid in source.grids] == [_ROWS]
    assert source.warnings == ()


@pytest.mark.parametrize(
    "text",
    [
        f"<div class='con'><p>{_PROSE}</p>{_HTML_TABLE}</div>",
        f"{_PROSE}\n{_HTML_TABLE}",
        f"# 年报\n\n{_PROSE.replace('45', '**45**')}\n\n{_HTML_TABLE}",
        f"<p>{_PROSE}</p>{_HTML_TABLE}".replace("<", "&lt;").replace(">", "&gt;"),
        f"<p>{_PROSE}</p>{_HTML_TABLE}".replace("<", "\\u003c").replace(">", "\\u003e"),
    ],
)
def test_markup_in_a_text_is_read(text: str) -> None:
    source = _read({"id": "7", "title": "年报", "text": text})
    assert [grid.rows for grid in source.grids] == [_ROWS]
    assert _PROSE in apply_edits(source.text, source.edits)
    assert source.hints["id"] == "7"


def test_figures_without_words_are_named() -> None:
    value = {
        "sections": [{"title": "一、总体情况", "content": _PROSE, "review": {"upheld": 1, "x": 0}}]
    }
    source = _read(value)
    assert source.text == f"一、总体情况\n{_PROSE}"
    (warning,) = source.warnings
    assert warning.startswith("2 figures under sections.review of the JSON are not text")


def test_a_picture_in_the_place_of_a_table_is_named() -> None:
    blocks = [
        {"type": "text", "text": "一、总体情况", "text_level": 1},
        {"type": "text", "text": _PROSE},
        {"type": "text", "text": "二、主动公开情况", "text_level": 1},
        {"type": "image", "img_path": "images/1.jpg", "image_caption": []},
    ]
    assert _read(blocks).warnings == (
        "the picture images/1.jpg under “二、主动公开情况” was not read; check the page",
    )


def test_a_message_names_the_keys_that_were_seen() -> None:
    (error,) = read_bytes(b'{"uuid": "1", "upheld": 3}', "a.json")
    assert isinstance(error, DocumentError)
    assert "has no text under the keys uuid, upheld" in str(error)
