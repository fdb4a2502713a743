"""The section of every segment by phrase words, headings and neighbours."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from gongkai.document.outline import OutlineEntry, outline
from gongkai.document.phrases import Phrase
from gongkai.document.segments import Segment
from gongkai.document.tagging import SectionTag

_DATE_LINE = re.compile(
    r"(?:[12]\d{3}|[二两][〇○零OoＯ一二三四五六七八九]{3})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月"
    r"\s*[\d一二三四五六七八九十]{1,3}\s*日"
)
_TITLE_FIELD = re.compile(r"[-\s]*[^：:，。]{2,8}[：:]\s*\S{0,40}$")
# The closing part of a report: under its headings all is one or the other.
_CLOSING = ("problem", "plan")
_LONGEST_SIGNATURE = 25


def tag_sections(
    text: str,
    segments: Sequence[Segment],
    rows: Collection[int],
    phrases: Sequence[Sequence[Phrase]],
) -> list[SectionTag]:
    """Return the section of every segment.

    Args:
        text: the document.
        segments: its segments, in order.
        rows: the indices of those that are rows of tables.
        phrases: the phrases found in each segment.
    """
    places = outline(text, segments)
    body = _first_body(text, segments)
    tail = _signature_start(text, segments, rows)
    tags: list[SectionTag] = []
    for index, segment in enumerate(segments):
        if index in rows:
            tag = SectionTag("table", 1.0)
        elif index < body:
            tag = SectionTag("title", 0.8)
        elif index in tail:
            tag = SectionTag("signature", 0.9)
        elif places[index].level is not None:
            tag = _heading(phrases[index], tags, places[index])
        else:
            tag = _sentence(phrases[index], tags, places[index], segment.first)
        tags.append(tag)
    return tags


def _heading(
    phrases: Sequence[Phrase], tags: Sequence[SectionTag], place: OutlineEntry
) -> SectionTag:
    parent = tags[place.path[-1]].label if place.path else None
    named = [phrase for phrase in phrases if phrase.role == "heading"]
    if parent in _CLOSING:
        named = [phrase for phrase in named if phrase.label in _CLOSING]
        if not named:
            return _sentence(phrases, tags, place, first=True)
    if not named:
        return SectionTag(parent or "overview", 0.4)
    weights: Counter[str] = Counter()
    for rank, phrase in enumerate(named):
        weights[phrase.label] = max(weights[phrase.label], (phrase.end - phrase.start) * 2 - rank)
    return _best(weights)


def _sentence(
    phrases: Sequence[Phrase], tags: Sequence[SectionTag], place: OutlineEntry, first: bool
) -> SectionTag:
    above = [tags[i].label for i in reversed(place.path) if tags[i].label != "title"]
    closing = any(label in _CLOSING for label in above)
    weights: Counter[str] = Counter()
    reach = 0
    for phrase in phrases:  # in order, the longer first: one inside another does not count
        if phrase.role == "body" or (closing and phrase.role == "closing"):
            if phrase.end > reach:
                sure = 3 if closing and phrase.role == "body" else 1
                weights[phrase.label] += sure * (min(phrase.end - phrase.start, 6) - 1)
            reach = max(reach, phrase.end)
    if closing:
        # Problems come first; from the sentence that turns to the remedies on, it is plans.
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


def _first_body(text: str, segments: Sequence[Segment]) -> int:
    """Return the index of the first segment that is a sentence or a numbered heading."""
    for index, segment in enumerate(segments):
        line = text[segment.start : segment.end]
        heading = re.match(r"[一二三四五六七八九十]+\s*[、.．]|[（(][一二三四五六]", line)
        sentence = line[-1] in "。；;！？" or (line.count("，") + line.count(",") > 1)
        if heading or (sentence and not _TITLE_FIELD.match(line)):
            return index
    return 0


def _signature_start(text: str, segments: Sequence[Segment], rows: Collection[int]) -> set[int]:
    """Return the indices of the closing lines: a date alone, and the short line before it."""
    closing = set()
    half = len(text) // 2
    for index, segment in enumerate(segments):
        line = text[segment.start : segment.end]
        if segment.start < half or index in rows:
            continue
        match = _DATE_LINE.search(line)
        if match and len(line) - len(match[0]) <= _LONGEST_SIGNATURE and line[-1] not in "。；":
            closing.add(index)
            above = text[segments[index - 1].start : segments[index - 1].end] if index else ""
            if above and len(above) <= _LONGEST_SIGNATURE and above[-1] not in "。；：:;":
                closing.add(index - 1)
    return closing
