"""The server behind the routes: the worker pool, the jobs and the metrics as one unit."""

import asyncio
from typing import Annotated, cast

from fastapi import Depends, Request

from gongkai.inference.batch.outcomes import SerializedReport
from gongkai.service.jobs.database import open_database
from gongkai.service.jobs.files import JobFiles
from gongkai.service.jobs.jobs import Jobs
from gongkai.service.jobs.store import JobStore
from gongkai.service.limiter import ConcurrencyLimiter
from gongkai.service.metrics import Metrics
from gongkai.service.pool import WorkerPool
from gongkai.service.problems import ProblemError
from gongkai.service.settings import ServiceSettings
from gongkai.service.task_queue import QueueFullError, StoppedError, TaskQueue
from gongkai.service.worker import LoadTagger, Upload


class Server:
    """The state that the routes share.

    Args:
        settings: the settings of the server.
        metrics: the metrics to update.

    Attributes:
        queue: the documents to tag.
        jobs: the jobs.
        model: the version of the model.
        result_limiter: limits the files with job results that are written at once to one, since a
            workbook needs much memory.
        download_limiter: limits the files with single reports that are written at once.

    Raises:
        GongkaiError: the data folder, the database or the model cannot be used.
    """

    def __init__(self, settings: ServiceSettings, metrics: Metrics) -> None:
        limits = settings.limits
        self.settings = settings
        self.metrics = metrics
        self.model = settings.tagger.version()
        files = JobFiles(settings.data)
        store = JobStore(open_database(settings.database, settings.data), settings.kept)
        self.jobs = Jobs(store, files, limits, settings.queue.job_documents)
        self.queue = TaskQueue(
            settings.batch, settings.queue, settings.processes, self.jobs.next_tasks
        )
        self.result_limiter = ConcurrencyLimiter(1, settings.queue.files)
        self.download_limiter = ConcurrencyLimiter(2, settings.queue.files)
        load = LoadTagger(settings.tagger, limits.pages)
        self._pool = WorkerPool(
            load, settings.processes, limits.seconds, self.queue, metrics.count_results
        )
        metrics.observe_server(lambda: len(self.queue), self.jobs.unfinished, self.model)

    @property
    def ready(self) -> bool:
        """Whether a worker process is ready."""
        return self._pool.ready

    def start(self) -> None:
        """Start the jobs and the pool; the worker processes need some seconds to become ready."""
        self.jobs.start()
        self._pool.start()

    def stop(self) -> None:
        """Stop; the workers finish their documents, or leave them to the next start."""
        self._pool.stop(self.settings.grace)
        self.jobs.stop()

    async def tag(self, upload: Upload) -> bytes:
        """Return the tagged report of an upload that may contain only one, as JSON.

        Raises:
            ProblemError: the report cannot be tagged, there is not exactly one, or the queue is
                full.
        """
        try:
            results = await asyncio.wrap_future(self.queue.add(upload))
        except (QueueFullError, StoppedError) as error:
            raise queue_problem(error) from error
        result = results[-1]  # the last one is the failure if there are too many reports
        if isinstance(result, SerializedReport):
            return result.line
        raise ProblemError(500 if result.defect else 422, result.reason)


def queue_problem(error: QueueFullError | StoppedError) -> ProblemError:
    """Return the problem to respond with when the queue accepts nothing."""
    if isinstance(error, StoppedError):
        return ProblemError(503, "the server stops; try again in a minute", Retry_After="60")
    return ProblemError(
        429,
        f"too many documents are waiting; try again in {error.retry_after} seconds",
        Retry_After=str(error.retry_after),
    )


async def _get_server(request: Request) -> Server:  # async, so that it occupies no thread
    return cast(Server, request.app.state.server)


ServerDependency = Annotated[Server, Depends(_get_server)]
"""The server, as a parameter of a route."""
