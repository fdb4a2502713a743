"""Failed checks that a doubtful digit of a scan explains: questions about the digit."""

from collections.abc import Iterator, Sequence

from gongkai.document.doc import Doc
from gongkai.document.messages import format_in_languages
from gongkai.document.messages import mark as _
from gongkai.document.report import Check, CheckMessage, Figure
from gongkai.document.source import DOUBTFUL, RecognisedFigure

_OR = _("{message} (the scan is hard to read: {words} or {others}?)")
_ALONE = _("{message} (the scan is hard to read: {words}?)")


def ask_about_doubts(doc: Doc) -> None:
    """Turn the errors of a document that rest on a doubtful figure of a scan into questions.

    A figure is doubtful if its score is low, or if another digit is probable too.
    """
    recognised = doc.analysed.recognised
    if not recognised:
        return
    doc.checks = [
        _ask(doc, check, recognised)
        if check.status == "fail" and check.severity == "error"
        else check
        for check in doc.checks
    ]


def _ask(doc: Doc, check: Check, recognised: Sequence[RecognisedFigure]) -> Check:
    for figure in check.evidence:
        for found in _find(doc, figure, recognised):
            if found.score >= DOUBTFUL and not found.others:
                continue
            words = doc.text[found.start : found.end]
            template = _OR if found.others else _ALONE
            fields = {"words": words, "others": " / ".join(found.others)}
            asked = format_in_languages(
                template,
                {"message": {"zh": check.message.zh, "en": check.message.en}, **fields},
            )
            message = CheckMessage.model_validate(asked)
            return check.model_copy(update={"severity": "question", "message": message})
    return check


def _find(
    doc: Doc, figure: Figure, recognised: Sequence[RecognisedFigure]
) -> Iterator[RecognisedFigure]:
    """Yield the recognised figures that a figure of a check rests on."""
    if figure.cell is None:
        yield from (r for r in recognised if r.start < figure.end and figure.start < r.end)
        return
    score = next(
        (
            cell.score
            for table in doc.tables
            if (table.start, table.end) == (figure.start, figure.end)
            for cell in table.cells
            if cell.id == figure.cell
        ),
        None,
    )
    for found in recognised:
        is_inside = figure.start <= found.start and found.end <= figure.end
        if found.score == score and is_inside and doc.text[found.start : found.end] in figure.text:
            yield found
            return
