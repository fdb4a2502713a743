"""Counts that a tagger missed: of no review or lawsuit (行政诉讼数为0件), and in lists of fields.

A field is a clause of a name and a number alone (主动公开信息数：325条).
"""

import re
from collections.abc import Iterator

from gongkai.document.doc import Doc
from gongkai.document.numerals import Numeral
from gongkai.document.tagging import Mention

_COUNT = re.compile(
    r"(?<![、和及与或政])(?:行政)?(?:(?P<review>复议)|(?P<litigation>诉讼))(?:案件|案)?"
    r"(?:总?数量?|件数)?(?:为|是|共|：|:)\s*$"
)
_MARKER = (
    r"\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]\s*)?(?:[全本当]年|年度)?(?:共|累计)?"
)
_COUNTED = r"(?:总?数量?|总量|总?[条件]数)?\s*[：:=＝]\s*"
_REQUEST = "(?:政府信息公开|信息公开|依申请公开|公开)?的?申请"
_FIELDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "disclosure.total": ("(?:主动公开(?:政府)?信息|(?:政府)?信息主动公开)", ("条", "")),
    "application.received": (f"(?:新?收到|受理){_REQUEST}", ("件", "条", "份", "")),
    "review": ("(?:政府信息公开)?(?:行政)?复议(?:案件|案)?", ("件", "起", "宗", "")),
    "litigation": ("(?:政府信息公开)?(?:行政)?诉讼(?:案件|案)?", ("件", "起", "宗", "")),
}
_FIELD = {
    label: re.compile(rf"(?:^|[。；;，,、]){_MARKER}{name}{_COUNTED}$")
    for label, (name, _) in _FIELDS.items()
}
_FIELD_END = re.compile(r"\s*(?:[。；;，,、]|$)")
_SCORE = 0.9


def missed_counts(doc: Doc) -> Iterator[Mention]:
    """Yield the mentions of such counts that `doc.tagging` does not contain."""
    assert doc.tagging is not None
    taken = [(mention.start, mention.end) for mention in doc.tagging.mentions]
    for index in doc.narrative:
        sentence, offset = doc.sentences[index], doc.segments[index].start
        for numeral in doc.numerals(index):
            named = _named_zero(sentence, numeral) or _named_field(sentence, numeral)
            if named is None:
                continue
            label, name_start = named
            start, end = offset + name_start, offset + numeral.end
            if not any(start < b and a < end for a, b in taken):
                first = offset + numeral.start
                yield Mention(first, end, label, "number", None, None, _SCORE)


def _named_zero(sentence: str, numeral: Numeral) -> tuple[str, int] | None:
    """Return the label of a count of 0 and the start of its name."""
    if numeral.value != 0 or not numeral.unit:
        return None
    named = _COUNT.search(sentence[: numeral.start])
    if named is None:
        return None
    return "review" if named["review"] else "litigation", named.start()


def _named_field(sentence: str, numeral: Numeral) -> tuple[str, int] | None:
    """Return the label of the number of a field and the start of its name."""
    if not _FIELD_END.match(sentence, numeral.end):
        return None
    for label, pattern in _FIELD.items():
        named = pattern.search(sentence[: numeral.start])
        if named and numeral.unit in _FIELDS[label][1]:
            return label, named.start()
    return None
