"""The commands on annotations: convert, agree, sample, config, validate, stats, split."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from gongkai.annotations import formats
from gongkai.cli.messages import Language, say, system_language
from gongkai.document.errors import GongkaiError

if TYPE_CHECKING:
    from gongkai.annotations.agreement.measures import Agreement
    from gongkai.annotations.document import AnnotatedDocument

T = TypeVar("T")

app = typer.Typer(
    help="Work with annotated reports (标注数据): formats, agreement, what to annotate next.",
    no_args_is_help=True,
)

_KNOWN = ", ".join(formats.FORMATS)
FormatName = Annotated[
    str | None,
    typer.Option("--from", metavar="FORMAT", help=f"Format read, if not told: {_KNOWN}."),
]
TargetFormat = Annotated[
    str | None,
    typer.Option("--to", metavar="FORMAT", help=f"Format written, if not told: {_KNOWN}."),
]
Lang = Annotated[
    Literal["en", "zh"] | None,
    typer.Option(help="Language of the messages (消息语言). Default: that of the locale."),
]


@app.command()
def convert(
    source: Annotated[Path, typer.Argument(help="A file of annotated reports.")],
    target: Annotated[Path, typer.Argument(help="The file to write.")],
    source_format: FormatName = None,
    target_format: TargetFormat = None,
    lang: Lang = None,
) -> None:
    """Convert annotations between formats (转换格式). A faulty file is refused whole."""
    language = lang or system_language()
    counter = _Counted(formats.read(source, source_format), say(language, "reading"))
    formats.write(counter, target, target_format)
    _tell(say(language, "converted", count=counter.count, path=target))


@app.command()
def agree(
    one: Annotated[Path, typer.Argument(help="The annotations of one annotator.")],
    other: Annotated[Path, typer.Argument(help="Those of the other, of the same documents.")],
    page: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a page (HTML) of disagreements.")
    ] = None,
    source_format: FormatName = None,
    lang: Lang = None,
) -> None:
    """Compare two annotators (一致性): F1 of spans, Cohen's kappa of sections, disagreements."""
    from gongkai.annotations.agreement.measures import compare  # noqa: PLC0415
    from gongkai.annotations.agreement.page import write_page  # noqa: PLC0415

    language = lang or system_language()
    firsts = {document.id: document for document in formats.read(one, source_format)}
    agreement = compare(firsts.values(), formats.read(other, source_format))
    if not agreement.documents:
        raise GongkaiError(
            f"{one.name} and {other.name} have no document id in common; compare "
            "two annotations of the same documents"
        )
    _print_agreement(language, agreement, (one.name, other.name))
    if page is not None:
        write_page(agreement, firsts, (one.name, other.name), page)
        _tell(f"{say(language, 'written')} {page}")


@app.command()
def sample(
    reports: Annotated[list[Path], typer.Argument(help="Reports as `gongkai tag` writes them.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write.")],
    count: Annotated[int, typer.Option("--count", "-n", min=1, help="How many to pick.")] = 20,
    by: Annotated[
        Literal["confidence", "diversity"], typer.Option(help="Least confident or most diverse.")
    ] = "confidence",
    stratum: Annotated[
        Literal["year", "level", "region", "none"], typer.Option(help="Strata that take turns.")
    ] = "none",
    annotated: Annotated[
        list[Path] | None, typer.Option(help="Files of documents that are annotated already.")
    ] = None,
    target_format: TargetFormat = None,
    lang: Lang = None,
) -> None:
    """Pick the reports to annotate next (抽样): least confident or most diverse, by stratum."""
    from gongkai.annotations import sampling  # noqa: PLC0415
    from gongkai.annotations.formats.reports import read_reports, to_document  # noqa: PLC0415

    language = lang or system_language()
    done = {document.id for path in annotated or [] for document in formats.read(path)}
    tagged = chain.from_iterable(map(read_reports, reports))
    candidates = [
        sampling.candidate(report, stratum)
        for _, report in _Counted(tagged, say(language, "reading"))
        if report.doc_id not in done
    ]
    wanted = sampling.pick(candidates, count, by)
    places = {doc_id: place for place, doc_id in enumerate(wanted)}
    chosen: list[AnnotatedDocument] = [
        to_document(report, place)
        for place, report in chain.from_iterable(map(read_reports, reports))
        if report.doc_id in places
    ]
    chosen.sort(key=lambda document: places[document.id])
    formats.write(chosen, output, target_format)
    _tell(say(language, "picked", count=len(chosen), total=len(candidates), path=output))


@app.command()
def config(
    tool: Annotated[
        Literal["label_studio", "doccano", "brat"], typer.Argument(help="An annotation tool.")
    ],
) -> None:
    """Print the labels as a tool wants them (标注工具配置), generated from the taxonomy."""
    from gongkai.annotations.formats import brat, doccano, label_studio_config  # noqa: PLC0415

    texts = {
        "label_studio": label_studio_config.labelling_config,
        "doccano": doccano.label_types,
        "brat": brat.configuration,
    }
    typer.echo(texts[tool]().rstrip("\n"))


class _Counted(Iterable[T]):
    """Passes things on, counts them, and draws a bar on the standard error if it is a terminal."""

    def __init__(self, things: Iterable[T], title: str) -> None:
        self.count = 0
        self._things = things
        self._title = title

    def __iter__(self) -> Iterator[T]:
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        console = Console(stderr=True)
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.completed}"),
            TimeElapsedColumn(),
        )
        quiet = not console.is_terminal
        with Progress(*columns, console=console, transient=True, disable=quiet) as progress:
            task = progress.add_task(self._title, total=None)
            for thing in self._things:
                self.count += 1
                progress.advance(task)
                yield thing


def _print_agreement(language: Language, agreement: "Agreement", names: tuple[str, str]) -> None:
    console = Console()
    spans = Table(
        say(language, "label"),
        *map(escape, names),
        say(language, "strict"),
        say(language, "lenient"),
    )
    rows = sorted(agreement.spans.items())
    for label, counts in [*rows, (say(language, "total"), agreement.total())]:
        spans.add_row(
            label,
            str(counts.one),
            str(counts.other),
            _figure(counts.f1(counts.strict)),
            _figure(counts.f1(counts.lenient)),
        )
    console.print(spans)
    sections = Table(say(language, "sections"), say(language, "kappa"))
    for label in sorted({label for pair in agreement.sections for label in pair}):
        sections.add_row(label, _figure(agreement.kappa(label)))
    sections.add_row(say(language, "total"), _figure(agreement.kappa()))
    console.print(sections)
    if agreement.unpaired:
        _tell(say(language, "unpaired", ids=", ".join(agreement.unpaired)))
    differences = len(agreement.disagreements)
    _tell(say(language, "compared", count=agreement.documents, differences=differences))


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _tell(text: str) -> None:
    Console(soft_wrap=True).print(escape(text), highlight=False)


@app.command()
def validate(
    paths: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Annotated files.")],
    source_format: FormatName = None,
    lang: Lang = None,
) -> None:
    """Check annotated files (检查标注): the first fault of each, with its place and its mend.

    Exit codes: 0 all are valid, 1 some are faulty.
    """
    from gongkai.annotations.validation import Ids  # noqa: PLC0415

    language = lang or system_language()
    ids, count, faulty = Ids(), 0, 0
    for path in paths:
        try:
            for document in formats.read(path, source_format):
                ids.add(document.id, str(path))
                count += 1
        except GongkaiError as error:
            faulty += 1
            _tell(str(error))
    if faulty:
        _tell(say(language, "invalid", faulty=faulty, files=len(paths)))
        raise typer.Exit(1)
    _tell(say(language, "valid", files=len(paths), count=count))


@app.command()
def stats(
    paths: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Annotated files.")],
    chart: Annotated[
        Path | None, typer.Option(metavar="PNG", help="Draw the distributions into this file.")
    ] = None,
    source_format: FormatName = None,
    lang: Lang = None,
) -> None:
    """Count documents, labels and lengths (统计): as text, and as a chart."""
    from gongkai.annotations.statistics import draw, statistics  # noqa: PLC0415
    from gongkai.cli.corpus_tables import print_statistics  # noqa: PLC0415

    language = lang or system_language()
    documents = chain.from_iterable(formats.read(path, source_format) for path in paths)
    found = statistics(_Counted(documents, say(language, "reading")))
    print_statistics(language, found)
    if chart is not None:
        draw(found, chart)
        _tell(f"{say(language, 'written')} {chart}")


@app.command()
def split(
    folder: Annotated[Path, typer.Argument(help="A folder of annotated files.")],
    dev: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[PREFIX=]SHARE",
            help="Share of dev, of all documents or of those whose id begins with PREFIX. "
            "Default: as in the manifest that is there, else 0.15.",
        ),
    ] = None,
    seed: Annotated[
        int | None, typer.Option(help="Default: as in the manifest that is there, else 0.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Split a corpus into train and dev (划分) and write its manifest.json."""
    from gongkai.annotations import corpus  # noqa: PLC0415
    from gongkai.cli.corpus_tables import print_counts  # noqa: PLC0415

    language = lang or system_language()
    settings = corpus.SplitSettings(seed=0, dev={"": 0.15})
    if (folder / corpus.MANIFEST).exists() and (dev is None or seed is None):
        settings = corpus.read_manifest(folder).split
    shares = settings.dev if dev is None else dict(map(_share, dev))
    manifest = corpus.make_manifest(folder, shares, settings.seed if seed is None else seed)
    path = corpus.write_manifest(manifest, folder)
    print_counts(language, manifest.counts)
    _tell(f"{say(language, 'written')} {path}")


def _share(text: str) -> tuple[str, float]:
    prefix, _, share = text.rpartition("=")
    try:
        return prefix, float(share)
    except ValueError:
        raise GongkaiError(f"--dev {text}: write a share, as in 0.15 or w=0.15") from None
