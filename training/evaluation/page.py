"""The HTML page of an evaluation: measures, plots and every mistake."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation import text
from gongkai.training.evaluation.evaluation import Evaluation
from gongkai.training.evaluation.measures import compute_measures, frequent_labels, to_arrays
from gongkai.training.evaluation.messages import (
    Language,
    measure_definitions,
    measure_names,
    message,
)
from gongkai.training.evaluation.mistakes import Mistake
from gongkai.training.evaluation.plots import draw_plots
from gongkai.training.evaluation.resampling import nan_to_none

_MAX_ROWS = 40


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A row of the table of documents: the measures of one document."""

    id: str
    f1: float | None
    sections: float | None
    mistakes: int


def render_page(evaluation: Evaluation, language: Language) -> str:
    """Return the HTML page, which refers to no other files.

    Raises:
        GongkaiError: matplotlib is not installed.
    """
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {
        "decimal": text.format_value,
        "signed": text.format_difference,
        "probability": text.format_p_value,
    }
    environment.globals["interval"] = text.format_interval
    source = files(__package__ or "").joinpath("page.html").read_text(encoding="utf-8")
    return environment.from_string(source).render(
        evaluation=evaluation,
        language=language,
        summary=text.summary(evaluation, language),
        names=measure_names(language),
        measure_definitions=measure_definitions(),
        plots={name: _data_url(svg) for name, svg in draw_plots(evaluation).items()},
        documents=sorted(_documents(evaluation), key=lambda row: (-row.mistakes, row.id)),
        frequent=_frequent(evaluation.mistakes),
        zh=_chinese_names(),
        word=lambda key, **values: message(language, key, **values),
    )


def _data_url(svg: str) -> str:
    return "data:image/svg+xml;base64," + b64encode(svg.encode()).decode("ascii")


def _documents(evaluation: Evaluation) -> Iterator[DocumentRow]:
    mistakes = Counter(mistake.document for mistake in evaluation.mistakes)
    counts = to_arrays(evaluation.documents)
    found = compute_measures(counts, frequent_labels(counts))
    f1, sections = found["quantities.f1"].values, found["sections.accuracy"].values
    for index, document in enumerate(evaluation.documents):
        values = nan_to_none(f1[index]), nan_to_none(sections[index])
        yield DocumentRow(document.id, *values, mistakes[document.id])


def _frequent(
    mistakes: Sequence[Mistake],
) -> Sequence[tuple[tuple[str, str | None, str | None], int]]:
    """Return the most frequent wrong labels with their numbers; values and items are skipped."""
    labelled = (m for m in mistakes if m.kind not in {"value", "item"})
    counter = Counter((m.kind, _label(m.gold), _label(m.predicted)) for m in labelled)
    return sorted(counter.items(), key=lambda row: (-row[1], str(row[0])))[:_MAX_ROWS]


def _label(annotation: str | None) -> str | None:
    return None if annotation is None else annotation.partition(" ")[0]


def _chinese_names() -> dict[str, str]:
    """Return the Chinese names of quantity labels, and of section labels as `section:LABEL`."""
    known = taxonomy()
    names = {key: label.zh for key, label in known.quantities.items()}
    return names | {f"section:{key}": label.zh for key, label in known.sections.items()}
