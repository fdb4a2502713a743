"""The program that trains: ``python -m gongkai.service.label_studio.training_program FOLDER``.

It does what `gongkai train --add` does, and measures the result as `gongkai promote` will. It ends
when its standard input does, so that no training outlives the server that started it.
"""

import logging
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from gongkai.annotations import formats
from gongkai.annotations.corpus import dev_sets, read_corpus
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.inference.annotated import annotated, record_of, tag_document
from gongkai.inference.tagger_choice import TaggerChoice
from gongkai.models.checkpoint import check, version
from gongkai.service.label_studio.training_folder import (
    ANNOTATIONS,
    OUTCOME,
    Order,
    Outcome,
    read_order,
    write_file,
)
from gongkai.training.evaluation.evaluation import Evaluation, compare, evaluate
from gongkai.training.promotion import objections
from gongkai.training.run import BEST, train
from gongkai.training.settings import FURTHER, load_settings

_NICE = 10
_log = logging.getLogger(__name__)


def run(folder: Path) -> Outcome:
    """Do what the order in `folder` says; the outcome is written there, too."""
    try:
        outcome = _train(folder, read_order(folder))
    except GongkaiError as error:
        outcome = Outcome(reason=str(error))
    except Exception as error:  # whatever it is, who asks for the state must be told
        _log.exception("the training failed")
        outcome = Outcome(reason=f"unexpected {type(error).__name__}: {error}")
    write_file(outcome, folder / OUTCOME)
    return outcome


def _train(folder: Path, order: Order) -> Outcome:
    check(order.init)
    settings = load_settings(order.settings, FURTHER)
    added = list(formats.read(folder / ANNOTATIONS))
    learn = list(read_corpus("train", order.corpus))
    dev = list(read_corpus("dev", order.corpus))
    scores = train(settings, learn, dev, folder, added=added, init=order.init)
    sets = dev_sets(order.corpus)
    present, fresh = _evaluations(order.init, sets), _evaluations(folder / BEST, sets)
    against = objections({name: compare(present[name], fresh[name]) for name in sets})
    return Outcome(
        version=version(folder / BEST),
        scores=scores,
        objections=[str(objection) for objection in against],
    )


def _evaluations(model: Path, sets: Mapping[str, list[AnnotatedDocument]]) -> dict[str, Evaluation]:
    tagger = TaggerChoice(model).load()
    return {
        name: evaluate(
            gold, [annotated(tag_document(d, tagger), d.id) for d in gold], "model", record_of
        )
        for name, gold in sets.items()
    }


def _end_with_the_server() -> None:
    """End the process when the server's end of the pipe is closed, however it went."""
    os.read(sys.stdin.fileno(), 1)  # a read of `sys.stdin` itself would hold its lock at the exit
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_end_with_the_server, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(_NICE)  # predictions go before
    sys.exit(run(Path(sys.argv[1])).reason is not None)
