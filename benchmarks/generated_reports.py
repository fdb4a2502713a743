"""A generator of different invented reports for measurements of speed, seeded.

The sentences are those of the corpus, in runs of consecutive ones. Each report consists of random
runs for each chapter, with other numbers and another issuer. The sentences that occur in all
reports (headings, the reference to the regulation) are repeated, as in real reports.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from gongkai import configs
from gongkai.annotations.corpus import read_corpus
from gongkai.annotations.document import AnnotatedDocument, LabelledSegment
from tests.inference.tables.forms import FORMS
from tests.inference.tables.layouts import FAITHFUL

CHARACTERS = 3_000
"""The usual length of a report."""
_CHAPTERS = {
    "总体情况": ("overview", "organization", "proactive", "key_area", "training"),
    "主动公开政府信息情况": ("proactive", "platform", "interpretation", "key_area", "response"),
    "收到和处理政府信息公开申请情况": ("application", "fee"),
    "政府信息公开行政复议、行政诉讼情况": ("dispute", "supervision", "mechanism"),
    "存在的主要问题及改进情况": ("problem", "plan"),
    "其他需要报告的事项": ("other", "fee", "organization"),
}
_TABLES = {
    "主动公开政府信息情况": "article20",
    "收到和处理政府信息公开申请情况": "application",
    "政府信息公开行政复议、行政诉讼情况": "dispute",
}
_LAYOUTS = ("tabs", "pipes", "cell_lines")
_NAMES: dict[str, list[str]] = configs.load("augmentation.yaml")["place_names"]
_KINDS = ("县人民政府", "市水利局", "区教育局", "镇人民政府", "街道办事处")
_SHORTEST = 60  # characters; a shorter rest of a chapter is not filled
_ISSUER = "\ufffc"  # the placeholder for the issuer in runs
_NUMBER = re.compile(r"(?<!\d)\d{1,6}(?!\d)(?!年|月|日|号)")

Run = tuple[str, ...]


def generate(
    count: int, characters: int = CHARACTERS, seed: int = 0, *, tables: bool = True
) -> Iterator[str]:
    """Yield reports.

    Args:
        count: the number of reports.
        characters: the approximate length of a report, including tables.
        seed: the seed; the n-th report does not depend on `count`.
        tables: whether every third report has the three statutory tables.
    """
    runs = _runs(list(read_corpus()))
    for number in range(count):
        draw = random.Random(f"{seed} {characters} {number}")
        yield _report(draw, runs, characters, tables=tables and number % 3 == 0)


def _runs(documents: Sequence[AnnotatedDocument]) -> dict[str, list[Run]]:
    """Return runs of consecutive sentences by their section label."""
    runs: dict[str, list[Run]] = defaultdict(list)
    for document in documents:
        issuer = document.meta.get("issuer") or _ISSUER
        for label, segments in groupby(document.segments, key=_label):
            lines = _lines(document.text, list(segments))
            runs[label].append(tuple(line.replace(issuer, _ISSUER) for line in lines))
    return runs


def _label(segment: LabelledSegment) -> str:
    return segment.label


def _lines(text: str, segments: Sequence[LabelledSegment]) -> Iterator[str]:
    line = ""
    for segment in segments:
        if segment.first and line:
            yield line
            line = ""
        line += text[segment.start : segment.end]
    yield line


def _report(
    draw: random.Random, runs: dict[str, list[Run]], characters: int, *, tables: bool
) -> str:
    issuer = draw.choice(_NAMES["first"]) + draw.choice(_NAMES["second"]) + draw.choice(_KINDS)
    year = draw.randint(2012, 2024)
    forms = {chapter: _table(kind, draw) for chapter, kind in _TABLES.items()} if tables else {}
    lines = [f"{issuer}{year}年政府信息公开工作年度报告", *draw.choice(runs["preamble"])]
    room = characters - sum(map(len, forms.values())) - sum(map(len, lines))
    shares = {chapter: draw.uniform(0.5, 1.5) for chapter in _CHAPTERS}
    for number, (chapter, labels) in zip("一二三四五六", _CHAPTERS.items(), strict=True):
        lines.append(f"{number}、{chapter}")
        lines += [forms[chapter]] if chapter in forms else []
        rest = room * shares[chapter] / sum(shares.values())
        while rest > _SHORTEST:
            run = draw.choice(runs[draw.choice(labels)])
            lines += (
                _NUMBER.sub(lambda match: _other_number(match[0], draw), line) for line in run
            )
            rest -= sum(map(len, run))
    lines += [issuer, f"{year + 1}年1月{draw.randint(2, 30)}日"]
    return "\n".join(lines).replace(_ISSUER, issuer)


def _other_number(number: str, draw: random.Random) -> str:
    """Return another number of the same length; zeros are unchanged."""
    if not int(number):
        return number
    return str(draw.randint(10 ** (len(number) - 1), 10 ** len(number) - 1))


def _table(kind: str, draw: random.Random) -> str:
    return FAITHFUL[draw.choice(_LAYOUTS)](FORMS[kind](draw, False).rows, draw)
