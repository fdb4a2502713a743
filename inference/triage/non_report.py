"""Documents that are no annual report on information disclosure, which a batch leaves out."""

from dataclasses import dataclass

from gongkai.document.file_names import escape_name
from gongkai.document.source import Source


@dataclass(frozen=True, slots=True)
class NonReport:
    """A document that is no annual report.

    Bytes of the name that are not UTF-8 are escaped as in the reports (`escape_name`).

    Attributes:
        name: of the document in messages: its path, and its name in an archive.
        url: its address, if it is known.
        kind: what it is, as the classifier names it.
        confidence: the calibrated probability that it is no report.
    """

    name: str
    url: str | None
    kind: str
    confidence: float

    def __post_init__(self) -> None:
        """Escape the bytes of file names that are not UTF-8."""
        object.__setattr__(self, "name", escape_name(self.name))


def find_non_report(source: Source, name: str) -> NonReport | None:
    """Return what a document is if it is no annual report; None for a report.

    Args:
        source: of the document.
        name: of the document in messages.
    """
    # numpy, which tagging by rules does not need
    from gongkai.models.triage.classifier import triage_classifier  # noqa: PLC0415

    verdict = triage_classifier().classify(source.text)
    if verdict.is_report:
        return None
    url = source.given.url or source.url
    return NonReport(name, url, verdict.kind, round(verdict.confidence, 4))
