"""The sections of segments, by phrases, headings and neighbouring segments."""

import re
from collections import Counter
from collections.abc import Sequence

from gongkai.document.doc import Doc
from gongkai.document.outline import OutlineEntry
from gongkai.document.phrases import Phrase
from gongkai.document.tagging import TABLE, SectionTag

_DATE_LINE = re.compile(
    r"(?:[12]\d{3}|[二两][〇○零OoＯ一二三四五六七八九]{3})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月"
    r"\s*[\d一二三四五六七八九十]{1,3}\s*日"
)
_TITLE_FIELD = re.compile(r"[-\s]*[^：:，。]{2,8}[：:]\s*\S{0,40}$")
# The sections of all sentences below a heading of the closing part of a report.
_CLOSING = ("problem", "plan")
_MAX_SIGNATURE = 25


def tag_sections(doc: Doc) -> list[SectionTag]:
    """Return a section tag for every segment of a document, in order."""
    body = _first_body(doc.sentences)
    signature = _signature(doc)
    tags: list[SectionTag] = []
    for index, (segment, entry) in enumerate(zip(doc.segments, doc.outline, strict=True)):
        if index in doc.rows:
            tag = SectionTag(TABLE, 1.0)
        elif index < body:
            tag = SectionTag("title", 0.8)
        elif index in signature:
            tag = SectionTag("signature", 0.9)
        elif entry.level is not None:
            tag = _heading(doc.phrases(index), tags, entry)
        else:
            tag = _sentence(doc.phrases(index), tags, entry, segment.first)
        tags.append(tag)
    return tags


def _heading(
    phrases: Sequence[Phrase], tags: Sequence[SectionTag], entry: OutlineEntry
) -> SectionTag:
    parent = tags[entry.path[-1]].label if entry.path else None
    named = [phrase for phrase in phrases if phrase.role == "heading"]
    if parent in _CLOSING:
        named = [phrase for phrase in named if phrase.label in _CLOSING]
        if not named:
            return _sentence(phrases, tags, entry, first=True)
    if not named:
        return SectionTag(parent or "overview", 0.4)
    weights: Counter[str] = Counter()
    for rank, phrase in enumerate(named):
        weights[phrase.label] = max(weights[phrase.label], (phrase.end - phrase.start) * 2 - rank)
    return _best(weights)


def _sentence(
    phrases: Sequence[Phrase], tags: Sequence[SectionTag], entry: OutlineEntry, first: bool
) -> SectionTag:
    above = [tags[i].label for i in reversed(entry.path) if tags[i].label != "title"]
    closing = any(label in _CLOSING for label in above)
    weights: Counter[str] = Counter()
    covered = 0
    for phrase in phrases:  # a phrase inside another one is ignored; the longer comes first
        if phrase.role == "body" or (closing and phrase.role == "closing"):
            if phrase.end > covered:
                factor = 3 if closing and phrase.role == "body" else 1
                weights[phrase.label] += factor * (min(phrase.end - phrase.start, 6) - 1)
            covered = max(covered, phrase.end)
    if closing:
        # Problems precede plans; a sentence keeps the section of the previous one by default.
        weights = Counter({label: weights[label] for label in _CLOSING})
        weights[tags[-1].label] += 3
        weights["plan"] += 3 if above[0] == "plan" else 0
        return _best(weights)
    for depth, label in enumerate(above):
        weights[label] += 4 if depth == 0 and label != "overview" else 1
    before = tags[-1].label if tags and tags[-1].label != "title" else "overview"
    if not first:
        weights[before] += 2
    if not any(weight > 0 for weight in weights.values()):
        weights[before] += 1
    return _best(weights)


def _best(weights: Counter[str]) -> SectionTag:
    label, weight = max(weights.items(), key=lambda pair: pair[1])
    rest = sum(w for key, w in weights.items() if key != label and w > 0)
    return SectionTag(label, round(weight / (weight + rest + 1), 3))


def _first_body(sentences: Sequence[str]) -> int:
    """Return the index of the first segment that is a sentence or a numbered heading."""
    for index, line in enumerate(sentences):
        heading = re.match(r"[一二三四五六七八九十]+\s*[、.．]|[（(][一二三四五六]", line)
        sentence = line[-1] in "。；;！？" or (line.count("，") + line.count(",") > 1)
        if heading or (sentence and not _TITLE_FIELD.match(line)):
            return index
    return 0


def _signature(doc: Doc) -> set[int]:
    """Return the indices of the signature: a line with only a date, and the short line before."""
    closing = set()
    half = len(doc.text) // 2
    for index in doc.narrative:
        if doc.segments[index].start < half:
            continue
        line = doc.sentences[index]
        match = _DATE_LINE.search(line)
        if match and len(line) - len(match[0]) <= _MAX_SIGNATURE and line[-1] not in "。；":
            closing.add(index)
            above = doc.sentences[index - 1] if index else ""
            if above and len(above) <= _MAX_SIGNATURE and above[-1] not in "。；：:;":
                closing.add(index - 1)
    return closing
