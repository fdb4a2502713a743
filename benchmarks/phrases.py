"""Print the time of four matchers that find the phrases of `configs/phrases.yaml` in sentences.

    python benchmarks/phrases.py

The sentences are those of the project's corpus. The matchers take turns, and for each the least
processor time of all rounds is taken. All find the same phrases; the comparison leaves out white
space and the roles of phrases, which cost the same with each. `ahocorasick-rs` is measured if it is
installed (`pip install ahocorasick-rs`).
"""

import time
from collections import defaultdict
from collections.abc import Callable, Collection
from importlib import import_module
from importlib.util import find_spec
from typing import Annotated

import ahocorasick  # type: ignore[import-untyped]  # without type hints
import spacy
import typer
from rich.console import Console
from rich.table import Table
from spacy.matcher import PhraseMatcher

from gongkai import configs
from gongkai.annotations.corpus import read_corpus
from gongkai.document.phrases import _phrases

Find = Callable[[str], Collection[tuple[int, int]]]
"""Returns the spans of all phrases in a sentence, overlapping ones too."""


def find_with_spacy(phrases: Collection[str]) -> Find:
    """Return spaCy's `PhraseMatcher` on a tokenizer with one token per character."""
    vocab = spacy.blank("zh").vocab

    def tokenize(text: str) -> spacy.tokens.Doc:
        return spacy.tokens.Doc(vocab, words=list(text), spaces=[False] * len(text))

    matcher = PhraseMatcher(vocab)
    matcher.add("phrase", [tokenize(phrase) for phrase in phrases])
    return lambda sentence: [(start, end) for _, start, end in matcher(tokenize(sentence))]


def find_with_pyahocorasick(phrases: Collection[str]) -> Find:
    """Return an automaton of pyahocorasick, which the program uses."""
    automaton = ahocorasick.Automaton()
    for phrase in phrases:
        automaton.add_word(phrase, len(phrase))
    automaton.make_automaton()
    return lambda sentence: [
        (last + 1 - length, last + 1) for last, length in automaton.iter(sentence)
    ]


def find_with_rust(phrases: Collection[str]) -> Find:
    """Return an automaton of ahocorasick-rs."""
    automaton = import_module("ahocorasick_rs").AhoCorasick(list(phrases))
    return lambda sentence: [
        (start, end)
        for _, start, end in automaton.find_matches_as_indexes(sentence, overlapping=True)
    ]


def find_with_index(phrases: Collection[str]) -> Find:
    """Return a search in a dictionary of the phrases by their first two characters."""
    index: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        index[phrase[:2]].append(phrase)

    def find(sentence: str) -> list[tuple[int, int]]:
        return [
            (start, start + len(phrase))
            for start in range(len(sentence))
            for key in (sentence[start : start + 2], sentence[start])
            for phrase in index.get(key, ())
            if sentence.startswith(phrase, start)
        ]

    return find


MATCHERS = {
    "spaCy PhraseMatcher": find_with_spacy,
    "plain Python index": find_with_index,
    "pyahocorasick": find_with_pyahocorasick,
    "ahocorasick-rs": find_with_rust,
}


def main(rounds: Annotated[int, typer.Option(help="Rounds, in which all take turns.")] = 5) -> None:
    """Measure the matchers and print their times and ratios."""
    phrases = {phrase for _, _, phrase in _phrases(configs.load("phrases.yaml"))}
    sentences = [
        document.text[segment.start : segment.end]
        for document in read_corpus()
        for segment in document.segments
    ]
    makers = dict(MATCHERS)
    if find_spec("ahocorasick_rs") is None:
        del makers["ahocorasick-rs"]
    matchers = {name: make(phrases) for name, make in makers.items()}
    found = {name: [set(find(s)) for s in sentences] for name, find in matchers.items()}
    assert all(spans == found["pyahocorasick"] for spans in found.values())
    times = {name: float("inf") for name in matchers}
    for _ in range(rounds):
        for name, find in matchers.items():
            started = time.process_time()
            for sentence in sentences:
                find(sentence)
            times[name] = min(times[name], time.process_time() - started)
    table = Table(title=f"{len(phrases):,} phrases, {len(sentences):,} sentences")
    for column in ("matcher", "µs per sentence", "ratio"):
        table.add_column(column)
    for name, seconds in times.items():
        ratio = seconds / times["pyahocorasick"]
        table.add_row(name, f"{seconds / len(sentences) * 1e6:.1f}", f"{ratio:.1f}")
    Console().print(table)


if __name__ == "__main__":
    typer.run(main)
