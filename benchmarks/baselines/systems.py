"""The compared systems by name; missing baselines are trained first."""

import hashlib
import json
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gongkai.annotations.corpus import MANIFEST, corpus_folder, read_corpus
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.doc import Component
from gongkai.document.errors import GongkaiError
from gongkai.rules.tagger import RuleTagger

SYSTEMS = ("rules", "crf", "spacy-ner", "spacy-spancat", "random", "network", "ours")
OURS = "ours"
_SECTIONS = "spacy-sections"
_RECORD = "trained.json"
# Each training takes about a quarter of an hour on one core.
_STEPS = {"spacy-ner": 1500, "spacy-spancat": 1000, _SECTIONS: 1500}

LogFunction = Callable[[str], None]
"""Prints a line about the progress."""


@dataclass(frozen=True, slots=True)
class SystemFolders:
    """The folders of the baselines, of the model, and of the network from random weights."""

    run: Path
    model: Path
    random: Path | None


def load_system(name: str, folders: SystemFolders, log: LogFunction) -> tuple[Component, ...]:
    """Return the components of a system; a missing baseline is trained on the training split.

    Args:
        name: a name in `SYSTEMS`.
        folders: the folders of the systems.
        log: prints a line about each training.

    Raises:
        GongkaiError: the system does not exist, or its model folder or a library is missing.
    """
    if name == "rules":
        return (RuleTagger(),)
    if name == "crf":
        from benchmarks.baselines.crf import CrfTagger, train_crf  # noqa: PLC0415

        return (CrfTagger(_load_or_train(name, folders.run, train_crf, log)),)
    if name.startswith("spacy-") and name in SYSTEMS:
        from benchmarks.baselines.spacy_pipelines import SpacyTagger  # noqa: PLC0415

        spans, sections = (
            _load_or_train(part, folders.run, _spacy_trainer(part), log)
            for part in (name, _SECTIONS)
        )
        return (SpacyTagger(spans, sections),)
    if name in ("random", "network", OURS):
        folder = folders.random if name == "random" else folders.model
        return RuleTagger(), _model(name, folder, crfs=name == OURS)
    raise GongkaiError(f"no system is called {name}; there are {', '.join(SYSTEMS)}")


def _model(name: str, folder: Path | None, *, crfs: bool) -> Component:
    """Return a model, or its network without the CRFs."""
    if folder is None or not folder.is_dir():
        option = "--random" if name == "random" else "--model"
        raise GongkaiError(f"no model folder {folder or 'was given'}; name it with {option}")
    from gongkai.models.model_tagger import load_model_tagger  # noqa: PLC0415

    return load_model_tagger(folder, threads=1, crfs=crfs)


def _spacy_trainer(name: str) -> Callable[[Sequence[AnnotatedDocument], Path], None]:
    def run(documents: Sequence[AnnotatedDocument], folder: Path) -> None:
        from benchmarks.baselines.spacy_pipelines import train_spacy  # noqa: PLC0415

        train_spacy(name, documents, folder, _STEPS[name])

    return run


def _load_or_train(
    name: str,
    run: Path,
    trainer: Callable[[Sequence[AnnotatedDocument], Path], None],
    log: LogFunction,
) -> Path:
    """Return the folder of a baseline, which is trained first if the folder is missing."""
    folder, unfinished = run / name, run / f"{name}.unfinished"
    if folder.is_dir():
        record = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        if record["fingerprint"] != _fingerprint():
            log(
                f"{name}: the corpus or the configuration has changed since the training; "
                f"delete {folder} to train again"
            )
        return folder
    documents, fingerprint = list(read_corpus("train")), _fingerprint()
    log(f"{name}: training on {len(documents)} documents")
    shutil.rmtree(unfinished, ignore_errors=True)
    started = time.perf_counter()
    trainer(documents, unfinished)
    record = {"seconds": round(time.perf_counter() - started), "documents": len(documents)}
    log(f"{name}: trained in {record['seconds']} s")
    text = json.dumps(record | {"fingerprint": fingerprint})
    (unfinished / _RECORD).write_text(text + "\n", encoding="utf-8")
    return unfinished.rename(folder)


def _fingerprint() -> str:
    """Return a hash of the corpus and of the configuration that the baselines depend on."""
    from gongkai import configs  # noqa: PLC0415

    names = ("phrases.yaml", "numerals.yaml", "taxonomy.yaml")
    paths = [corpus_folder() / MANIFEST, *(Path(configs.__file__).parent / n for n in names)]
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
