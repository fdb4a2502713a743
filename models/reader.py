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
        cuts = [self._cut(document) for document in documents]
        packed = [list(pack(pieces, self._extent)) for pieces in cuts]
        outputs = iter(self._runtime.begin([w for windows in packed for w in windows])())
        return [
            self._decode(
                document,
                pieces,
                [(window, next(outputs)) for window in windows],
                self._opinion(document),
            )
            for document, pieces, windows in zip(documents, cuts, packed, strict=True)
        ]

    def begin(self, document: Document) -> Callable[[], Reading]:
        """Begin to read a document; what is returned waits for the reading."""
        pieces = self._cut(document)
        windows = list(pack(pieces, self._extent))
        outputs = self._runtime.begin(windows)
        opinion = self._opinion(document)
        return lambda: self._decode(
            document, pieces, list(zip(windows, outputs(), strict=True)), opinion
        )

    def _cut(self, document: Document) -> list[Piece]:
        text, segments, tables = document
        return cut(text, segments, self._tokenizer, tables)

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

    def _opinion(self, document: Document) -> Opinion | None:
        return self._opinions(*document) if self._opinions else None
