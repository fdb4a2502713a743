"""Print the throughput of the service and of a batch: python benchmarks/serve.py [--help].

The dev documents of the corpus are tagged by the worker processes of `gongkai tag`, and then sent
as texts to `gongkai serve` with the same number of workers, by local clients without pauses. In a
second run there are more clients than the queue admits: the service must answer with 429, and its
memory must not grow. The clients use the same processors, so that the ratio is a lower bound.
"""

import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import cycle, islice
from pathlib import Path
from typing import Annotated, Any

import httpx
import typer
import yaml

sys.path.insert(0, str(Path(__file__).parents[1]))

from gongkai import configs
from gongkai.annotations.corpus import read_corpus
from gongkai.inference.batch.input_document import InputDocument
from gongkai.inference.batch.settings import batch_settings
from gongkai.inference.batch.workers import Workers
from gongkai.inference.tagger_choice import TaggerChoice

BOUND = 16  # length of the queue in the second run
QUARTERS = 4
WARM_UP = 5.0  # seconds before the measurement


@dataclass(frozen=True)
class LoadResult:
    """The result of a load test: responses by status and per second, latencies in seconds."""

    answers: dict[str, int]
    rate: float
    p50: float
    p95: float
    memory: list[int]  # of the processes of the server in MiB, at the start and after each quarter


def batch_rate(texts: list[str], workers: int, choice: TaggerChoice, seconds: float) -> float:
    """Return the documents per second of the worker processes of a batch."""
    settings = batch_settings()
    with tempfile.TemporaryDirectory() as folder:
        documents = []
        for number, text in enumerate(texts):
            path = Path(folder, f"{number}.txt")
            path.write_text(text, "utf-8")
            documents.append(InputDocument(str(path)))
        load = replace(choice, threads=1).load
        rounds = 1
        while True:
            with Workers(load, workers, settings.time_limit, settings.window) as processes:
                outcomes = processes.tag(list(islice(cycle(documents), rounds * len(documents))))
                next(outcomes)  # the taggers are loaded after the first outcome
                started = time.monotonic()
                done = sum(outcome is None for outcome in outcomes)
                spent = time.monotonic() - started
            if spent >= seconds:
                return done / spent
            rounds = max(rounds + 1, round(rounds * seconds / spent * 1.2))


@contextmanager
def server(
    workers: int, rules_only: bool, requests: int | None = None
) -> Iterator[tuple[str, int]]:
    """Start `gongkai serve`, wait until it is ready, and yield its address and process id."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        settings = configs.load("serve.yaml")
        if requests is not None:
            settings["queue"]["requests"] = requests
        config = Path(folder, "serve.yaml")
        config.write_text(yaml.safe_dump(settings))
        command = [sys.executable, "-m", "gongkai", "serve", "--port", str(port)]
        command += ["--workers", str(workers), "--data", folder, "--config", str(config)]
        command += ["--rules-only"] if rules_only else []
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            address = f"http://127.0.0.1:{port}"
            while not _ready(address):
                assert process.poll() is None, "the server ended"
                time.sleep(0.2)
            yield address, process.pid
        finally:
            process.terminate()
            process.wait()


def _ready(address: str) -> bool:
    try:
        return httpx.get(f"{address}/readyz", trust_env=False).is_success
    except httpx.TransportError:
        return False


def load(address: str, pid: int, texts: list[str], clients: int, seconds: float) -> LoadResult:
    """Return the result of clients that send texts without pauses.

    Args:
        address: the address of the service.
        pid: the id of its process.
        texts: the texts, which the clients send in turn.
        clients: the number of clients.
        seconds: the duration of the measurement.
    """
    import gevent  # noqa: PLC0415
    from locust import FastHttpUser, task  # noqa: PLC0415  # patches the standard library
    from locust.env import Environment  # noqa: PLC0415

    following = cycle(texts)

    class Client(FastHttpUser):
        host = address

        @task
        def tag(self) -> None:
            body = {"text": next(following)}
            with self.client.post("/v1/tag", json=body, catch_response=True) as answer:
                answer.request_meta["name"] = str(answer.status_code)
                if answer.status_code == 200 and answer.text.startswith("{"):
                    answer.success()
                elif answer.status_code == 429 and "retry-after" in answer.headers:
                    answer.success()
                    gevent.sleep(0.2)  # shorter than Retry-After, so that the queue stays full
                else:
                    answer.failure("neither a report nor 429 with Retry-After")

    environment = Environment(user_classes=[Client])
    runner = environment.create_local_runner()
    runner.start(clients, spawn_rate=clients)
    gevent.sleep(WARM_UP)
    environment.stats.reset_all()
    memory = [_memory(pid)]
    for _ in range(QUARTERS):
        gevent.sleep(seconds / QUARTERS)
        memory.append(_memory(pid))
    stats = {entry.name: entry for entry in environment.stats.entries.values()}
    tagged = stats.get("200")
    found = LoadResult(
        answers={
            f"{name}{' failed' if entry.num_failures else ''}": entry.num_requests
            for name, entry in sorted(stats.items())
        },
        rate=tagged.num_requests / seconds if tagged else 0,
        p50=tagged.get_response_time_percentile(0.5) / 1000 if tagged else 0,
        p95=tagged.get_response_time_percentile(0.95) / 1000 if tagged else 0,
        memory=memory,
    )
    runner.quit()
    return found


def _memory(pid: int) -> int:
    import psutil  # noqa: PLC0415

    parent: Any = psutil.Process(pid)
    processes = [parent, *parent.children(recursive=True)]
    return sum(process.memory_info().rss for process in processes) >> 20


def main(
    clients: Annotated[int, typer.Option(help="Clients in the first run.")] = 32,
    crowd: Annotated[int, typer.Option(help="Clients in the second run.")] = 128,
    seconds: Annotated[float, typer.Option(help="Duration of each run.")] = 60,
    workers: Annotated[int, typer.Option(help="Tagging processes.")] = 2,
    rules_only: Annotated[bool, typer.Option(help="Tag without the model.")] = False,
) -> None:
    """Measure the batch, the service below the bound of its queue, and the service above it."""
    texts = [document.text for document in read_corpus("dev")]
    choice = TaggerChoice(rules_only=rules_only)
    batch = batch_rate(texts, workers, choice, min(seconds, 30))
    with server(workers, rules_only) as (address, pid):
        below = load(address, pid, texts, clients, seconds)
    with server(workers, rules_only, BOUND) as (address, pid):
        beyond = load(address, pid, texts, crowd, seconds)
    print(f"{len(texts)} documents, {workers} workers, {choice.version()}, {seconds:g} s a run\n")
    print("| | documents/s | of the batch | p50 s | p95 s | answers | memory MiB |")
    print("|---|---|---|---|---|---|---|")
    print(f"| batch | {batch:.2f} | 1.00 | | | | |")
    for name, run in ((f"{clients} clients", below), (f"{crowd} clients, bound {BOUND}", beyond)):
        answers = ", ".join(f"{status}: {count}" for status, count in run.answers.items())
        print(
            f"| {name} | {run.rate:.2f} | {run.rate / batch:.2f} | {run.p50:.2f} | {run.p95:.2f} "
            f"| {answers} | {' → '.join(map(str, run.memory))} |"
        )


if __name__ == "__main__":
    typer.run(main)
