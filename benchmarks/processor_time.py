"""Print the processor time of Python a report, beside another build of the program.

    python benchmarks/processor_time.py OTHER

OTHER is a checkout of another version, for example one made by `git worktree add`. Both builds tag
the same generated reports in processes of their own, in turns. The network computes in threads of
its own, and only the time of the main thread counts. For every group of reports the least time of
all rounds is taken, so other load on the machine matters little.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.generated_reports import generate

PROJECT = Path(__file__).parents[1]
GROUP = 8
"""Reports that are timed together."""
_CHILD = f"""
import json, sys, time
try:  # version 0.1
    from inference.model_tagger import load_model_tagger
    from inference.pipeline import Tagger, plain_source
    from inference.writers.jsonl import json_line
    make_source, tagger = plain_source, Tagger(load_model_tagger(threads=2))
except ModuleNotFoundError:
    from gongkai.document.source import Source
    from gongkai.inference.pipeline import Tagger
    from gongkai.inference.writers.jsonl import json_line
    from gongkai.models.model_tagger import load_model_tagger
    from gongkai.rules.tagger import RuleTagger
    make_source, tagger = Source.from_text, Tagger(RuleTagger(), load_model_tagger(threads=2))
sources = [make_source(text) for text in json.load(open(sys.argv[1], encoding="utf-8"))]
times = []
for start in range(0, len(sources), {GROUP}):
    began = time.thread_time()
    for report in tagger.tag_all(sources[start:start + {GROUP}]):
        json_line(report)
    times.append(time.thread_time() - began)
print(json.dumps(times[1:]))  # the first group loads tables
"""


def main(
    other: Annotated[Path, typer.Argument(help="A checkout of the other version.")],
    reports: Annotated[int, typer.Option(help="Reports that each side tags per round.")] = 96,
    rounds: Annotated[int, typer.Option(help="Rounds, in which both sides take turns.")] = 5,
) -> None:
    """Measure both builds and print their times and the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder, "texts.json")
        texts.write_text(json.dumps(list(generate(reports + GROUP))), encoding="utf-8")
        found: dict[Path, list[list[float]]] = {other.resolve(): [], PROJECT: []}
        for _ in range(rounds):
            for build, rows in found.items():
                rows.append(_measure(build, texts))
    least = {build: sum(map(min, zip(*rows, strict=True))) for build, rows in found.items()}
    for build, seconds in least.items():
        spread = [1000 * sum(row) / reports for row in found[build]]
        typer.echo(
            f"{build.name}: {1000 * seconds / reports:.2f} ms a report "
            f"(whole rounds {min(spread):.2f} to {max(spread):.2f})"
        )
    typer.echo(f"ratio {least[PROJECT] / least[other.resolve()]:.3f}")


def _measure(build: Path, texts: Path) -> list[float]:
    """Return the seconds of the main thread for every group of reports."""
    environment = os.environ | {"PYTHONPATH": str(build)} if build != PROJECT else None
    command = [sys.executable, "-c", _CHILD, str(texts)]
    done = subprocess.run(
        command, cwd=tempfile.gettempdir(), env=environment, check=True, capture_output=True
    )
    times: list[float] = json.loads(done.stdout)
    return times


if __name__ == "__main__":
    typer.run(main)
