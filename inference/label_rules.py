"""Label rules: wordings that decide the label of a quantity, whatever a tagger predicted.

The rules apply the annotation guidelines (part 2) where the wording leaves no choice: an outcome
that is absent is not the thing that is absent, one number may count two things together, figures
behind 答复 are closed applications, papers in a list are not what a channel published.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from gongkai import configs
from gongkai.document.doc import Doc
from gongkai.document.items import BARE_TOTALS
from gongkai.document.spans import Span, without_overlaps
from gongkai.document.tagging import Mention
from gongkai.inference.indicators.combined import combined_labels
from gongkai.inference.indicators.config import indicator_config
from gongkai.inference.missed_counts import missed_counts

_CLAUSE_MARKS = "，,。；;：:（()）\n"
_LIST_MARKS = _CLAUSE_MARKS + "、"
_SENTENCE_MARKS = "。；;！？\n"
_YEAR = re.compile(r"(20\d\d)\s*年")
_APPLICATION = re.compile(r"(?:依申请公开|政府信息公开|信息公开|公开)?的?申请")
_APART = re.compile(r"分别|各|均|都")


def add_label_rules(doc: Doc) -> None:
    """Apply the rules to `doc.tagging`."""
    tagging = doc.tagging
    assert tagging is not None
    mentions = sorted([*tagging.mentions, *missed_counts(doc)], key=lambda mention: mention.start)
    ruled = []
    for index, mention in enumerate(mentions):
        floor = mentions[index - 1].end if index else 0
        changed: Mention | None = mention
        for rule in _RULES:
            if changed is not None:
                changed = rule(doc, changed, floor)
        if changed is not None:
            ruled.append(changed)
    if ruled != list(tagging.mentions):
        ruled.sort(key=lambda mention: mention.start)
        doc.tagging = replace(tagging, mentions=tuple(without_overlaps(ruled)))


def _drop_false_absence(doc: Doc, mention: Mention, _floor: int) -> Mention | None:
    """Drop a stated absence in a sentence without a negation (减免1人的费用)."""
    if mention.kind != "absence" or mention.value:
        return mention
    start, end = _around(doc.text, mention, _SENTENCE_MARKS)
    words = doc.text[start:end].replace("减免", "")
    return mention if re.search(_config()["negation"], words) else None


def _label_absent_outcome(doc: Doc, mention: Mention, _floor: int) -> Mention:
    """Make the outcome the absence where an outcome is absent (未发生行政复议被纠错)."""
    if mention.kind != "absence" or mention.label not in ("review", "litigation"):
        return mention
    text, config = doc.text, _config()
    start, end = _around(text, mention, _CLAUSE_MARKS)
    words = text[mention.start : mention.end]
    if any(word in words for word in config["outcome_words"]):
        noun = None
        for label in (mention.label, "review", "litigation"):
            noun = noun or _last_noun(text, start, mention.start, config[f"{label}_words"])
        return replace(mention, item=noun) if noun else replace(mention, label="other", item=None)
    outcome = _outcome_of(text, mention, start, end)
    if outcome is None:
        return mention
    noun = Span(mention.start, mention.end)
    return replace(mention, start=outcome.start, end=outcome.end, item=noun)


def _outcome_of(text: str, mention: Mention, start: int, end: int) -> Span | None:
    """Return the outcome that a clause denies of a review or lawsuit; None if it denies none."""
    pattern = _outcome_pattern()
    behind = list(pattern.finditer(text, mention.end, end))
    filled = [m for m in behind if _is_filler(pattern.sub("", text[mention.end : m.start()]))]
    if filled:
        lost = [m for m in filled if m.group() == "败诉"]
        own = lost if mention.label == "litigation" else [m for m in filled if m not in lost]
        chosen = (own or filled)[0]
        return Span(chosen.start(), chosen.end())
    before = [
        m
        for m in pattern.finditer(text, start, mention.start)
        if _is_filler(pattern.sub("", text[m.end() : mention.start]))
    ]
    return Span(before[-1].start(), before[-1].end()) if before else None


def _is_filler(gap: str) -> bool:
    for word in _fillers():
        gap = gap.replace(word, "")
    return not gap.strip()


def _last_noun(text: str, start: int, end: int, words: list[str]) -> Span | None:
    found = [(text.rfind(word, start, end), word) for word in words]
    at, word = max(found, key=lambda pair: (pair[0] + len(pair[1])) if pair[0] >= 0 else -1)
    return Span(at, at + len(word)) if at >= 0 else None


def _label_combined(doc: Doc, mention: Mention, floor: int) -> Mention:
    """Give a number for several things the first label, with the phrase as its item."""
    names = indicator_config().combined_names
    labels = set(names.values())
    if mention.kind != "number" or mention.label not in labels | {"application.breakdown"}:
        return mention
    text = doc.text
    start = max(floor, max(text.rfind(mark, 0, mention.start) for mark in "。；;\n") + 1)
    lead = text[start : mention.start]
    phrases = list(_combined_pattern().finditer(lead))
    if not phrases:
        return mention
    phrase = phrases[-1]
    named = combined_labels(phrase.group())
    gap = lead[phrase.end() :]
    disputes = set(named) == {"review", "litigation"}
    reach = 30 if disputes else 4
    other_nouns = any(word in gap for word in (*names, *_config()["outcome_words"], "维持"))
    if len(gap) > reach or _APART.search(gap) or other_nouns or not named:
        return mention
    if not doc.text[mention.start : mention.end].strip("0０零〇 件宗起"):
        return mention  # none of both
    if not disputes and any(mark in gap for mark in _LIST_MARKS):
        return mention
    words = re.sub(r"(?:案件|答复|类)$", "", phrase.group())
    item = Span(start + phrase.start(), start + phrase.start() + len(words))
    return replace(mention, label=named[0], item=item)


def _drop_general_item(doc: Doc, mention: Mention, _floor: int) -> Mention:
    """Drop an item that names all applications, reviews or lawsuits, not a kind of them."""
    if mention.item is None or mention.label not in BARE_TOTALS or mention.kind == "absence":
        return mention
    name = doc.text[mention.item.start : mention.item.end]
    return (
        replace(mention, item=None) if re.fullmatch(_config()["general_items"], name) else mention
    )


def _label_answered(doc: Doc, mention: Mention, floor: int) -> Mention:
    """Label a figure behind 答复 or 办结 as closed applications."""
    if mention.kind != "number" or mention.label != "application.received":
        return mention
    text, config = doc.text, _config()
    start = max(floor, _around(text, mention, _LIST_MARKS)[0])
    lead = text[start : mention.start]
    answered = any(word in lead for word in config["answered_words"])
    if answered and not any(word in lead for word in config["received_words"]):
        return replace(mention, label="application.closed")
    return mention


def _label_outcome_behind(doc: Doc, mention: Mention, _floor: int) -> Mention:
    """Label a figure by the outcome that follows it at once (1宗已予以公开)."""
    if mention.kind != "number" or mention.label not in (
        "application.carried_out",
        "application.closed",
        "application.received",
    ):
        return mention
    following = doc.text[mention.end :][:16]
    behind = re.sub(r"^\s*(?:已|均|都|为|系|依法|属于|属|由|申请人)*", "", following)
    for label, words in _config()["outcome_behind"].items():
        match = next((word for word in words if behind.startswith(word)), None)
        # 40件，予以公开20件: the outcome has a figure of its own
        if match and not re.match(r"\s*\d", behind[len(match) :]):
            start = doc.text.index(match, mention.end)
            item = Span(start, start + len(match)) if label == "application.other" else mention.item
            return replace(mention, label=label, item=item)
    return mention


def _label_carried_out(doc: Doc, mention: Mention, _floor: int) -> Mention:
    """Label a figure right after 转下年度办理 as applications carried to the next year."""
    if mention.kind != "number" or not mention.label.startswith("application."):
        return mention
    before = doc.text[max(0, mention.start - 16) : mention.start]
    if re.search(f"(?:{_config()['carried_out_before']})$", before):
        return replace(mention, label="application.carried_out", item=None)
    return mention


def _label_papers(doc: Doc, mention: Mention, floor: int) -> Mention:
    """Label papers in a list by their kind, not by the channel that published them."""
    if mention.kind != "number" or not mention.label.startswith(("disclosure.", "document.")):
        return mention
    text, config = doc.text, _config()
    start = max(floor, _around(text, mention, _LIST_MARKS)[0])
    for verb in config["publishing_words"]:
        start = (
            max(start, text.rfind(verb, start, mention.start) + len(verb))
            if (verb in text[start : mention.start])
            else start
        )
    name = text[start : mention.start].strip(" 《》“”")
    if not name or any(word in name for word in config["gazette_words"]):
        return mention
    owner = re.match(config["paper_owners"], name)
    name = name[owner.end() :] if owner else name
    at = text.index(name, start)
    item = Span(at, at + len(name))
    if name.endswith(tuple(config["regulation_words"] + config["normative_words"])):
        if mention.label in _CHANNELS | {"disclosure.category", "disclosure.total"}:
            return replace(mention, label="document.normative", item=item)
    elif name.endswith(tuple(config["paper_words"])) and mention.label in (
        _CHANNELS | {"document.normative"}
    ):
        return replace(mention, label="disclosure.category", item=item)
    return mention


def _label_own_year(doc: Doc, mention: Mention, _floor: int) -> Mention:
    """Label applications of the report's own year, which a tagger did not take for them."""
    if mention.kind != "number" or mention.label not in ("comparison", "other"):
        return mention
    if mention.label == "other" and not _APPLICATION.match(doc.text, mention.end):
        return mention
    start, end = _around(doc.text, mention, _CLAUSE_MARKS)
    clause = doc.text[start:end]
    title_year = _YEAR.search(doc.text[:200])
    years = {match[1] for match in _YEAR.finditer(clause)}
    if any(word in clause for word in _config()["comparison_words"]) or (
        years and (title_year is None or years != {title_year[1]})
    ):
        return mention
    if (
        "申请" in doc.text[mention.end : end]
        and doc.text[mention.start : mention.end][-1] in "件宗"
    ):
        item = mention.item if mention.label == "comparison" else None
        return replace(mention, label="application.breakdown", item=item)
    return mention


def _label_earlier_year(doc: Doc, mention: Mention, _floor: int) -> Mention:
    """Label a figure right after the words of an earlier year: 由上年的27件增至61件."""
    if mention.kind != "number" or mention.label in ("comparison", "application.carried_in"):
        return mention
    before = doc.text[max(0, mention.start - 16) : mention.start]
    match = re.search(f"(?:{_config()['earlier_year_before']})$", before)
    _start, end = _around(doc.text, mention, _CLAUSE_MARKS)
    if match is None or "转" in doc.text[mention.end : end]:
        return mention
    title_year = _YEAR.search(doc.text[:200])
    year = match["year"]
    if year is not None and (title_year is None or year >= title_year[1]):
        return mention
    return replace(mention, label="comparison", item=None)


_Rule = Callable[[Doc, Mention, int], Mention | None]
_RULES: tuple[_Rule, ...] = (
    _drop_false_absence,
    _label_absent_outcome,
    _label_combined,
    _drop_general_item,
    _label_answered,
    _label_outcome_behind,
    _label_carried_out,
    _label_papers,
    _label_own_year,
    _label_earlier_year,
)
_CHANNELS = frozenset(
    {"disclosure.gazette", "disclosure.website", "disclosure.weibo", "disclosure.wechat"}
)


def _around(text: str, mention: Mention, marks: str) -> tuple[int, int]:
    """Return the range between the marks around a mention."""
    start = max(text.rfind(mark, 0, mention.start) for mark in marks) + 1
    ends = [at for mark in marks if (at := text.find(mark, mention.end)) >= 0]
    return start, min(ends, default=len(text))


@cache
def _config() -> Mapping[str, Any]:
    config: Mapping[str, Any] = configs.load("label_rules.yaml")
    return config


@cache
def _fillers() -> tuple[str, ...]:
    return tuple(sorted(_config()["outcome_fillers"], key=len, reverse=True))


@cache
def _outcome_pattern() -> re.Pattern[str]:
    return re.compile("|".join(_config()["outcome_words"]))


@cache
def _combined_pattern() -> re.Pattern[str]:
    """Return the pattern of names joined to one phrase: 予以公开及部分公开, 行政复议、行政诉讼."""
    names = sorted(indicator_config().combined_names, key=len, reverse=True)
    name = f"(?:予以|依法)?(?:{'|'.join(map(re.escape, names))})(?:案件|答复|类)?"
    return re.compile(f"{name}(?:(?:以及|及|和|与|或|、|/)?(?:提起|被)?{name})+")
