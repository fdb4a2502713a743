"""The spaCy pipeline component `gongkai`, which sets `doc.spans` to the findings of a tagger.

spaCy finds the factory by the entry point of this distribution, so that a user imports nothing:
``nlp.add_pipe("gongkai")``. Only spaCy imports this module.
"""

from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from gongkai.inference.pipeline import Tagger
from gongkai.inference.tagger_choice import TaggerChoice

QUANTITIES, SECTIONS, ITEMS = "quantities", "sections", "items"
"""The keys of `doc.spans`."""

_ITEM = "item"  # the label of items
_EXTENSION = "gongkai"
_REPORT = "gongkai_report"  # the key of the report in `doc.user_data`


class SpacyComponent:
    """Sets the spans of a spaCy document to the findings of a tagger in its text.

    `doc.spans` gets the groups ``quantities``, ``sections`` and ``items``. A span whose limits lie
    inside tokens is expanded to whole tokens. `doc._.gongkai` is the report as in the output
    schema, and `span._.gongkai` its part for a span, with the exact offsets: for a quantity the
    value, unit, qualifier and score. A blank text has no spans, and `doc._.gongkai` is None.

    Args:
        tagger: tags the texts.
    """

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger

    def __call__(self, doc: Doc) -> Doc:
        """Return `doc` with its spans.

        Raises:
            DocumentError: the text is too long.
        """
        report = self._tagger.tag_text(doc.text).model_dump() if doc.text.strip() else None
        doc.user_data[_REPORT] = report
        quantities = report["quantities"] if report else []
        sections = report["sections"] if report else []
        doc.spans[QUANTITIES] = [
            _make_span(doc, quantity, quantity["label"], f"{QUANTITIES} {index}")
            for index, quantity in enumerate(quantities)
        ]
        doc.spans[SECTIONS] = [
            _make_span(doc, section, section["label"], f"{SECTIONS} {index}")
            for index, section in enumerate(sections)
        ]
        doc.spans[ITEMS] = [
            _make_span(doc, quantity["item"], _ITEM, f"{ITEMS} {index}")
            for index, quantity in enumerate(quantities)
            if quantity["item"]
        ]
        return doc


@Language.factory(
    "gongkai", default_config={"model": None, "rules_only": False}, assigns=["doc.spans"]
)
def make_component(nlp: Language, name: str, model: str | None, rules_only: bool) -> SpacyComponent:
    """Return the component for a spaCy pipeline.

    Args:
        nlp: the pipeline.
        name: the name of the component in it.
        model: the model folder; None for the model of the program.
        rules_only: whether to tag by rules alone, without a model.

    Raises:
        GongkaiError: the folder contains no complete model.
    """
    return SpacyComponent(TaggerChoice(Path(model) if model else None, rules_only).load())


def _make_span(doc: Doc, found: dict[str, Any], label: str, id: str) -> Span:
    span = doc.char_span(
        found["start"], found["end"], label=label, span_id=id, alignment_mode="expand"
    )
    assert span is not None  # the offsets lie inside the text
    return span


def _find_details(span: Span) -> dict[str, Any] | None:
    """Return the part of the report for a span of this component; None for any other span."""
    report = span.doc.user_data.get(_REPORT)
    group, _, index = span.id_.partition(" ")
    if not report or group not in (QUANTITIES, SECTIONS, ITEMS):
        return None
    details: dict[str, Any] = (
        report[QUANTITIES][int(index)]["item"] if group == ITEMS else report[group][int(index)]
    )
    return details


Doc.set_extension(_EXTENSION, getter=lambda doc: doc.user_data.get(_REPORT), force=True)
Span.set_extension(_EXTENSION, getter=_find_details, force=True)
