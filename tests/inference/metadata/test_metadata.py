"""Metadata of reports of invented places."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.inference.metadata.sources import read
from tests.optional import SHARED, needs_shared
from tests.properties import examples


def test_nothing_is_invented_for_an_empty_text() -> None:
    assert set(read("").model_dump().values()) == {None}


# fmt: off
_WORDS = [
    "镇", "乡", "县", "市", "政府信息公开", "年报", "报告", "2019年", "二〇一九", "1月",
    "31日", "：", "来源", "白石", "由", "编制", "办公室", "人民政府", "《", "（",
    ")", "局", "|", "\\", "０",
    "\n", " ", "\u3000", "\ufeff",
]
# fmt: on


@settings(max_examples=examples(150))
@given(st.one_of(st.text(), st.lists(st.sampled_from(_WORDS), max_size=40).map("".join)))
def test_any_text_is_read_and_fields_are_single_lines(text: str) -> None:
    meta = read(text, title=text, date=text, issuer=text)
    for value in (meta.title, meta.issuer, meta.region):
        assert value is None or (value and value == value.strip() and "\n" not in value)


@pytest.mark.parametrize(
    "piece", ["白石镇深入推进政务公开工作。\n", "由", "政府信息公开", "办公室", "祥云县"]
)
def test_a_very_long_text_is_read(piece: str) -> None:
    meta = read("白石镇2019年政府信息公开年报\n" + piece * (330_000 // len(piece)))
    assert (meta.issuer, meta.year) == ("白石镇", 2019)


@needs_shared
def test_reference_reports() -> None:
    wrong = []
    for path in sorted((SHARED / "gold").glob("*.meta.json")):
        head = (
            path.with_name(path.name.replace(".meta.json", ".tag"))
            .read_text("utf-8")
            .split("\n")[0]
        )
        seed = SHARED / "seeds" / head.partition("source: ")[2].split()[0]
        meta = read(seed.read_text("utf-8")).model_dump()
        gold = json.loads(path.read_text("utf-8"))
        wrong += [
            (path.name, key, meta[key], value) for key, value in gold.items() if meta[key] != value
        ]
    assert wrong == []
