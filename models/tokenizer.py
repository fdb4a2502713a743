"""The tokenizer: pieces of a vocabulary that never cross a span boundary, with exact offsets."""

import json
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from tokenizers import Tokenizer as Pieces

from annotations.errors import GongkaiError

FILE = "tokenizer.json"
MARKERS = ("<heading>", "<line>", "<sentence>")
"""What leads a segment: a heading, another segment that opens a line, one that continues it."""
LONGEST_NUMBER = 5
"""Digits; longer runs are written like runs of this length."""

_CHUNK = re.compile(r"\d+|[\u3007\u4e00-\u9fff]+|[A-Za-z]+|.", re.DOTALL)
_DIGIT = re.compile(r"\d")
_BLANK = re.compile(r"\s")
_CHARACTER = re.compile(r"\d+|.", re.DOTALL)
_PADDING = ("<pad>", "[PAD]")
_MASKS = ("<mask>", "[MASK]", "<unk>", "[UNK]")


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

    def __init__(self, pieces: Pieces) -> None:
        kind = json.loads(pieces.to_str())["model"]["type"]
        self._pieces = pieces
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
            pieces = Pieces.from_str(path.read_text(encoding="utf-8"))
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
            _written(plain.text[a:b])
            for plain, chunks in zip(plains, chunked, strict=True)
            for a, b in chunks
        ]
        # all at once: a batch would wake threads, for less work than they cost
        found = self._pieces.encode(words, is_pretokenized=True, add_special_tokens=False)
        ids, offsets = found.ids, found.offsets
        word_ids = [word for word in found.word_ids if word is not None]  # None: a special token
        first = start = 0
        tokens = []
        for plain, chunks in zip(plains, chunked, strict=True):
            end = bisect_left(word_ids, first + len(chunks), start)
            bounds = [chunks[word - first] for word in word_ids[start:end]]
            tokens.append(Tokens(ids[start:end], *_placed(plain, bounds, offsets[start:end])))
            first, start = first + len(chunks), end
        return tokens

    def _id(self, marker: str) -> int:
        found = self._pieces.token_to_id(marker)
        if found is None:
            raise GongkaiError(f"the vocabulary lacks {marker}; convert the encoder again")
        return found


def _placed(
    plain: _Plain, chunks: Sequence[tuple[int, int]], offsets: Sequence[tuple[int, int]]
) -> tuple[list[int], list[int]]:
    """Return where tokens start and end in the original, by their chunks and places in them."""
    starts = [start + a for (start, _), (a, _) in zip(chunks, offsets, strict=True)]
    ends = [start + b for (start, _), (_, b) in zip(chunks, offsets, strict=True)]
    if _DIGIT.search(plain.text):  # what is written for a run of digits stands for all of it
        for token, (start, end) in enumerate(chunks):
            if plain.text[start].isdigit():
                starts[token], ends[token] = start, end
    if isinstance(plain.places, range):
        return starts, ends
    return [plain.places[start] for start in starts], [plain.places[end - 1] + 1 for end in ends]


def _written(chunk: str) -> str:
    if not chunk[0].isdigit() or chunk == "0":
        return chunk
    return "1" * min(len(chunk), LONGEST_NUMBER)


def _plain(text: str) -> _Plain:
    if not _BLANK.search(text):
        return _Plain(text.translate(_forms()), range(len(text)))
    places = [i for i, character in enumerate(text) if not character.isspace()]
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
