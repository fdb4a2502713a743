"""Measurements of the costs of tagging: processor time by part, memory, start, processes."""

import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from gongkai.document.source import Source
from gongkai.inference.batch.inputs import list_documents
from gongkai.inference.batch.settings import batch_settings
from gongkai.inference.batch.workers import Workers
from gongkai.inference.pipeline import Tagger
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.inference.writers.jsonl import json_line
from gongkai.models.checkpoint import DEFAULT, read_config
from gongkai.models.labels import POINTER, labels
from gongkai.models.model_tagger import load_model_tagger
from gongkai.models.network_weights import HEADS
from gongkai.models.onnx_graph import INPUTS
from gongkai.models.onnx_runtime import load_session
from gongkai.models.windows import WINDOW_SIZE
from gongkai.rules.tagger import RuleTagger

PROJECT = Path(__file__).parents[1]
_TOKENS = WINDOW_SIZE.size
_REPORT = "石桥镇2020年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息30条。\n"
_MEMORY = """
import sys
from benchmarks.costs import tag_generated
tag_generated(int(sys.argv[1]), int(sys.argv[2]))
"""


@dataclass(frozen=True, slots=True)
class ArithmeticRates:
    """The arithmetic rates of one thread, in 10^9 operations per second of processor time."""

    single: float
    integers: float
    network: float


def cold_start() -> float:
    """Return the duration of `gongkai tag` for one short report, in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.txt")
        report.write_text(_REPORT, encoding="utf-8")
        command = [sys.executable, "-m", "gongkai", "tag", str(report), "-o", f"{folder}/out"]
        started = time.perf_counter()
        subprocess.run(command, cwd=PROJECT, check=True, capture_output=True)
        return time.perf_counter() - started


def peak_memory(reports: int, threads: int) -> float:
    """Return the peak resident memory of a process that tags `reports` reports, in MB."""
    command = [sys.executable, "-c", _MEMORY, str(reports), str(threads)]
    done = subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


def tag_generated(reports: int, threads: int) -> None:
    """Tag generated reports and print the peak memory of this process in MB.

    The generator runs in another process, because it keeps the corpus in memory.
    """
    script = (
        "import json, sys\n"
        "from benchmarks.generated_reports import generate\n"
        f"for text in generate({reports}): print(json.dumps(text))"
    )
    tagger = Tagger(RuleTagger(), load_model_tagger(threads=threads))
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = (json.loads(line) for line in process.stdout)
        for report in tagger.tag_all(map(Source.from_text, lines)):
            json_line(report)
    print(_peak_resident_memory())


def _peak_resident_memory() -> float:
    """Return the peak resident memory of this process in MB, from Linux.

    `getrusage` would include the memory of the parent at the start of this process.
    """
    found = re.search(r"^VmHWM:\s+(\d+) kB$", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found
    return int(found[1]) / 1024


def network_share(texts: Sequence[str]) -> float:
    """Return the share of the processor time of tagging in the threads of the network, 0 to 1."""
    tagger = Tagger(RuleTagger(), load_model_tagger(threads=2))
    sources = [Source.from_text(text) for text in texts]
    everything, python = time.process_time(), time.thread_time()
    for report in tagger.tag_all(sources):
        json_line(report)
    everything, python = time.process_time() - everything, time.thread_time() - python
    return 1 - python / everything


def product_peaks() -> ArithmeticRates:
    """Return the rates of large matrix products, and of the network on one full window."""
    draw = np.random.default_rng(0)
    rows, inner, columns = 2048, 1536, 1536
    floats = draw.standard_normal((inner, columns), np.float32)
    integers = draw.integers(-63, 64, (inner, columns), np.int8)
    single = _session("MatMul", floats, TensorProto.FLOAT, TensorProto.FLOAT)
    eights = _session("MatMulInteger", integers, TensorProto.UINT8, TensorProto.INT32)
    states = draw.standard_normal((rows, inner), np.float32)
    small = draw.integers(0, 256, (rows, inner), np.uint8)
    operations = 2 * rows * inner * columns / 1e9
    network = load_session(DEFAULT)
    window = _window()
    return ArithmeticRates(
        single=operations / _seconds(lambda: single.run(None, {"x": states})),
        integers=operations / _seconds(lambda: eights.run(None, {"x": small})),
        network=_operations() / 1e9 / _seconds(lambda: network.run(HEADS, window)),
    )


def split_of_time() -> Iterator[tuple[str, float]]:
    """Yield the operators of the network with their shares of its time, the largest first."""
    with tempfile.TemporaryDirectory() as folder:
        network = load_session(DEFAULT, f"{folder}/profile")
        for _ in range(5):
            network.run(HEADS, _window())
        events = json.loads(Path(network.end_profiling()).read_text(encoding="utf-8"))
    spent: Counter[str] = Counter()
    for event in events:
        if event.get("cat") == "Node" and event["name"].endswith("kernel_time"):
            spent[event["args"]["op_name"]] += event["dur"]
    for kind, microseconds in spent.most_common(8):
        yield kind, microseconds / spent.total()


def workers_rate(folder: Path, count: int) -> float:
    """Return the reports per second of worker processes with one thread, without their start."""
    documents = list_documents([str(folder)]).documents
    settings = batch_settings()
    with Workers(TaggerChoice(threads=1).load, count, settings.time_limit, settings.window) as pool:
        outcomes = pool.tag(documents)
        for _ in range(2 * 4 * count):  # each report is followed by its end
            next(outcomes)
        started = time.perf_counter()
        done = sum(1 for outcome in outcomes if outcome is not None)
        return done / (time.perf_counter() - started)


def _window() -> dict[str, np.ndarray]:
    draw = np.random.default_rng(0)
    ids = draw.integers(5, read_config(DEFAULT)["vocab_size"], _TOKENS)
    zeros = np.zeros(_TOKENS, np.int64)
    return dict(zip(INPUTS, (ids, zeros, zeros, zeros, np.arange(_TOKENS)), strict=True))


def _operations() -> float:
    """Return the number of multiplications and additions of matrix products in one window."""
    config, known = read_config(DEFAULT), labels()
    width, inner = config["hidden_size"], config["intermediate_size"]
    layer = 4 * width * width + 2 * width * inner + 2 * _TOKENS * width
    outputs = len(known.sections) + len(known.tags) + len(known.names) + 3 * POINTER
    heads = len(HEADS) * width * width + width * outputs
    return 2.0 * _TOKENS * (config["num_hidden_layers"] * layer + heads)


def _session(
    kind: str, weights: np.ndarray, given: int, found: int
) -> onnxruntime.InferenceSession:
    graph = helper.make_graph(
        [helper.make_node(kind, ["x", "w"], ["y"])],
        kind,
        [helper.make_tensor_value_info("x", given, [None, len(weights)])],
        [helper.make_tensor_value_info("y", found, [None, weights.shape[1]])],
        [numpy_helper.from_array(weights, "w")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


def _seconds(work: Callable[[], object], rounds: int = 7) -> float:
    work()
    found = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        found.append(time.process_time() - started)
    return median(found)
