"""The page of an evaluation: figures, plots and every mistake, in one HTML file."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from gongkai.document.taxonomy import taxonomy
from gongkai.training.evaluation import text
from gongkai.training.evaluation.evaluation import Evaluation
from gongkai.training.evaluation.measures import arrays, frequent, measures
from gongkai.training.evaluation.mistakes import Mistake
from gongkai.training.evaluation.plots import plots
from gongkai.training.evaluation.resampling import number
from gongkai.training.evaluation.wording import Language, definitions, measure_names, word

_MOST = 40


@dataclass(frozen=True, slots=True)
class Row:
    """A document in the page's table, with its own figures."""

    id: str
    f1: float | None
    sections: float | None
    mistakes: int


def render_page(evaluation: Evaluation, language: Language) -> str:
    """Return the HTML page; it needs nothing but itself.

    Raises:
        GongkaiError: matplotlib is not installed.
    """
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {
        "decimal": text.decimal,
        "signed": text.signed,
        "probability": text.probability,
    }
    environment.globals["interval"] = text.interval
    source = files(__package__ or "").joinpath("page.html").read_text(encoding="utf-8")
    return environment.from_string(source).render(
        evaluation=evaluation,
        language=language,
        summary=text.summary(evaluation, language),
        names=measure_names(language),
        definitions=definitions(),
        plots={name: _address(svg) for name, svg in plots(evaluation).items()},
        documents=sorted(_documents(evaluation), key=lambda row: (-row.mistakes, row.id)),
        frequent=_frequent(evaluation.mistakes),
        zh=_zh(),
        word=lambda key, **values: word(language, key, **values),
    )


def _address(svg: str) -> str:
    return "data:image/svg+xml;base64," + b64encode(svg.encode()).decode("ascii")


def _documents(evaluation: Evaluation) -> Iterator[Row]:
    mistakes = Counter(mistake.document for mistake in evaluation.mistakes)
    counts = arrays(evaluation.documents)
    found = measures(counts, frequent(counts))
    f1, sections = found["quantities.f1"].values, found["sections.accuracy"].values
    for place, document in enumerate(evaluation.documents):
        values = number(f1[place]), number(sections[place])
        yield Row(document.id, *values, mistakes[document.id])


def _frequent(
    mistakes: Sequence[Mistake],
) -> Sequence[tuple[tuple[str, str | None, str | None], int]]:
    """Return the most common pairs of labels with their numbers; values and items are no labels."""
    labelled = (m for m in mistakes if m.kind not in {"value", "item"})
    counter = Counter((m.kind, _label(m.gold), _label(m.predicted)) for m in labelled)
    return sorted(counter.items(), key=lambda row: (-row[1], str(row[0])))[:_MOST]


def _label(said: str | None) -> str | None:
    return None if said is None else said.partition(" ")[0]


def _zh() -> dict[str, str]:
    """Return the Chinese names of quantity labels, and of section labels as `section:LABEL`."""
    known = taxonomy()
    names = {key: label.zh for key, label in known.quantities.items()}
    return names | {f"section:{key}": label.zh for key, label in known.sections.items()}
