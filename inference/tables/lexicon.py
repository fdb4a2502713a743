"""The lexicon of row and column names from `configs/tables.yaml`, and the matching of labels."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

from rapidfuzz import fuzz, process

from gongkai import configs
from gongkai.document.report import TableKind
from gongkai.inference.tables.label_normalization import (
    fold_width,
    mask_ignored,
    normalize_label,
    strip_punctuation,
)

Role = Literal["row", "column", "head", "group", "chapter", "foreign"]

# A label with at least this many characters may contain a typing error.
_FUZZY_LENGTH = 4
_FUZZY_SCORE = 84.0
_FUZZY_MARGIN = 4.0
_LONGEST_HEAD = 60


@dataclass(frozen=True, slots=True)
class LabelSense:
    """A meaning of a label: a row, a column … of a kind of table; `id` is empty for other roles."""

    kind: TableKind
    role: Role
    id: str = ""


@dataclass(frozen=True, slots=True)
class LinePatterns:
    """Patterns of whole lines in half width."""

    caption: re.Pattern[str]
    remark: re.Pattern[str]
    preface: re.Pattern[str]
    note: re.Pattern[str]
    closing: re.Pattern[str]
    signature: re.Pattern[str]
    page: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names, forms and patterns of `configs/tables.yaml`; the comments there describe them.

    Attributes:
        names: the meanings of each normalized name.
        by_prefix: the names by their first two characters, longest first.
        fuzzy_names: the names that are long enough to be recognised with a typing error.
        bigrams: the pairs of adjacent characters of each of these names.
        by_bigram: the indices of these names by each pair of adjacent characters in them.
        joined_names, joined_row_names: names in one string, for substring search.
        titles: the official name of each (kind, id) of a row or a column.
        head_letters: the characters of all names of a kind of table.
    """

    names: Mapping[str, tuple[LabelSense, ...]]
    by_prefix: Mapping[str, tuple[str, ...]]
    fuzzy_names: tuple[str, ...]
    bigrams: tuple[frozenset[str], ...]
    by_bigram: Mapping[str, tuple[int, ...]]
    joined_names: str
    joined_row_names: str
    titles: Mapping[tuple[str, str], str]
    head_letters: Mapping[str, frozenset[str]]
    columns: Mapping[str, tuple[str, ...]]
    rows: Mapping[str, tuple[str, ...]]
    forms: tuple[Mapping[str, tuple[str, ...]], ...]
    sparse: Mapping[str, tuple[tuple[str, ...], ...]]
    units: Mapping[str, str]
    unit_words: tuple[str, ...]
    units_pattern: re.Pattern[str]
    lines: LinePatterns
    article_caption: re.Pattern[str]
    furniture: frozenset[str]

    def is_head_of(self, kind: TableKind, text: str) -> bool:
        """Return whether a short text has no characters but those of the heads of a table."""
        letters = strip_punctuation(text)
        return 1 < len(letters) <= _LONGEST_HEAD and set(letters) <= self.head_letters[kind]

    def longest_match(self, text: str, start: int) -> str:
        """Return the longest name at position `start` of `text`, or an empty string."""
        names = self.by_prefix.get(text[start : start + 2])
        if names is not None:
            for name in names:
                if text.startswith(name, start):
                    return name
        return ""

    def widths(self, sense: LabelSense) -> tuple[int, ...]:
        """Return how many figures a row with this meaning may have; empty if any number."""
        if sense.role != "row":
            return ()
        if sense.kind == "article20":
            return tuple(len(form[sense.id]) for form in self.forms if sense.id in form)
        return (len(self.columns[sense.kind]),) if sense.kind in ("application", "dispute") else ()

    def find_misspelt(self, label: str) -> str:
        """Return the name that `label` is a misspelling of, or an empty string.

        Similarity is the normalized indel ratio of rapidfuzz. If names with different meanings are
        about equally similar, the result is empty.
        """
        if len(label) < _FUZZY_LENGTH or len(label) > 60:
            return ""
        found = process.extract(
            label,
            self._similar_names(label),
            scorer=fuzz.ratio,
            score_cutoff=_FUZZY_SCORE - _FUZZY_MARGIN,
            limit=4,
        )
        if not found or found[0][1] < _FUZZY_SCORE:
            return ""
        best, score = found[0][0], found[0][1]
        for other, other_score, _ in found[1:]:
            if score - other_score < _FUZZY_MARGIN and self.names[other] != self.names[best]:
                return ""
        return best

    def _similar_names(self, label: str) -> list[str]:
        """Return the names that share half of the bigrams of the label, as a fast prefilter.

        Such a name has one of the rarest bigrams (prefix filtering, Chaudhuri et al. 2006).
        """
        bigrams = _bigrams(label)
        least = (len(bigrams) + 1) // 2
        known = sorted((found for pair in bigrams if (found := self.by_bigram.get(pair))), key=len)
        rarest = known[: max(len(known) - least + 1, 0)]
        return [
            self.fuzzy_names[index]
            for index in sorted({index for found in rarest for index in found})
            if len(self.bigrams[index] & bigrams) >= least
        ]


def _bigrams(text: str) -> frozenset[str]:
    return frozenset(text[start : start + 2] for start in range(len(text) - 1))


@cache
def lexicon() -> Lexicon:
    """Return the lexicon of `configs/tables.yaml`."""
    data = configs.load("tables.yaml")
    names: dict[str, list[LabelSense]] = {}
    for label, name in _entries(data):
        entries = names.setdefault(normalize_label(label), [])
        if name not in entries:
            entries.append(name)
    by_prefix: dict[str, list[str]] = {}
    for text in sorted(names, key=len, reverse=True):
        by_prefix.setdefault(text[:2], []).append(text)
    fuzzy_names = tuple(sorted(text for text in names if len(text) >= _FUZZY_LENGTH))
    bigrams = tuple(map(_bigrams, fuzzy_names))
    by_bigram: dict[str, list[int]] = {}
    for index, pairs in enumerate(bigrams):
        for pair in pairs:
            by_bigram.setdefault(pair, []).append(index)
    tables = data["tables"]
    return Lexicon(
        names={text: tuple(found) for text, found in names.items()},
        by_prefix={start: tuple(texts) for start, texts in by_prefix.items()},
        fuzzy_names=fuzzy_names,
        bigrams=bigrams,
        by_bigram={pair: tuple(found) for pair, found in by_bigram.items()},
        joined_names=_joined(names, {"row", "column", "head", "group", "foreign"}),
        joined_row_names=_joined(names, {"row"}),
        titles={
            (kind, key): normalize_label(labels[0])
            for kind, table in tables.items()
            for part in ("rows", "columns")
            for key, labels in table[part].items()
        },
        head_letters={
            kind: frozenset(
                letter
                for text, senses in names.items()
                for sense in senses
                if sense.kind == kind and sense.role != "chapter"
                for letter in text
            )
            for kind in tables
        },
        columns={kind: tuple(table["columns"]) for kind, table in tables.items()},
        rows={kind: tuple(table["rows"]) for kind, table in tables.items()},
        forms=tuple(
            {row: tuple(columns) for row, columns in form.items()}
            for form in data["forms"]["article20"]
        ),
        sparse={kind: tuple(map(tuple, given)) for kind, given in data["sparse"].items()},
        units=dict(data["units"]),
        unit_words=(unit_words := tuple(sorted(data["unit_words"], key=len, reverse=True))),
        units_pattern=re.compile("|".join(map(re.escape, unit_words))),
        lines=LinePatterns(**{key: re.compile(text) for key, text in data["lines"].items()}),
        article_caption=re.compile(data["article_caption"]),
        furniture=frozenset(mask_ignored(fold_width(word)) for word in data["furniture"]),
    )


def _entries(data: Mapping[str, Any]) -> Iterator[tuple[str, LabelSense]]:
    singular: dict[str, Role] = {"rows": "row", "columns": "column"}
    for kind, table in data["tables"].items():
        for part, role in singular.items():
            for key, labels in table[part].items():
                for label in labels:
                    yield label, LabelSense(kind, role, key)
    lists: dict[str, Role] = {
        "heads": "head",
        "groups": "group",
        "foreign": "foreign",
        "chapters": "chapter",
    }
    for part, role in lists.items():
        for kind, labels in data[part].items():
            for label in labels:
                yield label, LabelSense(_kind(kind), role)


def _joined(names: Mapping[str, Sequence[LabelSense]], roles: set[Role]) -> str:
    """Return the names with one of the roles, joined, to search for fragments of names in them."""
    return "\n".join(t for t, entries in names.items() if any(e.role in roles for e in entries))


def _kind(key: str) -> TableKind:
    known = ("article20", "application", "dispute", "indicator_form")
    return cast(TableKind, key) if key in known else "unknown"
