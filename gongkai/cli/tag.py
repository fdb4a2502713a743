"""The command that tags many reports, on this machine or on Ray."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from gongkai.cli.batch_summary import (
    REPORTS_SHOWN,
    print_non_reports,
    print_passed_over,
    print_summary,
)
from gongkai.cli.errors import ExitCode, PartialOutput, batch_errors
from gongkai.cli.json_log import log_batch
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import (
    OCR_WORKERS_VARIABLE,
    LanguageOption,
    ModelOption,
    OcrOption,
    ResumeOption,
    RulesOnlyOption,
    output_option,
    workers_option,
)
from gongkai.cli.progress import track_batch
from gongkai.cli.taggers import choose_tagger
from gongkai.document.errors import GongkaiError
from gongkai.inference.writers import FORMATS, check_formats

if TYPE_CHECKING:
    from gongkai.document.report import TaggedReport
    from gongkai.inference.batch.batch import Batch, TagDocuments
    from gongkai.inference.pipeline import Tagger
    from gongkai.inference.readers.contents import OtherKind
    from gongkai.inference.tagger_choice import TaggerChoice


def tag(
    inputs: Annotated[
        list[str],
        typer.Argument(metavar="INPUT…", help="Files or directories; - reads standard input."),
    ],
    output: Annotated[str, output_option("OUT", "Directory for the results.")],
    format: Annotated[
        str | None,
        typer.Option(
            help=f"{', '.join(FORMATS)}: one or several with commas. Default: jsonl; "
            "of --engine ray parquet, its only one."
        ),
    ] = None,
    model: ModelOption = None,
    rules_only: RulesOnlyOption = False,
    ocr: OcrOption = None,
    workers: Annotated[
        int | None,
        workers_option(
            "Processes that tag, or actors of Ray. "
            "Default: one per processor if there are many documents."
        ),
    ] = None,
    only_reports: Annotated[
        bool,
        typer.Option(
            "--only-reports",
            help="Leave out documents that are no annual report, and list them (只标注年度报告).",
        ),
    ] = False,
    resume: ResumeOption = False,
    retry_failed: Annotated[
        bool,
        typer.Option(
            "--retry-failed", help="Resume, and tag the failed documents again (重试失败文件)."
        ),
    ] = False,
    json_log: Annotated[
        bool,
        typer.Option("--json-log", help="Write the progress as JSON lines on standard error."),
    ] = False,
    engine: Annotated[
        Literal["local", "ray"],
        typer.Option(help="This machine, or Ray: INPUT and OUT may be addresses (s3://…) then."),
    ] = "local",
    ray_address: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="A Ray cluster (集群). Default: Ray is started on this machine.",
        ),
    ] = None,
    lang: LanguageOption = None,
) -> None:
    """Tag reports and write the results (批量标注): sections, quantities, tables, record, checks.

    Exit codes: 0 all done, 1 some documents failed (they are listed, the others are done),
    2 wrong call.
    """
    use_language(lang)
    if engine == "ray":
        from gongkai.cli.ray import RayRequest, tag_on_ray  # noqa: PLC0415

        request = RayRequest(
            inputs, output, format, model, rules_only, only_reports, workers, ray_address
        )
        tag_on_ray(request, resume=resume or retry_failed, json_log=json_log)
        return
    directory = Path(output)
    with batch_errors(lambda: _partial_output(directory), json_log=json_log):
        if ray_address:
            raise GongkaiError(
                _("--ray-address is for --engine ray; give that too, or leave it out")
            )
        choice = choose_tagger(model, rules_only=rules_only)
        with _open_batch(
            inputs,
            directory,
            format or "jsonl",
            choice,
            only_reports=only_reports,
            resume=resume,
            retry_failed=retry_failed,
        ) as (batch, passed_over):
            reports = _run(batch, passed_over, choice, workers, json_log=json_log)
    failures = list(batch.manifest.failures())
    print_summary(
        reports,
        batch.manifest.reports,
        failures,
        directory,
        rules_only=choice.kind == "rules",
        list_failures=not json_log,
    )
    if not json_log:
        print_non_reports(batch.manifest.non_reports(), directory)
        print_passed_over(passed_over)
    if failures:
        raise typer.Exit(ExitCode.FAILED)


@contextmanager
def _open_batch(
    inputs: list[str],
    output: Path,
    format: str,
    choice: "TaggerChoice",
    *,
    only_reports: bool,
    resume: bool,
    retry_failed: bool,
) -> "Iterator[tuple[Batch, dict[str, OtherKind]]]":
    """Yield the batch, and the files that were passed over.

    Until the block ends no other run can write to the directory of the batch.
    """
    from gongkai.inference.batch.batch import Batch  # noqa: PLC0415
    from gongkai.inference.batch.inputs import digest_list, list_documents  # noqa: PLC0415
    from gongkai.inference.batch.lock import locked  # noqa: PLC0415
    from gongkai.inference.batch.manifest import BatchCall  # noqa: PLC0415
    from gongkai.inference.batch.settings import batch_settings  # noqa: PLC0415

    formats = tuple(sorted({name.strip() for name in format.split(",") if name.strip()}))
    check_formats(formats)
    found = list_documents(inputs)
    documents = found.documents
    call = BatchCall.now(
        choice.version(),
        formats,
        len(documents),
        digest_list(documents),
        only_reports=only_reports,
    )
    shard_size = batch_settings().shard_size
    with locked(output):
        batch = Batch(documents, output, call, shard_size, resume=resume, retry_failed=retry_failed)
        yield batch, found.passed_over


def _run(
    batch: "Batch",
    passed_over: "dict[str, OtherKind]",
    choice: "TaggerChoice",
    workers: int | None,
    *,
    json_log: bool,
) -> "list[TaggedReport]":
    """Run the batch; return the first reports."""
    from gongkai.inference.batch.outcomes import SerializedReport  # noqa: PLC0415
    from gongkai.inference.batch.settings import batch_settings  # noqa: PLC0415

    count = batch_settings().workers(len(batch.todo)) if workers is None else workers
    count = min(count, len(batch.todo))
    reports: list[TaggedReport] = []
    only_reports = batch.manifest.call.only_reports
    with _start_workers(choice, count, only_reports=only_reports) as tag_documents:
        events = batch.run(tag_documents)
        if json_log:
            events = log_batch(events, batch, count, passed_over)
        else:
            events = track_batch(events, batch)
        for event in events:
            if isinstance(event, SerializedReport) and len(reports) < REPORTS_SHOWN:
                reports.append(event.report())
    return reports


@contextmanager
def _start_workers(
    choice: "TaggerChoice", workers: int, *, only_reports: bool
) -> "Iterator[TagDocuments]":
    """Yield the function that tags documents, in worker processes or (0) in this process."""
    if workers:
        from gongkai.inference.batch.settings import batch_settings  # noqa: PLC0415
        from gongkai.inference.batch.workers import Workers  # noqa: PLC0415
        from gongkai.models.processors import count_processors  # noqa: PLC0415

        os.environ.setdefault(OCR_WORKERS_VARIABLE, "1")  # each process recognises by itself
        settings = batch_settings()
        load = replace(choice, threads=max(1, count_processors() // workers)).load
        with Workers(
            load, workers, settings.time_limit, settings.window, only_reports=only_reports
        ) as processes:
            yield processes.tag
        return
    from gongkai.inference.batch.outcomes import tag_in_process  # noqa: PLC0415
    from gongkai.inference.garbage_collection import freeze_loaded_objects  # noqa: PLC0415

    def load_tagger() -> "Tagger":
        tagger = choice.load()
        freeze_loaded_objects()
        return tagger

    yield lambda documents: tag_in_process(documents, load_tagger, only_reports=only_reports)


def _partial_output(directory: Path) -> PartialOutput | None:
    """Return the output of a stopped batch if it has finished shards."""
    from gongkai.inference.batch.manifest import BatchManifest  # noqa: PLC0415

    manifest = BatchManifest.load(directory)
    if manifest is None or manifest.finished or not manifest.shards:
        return None
    advice = _("the finished part is kept; resume with --resume")
    return PartialOutput(resumable=True, advice=advice)
