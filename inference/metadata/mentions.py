"""The administrative divisions that a text names."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice

from gongkai.document.bodies.config import metadata_config
from gongkai.document.bodies.divisions import Division, can_be_division, split_divisions
from gongkai.document.bodies.gazetteer import LONGEST_NAME, gazetteer, short_provinces
from gongkai.document.bodies.patterns import any_of_spaced, find_all, find_near

# How many occurrences of the issuer's name are searched for divisions before it.
_OCCURRENCES = 100
# The last characters of the divisions that are searched for in a text.
_ENDING = re.compile("[省市县区旗州盟]")
# Characters of the longest word after which a name can start, blanks inside included.
_LONGEST_OPENER = 4
# Characters from the opener of an authority's name to the ending of the division.
_DISTANCE = 16


def find_mentions(text: str) -> Counter[str]:
    """Return how often `text` names each division, known or not."""
    mentions = Counter(_known_mentions(text))
    mentions.update(_unknown_mentions(text))
    return mentions


def _known_mentions(text: str) -> Iterator[str]:
    """Yield each name of the gazetteer in `text` that starts where a name can start."""
    entries, lengths = gazetteer(), _lengths_by_ending()
    common_nouns = metadata_config().region.common_nouns
    last_name, last_end = "", 0
    for match in _ENDING.finditer(text):
        end = match.end()
        for length in lengths.get(text[end - 2 : end], ()):
            start = end - length
            name = text[start:end] if start >= 0 else ""
            entry = entries.get(name)
            if entry is None or text[start : end + 1] in entries:  # 赣县 in 赣县区
                continue
            below_last = start == last_end and last_name in entry.parents
            if name in common_nouns and text[start - 1 : start] != "《" and not below_last:
                continue
            if start == last_end or _can_start_name(text, start):
                yield name
                last_name, last_end = name, end
                break


@cache
def _lengths_by_ending() -> dict[str, list[int]]:
    """Return the lengths of the known names, the longest first, by their last two characters."""
    lengths: dict[str, set[int]] = {}
    for name in gazetteer():
        lengths.setdefault(name[-2:], set()).add(len(name))
    return {ending: sorted(found, reverse=True) for ending, found in lengths.items()}


def _can_start_name(text: str, start: int) -> bool:
    """Return whether a name can start at `start`: the text before ends a word."""
    before = text[max(0, start - _LONGEST_OPENER) : start].replace(" ", "")
    return (
        text[start - 1 : start] == " "
        or not "\u4e00" <= before[-1:] <= "\u9fff"
        or before.endswith(metadata_config().region.openers)
        or before.endswith(tuple(short_provinces()))
    )


def _is_end_of_known_name(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]` is only the end of a known name (于都县, from 都)."""
    return any(
        start > end - length >= 0 and text[end - length : end] in gazetteer()
        for length in _lengths_by_ending().get(text[end - 2 : end], ())
    )


def _unknown_mentions(text: str) -> dict[str, int]:
    """Return the authorities in `text` that look like divisions and are not in the gazetteer.

    The name of a cited rule or of a site counts at once. Within a sentence a verb may look like the
    start of a name (用好县政府……), so the name must occur twice there.
    """
    counts: Counter[str] = Counter()
    certain: set[str] = set()
    authority, ending = _authority_patterns()
    for match in find_near(authority, ending, text, _DISTANCE):
        name = match["name"] or match["site"]
        group = "name" if match["name"] else "site"
        if (
            name not in gazetteer()
            and can_be_division(name)
            and not _is_end_of_known_name(text, match.start(group), match.end(group))
        ):
            counts[name] += 1
            if match["cited"] or match["site"]:
                certain.add(name)
    return {name: count for name, count in counts.items() if count > 1 or name in certain}


@cache
def _authority_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of an authority named by its division, and that of the ending of it."""
    config = metadata_config().region
    openers, authorities = any_of_spaced(config.openers), any_of_spaced(config.authorities)
    name = r"(?:[\u4e00-\u9fff](?<![本我全各该省市县区乡镇上级和与及的在对由并将])){2,3}[市县区旗]"
    return (
        re.compile(
            rf"(?P<cited>《)?(?:(?<=《)|{openers})(?!{openers})"
            rf"(?P<name>{name})(?={authorities})"
            rf"|(?:^|[_|\-])(?P<site>{name})人民政府(?:门户)?(?:网站?)?$",
            re.MULTILINE,
        ),
        re.compile(rf"[市县区旗](?={authorities}|人民政府)"),
    )


def divisions_before(name: str, text: str) -> list[Division]:
    """Return the divisions that `text` names right before `name`, [] if there are none."""
    for position in islice(find_all(name, text), _OCCURRENCES):
        before = text[max(0, position - LONGEST_NAME) : position]
        # From the nearest start of a name backwards: a verb before it is not part of the name.
        for start in reversed(range(len(before) - 1)):
            is_edge = not start and position <= LONGEST_NAME
            if not is_edge and not (start and _can_start_name(before, start)):
                continue
            if _is_end_of_known_name(before, start, len(before)):
                continue
            divisions, rest = split_divisions(before[start:])
            if divisions and not rest:
                return divisions
    return []
