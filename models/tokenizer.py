"""The tokenizer: subword tokens that never cross a span boundary, with exact offsets."""

import json
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise
from pathlib import Path

from tokenizers import Tokenizer as SubwordTokenizer

from gongkai.document.errors import GongkaiError
from gongkai.document.whitespace import visible_offsets

FILE = "tokenizer.json"
MARKERS = ("<heading>", "<line>", "<sentence>")
"""The first token of a segment: of a heading, of another first segment of a line, of the rest."""
MAX_DIGITS = 5
"""The digits that a token of digits can have; longer runs get the token of this length."""

_WORD = re.compile(r"\d+|[\u3007\u4e00-\u9fff]+|[A-Za-z]+|.", re.DOTALL)
_CHARACTER = re.compile(r"\d+|.", re.DOTALL)
_PADDING_TOKENS = ("<pad>", "[PAD]")
_MASK_TOKENS = ("<mask>", "[MASK]", "<unk>", "[UNK]")

_CACHED_WORDS = 50_000
_Subword = tuple[int, int, int]
"""The id of a token, and the range of characters of its word."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text: their ids, and the range of characters of each, end exclusive."""

    ids: list[int]
    starts: list[int]
    ends: list[int]


@dataclass(frozen=True, slots=True)
class _NormalizedText:
    """A text without white space in normalised characters, and their offsets in the original."""

    text: str
    offsets: Sequence[int]

    def words(self, pattern: re.Pattern[str], boundaries: Sequence[int]) -> list[tuple[int, int]]:
        """Return the ranges of the words; none contains one of the boundaries of the original."""
        bounds = [0, *(bisect_left(self.offsets, b) for b in boundaries), len(self.text)]
        return [m.span() for a, b in pairwise(bounds) for m in pattern.finditer(self.text, a, b)]


class Tokenizer:
    """Divides text into subword tokens.

    The text is first divided into words: punctuation, runs of digits, Latin words and runs of
    Chinese characters (single characters for a WordPiece vocabulary). White space is in no word,
    but the range of a token may contain white space. A run of digits is one token that depends on
    its length only (a lone zero has its own token), because the value of a number hardly shows
    what it measures.

    Args:
        subwords: the vocabulary with its algorithm, unigram or WordPiece, and the `MARKERS`.

    Attributes:
        marker_ids: the ids of the `MARKERS`.
        pad_id: the id of the padding token.

    Raises:
        GongkaiError: the vocabulary lacks a marker.
    """

    def __init__(self, subwords: SubwordTokenizer) -> None:
        kind = json.loads(subwords.to_str())["model"]["type"]
        self._subwords = subwords
        self._cache: dict[str, list[_Subword]] = {}
        self._pattern = _WORD if kind == "Unigram" else _CHARACTER
        self.marker_ids: tuple[int, ...] = tuple(self._id(marker) for marker in MARKERS)
        self.pad_id: int = next(
            (i for i in map(subwords.token_to_id, _PADDING_TOKENS) if i is not None),
            self.marker_ids[0],
        )

    @property
    def mask_id(self) -> int:
        """The id of the token that masks another one in pretraining."""
        found = filter(None, map(self._subwords.token_to_id, _MASK_TOKENS))
        return next(found, self.pad_id)

    @classmethod
    def load(cls, folder: Path) -> "Tokenizer":
        """Return the tokenizer of a model folder.

        Raises:
            GongkaiError: the folder has no tokenizer, or it cannot be read.
        """
        path = folder / FILE
        try:
            subwords = SubwordTokenizer.from_str(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise GongkaiError(f"{path}: {error.strerror}; name a folder with a model") from error
        except Exception as error:  # tokenizers raises bare exceptions
            raise GongkaiError(f"{path}: not a tokenizer ({error}); export it again") from error
        return cls(subwords)

    def save(self, folder: Path) -> None:
        """Write the tokenizer into a model folder."""
        (folder / FILE).write_text(self._subwords.to_str(pretty=True), encoding="utf-8")

    def __len__(self) -> int:
        return self._subwords.get_vocab_size()

    def has_vocabulary_of(self, other: "Tokenizer") -> bool:
        """Return whether both have the same ids for the same subwords."""
        return self._subwords.get_vocab() == other._subwords.get_vocab()

    def encode(self, texts: Sequence[str], boundaries: Sequence[Sequence[int]]) -> list[Tokens]:
        """Return the tokens of every text; offsets count its characters.

        Args:
            texts: any texts.
            boundaries: for each text, offsets that no token may cross, in order.
        """
        normalized = [_normalize(text) for text in texts]
        ranges = [
            text.words(self._pattern, own) for text, own in zip(normalized, boundaries, strict=True)
        ]
        words = [
            [_normalize_digits(text.text[a:b]) for a, b in own]
            for text, own in zip(normalized, ranges, strict=True)
        ]
        subwords = self._look_up(set(chain.from_iterable(words)))
        return [
            _tokens(text, own_ranges, [subwords[word] for word in own_words])
            for text, own_ranges, own_words in zip(normalized, ranges, words, strict=True)
        ]

    def _look_up(self, words: AbstractSet[str]) -> dict[str, list[_Subword]]:
        """Return a dictionary that contains the subwords of these words, most of them cached."""
        if len(self._cache) > _CACHED_WORDS:
            self._cache = {}
        if new := sorted(words - self._cache.keys()):
            # one call for all words: the threads of a batch would cost more than they save
            found = self._subwords.encode(new, is_pretokenized=True, add_special_tokens=False)
            subwords: list[list[_Subword]] = [[] for _ in new]
            for word, token_id, (start, end) in zip(
                found.word_ids, found.ids, found.offsets, strict=True
            ):
                if word is not None:  # None: a special token
                    subwords[word].append((token_id, start, end))
            self._cache.update(zip(new, subwords, strict=True))
        return self._cache

    def _id(self, marker: str) -> int:
        found = self._subwords.token_to_id(marker)
        if found is None:
            raise GongkaiError(f"the vocabulary lacks {marker}; prepare the encoder again")
        return found


def _tokens(
    text: _NormalizedText,
    ranges: Sequence[tuple[int, int]],
    words: Sequence[Sequence[_Subword]],
) -> Tokens:
    """Return the tokens of a text: the subwords of its words, with offsets in the original.

    Args:
        text: the normalised text.
        ranges: of the words in it.
        words: the subwords of each word.
    """
    ids, starts, ends = [], [], []
    for (start, end), subwords in zip(ranges, words, strict=True):
        digits = text.text[start].isdigit()  # normalised digits may be fewer: use the whole range
        for token_id, a, b in subwords:
            ids.append(token_id)
            starts.append(start if digits else start + a)
            ends.append(end if digits else start + b)
    offsets = text.offsets
    if isinstance(offsets, range):
        return Tokens(ids, starts, ends)
    return Tokens(ids, [offsets[start] for start in starts], [offsets[end - 1] + 1 for end in ends])


def _normalize_digits(word: str) -> str:
    if not word[0].isdigit() or word == "0":
        return word
    return "1" * min(len(word), MAX_DIGITS)


def _normalize(text: str) -> _NormalizedText:
    offsets = visible_offsets(text)
    if isinstance(offsets, range):
        return _NormalizedText(text.translate(_nfkc_table()), offsets)
    visible = "".join(text[i] for i in offsets)
    return _NormalizedText(visible.translate(_nfkc_table()), offsets)


@cache
def _nfkc_table() -> dict[int, str]:
    """Return the NFKC form of each character that is normalised to one other (，to , １ to 1)."""
    return dict(_nfkc_pairs())


def _nfkc_pairs() -> Iterator[tuple[int, str]]:
    for point in range(0x80, 0x10000):
        character = chr(point)
        form = unicodedata.normalize("NFKC", character)
        if len(form) == 1 and form != character:
            yield point, form
