"""The command that tags many reports."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from gongkai.cli import terminal
from gongkai.cli.messages import Language, say, system_language
from gongkai.cli.options import Lang, Model, RulesOnly
from gongkai.cli.progress import follow, log, write_log
from gongkai.cli.taggers import choose_tagger, loading
from gongkai.document.errors import GongkaiError

if TYPE_CHECKING:
    from gongkai.document.report import TaggedReport
    from gongkai.inference.batch.batch import Batch, TagAll
    from gongkai.inference.pipeline import Tagger
    from gongkai.inference.tagger_choice import TaggerChoice

FAILED, WRONG_CALL, INTERRUPTED = 1, 2, 130
_SHOWN = 20


Inputs = Annotated[
    list[str],
    typer.Argument(metavar="INPUT…", help="Files or directories; - reads standard input."),
]
Output = Annotated[
    str, typer.Option("--output", "-o", metavar="OUT", help="Directory for the results.")
]
Format = Annotated[
    str | None,
    typer.Option(
        help="jsonl, parquet, xlsx, html: one or several with commas. Default: jsonl; "
        "of --engine ray parquet, its only one."
    ),
]
WorkerCount = Annotated[
    int | None,
    typer.Option(
        "--workers",
        min=1,
        metavar="N",
        help="Processes that tag, or actors of Ray. Default: one a processor if there are many "
        "documents.",
    ),
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on with the batch in OUT (断点续跑).")]
RetryFailed = Annotated[
    bool,
    typer.Option("--retry-failed", help="Go on, and tag again what failed (重试失败文件)."),
]
Engine = Annotated[
    Literal["local", "ray"],
    typer.Option(help="This machine, or Ray: INPUT and OUT may be addresses (s3://…) then."),
]
RayAddress = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS", help="A Ray cluster (集群). Default: Ray is started on this machine."
    ),
]
JsonLog = Annotated[
    bool, typer.Option("--json-log", help="Tell the progress as JSON lines on standard error.")
]


def tag(
    inputs: Inputs,
    output: Output,
    format: Format = None,
    model: Model = None,
    rules_only: RulesOnly = False,
    workers: WorkerCount = None,
    resume: Resume = False,
    retry_failed: RetryFailed = False,
    json_log: JsonLog = False,
    engine: Engine = "local",
    ray_address: RayAddress = None,
    lang: Lang = None,
) -> None:
    """Tag reports and write the results (批量标注): sections, quantities, tables, record, checks.

    Exit codes: 0 all done, 1 some documents failed (they are listed, the others are done),
    2 wrong call.
    """
    language = lang or system_language()
    if engine == "ray":
        from gongkai.cli import ray  # noqa: PLC0415

        wish = ray.RayCall(inputs, output, format, model, rules_only, workers, ray_address)
        ray.tag(wish, language, resume=resume or retry_failed, json_log=json_log)
        return
    directory = Path(output)
    with _told(directory, language, json_log=json_log):
        if ray_address:
            raise GongkaiError("--ray-address is for --engine ray; give that too, or leave it out")
        choice = choose_tagger(model, rules_only=rules_only)
        with _opened(
            inputs, directory, format or "jsonl", choice, resume=resume, retry_failed=retry_failed
        ) as batch:
            reports = _run(batch, choice, workers, language, json_log=json_log)
    failures = list(batch.manifest.failures())
    done = batch.manifest.reports
    terminal.print_batch(language, reports, done, failures, directory, list_failures=not json_log)
    if failures:
        raise typer.Exit(FAILED)


@contextmanager
def _opened(
    inputs: list[str],
    output: Path,
    format: str,
    choice: "TaggerChoice",
    *,
    resume: bool,
    retry_failed: bool,
) -> "Iterator[Batch]":
    """Yield the batch; until the block ends no other run may write to its directory."""
    with loading():
        from gongkai.inference.batch.batch import Batch  # noqa: PLC0415
        from gongkai.inference.batch.inputs import digest_list, list_documents  # noqa: PLC0415
        from gongkai.inference.batch.lock import locked  # noqa: PLC0415
        from gongkai.inference.batch.manifest import BatchCall  # noqa: PLC0415
        from gongkai.inference.batch.settings import batch_settings  # noqa: PLC0415
        from gongkai.inference.writers import check_formats  # noqa: PLC0415

    formats = tuple(sorted({name.strip() for name in format.split(",") if name.strip()}))
    check_formats(formats)
    documents = list_documents(inputs)
    call = BatchCall.now(choice.version(), formats, len(documents), digest_list(documents))
    shard = batch_settings().shard
    with locked(output):
        yield Batch(documents, output, call, shard, resume=resume, retry_failed=retry_failed)


def _run(
    batch: "Batch",
    choice: "TaggerChoice",
    workers: int | None,
    language: Language,
    *,
    json_log: bool,
) -> "list[TaggedReport]":
    """Run the batch; return the first reports."""
    from gongkai.inference.batch.outcomes import SerializedReport  # noqa: PLC0415
    from gongkai.inference.batch.settings import batch_settings  # noqa: PLC0415

    count = batch_settings().workers(len(batch.todo)) if workers is None else workers
    count = min(count, len(batch.todo))
    reports: list[TaggedReport] = []
    with _tagging(choice, count) as tag_all:
        events = batch.run(tag_all)
        for event in log(events, batch, count) if json_log else follow(events, batch, language):
            if isinstance(event, SerializedReport) and len(reports) < _SHOWN:
                reports.append(event.report())
    return reports


@contextmanager
def _tagging(choice: "TaggerChoice", workers: int) -> "Iterator[TagAll]":
    """Yield what tags the documents: worker processes, or with none of them this process."""
    if workers:
        from gongkai.inference.batch.settings import batch_settings  # noqa: PLC0415
        from gongkai.inference.batch.workers import Workers  # noqa: PLC0415
        from gongkai.models.processors import cores  # noqa: PLC0415

        settings = batch_settings()
        load = replace(choice, threads=max(1, cores() // workers)).load
        with Workers(load, workers, settings.time_limit, settings.window) as processes:
            yield processes.tag
        return
    from gongkai.inference.batch.outcomes import tag_here  # noqa: PLC0415

    def load_quickly() -> "Tagger":
        with loading():
            return choice.load()

    yield lambda documents: tag_here(documents, load_quickly)


@contextmanager
def _told(output: Path, language: Language, *, json_log: bool) -> Iterator[None]:
    """Tell what stops the batch as the log is told, and how to go on if there is what to keep."""
    try:
        yield
    except (GongkaiError, OSError, KeyboardInterrupt) as error:
        if isinstance(error, GongkaiError):
            code, reason, kept = WRONG_CALL, str(error), False
        else:
            from gongkai.inference.batch.manifest import BatchManifest  # noqa: PLC0415

            code = INTERRUPTED if isinstance(error, KeyboardInterrupt) else FAILED
            reason = terminal.reason(language, error)
            manifest = BatchManifest.load(output)
            kept = manifest is not None and not manifest.finished and bool(manifest.shards)
        if json_log:
            write_log("stopped", reason=reason, resumable=kept)
        elif kept:
            terminal.complain(f"{reason}; {say(language, 'kept')}")
        else:
            raise
        raise typer.Exit(code) from error
