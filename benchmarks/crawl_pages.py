"""Invented documents of a crawl for the measurement of the triage, seeded, and a WARC of them.

The reports are the documents of the corpus that are not for training (dev and dev-hard), with other
names and numbers, with the statutory tables of the tests, in every format. The other documents have
the sentences of `triage_texts.yaml`. Nothing of both occurs in the texts of the training.
"""

import gzip
import html
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from gongkai.annotations.corpus import read_corpus
from gongkai.annotations.document import AnnotatedDocument
from tests.e2e.documents import MAKERS, form, sheet
from tests.inference.readers.documents import SampleBlock

SHARE = 0.03
"""The share of the reports."""
_SHORTEST = 500  # characters of a report; a shorter document of the corpus is an excerpt
_FORMATS = ("page.html",) * 6 + ("html", "html", "docx", "txt", "gb18030.txt", "md")
_SLOW_FORMAT, _SLOW_SHARE = "pdf", 0.04
_OTHER_FORMATS = ("txt", "docx", "gb18030.txt")
_NUMBER = re.compile(r"(?<![\d.])[1-9]\d{0,4}(?![\d.]|年|月|日|号)")
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,}?(?=[省市县区镇乡])")
_PLACES = [a + b for a in "平安新长永兴东西南北" for b in "阳宁丰源河山江林"]
_BODIES = (
    "发改局",
    "司法局",
    "农业农村局",
    "民政局",
    "人社局",
    "住建局",
    "文旅局",
    "统计局",
    "审计局",
    "城管局",
    "医保局",
    "应急管理局",
    "师范大学",
    "中医院",
    "热力公司",
    "街道办",
    "镇政府",
    "县政府",
    "开发区管委会",
    "图书馆",
)
_TABLES = ("article20", "application", "dispute")
_TYPES = {"html": "text/html", "txt": "text/plain", "md": "text/markdown", "pdf": "application/pdf"}
_SLOT = re.compile(r"\{(P|B|Y|N1|N|D)\}")
_MENU = (
    "首页",
    "机构职能",
    "领导之窗",
    "通知公告",
    "工作动态",
    "信息公开指南",
    "信息公开年报",
    "依申请公开",
    "政策解读",
    "办事服务",
    "互动交流",
)


@dataclass(frozen=True, slots=True)
class CrawledDocument:
    """A document of the crawl.

    Attributes:
        url: its address, different for each document.
        kind: the kind in `triage_texts.yaml`; "report" for a report.
        format: the key of its maker.
        content: the bytes.
    """

    url: str
    kind: str
    format: str
    content: bytes


def generate(count: int, seed: int, share: float = SHARE) -> Iterator[CrawledDocument]:
    """Yield documents; the n-th one does not depend on `count`.

    Args:
        count: the number of documents.
        seed: the seed.
        share: the share of reports, evenly distributed.
    """
    for number in range(count):
        draw = random.Random(f"{seed} {number}")
        is_report = int((number + 1) * share) > int(number * share)
        kind, format, parts = _report(draw) if is_report else _other(draw)
        content = _menu_page(draw, parts) if format == "menu.html" else MAKERS[format](parts)
        url = f"http://www.{number % 40}.gov.cn/{draw.randrange(10**6)}/{number}.{format}"
        yield CrawledDocument(url, kind, format, content)


def other_pages(count: int, seed: int, characters: int) -> Iterator[bytes]:
    """Yield pages of documents that are no report, of at least so many characters each."""
    for number in range(count):
        draw = random.Random(f"{seed} page {number}")
        _, _, lines = _other(draw)
        text = "".join(line for line in lines if isinstance(line, str))
        yield _menu_page(draw, lines * -(-characters // len(text)))


def write_warc(path: Path, documents: Iterator[CrawledDocument]) -> dict[str, CrawledDocument]:
    """Write a compressed crawl; return the documents without their content, by their addresses."""
    found = {}
    with path.open("wb") as stream:
        for document in documents:
            type = _TYPES.get(document.format.rpartition(".")[2], "application/octet-stream")
            answer = (
                f"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n"
                f"Content-Length: {len(document.content)}\r\n\r\n"
            ).encode() + document.content
            head = (
                "WARC/1.0\r\nWARC-Type: response\r\n"
                f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{len(found):012}>\r\n"
                "WARC-Date: 2025-03-01T00:00:00Z\r\n"
                f"WARC-Target-URI: {document.url}\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(answer)}\r\n\r\n"
            )
            stream.write(gzip.compress(head.encode() + answer + b"\r\n\r\n", 1))
            found[document.url] = CrawledDocument(document.url, document.kind, document.format, b"")
    return found


def _report(draw: random.Random) -> tuple[str, str, list[SampleBlock]]:
    document = draw.choice(_reports())
    text = _NUMBER.sub(lambda number: _other_number(draw, number[0]), document.text)
    issuer = document.meta.get("issuer") or ""
    if place := _PLACE.match(issuer):
        text = text.replace(place[0], draw.choice(_PLACES))
    parts: list[SampleBlock] = list(text.split("\n"))
    if draw.random() < 0.4:
        kinds = _TABLES if draw.random() < 0.7 else ("indicator_form",)
        at = draw.randrange(len(parts) // 2, len(parts) + 1)
        parts[at:at] = [sheet(form(kind, draw.randrange(10**6))) for kind in kinds]
    slow = draw.random() < _SLOW_SHARE
    return "report", _SLOW_FORMAT if slow else draw.choice((*_FORMATS, "menu.html")), parts


@cache
def _reports() -> list[AnnotatedDocument]:
    documents = [*read_corpus("dev"), *read_corpus("dev-hard")]
    return [document for document in documents if len(document.text) >= _SHORTEST]


def _other_number(draw: random.Random, number: str) -> str:
    return str(draw.randint(10 ** (len(number) - 1), 10 ** len(number) - 1))


@cache
def _texts() -> list[dict[str, Any]]:
    path = Path(__file__).with_name("triage_texts.yaml")
    texts: list[dict[str, Any]] = yaml.safe_load(path.read_text("utf-8"))
    return texts


def _other(draw: random.Random) -> tuple[str, str, list[SampleBlock]]:
    texts = draw.choice(_texts())
    lines, layout = texts["lines"], texts.get("layout", "prose")
    if layout == "form":
        chosen = lines
    elif layout == "list":
        chosen = [draw.choice(lines) for _ in range(draw.randint(5, 30))]
    elif layout == "short":
        chosen = draw.sample(lines, draw.randint(1, 4))
    else:
        chosen = [line for line in lines if draw.random() < 0.75] or lines
    values = {"P": draw.choice(_PLACES) + draw.choice("市县区"), "Y": str(draw.randint(2009, 2025))}
    values["B"] = values["P"] + draw.choice(_BODIES)
    parts = [_fill(draw, line, values) for line in (draw.choice(texts["titles"]), *chosen)]
    if layout == "prose" and draw.random() < 0.5:
        parts += [values["B"], _fill(draw, "{D}", values)]
    format = draw.choice(_OTHER_FORMATS) if draw.random() < 0.05 else "menu.html"
    return texts["kind"], format, list(parts)


def _fill(draw: random.Random, line: str, values: dict[str, str]) -> str:
    def value(slot: re.Match[str]) -> str:
        if slot[1] == "N":
            return str(draw.choice((draw.randint(2, 40), draw.randint(50, 9000))))
        if slot[1] == "N1":
            return str(draw.randint(1, 9))
        if slot[1] == "D":
            return f"{values['Y']}年{draw.randint(1, 12)}月{draw.randint(1, 28)}日"
        if slot[1] == "B" and draw.random() < 0.4:
            return values["P"] + draw.choice(_BODIES)
        return values[slot[1]]

    return _SLOT.sub(value, line)


def _menu_page(draw: random.Random, parts: Sequence[SampleBlock]) -> bytes:
    """Return a page with the menu, the line of the publication and the foot of a site."""
    title = parts[0] if isinstance(parts[0], str) else "正文"
    body = MAKERS["html"](parts).decode()
    body = re.search(r"<body>(.*)</body>", body, re.DOTALL)[1]  # type: ignore[index]
    menu = "".join(f"<li><a href='/c/{n}'>{word}</a></li>" for n, word in enumerate(_MENU))
    script = "var _hmt=_hmt||[];(function(){var h=document.createElement('script');})();" * 8
    style = ".nav li{float:left;width:98px}.con p{text-indent:2em;line-height:28px}\n" * 12
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{html.escape(title)}</title>"
        f"<style>{style}</style><script>{script}</script></head><body>"
        f"<div class='header'><div class='nav'><ul>{menu}</ul></div></div>"
        f"<div class='path'>您的位置：<a href='/'>首页</a> &gt; <a href='/xxgk'>信息公开</a></div>"
        f"<div class='info'>发布时间：2025-0{draw.randint(1, 9)}-1{draw.randint(0, 9)} "
        f"点击数：{draw.randint(3, 900)}</div><div id='zoom' class='con'>{body}</div>"
        "<div class='footer'><p>主办单位：人民政府办公室</p><p>京ICP备05000000号</p></div>"
        "</body></html>"
    ).encode()
