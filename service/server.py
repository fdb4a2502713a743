"""The server behind the routes: the pool, the jobs and the metrics, started and stopped as one."""

import asyncio
from typing import Annotated, cast

from fastapi import Depends, Request

from gongkai.service.jobs.folder import Folder
from gongkai.service.jobs.jobs import Jobs
from gongkai.service.jobs.store import JobStore
from gongkai.service.jobs.tables import open_database
from gongkai.service.metrics import Metrics
from gongkai.service.pool import Pool
from gongkai.service.problems import ProblemError
from gongkai.service.settings import Settings
from gongkai.service.tasks import FullError, StoppedError, Tasks
from gongkai.service.turns import Turns
from gongkai.service.worker import LoadTagger, TaggedLine, Upload


class Server:
    """What the routes work with.

    Args:
        settings: of the server.
        metrics: where it counts.

    Attributes:
        results: turns to write the results of jobs: one, as a workbook takes much memory.
        downloads: turns to write single reports.

    Raises:
        GongkaiError: the data folder, the database or the model is not as it should be.
    """

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        configuration = settings.configuration
        limits = configuration.limits
        self.settings = settings
        self.metrics = metrics
        self.model = settings.tagger.version()
        folder = Folder(settings.data)
        store = JobStore(open_database(settings.database, settings.data), configuration.kept)
        self.jobs = Jobs(store, folder, limits, configuration.queue.job_documents)
        self.tasks = Tasks(
            configuration.batch, configuration.queue, settings.workers, self.jobs.feed
        )
        self.results = Turns(1, configuration.queue.files)
        self.downloads = Turns(2, configuration.queue.files)
        load = LoadTagger(settings.tagger, limits.pages)
        self._pool = Pool(load, settings.workers, limits.seconds, self.tasks, metrics.count)
        metrics.watch(lambda: len(self.tasks), self.jobs.waiting, self.model)

    @property
    def ready(self) -> bool:
        """Whether a worker is ready."""
        return self._pool.ready

    def start(self) -> None:
        """Start all; the workers take some seconds to be ready."""
        self.jobs.start()
        self._pool.start()

    def stop(self) -> None:
        """Stop all; what the workers are at is finished, or left to a later server."""
        self._pool.stop(self.settings.configuration.grace)
        self.jobs.stop()

    async def tag(self, upload: Upload) -> bytes:
        """Return the one report of an upload that may hold no more, tagged, as JSON.

        Raises:
            ProblemError: it cannot be tagged, is not one, or too many are waiting.
        """
        try:
            answers = await asyncio.wrap_future(self.tasks.add(upload))
        except (FullError, StoppedError) as error:
            raise to_problem(error) from error
        answer = answers[-1]  # of several reports the last one says that they are too many
        if isinstance(answer, TaggedLine):
            return answer.line
        raise ProblemError(500 if answer.defect else 422, answer.reason)


def to_problem(error: FullError | StoppedError) -> ProblemError:
    """Return the problem to answer with where no more may wait."""
    if isinstance(error, StoppedError):
        return ProblemError(503, "the server stops; try again in a minute", Retry_After="60")
    return ProblemError(
        429,
        f"too much is waiting; try again in {error.retry_after} seconds",
        Retry_After=str(error.retry_after),
    )


async def _server(request: Request) -> Server:  # async: needs no thread
    return cast(Server, request.app.state.server)


Serving = Annotated[Server, Depends(_server)]
"""The server, as a parameter of a route."""
