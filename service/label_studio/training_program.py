"""The program that trains: ``python -m gongkai.service.label_studio.training_program FOLDER``.

It trains as `gongkai train --add` does, and evaluates the result as `gongkai promote` does. It ends
when its standard input is closed, so that no training outlives the server that started it.
"""

import logging
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from gongkai.annotations import formats
from gongkai.annotations.corpus import dev_sets, read_corpus, read_dev
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.inference.annotated import annotated, record_of, tag_document
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.models.checkpoint import verify_checksums, version
from gongkai.service.label_studio.training_folder import (
    ANNOTATIONS,
    RESULT,
    TrainingRequest,
    TrainingResult,
    read_request,
    write_file,
)
from gongkai.training.evaluation.evaluation import Evaluation, compare, evaluate
from gongkai.training.promotion import find_regressions
from gongkai.training.run import BEST, train
from gongkai.training.settings import FINE_TUNING, TrainSettings

_NICENESS = 10
_log = logging.getLogger(__name__)


def run(folder: Path) -> TrainingResult:
    """Run the training of a folder; write its result to the folder and return it."""
    try:
        result = _train(folder, read_request(folder))
    except GongkaiError as error:
        result = TrainingResult(reason=str(error))
    except Exception as error:  # the result must contain the reason of any failure
        _log.exception("the training failed")
        result = TrainingResult(reason=f"unexpected {type(error).__name__}: {error}")
    write_file(result, folder / RESULT)
    return result


def _train(folder: Path, request: TrainingRequest) -> TrainingResult:
    verify_checksums(request.init)
    settings = TrainSettings.load(request.settings, defaults=FINE_TUNING)
    added = list(formats.read(folder / ANNOTATIONS))
    train_documents = list(read_corpus("train", request.corpus))
    dev_documents = list(read_dev(request.corpus))
    scores = train(settings, train_documents, dev_documents, folder, added=added, init=request.init)
    sets = dev_sets(request.corpus)
    old, new = _evaluations(request.init, sets), _evaluations(folder / BEST, sets)
    regressions = find_regressions({name: compare(old[name], new[name]) for name in sets})
    return TrainingResult(
        version=version(folder / BEST),
        scores=scores,
        objections=[str(regression) for regression in regressions],
    )


def _evaluations(model: Path, sets: Mapping[str, list[AnnotatedDocument]]) -> dict[str, Evaluation]:
    tagger = TaggerChoice(model).load()
    return {
        name: evaluate(
            gold, [annotated(tag_document(d, tagger), d.id) for d in gold], "model", record_of
        )
        for name, gold in sets.items()
    }


def _end_with_server() -> None:
    """End the process when the server closes its end of the pipe, for whatever reason."""
    os.read(sys.stdin.fileno(), 1)  # a read from `sys.stdin` itself would hold its lock at exit
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_end_with_server, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(_NICENESS)  # predictions have priority
    sys.exit(run(Path(sys.argv[1])).reason is not None)
