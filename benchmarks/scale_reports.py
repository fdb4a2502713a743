"""Synthetic output of the tagger for measurements of scale: Parquet files of any size.

The files have the schema and the row groups of `gongkai tag`. A unit has six reports in two
spellings of its name, each with 30 indicators, of which twelve are figures of the narrative. One
report in twenty has a copy in PDF, and in one unit of a hundred a report does not carry over the
requests of the year before.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from gongkai.inference.writers.parquet import SCHEMAS
from gongkai.panel.places import Place, places

YEARS = range(2017, 2023)
LABELS = (
    "disclosure.total", "disclosure.website", "disclosure.wechat", "disclosure.weibo",
    "interpretation", "response", "application.received", "application.closed", "meeting",
    "training", "trainee", "staff.total",
)  # fmt: skip
_COLUMNS = (
    "natural_person", "business", "research", "nonprofit", "legal_service", "other", "total",
)  # fmt: skip
CELLS = (
    "application.new.total", "application.total.total", "application.granted.total",
    "dispute.review.total",
    *(f"application.{row}.{column}" for row in ("carried_in", "carried_out")
      for column in _COLUMNS),
)  # fmt: skip
_IN, _OUT = len(LABELS) + 4, len(LABELS) + 4 + len(_COLUMNS)
_WORDS = (
    "主动公开政府信息", "政府网站公开", "微信公开", "微博公开", "发布解读", "回应", "收到申请",
    "办结申请", "召开会议", "举办培训", "培训", "工作人员",
)  # fmt: skip
_UNITS = ("条", "条", "条", "条", "篇", "次", "件", "件", "次", "次", "人", "人")
_LENGTH = 3  # digits of each figure
_COPIES, _ERRORS = 20, 100
_CHUNK = 2_000  # units
_REPORT_ROWS, _QUANTITY_ROWS = 200, 20_000


def write_reports(folder: Path, count: int, seed: int = 0) -> None:
    """Write `count` reports, in memory that does not depend on their number."""
    folder.mkdir(parents=True)
    names = ("reports", "quantities")
    files = {
        name: pq.ParquetWriter(folder / f"{name}.parquet", SCHEMAS[name], compression="zstd")
        for name in names
    }
    written = 0
    for number, units in enumerate(_units()):
        chunk = _Chunk(units, number, seed, count - written)
        files["reports"].write_table(chunk.reports(), row_group_size=_REPORT_ROWS)
        files["quantities"].write_table(chunk.quantities(), row_group_size=_QUANTITY_ROWS)
        written += chunk.size
        if written >= count:
            break
    for file in files.values():
        file.close()


def _units() -> Iterator[list[tuple[Place, str]]]:
    """Yield lists of invented townships in the counties of today."""
    counties = [place for place in places().current() if place.level == "county"]
    first, second = "青白云石金龙平长安新", "桥湾塘岭河店庄峪坪溪"
    towns = [f"{a}{b}" for a in first for b in second]
    pairs = [(county, town) for town in towns for county in counties]
    for start in range(0, len(pairs), _CHUNK):
        yield pairs[start : start + _CHUNK]


class _Chunk:
    """The reports of some units."""

    def __init__(
        self, units: Sequence[tuple[Place, str]], number: int, seed: int, room: int
    ) -> None:
        draw = np.random.default_rng([seed, number])
        years = len(YEARS)
        usual = draw.integers(150, 900, (len(units), 1, len(LABELS) + len(CELLS)))
        values = (usual * draw.uniform(0.9, 1.1, (len(units), years, usual.shape[2]))).astype(int)
        values[:, 1:, _IN : _IN + len(_COLUMNS)] = values[:, :-1, _OUT : _OUT + len(_COLUMNS)]
        wrong = np.arange(0, len(units), _ERRORS)
        values[wrong, 3, _IN] += 1
        rows = np.arange(len(units) * years)
        copied = rows[::_COPIES]
        order = np.sort(np.concatenate([rows, copied]), kind="stable")[:room]
        self.size = len(order)
        self._is_copy = np.concatenate([[False], order[1:] == order[:-1]])
        self._rows = [(units[row // years], YEARS[row % years]) for row in order]
        self._values = values.reshape(-1, values.shape[2])[order]
        self._ids = [f"{number:04d}-{row:06d}" + "c" * bool(copy)
                     for row, copy in zip(order, self._is_copy, strict=True)]  # fmt: skip
        self._titles = [
            f"{place.name}{town}镇{year}年政府信息公开工作年度报告\n一、总体情况\n"
            for (place, town), year in self._rows
        ]

    def _starts(self) -> np.ndarray:
        """Return the offset of each figure of the narrative, by report and label."""
        heads = np.array([len(title) for title in self._titles])
        lengths = np.array([len(w) + _LENGTH + len(u) + 1
                            for w, u in zip(_WORDS, _UNITS, strict=True)])  # fmt: skip
        before = np.concatenate([[0], np.cumsum(lengths)[:-1]]) + [len(w) for w in _WORDS]
        return heads[:, None] + before[None, :]

    def _texts(self) -> list[str]:
        form = "。".join(f"{w}{{}}{u}" for w, u in zip(_WORDS, _UNITS, strict=True)) + "。\n"
        return [
            title + form.format(*values[: len(LABELS)])
            for title, values in zip(self._titles, self._values.tolist(), strict=True)
        ]

    def reports(self) -> pa.Table:
        """Return the rows of reports.parquet."""
        texts, size = self._texts(), self.size
        chains = {place.code: places().chain(place.code) for (place, _town), _year in self._rows}
        full = [year % 2 == 1 for _unit, year in self._rows]
        columns = {
            "doc_id": self._ids,
            "title": [title.partition("\n")[0] for title in self._titles],
            "issuer": [
                f"{place.name if whole else ''}{town}镇人民政府"
                for ((place, town), _year), whole in zip(self._rows, full, strict=True)
            ],
            "region": [
                "".join(p.name for p in chains[place.code]) for (place, _town), _year in self._rows
            ],
            "level": ["township"] * size,
            "year": [year for _unit, year in self._rows],
            "date": [date(year + 1, 1, 20) for _unit, year in self._rows],
            "path": [f"{doc_id}.html" for doc_id in self._ids],
            "format": ["pdf" if copy else "html" for copy in self._is_copy],
            "characters": [len(text) for text in texts],
            "n_quantities": [len(LABELS)] * size,
            "n_cells": [len(CELLS)] * size,
            "n_warnings": [0] * size,
            "checks_failed": [0] * size,
            "text": texts,
            "sections": self._sections(texts),
            "record": self._record(),
        }
        schema = SCHEMAS["reports"]
        return pa.table(
            [
                pa.array(columns[field.name], field.type)
                if isinstance(columns.get(field.name), list)
                else columns.get(field.name, pa.nulls(size, field.type))
                for field in schema
            ],
            schema=schema,
        )

    def _sections(self, texts: Sequence[str]) -> pa.Array:
        """Return one section for each report: the line of its figures."""
        starts = np.array([len(title) for title in self._titles], np.int32)
        ends = np.array([len(text) - 1 for text in texts], np.int32)
        type_ = SCHEMAS["reports"].field("sections").type
        values = {
            "label": pa.array(["overview"] * self.size), "start": starts, "end": ends,
            "heading": pa.nulls(self.size, pa.string()), "score": np.full(self.size, 0.9),
        }  # fmt: skip
        return _lists(type_, values, np.arange(self.size + 1))

    def _record(self) -> pa.Array:
        names, size = (*LABELS, *CELLS), self.size
        each, cells = len(names), len(CELLS)
        starts = np.hstack([self._starts(), np.zeros((size, cells), np.int64)]).ravel()
        ends = np.hstack([self._ends(), np.full((size, cells), 9)]).ravel()
        cell_ids = [None] * len(LABELS) + [name.partition(".")[2] for name in CELLS]
        record = SCHEMAS["reports"].field("record").type
        evidence = record.value_type.field("evidence").type
        texts = self._values.ravel().astype(str)
        evidences = _lists(
            evidence,
            {
                "start": starts.astype(np.int32), "end": ends.astype(np.int32),
                "cell": _tile(cell_ids, size), "text": pa.array(texts, pa.string()),
            },
            np.arange(size * each + 1),
        )  # fmt: skip
        origins = ["narrative"] * len(LABELS) + ["table"] * cells
        values = {
            "id": _tile(names, size), "name_zh": _tile(names, size),
            "value": self._values.ravel().astype(float),
            "unit": _tile([*_UNITS, *[None] * cells], size),
            "qualifier": _tile(["exact"] * each, size), "origin": _tile(origins, size),
            "corrected": np.zeros(size * each, bool), "evidence": evidences,
        }  # fmt: skip
        return _lists(record, values, np.arange(size + 1) * each)

    def _ends(self) -> np.ndarray:
        return self._starts() + _LENGTH + np.array([len(unit) for unit in _UNITS])

    def quantities(self) -> pa.Table:
        """Return the rows of quantities.parquet."""
        each, size = len(LABELS), self.size
        values = {
            "doc_id": pa.array(np.repeat(self._ids, each), pa.string()),
            "index": np.tile(np.arange(each, dtype=np.int32), size),
            "label": _tile(LABELS, size), "unit": _tile(_UNITS, size),
            "qualifier": _tile(["exact"] * each, size), "section": _tile(["overview"] * each, size),
            "value": self._values[:, :each].ravel().astype(float),
            "score": np.full(size * each, 0.9), "origin": _tile(["model"] * each, size),
            "start": self._starts().ravel().astype(np.int32),
            "end": self._ends().ravel().astype(np.int32),
            "stated_absence": np.zeros(size * each, bool),
        }  # fmt: skip
        schema = SCHEMAS["quantities"]
        rows = size * each
        arrays = [
            pa.array(values[field.name]).cast(field.type)
            if field.name in values
            else pa.nulls(rows, field.type)
            for field in schema
        ]
        return pa.table(arrays, schema=schema)


def _tile(values: Sequence[str | None], times: int) -> pa.Array:
    """Return an array with the values repeated as a whole."""
    return pa.array(list(values), pa.string()).take(
        pa.array(np.tile(np.arange(len(values)), times))
    )


def _lists(type_: pa.DataType, values: dict[str, object], offsets: np.ndarray) -> pa.Array:
    """Return an array of lists of structs."""
    fields = list(type_.value_type)
    arrays = [pa.array(values[field.name], field.type) if isinstance(values[field.name], np.ndarray)
              else values[field.name] for field in fields]  # fmt: skip
    structs = pa.StructArray.from_arrays(arrays, fields=fields)
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), structs, type=type_)
