"""The engine of `tag` that runs on Ray: what it asks for, shows and leaves behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import typer
from rich.console import Console
from rich.markup import escape

from gongkai.cli import terminal
from gongkai.cli.messages import Language, say
from gongkai.cli.progress import Speed, write_log
from gongkai.cli.tag import FAILED, INTERRUPTED, WRONG_CALL
from gongkai.cli.taggers import choose_tagger
from gongkai.document.errors import GongkaiError

if TYPE_CHECKING:
    from gongkai.inference.ray.actors import PartDone
    from gongkai.inference.ray.engine import RayBatch


class RayCall(NamedTuple):
    """What the user gave."""

    inputs: list[str]
    output: str
    format: str | None
    model: Path | None
    rules_only: bool
    actors: int | None
    address: str | None


def tag(wish: RayCall, language: Language, *, resume: bool, json_log: bool) -> None:
    """Tag documents on Ray.

    Args:
        wish: what is asked for.
        language: of the messages.
        resume: whether the user wants to go on with a batch, which this engine cannot.
        json_log: whether the progress is told as JSON lines.

    Raises:
        GongkaiError: a wrong call, or Ray gave up.
    """
    with _told(wish.output, language, json_log=json_log):
        _check(wish, resume=resume)
        from gongkai.inference.ray.session import session  # noqa: PLC0415

        with session(wish.address, wish.actors) as ray:
            batch = _open(ray, wish)
            for _ in (
                _log(batch)
                if json_log
                else terminal.progress(batch.run(), len(batch.parts), say(language, "tagging"))
            ):
                pass
    if not json_log:
        listed = f"{wish.output}/failures.jsonl"
        terminal.print_failures(language, batch.counts.reports, batch.failures, listed)
    Console().print(say(language, "written"), escape(wish.output))
    if batch.failures:
        raise typer.Exit(FAILED)


def _check(wish: RayCall, *, resume: bool) -> None:
    if (wish.format or "parquet") != "parquet":
        raise GongkaiError(
            f"--engine ray writes Parquet alone, not {wish.format}; leave --format out"
        )
    if resume:
        raise GongkaiError(
            "--engine ray goes on with no batch: leave --resume and --retry-failed out and name a "
            "new directory with -o; to tag again what failed, give the paths in failures.jsonl"
        )


def _open(ray: Any, wish: RayCall) -> "RayBatch":
    from gongkai.inference.batch.settings import batch_settings  # noqa: PLC0415
    from gongkai.inference.ray.actors import ActorJob  # noqa: PLC0415
    from gongkai.inference.ray.engine import RayBatch  # noqa: PLC0415
    from gongkai.inference.ray.parts import make_parts  # noqa: PLC0415
    from gongkai.inference.ray.settings import ray_settings  # noqa: PLC0415
    from gongkai.inference.ray.stores import open_store  # noqa: PLC0415

    choice = choose_tagger(wish.model, rules_only=wish.rules_only)
    actors = wish.actors or max(1, int(ray.cluster_resources().get("CPU", 1)))
    stores = [open_store(name) for name in wish.inputs]
    parts = make_parts(wish.inputs, stores, actors, ray_settings())
    output = open_store(wish.output)
    job = ActorJob(choice, choice.version(), version("gongkai"), output, batch_settings())
    return RayBatch(ray, stores, parts, job, min(actors, len(parts)))


def _log(batch: "RayBatch") -> "Iterator[PartDone]":
    """Yield the parts, with a JSON object a line on the standard error."""
    speed = Speed(batch.counts)
    write_log("started", parts=len(batch.parts), workers=batch.actors)
    for done in batch.run():
        write_log(
            "part",
            number=done.number,
            reports=len(done.ids),
            characters=done.characters,
            failures=len(done.failures),
            documents_done=batch.counts.documents,
            **speed.now(),
        )
        yield done
    write_log("finished", reports=batch.counts.reports, failures=len(batch.failures), **speed.now())


@contextmanager
def _told(output: str, language: Language, *, json_log: bool) -> Iterator[None]:
    """Tell what stops the run as the log is told, and what is left of it."""
    try:
        yield
    except (GongkaiError, OSError, KeyboardInterrupt) as error:
        if isinstance(error, GongkaiError):
            code, reason = WRONG_CALL, str(error)
        else:
            code = INTERRUPTED if isinstance(error, KeyboardInterrupt) else FAILED
            reason = terminal.reason(language, error)
            reason = f"{reason}; {say(language, 'unfinished', path=output)}"
        if json_log:
            write_log("stopped", reason=reason, resumable=False)
        else:
            terminal.complain(reason)
        raise typer.Exit(code) from error
