"""The reader: documents in, readings out, whatever runtime does the network's arithmetic."""

from collections.abc import Callable, Sequence
from typing import Protocol

from gongkai.document.segments import Segment
from gongkai.models.crf.model import CRFModel
from gongkai.models.crf.scores import CRFScorer, CRFScores
from gongkai.models.decoding import Decoded, NetworkOutputs, decode
from gongkai.models.labels import Labels, labels
from gongkai.models.temperatures import Temperatures
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.transitions import Transitions
from gongkai.models.windows import (
    WINDOW_SIZE,
    TokenizedSegment,
    Window,
    WindowSize,
    pack_windows,
    tokenize_segments,
)

ReaderInput = tuple[str, Sequence[Segment], Sequence[tuple[int, int]]]
"""A text, its segments, and the ranges that are tables, which are left out."""


class Runtime(Protocol):
    """Computes the outputs of the network."""

    def begin(self, windows: Sequence[Window]) -> Callable[[], list[NetworkOutputs]]:
        """Begin to compute windows; what is returned waits for the outputs of every one."""
        ...


class NetworkReader:
    """Reads documents with a network, and with chains where the model has them."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        runtime: Runtime,
        transitions: Transitions | None = None,
        calibration: Temperatures | None = None,
        chains: CRFModel | None = None,
        extent: WindowSize = WINDOW_SIZE,
    ) -> None:
        self._tokenizer = tokenizer
        self._runtime = runtime
        self._labels = labels()
        self._transitions = transitions or Transitions.none(len(self._labels.sections))
        self._calibration = calibration or Temperatures()
        self._opinions = CRFScorer(chains, self._labels) if chains else None
        self._extent = extent

    @property
    def labels(self) -> Labels:
        """The labels of the readings."""
        return self._labels

    def __call__(self, documents: Sequence[ReaderInput]) -> list[Decoded]:
        """Return the readings of documents, in their order."""
        asked = [self._questions(document) for document in documents]
        outputs = iter(self._runtime.begin([w for _, _, windows in asked for w in windows])())
        return [
            self._decode(document, pieces, [(window, next(outputs)) for window in windows], opinion)
            for document, (pieces, opinion, windows) in zip(documents, asked, strict=True)
        ]

    def begin(self, document: ReaderInput) -> Callable[[], Decoded]:
        """Begin to read a document; what is returned waits for the reading."""
        pieces, opinion, windows = self._questions(document)
        outputs = self._runtime.begin(windows)
        return lambda: self._decode(
            document, pieces, list(zip(windows, outputs(), strict=True)), opinion
        )

    def _questions(
        self, document: ReaderInput
    ) -> tuple[list[TokenizedSegment], CRFScores | None, list[Window]]:
        """Return a document's pieces, what the chains say of it, and what the network is to read.

        Quantities are asked for where a number is, or where the chains see a noun; everywhere, if
        there are no chains.
        """
        text, segments, tables = document
        pieces = tokenize_segments(text, segments, self._tokenizer, tables)
        opinion = self._opinions(*document) if self._opinions else None
        plain = {
            index
            for index, piece in enumerate(pieces)
            if opinion and not piece.numbers and not opinion.sees_noun(piece)
        }
        return pieces, opinion, list(pack_windows(pieces, self._extent, plain))

    def _decode(
        self,
        document: ReaderInput,
        pieces: Sequence[TokenizedSegment],
        windows: Sequence[tuple[Window, NetworkOutputs]],
        opinion: CRFScores | None,
    ) -> Decoded:
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
