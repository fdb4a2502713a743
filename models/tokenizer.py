"""The tokenizer: pieces of a vocabulary that never cross a span boundary, with exact offsets."""

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
"""What leads a segment: a heading, another segment that opens a line, one that continues it."""
LONGEST_NUMBER = 5
"""Digits; longer runs are written like runs of this length."""

_CHUNK = re.compile(r"\d+|[\u3007\u4e00-\u9fff]+|[A-Za-z]+|.", re.DOTALL)
_CHARACTER = re.compile(r"\d+|.", re.DOTALL)
_PADDING = ("<pad>", "[PAD]")
_MASKS = ("<mask>", "[MASK]", "<unk>", "[UNK]")

_CACHED_WORDS = 50_000
_Piece = tuple[int, int, int]  # id, and the range of its word that it stands for


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text: ids in the vocabulary and the characters that each stands for."""

    ids: list[int]
    starts: list[int]
    ends: list[int]


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text as the vocabulary sees it, and where its characters stand in the original."""

    text: str
    places: Sequence[int]

    def chunks(self, pattern: re.Pattern[str], cuts: Sequence[int]) -> list[tuple[int, int]]:
        bounds = [0, *(bisect_left(self.places, cut) for cut in cuts), len(self.text)]
        return [m.span() for a, b in pairwise(bounds) for m in pattern.finditer(self.text, a, b)]


class Tokenizer:
    """Cuts text into pieces of a vocabulary.

    White space is no token, and a piece may stand for characters with white space between them.
    Punctuation, runs of digits, Latin words and runs of Chinese characters are parted before the
    vocabulary is asked (a vocabulary of word pieces: every character). Digits are written 1 (a
    lone zero stays 0), since what a number is worth says little of what it counts: a run of them
    is one token that shows no more than its length.
    """

    def __init__(self, pieces: SubwordTokenizer) -> None:
        kind = json.loads(pieces.to_str())["model"]["type"]
        self._pieces = pieces
        self._known: dict[str, list[_Piece]] = {}
        self._pattern = _CHUNK if kind == "Unigram" else _CHARACTER
        self.marker_ids: tuple[int, ...] = tuple(self._id(marker) for marker in MARKERS)
        self.pad_id: int = next(
            (i for i in map(pieces.token_to_id, _PADDING) if i is not None), self.marker_ids[0]
        )

    @property
    def mask_id(self) -> int:
        """The id that stands for a hidden token."""
        found = filter(None, map(self._pieces.token_to_id, _MASKS))
        return next(found, self.pad_id)

    @classmethod
    def load(cls, folder: Path) -> "Tokenizer":
        """Return the tokenizer of a model folder.

        Raises:
            GongkaiError: the folder has none, or it is broken.
        """
        path = folder / FILE
        try:
            pieces = SubwordTokenizer.from_str(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise GongkaiError(f"{path}: {error.strerror}; name a folder with a model") from error
        except Exception as error:  # tokenizers raises bare Exception for what it cannot read
            raise GongkaiError(f"{path}: not a tokenizer ({error}); export it again") from error
        return cls(pieces)

    def save(self, folder: Path) -> None:
        """Write the tokenizer into a model folder."""
        (folder / FILE).write_text(self._pieces.to_str(pretty=True), encoding="utf-8")

    def __len__(self) -> int:
        return self._pieces.get_vocab_size()

    def encode(self, texts: Sequence[str], cuts: Sequence[Sequence[int]]) -> list[Tokens]:
        """Return the tokens of every text; offsets count its characters.

        Args:
            texts: any.
            cuts: for each text places that no token may cross, in order.
        """
        plains = [_plain(text) for text in texts]
        chunked = [
            plain.chunks(self._pattern, cut) for plain, cut in zip(plains, cuts, strict=True)
        ]
        words = [
            [_written(plain.text[a:b]) for a, b in chunks]
            for plain, chunks in zip(plains, chunked, strict=True)
        ]
        known = self._look_up(set(chain.from_iterable(words)))
        return [
            _tokens(plain, chunks, [known[word] for word in own])
            for plain, chunks, own in zip(plains, chunked, words, strict=True)
        ]

    def _look_up(self, words: AbstractSet[str]) -> dict[str, list[_Piece]]:
        """Return a dictionary with the pieces of these words; reports repeat most of them."""
        if len(self._known) > _CACHED_WORDS:
            self._known = {}
        if new := sorted(words - self._known.keys()):
            # one call for all: a batch would start threads, for less work than they cost
            found = self._pieces.encode(new, is_pretokenized=True, add_special_tokens=False)
            pieces: list[list[_Piece]] = [[] for _ in new]
            for word, number, (start, end) in zip(
                found.word_ids, found.ids, found.offsets, strict=True
            ):
                if word is not None:  # None: a special token
                    pieces[word].append((number, start, end))
            self._known.update(zip(new, pieces, strict=True))
        return self._known

    def _id(self, marker: str) -> int:
        found = self._pieces.token_to_id(marker)
        if found is None:
            raise GongkaiError(f"the vocabulary lacks {marker}; convert the encoder again")
        return found


def _tokens(
    plain: _Plain, chunks: Sequence[tuple[int, int]], words: Sequence[Sequence[_Piece]]
) -> Tokens:
    """Return the tokens of a text: the pieces of its words, where they stand in the original."""
    ids, starts, ends = [], [], []
    for (start, end), pieces in zip(chunks, words, strict=True):
        whole = plain.text[start].isdigit()  # what is written for digits stands for all of them
        for number, a, b in pieces:
            ids.append(number)
            starts.append(start if whole else start + a)
            ends.append(end if whole else start + b)
    if isinstance(plain.places, range):
        return Tokens(ids, starts, ends)
    places = plain.places
    return Tokens(ids, [places[start] for start in starts], [places[end - 1] + 1 for end in ends])


def _written(chunk: str) -> str:
    if not chunk[0].isdigit() or chunk == "0":
        return chunk
    return "1" * min(len(chunk), LONGEST_NUMBER)


def _plain(text: str) -> _Plain:
    places = visible_offsets(text)
    if isinstance(places, range):
        return _Plain(text.translate(_forms()), places)
    return _Plain("".join(text[i] for i in places).translate(_forms()), places)


@cache
def _forms() -> dict[int, str]:
    """Return the ordinary form of each character that has one (，is , and １ is 1)."""
    return dict(_ordinary())


def _ordinary() -> Iterator[tuple[int, str]]:
    for point in range(0x80, 0x10000):
        character = chr(point)
        form = unicodedata.normalize("NFKC", character)
        if len(form) == 1 and form != character:
            yield point, form
