"""The tagger that the options of a command select."""

from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from gongkai.cli.messages import gettext as _
from gongkai.cli.progress import track_pages
from gongkai.document.errors import DocumentError, GongkaiError

if TYPE_CHECKING:
    from gongkai.document.report import TaggedReport
    from gongkai.inference.tagger_choice import TaggerChoice


def choose_tagger(model: Path | None, *, rules_only: bool) -> "TaggerChoice":
    """Return the choice of a model folder, of the model of the program, or of rules alone.

    Raises:
        GongkaiError: a model and rules alone were both selected.
    """
    from gongkai.inference.tagger_choice import TaggerChoice  # noqa: PLC0415

    if rules_only and model is not None:
        raise GongkaiError(_("--rules-only takes no --model; leave one of them out"))
    return TaggerChoice(model, rules_only)


def tag_file(file: str, model: Path | None, *, rules_only: bool) -> "Iterator[TaggedReport]":
    """Yield the tagged reports of a file: one, or those of a JSON array.

    Raises:
        GongkaiError: a model and rules alone were both selected, or the model is not complete.
        DocumentError: the file cannot be read or tagged.
    """
    from gongkai.inference.batch.input_document import InputDocument  # noqa: PLC0415
    from gongkai.inference.batch.outcomes import (  # noqa: PLC0415
        Failure,
        SerializedReport,
        tag_document,
    )

    tagger = choose_tagger(model, rules_only=rules_only).load()
    results = tag_document(InputDocument(file), tagger)
    with track_pages():
        first = list(islice(results, 1))
    for result in chain(first, results):
        if isinstance(result, Failure):
            raise DocumentError(result.reason)
        assert isinstance(result, SerializedReport)  # only a batch leaves out non-reports
        yield result.report()
