"""The reader: documents in, readings out, whatever runtime does the network's arithmetic."""

from collections.abc import Callable, Sequence
from typing import Protocol

from annotations.segments import Segment
from models.calibration import Calibration
from models.chains.chains import Chains
from models.chains.opinion import Opinion, Opinions
from models.decoding import Outputs, Reading, decode
from models.labels import Labels, labels
from models.tokenizer import Tokenizer
from models.transitions import Transitions
from models.windows import EXTENT, Extent, Piece, Window, cut, pack

Document = tuple[str, Sequence[Segment], Sequence[tuple[int, int]]]
"""A text, its segments, and the ranges that are tables, which are left out."""


class Runtime(Protocol):
    """Computes the outputs of the network."""

    def begin(self, windows: Sequence[Window]) -> Callable[[], list[Outputs]]:
        """Begin to compute windows; what is returned waits for the outputs of every one."""
        ...


class Reader:
    """Reads documents with a network, and with chains where the model has them."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        runtime: Runtime,
        transitions: Transitions | None = None,
        calibration: Calibration | None = None,
        chains: Chains | None = None,
        extent: Extent = EXTENT,
    ) -> None:
        self._tokenizer = tokenizer
        self._runtime = runtime
        self._labels = labels()
        self._transitions = transitions or Transitions.none(len(self._labels.sections))
        self._calibration = calibration or Calibration()
        self._opinions = Opinions(chains, self._labels) if chains else None
        self._extent = extent

    @property
    def labels(self) -> Labels:
        """The labels of the readings."""
        return self._labels

    def __call__(self, documents: Sequence[Document]) -> list[Reading]:
        """Return the readings of documents, in their order."""
        asked = [self._questions(document) for document in documents]
        outputs = iter(self._runtime.begin([w for _, _, windows in asked for w in windows])())
        return [
            self._decode(document, pieces, [(window, next(outputs)) for window in windows], opinion)
            for document, (pieces, opinion, windows) in zip(documents, asked, strict=True)
        ]

    def begin(self, document: Document) -> Callable[[], Reading]:
        """Begin to read a document; what is returned waits for the reading."""
        pieces, opinion, windows = self._questions(document)
        outputs = self._runtime.begin(windows)
        return lambda: self._decode(
            document, pieces, list(zip(windows, outputs(), strict=True)), opinion
        )

    def _questions(self, document: Document) -> tuple[list[Piece], Opinion | None, list[Window]]:
        """Return a document's pieces, what the chains say of it, and what the network is to read.

        Quantities are asked for where a number is, or where the chains see a noun; everywhere, if
        there are no chains.
        """
        text, segments, tables = document
        pieces = cut(text, segments, self._tokenizer, tables)
        opinion = self._opinions(*document) if self._opinions else None
        plain = {
            index
            for index, piece in enumerate(pieces)
            if opinion and not piece.numbers and not opinion.sees_noun(piece)
        }
        return pieces, opinion, list(pack(pieces, self._extent, plain))

    def _decode(
        self,
        document: Document,
        pieces: Sequence[Piece],
        windows: Sequence[tuple[Window, Outputs]],
        opinion: Opinion | None,
    ) -> Reading:
        text, segments, _ = document
        return decode(
            text,
            segments,
            pieces,
            windows,
            self._labels,
            self._transitions,
            self._calibration,
            opinion,
        )
