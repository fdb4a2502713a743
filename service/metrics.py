"""Metrics for Prometheus: requests, latencies, reports, waiting documents, the model."""

import time
from collections.abc import Callable, Sequence

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gongkai.service.worker import TaggingFailure, TaggingResult

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})


class Metrics:
    """The metrics of one server, in their own registry."""

    def __init__(self) -> None:
        registry = CollectorRegistry()
        self._registry = registry
        self.requests = Counter(
            "gongkai_requests", "Requests answered.", ["method", "route", "status"],
            registry=registry,
        )  # fmt: skip
        self.seconds = Histogram(
            "gongkai_request_seconds", "Seconds to answer a request.", ["route"],
            buckets=_SECONDS, registry=registry,
        )  # fmt: skip
        self._reports = Counter(
            "gongkai_reports", "Reports of requests and jobs.", ["outcome"], registry=registry
        )
        self._waiting = Gauge(
            "gongkai_waiting_documents", "Documents that are not finished.", ["of"],
            registry=registry,
        )  # fmt: skip
        self._model = Info("gongkai_model", "The model that tags.", registry=registry)

    def observe_server(
        self, requests: Callable[[], float], jobs: Callable[[], float], model: str
    ) -> None:
        """Export the version of the model and the numbers of waiting documents.

        Args:
            requests: returns the number of waiting requests.
            jobs: returns the number of unfinished documents of jobs.
            model: the version.
        """
        self._waiting.labels("requests").set_function(requests)
        self._waiting.labels("jobs").set_function(jobs)
        self._model.info({"version": model})

    def count_results(self, results: Sequence[TaggingResult]) -> None:
        """Count the results of an upload."""
        for result in results:
            outcome = "failed" if isinstance(result, TaggingFailure) else "tagged"
            self._reports.labels(outcome).inc()

    def render(self) -> bytes:
        """Return all metrics in the text format of Prometheus."""
        return generate_latest(self._registry)


class MetricsMiddleware:
    """Counts the requests of an application and measures their latency."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and record its status and latency."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.monotonic()
        status = 500

        async def send_and_record(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_and_record)
        finally:
            # The path of the route instead of the request: clients must not create new series.
            route = getattr(scope.get("route"), "path", "other")
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._metrics.requests.labels(method, route, str(status)).inc()
            self._metrics.seconds.labels(route).observe(time.monotonic() - started)
