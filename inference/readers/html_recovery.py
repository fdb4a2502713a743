"""The article of a page that a script fills in: from text areas, scripts, templates and frames."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, unquote_to_bytes

from lxml.html import HtmlElement, fragment_fromstring, tostring

_STRING = re.compile(
    r'"((?:[^"\\\n]|\\.){20,})"|\'((?:[^\'\\\n]|\\.){20,})\'|`((?:[^`\\]|\\.){20,})`'
)
_ASSIGNED = re.compile(r"(?:^|=|\(|:)\s*(?=[\[{])")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": "", "v": ""}
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_HAN = re.compile("[\u4e00-\u9fff]")
_SENTENCE = re.compile(r"[。；]|\d\s*余?[条件次篇期份个项]|[一二三四五六七八九十]、")
_MIN_HAN = 8
_MAX_STARTS = 20  # attempts to parse a script as JSON


@dataclass(frozen=True, slots=True)
class HiddenArticle:
    """An article that a page keeps outside its text.

    Attributes:
        origin: the element that contains it.
        html: its HTML or its text.
        data: the object that contains it, if it is JSON.
    """

    origin: str
    html: str
    data: object = None


def open_frames(page: HtmlElement) -> None:
    """Put the content of the frames that are part of `page` in the place of the frames."""
    for frame in page.xpath("//iframe[@srcdoc or starts-with(@src, 'data:text/html')]"):
        source = frame.get("srcdoc")
        if source is None:
            head, _, body = frame.get("src", "").partition(",")
            source = b64decode(body) if head.endswith(";base64") else unquote_to_bytes(body)
            source = source.decode("utf-8", "replace")
        content = fragment_fromstring(source, create_parent="div") if source.strip() else None
        if content is not None:
            content.tail = frame.tail
            frame.getparent().replace(frame, content)


def find_hidden_article(page: HtmlElement) -> HiddenArticle | None:
    """Return the longest text in an element of `page` that can be its article."""
    found = [
        candidate
        for candidate in (*_elements(page), *_scripts(page))
        if len(_HAN.findall(candidate.html)) >= _MIN_HAN and _SENTENCE.search(candidate.html)
    ]
    return max(found, key=lambda candidate: len(_HAN.findall(candidate.html)), default=None)


def _elements(page: HtmlElement) -> Iterator[HiddenArticle]:
    for area in page.iter("textarea"):
        yield HiddenArticle("text area", "".join(area.itertext()))
    for hidden in page.iterfind(".//input[@value]"):
        yield HiddenArticle("form field", hidden.get("value", ""))
    for tag in ("template", "noscript", "xmp"):
        for element in page.iter(tag):
            inner = (tostring(child, encoding="unicode") for child in element)
            yield HiddenArticle(f"<{tag}>", "".join([element.text or "", *inner]))


def _scripts(page: HtmlElement) -> Iterator[HiddenArticle]:
    for script in page.iter("script"):
        text = script.text or ""
        if not _HAN.search(text) and "\\u" not in text and "%" not in text:
            continue
        if script.get("type", "").lower() in ("text/html", "text/template", "text/x-template"):
            yield HiddenArticle("script", text)
            continue
        data = _parse_object(text)
        if data is not None:
            yield HiddenArticle("script", json.dumps(data, ensure_ascii=False), data)
        for match in _STRING.finditer(text):
            yield HiddenArticle(
                "script", _unescape(next(group for group in match.groups() if group))
            )


def _parse_object(script: str) -> object | None:
    """Return the longest JSON object or array that a script assigns or consists of."""
    decoder = json.JSONDecoder(strict=False)
    best: tuple[int, object] | None = None
    position = 0
    for _ in range(_MAX_STARTS):
        match = _ASSIGNED.search(script, position)
        if match is None:
            break
        try:
            value, end = decoder.raw_decode(script, match.end())
        except (ValueError, RecursionError):
            position = match.end() + 1
            continue
        if best is None or end - match.end() > best[0]:
            best = (end - match.end(), value)
        position = end
    return best[1] if best else None


def _unescape(literal: str) -> str:
    def replace(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        return chr(int(code, 16)) if code else _ESCAPED.get(match[3], match[3])

    text = _ESCAPE.sub(replace, literal)
    return unquote(text) if len(_PERCENT.findall(text)) > len(text) / 12 else text
