"""Texts of annual reports and of other documents, for the training of the triage."""

import random
import re
from collections.abc import Callable
from functools import partial
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

from gongkai import configs
from gongkai.annotations.augmentation import augment_documents, load_augmentation
from gongkai.annotations.corpus import read_corpus
from gongkai.annotations.document import AnnotatedDocument
from gongkai.models.triage.classifier import REPORT

SMALL = 600
"""The number of generated small reports."""
_SHORTEST = 500  # characters; a shorter document of the corpus is an excerpt
_UNITS = (
    "人民政府",
    "教育局",
    "卫生健康委员会",
    "财政局",
    "镇人民政府",
    "街道办事处",
    "水务局",
    "气象局",
    "公安局",
    "人民医院",
    "大学",
    "职业技术学院",
    "供电公司",
    "自来水公司",
    "市场监督管理局",
    "交通运输厅",
    "档案馆",
    "税务局",
    "第一中学",
    "管理委员会",
)
_SLOT = re.compile(r"\{(\w)\}")


class LabelledText(NamedTuple):
    """A text with its kind; texts of one `group` are held out together."""

    text: str
    kind: str
    group: str


class TextGenerator:
    """Generates labelled texts; the sentences of reports are those of the training corpus.

    Args:
        seed: of the random choices.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._data: dict[str, Any] = yaml.safe_load(
            files("gongkai.training.triage").joinpath("texts.yaml").read_text("utf-8")
        )
        names = configs.load("augmentation.yaml")
        self._places: dict[str, list[str]] = names["place_names"]
        self._boilerplate: dict[str, list[str]] = names["boilerplate"]
        self._reports = [d for d in read_corpus("train") if len(d.text) >= _SHORTEST]
        self._sentences = [
            sentence + "。"
            for document in self._reports
            for sentence in document.text.replace("\n", "。").split("。")
            if 15 <= len(sentence) <= 120
        ]

    def reports(self) -> list[LabelledText]:
        """Return each report of the corpus twice, the second time altered.

        Titles, boilerplate and tables are random. Short reports, and reports that consist of
        tables, are generated besides.
        """
        documents = augment_documents(self._reports, load_augmentation())
        texts = [LabelledText(self._vary(d), REPORT, d.id.split("-")[0]) for d in documents]
        for _ in range(SMALL):
            text = self._join(self._small_report())
            texts.append(LabelledText(text, REPORT, "small"))
        return texts

    def others(self, count: int) -> list[LabelledText]:
        """Return `count` documents of each kind that is no report."""
        makers: dict[str, Callable[[], list[str]]] = {
            kind: partial(self._other, kind, data) for kind, data in self._data["kinds"].items()
        }
        makers["empty_form"] = self._empty_form
        return [
            LabelledText(self._join(make()), kind, kind)
            for kind, make in makers.items()
            for _ in range(count)
        ]

    def _vary(self, document: AnnotatedDocument) -> str:
        """Return the text with another title, tables, or only a part of its chapters."""
        draw = self._random
        lines = document.text.split("\n")
        if draw.random() < 0.15:
            lines = [line for n, line in enumerate(lines) if n > 3 or "公开" not in line]
        elif draw.random() < 0.5:
            first = next((n for n, line in enumerate(lines[:4]) if "公开" in line), None)
            title = self._fill(draw.choice(self._data["reports"]["titles"]))
            if first is None:
                lines.insert(0, title)
            elif lines:
                lines[first] = title
        if draw.random() < 0.3:
            at = draw.randrange(len(lines) // 2, len(lines) + 1)
            for table in draw.sample(self._data["reports"]["tables"], draw.randint(1, 4)):
                lines[at:at] = map(self._fill, table)
        if draw.random() < 0.2:
            start = draw.randrange(2, max(3, len(lines) // 2))
            del lines[start : start + draw.randrange(1, max(2, len(lines) // 2))]
        if draw.random() < 0.1:
            lines = [" ".join(lines)]
        return self._join(lines)

    def _small_report(self) -> list[str]:
        """Return a report of a few sentences, of tables, or of the old form of indicators."""
        draw, data = self._random, self._data["reports"]
        mode = draw.random()
        if mode < 0.5:
            lines = [
                draw.choice(data["titles"]),
                *draw.sample(data["preambles"], draw.randint(0, 1)),
            ]
            lines += draw.sample(data["short"], draw.randint(2, 8))
            if draw.random() < 0.4:
                numerals = "一二三四五六七八"
                start = len(lines) - min(len(lines) - 1, 6)
                lines[start:] = [f"{n}、{x}" for n, x in zip(numerals, lines[start:], strict=False)]
        elif mode < 0.65:
            titled = draw.random() < 0.7
            rows = data["indicators"][: draw.randint(12, len(data["indicators"]))]
            lines = [*draw.sample(data["table_titles"], titled), *rows]
        else:
            lines = [draw.choice(data["table_titles"])] if draw.random() < 0.7 else []
            chapters = self._data["empty_form"]["chapters"] if draw.random() < 0.7 else []
            lines += [*chapters[:2], *draw.sample(data["preambles"], min(1, len(chapters)))]
            for table in data["tables"][draw.randint(0, 2) :]:
                lines += table
            lines += [*chapters[4:], *draw.sample(data["short"], draw.randint(0, 2))]
        if draw.random() < 0.2:  # a body that did nothing
            lines = [line.replace("{n}", "0") for line in lines]
        split = draw.random() < 0.3  # a table with a line for each cell
        if mode >= 0.5 and split:
            lines = [cell for line in lines for cell in line.split(" ")]
        return [self._fill(line) for line in lines]

    def _other(self, kind: str, data: dict[str, list[str]]) -> list[str]:
        draw = self._random
        lines = [draw.choice(data["titles"]), draw.choice(data["openings"])]
        longest = 4 if kind == "attachment_page" else draw.choice((6, 14, 40))
        pool = data["sentences"]
        chosen = [draw.choice(pool) for _ in range(draw.randint(2, longest))]
        if kind not in ("list", "attachment_page") and draw.random() < 0.5:
            chosen = sorted(set(chosen), key=pool.index)
        lines += chosen
        if draw.random() < 0.6:
            lines.append(draw.choice(data["closings"]))
        if kind == "news" and draw.random() < 0.3:
            lines += draw.sample(self._sentences, draw.randint(1, 4))
        if kind == "other" and draw.random() < 0.3:
            others = self._data["kinds"][draw.choice(list(self._data["kinds"]))]
            lines += draw.sample(others["openings"], 1)
        filled = [self._fill(line) for line in lines]
        if kind == "notice" and draw.random() < 0.2:
            filled += self._empty_form()
        return filled

    def _empty_form(self) -> list[str]:
        draw, data = self._random, self._data["empty_form"]
        lines = [draw.choice(data["titles"])]
        blank = draw.choice(("", "", "××", "__"))
        whole = draw.random() < 0.4
        tables: list[list[str]] = self._data["reports"]["tables"][
            : 4 if whole else draw.randint(0, 4)
        ]
        for number, chapter in enumerate(data["chapters"]):
            lines.append(chapter)
            if draw.random() < 0.4:
                lines.append(draw.choice(data["fillers"]))
            if number < len(tables):
                lines += [row.replace("{n}", blank).rstrip() for row in tables[number]]
        if draw.random() < 0.2:
            rows = self._data["reports"]["indicators"]
            lines = [lines[0], *(row.replace("{n}", blank).rstrip() for row in rows)]
        if draw.random() < 0.3:
            lines = [cell for line in lines for cell in line.split(" ")]
        return lines

    def _join(self, lines: list[str]) -> str:
        """Return the lines as a text, in half of the texts with the boilerplate of a page."""
        draw = self._random
        if draw.random() < 0.5:
            above = [*self._boilerplate["above"], *self._data["furniture"]]
            lines = draw.sample(above, draw.randint(1, 4)) + lines
        if draw.random() < 0.3:
            lines = lines + draw.sample(self._boilerplate["below"], draw.randint(1, 3))
        if draw.random() < 0.1:
            lines = [line.replace("政府信息公开", "信息公开") for line in lines]
        separator = "" if len(lines) > 3 and draw.random() < 0.05 else "\n"
        return separator.join(self._fill(line) for line in lines)

    def _fill(self, line: str) -> str:
        return _SLOT.sub(self._slot, line).replace("{date}", self._slot_value("i"))

    def _slot(self, match: re.Match[str]) -> str:
        return self._slot_value(match[1])

    def _slot_value(self, name: str) -> str:
        draw = self._random
        place = draw.choice(self._places["first"]) + draw.choice(self._places["second"])
        year = draw.randint(2008, 2025)
        month, day = draw.randint(1, 12), draw.randint(1, 28)
        values = {
            "p": place + draw.choice("市县区镇乡"),
            "u": place + draw.choice("市县区") + draw.choice(_UNITS),
            "y": str(year),
            "n": str(draw.choice((draw.randint(0, 9), draw.randint(0, 99), draw.randint(0, 9999)))),
            "d": f"{year}年{month}月{day}日",
            "i": f"{year}-{month:02}-{day:02}",
            "r": draw.choice(self._sentences),
        }
        return values[name]
