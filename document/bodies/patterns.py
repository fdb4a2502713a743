"""Patterns of words, and searches in a text."""

import re
from collections.abc import Iterable, Iterator


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of `words`, the longest first."""
    return "(?:" + "|".join(map(re.escape, _longest_first(words))) + ")"


def any_of_spaced(words: Iterable[str]) -> str:
    """Return a pattern that matches any of `words`, the longest first, blanks allowed inside."""
    spaced = (" *".join(map(re.escape, word)) for word in _longest_first(words))
    return "(?:" + "|".join(spaced) + ")"


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def find_all(word: str, text: str) -> Iterator[int]:
    """Yield where `word` starts in `text`, occurrences that overlap left out."""
    start = text.find(word)
    while start >= 0:
        yield start
        start = text.find(word, start + len(word))


def find_near(
    pattern: re.Pattern[str], anchor: re.Pattern[str], text: str, distance: int
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` as `finditer` does, by trying it only near an anchor.

    This is faster than `finditer` where the start of `pattern` is frequent and its end is rare.

    Args:
        pattern: what to find.
        anchor: a pattern that matches inside every match of `pattern`.
        text: where to search.
        distance: the most characters between the start of a match and its anchor.
    """
    start = 0
    for found in anchor.finditer(text):
        start = max(start, found.start() - distance)
        while start <= found.start():
            match = pattern.match(text, start)
            if match:
                yield match
            start = match.end() if match else start + 1
