"""The command `tag` on Ray."""

from collections import Counter
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from gongkai.cli.batch_summary import print_failures, print_non_reports, print_passed_over
from gongkai.cli.errors import ExitCode, PartialOutput, batch_errors
from gongkai.cli.json_log import log_ray_batch
from gongkai.cli.messages import gettext as _
from gongkai.cli.printing import print_written
from gongkai.cli.progress import Throughput, track
from gongkai.cli.taggers import choose_tagger
from gongkai.document.errors import GongkaiError

if TYPE_CHECKING:
    from gongkai.inference.ray.engine import RayBatch
    from gongkai.inference.readers.contents import OtherKind


class RayRequest(NamedTuple):
    """The arguments of `tag --engine ray`."""

    inputs: list[str]
    output: str
    format: str | None
    model: Path | None
    rules_only: bool
    only_reports: bool
    actors: int | None
    address: str | None


def tag_on_ray(request: RayRequest, *, resume: bool, json_log: bool) -> None:
    """Tag documents on Ray.

    Args:
        request: the arguments of the user.
        resume: whether the user wants to resume a batch, which this engine cannot do.
        json_log: whether the progress is written as JSON lines.

    Raises:
        GongkaiError: a wrong call, or Ray failed.
        typer.Exit: some documents failed, or an error was reported.
    """
    with batch_errors(lambda: _partial_output(request.output), json_log=json_log):
        _check(request, resume=resume)
        from gongkai.inference.ray.session import session  # noqa: PLC0415

        with session(request.address, request.actors) as ray:
            batch, passed_over = _make_batch(ray, request)
            _run(batch, passed_over, json_log=json_log)
    if not json_log:
        failures_file = f"{request.output}/failures.jsonl"
        print_failures(batch.counts.reports, batch.failures, failures_file)
        print_non_reports(Counter(found.kind for found in batch.non_reports), request.output)
        print_passed_over(passed_over)
    print_written(request.output)
    if batch.failures:
        raise typer.Exit(ExitCode.FAILED)


def _check(request: RayRequest, *, resume: bool) -> None:
    if (request.format or "parquet") != "parquet":
        text = _("--engine ray writes only Parquet, not {format}; leave --format out")
        raise GongkaiError(text.format(format=request.format))
    if resume:
        raise GongkaiError(
            _(
                "--engine ray resumes no batch: leave --resume and --retry-failed out and name a "
                "new directory with -o; to tag the failed documents again, give the paths in "
                "failures.jsonl"
            )
        )


def _make_batch(ray: Any, request: RayRequest) -> "tuple[RayBatch, dict[str, OtherKind]]":
    from gongkai.inference.batch.settings import batch_settings  # noqa: PLC0415
    from gongkai.inference.ray.actors import ActorJob  # noqa: PLC0415
    from gongkai.inference.ray.engine import RayBatch  # noqa: PLC0415
    from gongkai.inference.ray.parts import make_parts  # noqa: PLC0415
    from gongkai.inference.ray.settings import ray_settings  # noqa: PLC0415
    from gongkai.inference.ray.stores import open_store  # noqa: PLC0415

    choice = choose_tagger(request.model, rules_only=request.rules_only)
    actors = request.actors or max(1, int(ray.cluster_resources().get("CPU", 1)))
    stores = [open_store(name) for name in request.inputs]
    found = make_parts(request.inputs, stores, actors, ray_settings())
    output = open_store(request.output)
    job = ActorJob(
        choice,
        choice.version(),
        version("gongkai"),
        output,
        batch_settings(),
        request.only_reports,
    )
    batch = RayBatch(ray, stores, found.parts, job, min(actors, len(found.parts)))
    return batch, found.passed_over


def _run(batch: "RayBatch", passed_over: "dict[str, OtherKind]", *, json_log: bool) -> None:
    parts = batch.run()
    if json_log:
        parts = log_ray_batch(parts, batch, passed_over)
    else:
        speed = Throughput(batch.counts).text
        parts = track(parts, _("Tagging"), total=len(batch.parts), detail=speed)
    for _part in parts:
        pass


def _partial_output(output: str) -> PartialOutput:
    text = _("{path} is not finished: delete it and run again, or name another with -o")
    return PartialOutput(resumable=False, advice=text.format(path=output))
