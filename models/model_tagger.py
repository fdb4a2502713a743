"""The model tagger, which sets the tagging of documents by a network pooled with CRFs."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from gongkai.document.doc import Doc
from gongkai.document.numerals import find_numerals
from gongkai.document.report import Number
from gongkai.document.tagging import TABLE, Mention, SectionTag, Tagging
from gongkai.models.checkpoint import DEFAULT, verify_checksums
from gongkai.models.crf.model import CRFModel
from gongkai.models.crf.scores import CRFScorer, CRFScores
from gongkai.models.decoding import Decoded, FoundQuantity, NetworkOutputs, decode
from gongkai.models.labels import Labels, labels
from gongkai.models.prefetch import PREFETCH_CHARACTERS, prefetch
from gongkai.models.runtime import PendingOutputs, Runtime, load_runtime
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


@dataclass(frozen=True, slots=True)
class _Pending:
    """A document with the windows that were submitted; the document alone if that failed."""

    doc: Doc
    segments: Sequence[TokenizedSegment] = ()
    scores: CRFScores | None = None
    windows: Sequence[Window] = ()
    outputs: PendingOutputs | None = None


def load_model_tagger(
    folder: Path = DEFAULT, threads: int | None = None, *, crfs: bool = True
) -> "ModelTagger":
    """Return the tagger of a model folder, on the fastest runtime for this processor.

    Args:
        folder: the model folder.
        threads: the number of threads for the network; None: one for each processor.
        crfs: pool the network with the CRFs of the folder, if it has any.

    Raises:
        GongkaiError: the folder contains no model, or a file of it was altered.
    """
    verify_checksums(folder)
    tokenizer = Tokenizer.load(folder)
    return ModelTagger(
        tokenizer,
        load_runtime(folder, tokenizer.pad_id, threads),
        Transitions.load(folder),
        Temperatures.load(folder),
        CRFModel.load(folder) if crfs else None,
    )


class ModelTagger:
    """A component that replaces the tagging of the rule tagger by that of a network.

    The tagging of the rule tagger is an input of the network, so `RuleTagger` runs before it.

    Args:
        tokenizer: of the network.
        runtime: computes the network.
        transitions: between the sections of neighbouring segments; None: zeros.
        temperatures: of the logits; None: 1.
        crfs: the CRFs that are pooled with the network; None: the network alone.
        window_size: of the windows of the network.
    """

    name = "model"

    def __init__(
        self,
        tokenizer: Tokenizer,
        runtime: Runtime,
        transitions: Transitions | None = None,
        temperatures: Temperatures | None = None,
        crfs: CRFModel | None = None,
        window_size: WindowSize = WINDOW_SIZE,
    ) -> None:
        self._tokenizer = tokenizer
        self._runtime = runtime
        self._labels = labels()
        self._transitions = transitions or Transitions.zeros(len(self._labels.sections))
        self._temperatures = temperatures or Temperatures()
        self._scorer = CRFScorer(crfs, self._labels) if crfs else None
        self._window_size = window_size

    @property
    def labels(self) -> Labels:
        """The labels of the predictions."""
        return self._labels

    def __call__(self, doc: Doc) -> None:
        """Set `doc.tagging`.

        Raises:
            ValueError: the document has no tagging of the rule tagger.
        """
        self._finish(self._submit(doc))

    def pipe(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """Yield the documents in order, each with its tagging.

        The network computes the windows of the next documents while a document is decoded. If a
        document fails, its `error` is set and the others continue.
        """
        for pending in prefetch(map(self._try_submit, docs), _characters, PREFETCH_CHARACTERS):
            if pending.doc.error is None:
                try:
                    self._finish(pending)
                except Exception as error:
                    pending.doc.error = error
            yield pending.doc

    def decode_all(self, docs: Sequence[Doc]) -> list[Decoded]:
        """Return the decoded sections and quantities of documents, computed in common batches."""
        prepared = [self._prepare(doc) for doc in docs]
        outputs = iter(self._runtime.submit([w for p in prepared for w in p.windows]).result())
        return [self._decode(p, [next(outputs) for _ in p.windows]) for p in prepared]

    def _try_submit(self, doc: Doc) -> _Pending:
        if doc.error is None:
            try:
                return self._submit(doc)
            except Exception as error:
                doc.error = error
        return _Pending(doc)

    def _submit(self, doc: Doc) -> _Pending:
        prepared = self._prepare(doc)
        outputs = self._runtime.submit(prepared.windows)
        return _Pending(doc, prepared.segments, prepared.scores, prepared.windows, outputs)

    def _prepare(self, doc: Doc) -> _Pending:
        """Return the windows of a document.

        The network computes outputs for all tokens of a segment if the segment contains a numeral,
        if it may contain a noun according to the CRFs, or if there are no CRFs.
        """
        if doc.tagging is None:
            raise ValueError("the model needs the tagging of the rules: run RuleTagger first")
        segments = tokenize_segments(doc, self._tokenizer, doc.tagging)
        scores = self._scorer(doc) if self._scorer else None
        sampled = {
            index
            for index, segment in enumerate(segments)
            if scores and not segment.numbers and not scores.may_contain_noun(segment)
        }
        windows = list(pack_windows(segments, self._window_size, sampled))
        return _Pending(doc, segments, scores, windows)

    def _finish(self, pending: _Pending) -> None:
        assert pending.outputs is not None
        decoded = self._decode(pending, pending.outputs.result())
        pending.doc.tagging = self._tagging(pending.doc, decoded)

    def _decode(self, pending: _Pending, outputs: Sequence[NetworkOutputs]) -> Decoded:
        return decode(
            pending.doc,
            pending.segments,
            list(zip(pending.windows, outputs, strict=True)),
            self._labels,
            self._transitions,
            self._temperatures,
            pending.scores,
        )

    def _tagging(self, doc: Doc, decoded: Decoded) -> Tagging:
        names = self._labels.sections
        best = [label or 0 for label in decoded.sections]
        scores = decoded.probabilities[np.arange(len(best)), best].tolist()
        sections = [
            SectionTag(TABLE, 1.0) if label is None else SectionTag(names[label], score)
            for label, score in zip(decoded.sections, scores, strict=True)
        ]
        mentions = (_mention(doc, found) for found in decoded.quantities)
        return Tagging(
            "model",
            tuple(sections),
            tuple(m for m in mentions if m is not None),
            decoded.doubtful,
        )


def _characters(pending: _Pending) -> int:
    return len(pending.doc.text)


def _mention(doc: Doc, found: FoundQuantity) -> Mention | None:
    """Return a quantity as a mention; None for a noun of a shared number that has no number."""
    value = _shared_value(doc, found) if found.kind == "shared" else None
    if found.kind == "shared" and value is None:
        return None
    return Mention(
        start=found.start,
        end=found.end,
        label=found.label,
        kind=found.kind,
        value=value,
        item=found.item,
        score=found.score,
    )


def _shared_value(doc: Doc, noun: FoundQuantity) -> Number | None:
    """Return the value of the nearest number after a noun in its sentence."""
    index = bisect_right(doc.segments, noun.start, key=lambda segment: segment.start) - 1
    after = find_numerals(doc.text[noun.end : doc.segments[index].end])
    return after[0].value if after else None
