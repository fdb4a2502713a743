"""The systems by name: each a tagger of segments, trained first where it is not there yet."""

import hashlib
import json
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gongkai.annotations.corpus import MANIFEST, corpus_folder, read_corpus
from gongkai.annotations.document import AnnotatedDocument
from gongkai.document.errors import GongkaiError
from gongkai.document.tagging import SegmentTagger
from gongkai.rules.tagger import RuleTagger

SYSTEMS = ("rules", "crf", "spacy-ner", "spacy-spancat", "random", "network", "ours")
OURS = "ours"
_SECTIONS = "spacy-sections"
_RECORD = "trained.json"
# Meant for about a quarter of an hour each on one core.
_STEPS = {"spacy-ner": 1500, "spacy-spancat": 1000, _SECTIONS: 1500}

Notice = Callable[[str], None]
"""Takes a line for the person who waits."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the systems are: the trained baselines, the model, the network of random weights."""

    run: Path
    model: Path
    random: Path | None


def load_system(name: str, folders: Folders, notice: Notice) -> SegmentTagger:
    """Return a system, trained on the training split if it is a baseline that is missing.

    Args:
        name: of `SYSTEMS`.
        folders: where they are.
        notice: told of trainings.

    Raises:
        GongkaiError: there is no such system, its model folder is missing, or a library is.
    """
    if name == "rules":
        return RuleTagger()
    if name == "crf":
        from benchmarks.baselines.crf import CrfTagger, train_crf  # noqa: PLC0415

        return CrfTagger(_trained(name, folders.run, train_crf, notice))
    if name.startswith("spacy-") and name in SYSTEMS:
        from benchmarks.baselines.spacy_pipelines import SpacyTagger  # noqa: PLC0415

        spans, sections = (
            _trained(part, folders.run, _spacy_trainer(part), notice) for part in (name, _SECTIONS)
        )
        return SpacyTagger(spans, sections)
    if name in ("random", "network", OURS):
        folder = folders.random if name == "random" else folders.model
        return _model(name, folder, chains=name == OURS)
    raise GongkaiError(f"no system is called {name}; there are {', '.join(SYSTEMS)}")


def _model(name: str, folder: Path | None, *, chains: bool) -> SegmentTagger:
    """Return a model, or its network alone."""
    if folder is None or not folder.is_dir():
        option = "--random" if name == "random" else "--model"
        raise GongkaiError(f"no model folder {folder or 'was given'}; name it with {option}")
    from gongkai.inference.model_tagger import load_model_tagger  # noqa: PLC0415

    return load_model_tagger(folder, threads=1, chains=chains)


def _spacy_trainer(name: str) -> Callable[[Sequence[AnnotatedDocument], Path], None]:
    def run(documents: Sequence[AnnotatedDocument], folder: Path) -> None:
        from benchmarks.baselines.spacy_pipelines import train_spacy  # noqa: PLC0415

        train_spacy(name, documents, folder, _STEPS[name])

    return run


def _trained(
    name: str,
    run: Path,
    trainer: Callable[[Sequence[AnnotatedDocument], Path], None],
    notice: Notice,
) -> Path:
    """Return the folder of a baseline; it takes its place only once its training is over."""
    folder, unfinished = run / name, run / f"{name}.unfinished"
    if folder.is_dir():
        record = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        if record["fingerprint"] != _fingerprint():
            notice(
                f"{name}: the corpus or the configuration is another than when it was trained; "
                f"delete {folder} to train it anew"
            )
        return folder
    documents, fingerprint = list(read_corpus("train")), _fingerprint()
    notice(f"{name}: training on {len(documents)} documents")
    shutil.rmtree(unfinished, ignore_errors=True)
    started = time.perf_counter()
    trainer(documents, unfinished)
    record = {"seconds": round(time.perf_counter() - started), "documents": len(documents)}
    notice(f"{name}: trained in {record['seconds']} s")
    text = json.dumps(record | {"fingerprint": fingerprint})
    (unfinished / _RECORD).write_text(text + "\n", encoding="utf-8")
    return unfinished.rename(folder)


def _fingerprint() -> str:
    """Return a digest of what the baselines learn from: the corpus, cue words, numerals."""
    from gongkai import configs  # noqa: PLC0415

    names = ("cues.yaml", "numerals.yaml", "taxonomy.yaml")
    paths = [corpus_folder() / MANIFEST, *(Path(configs.__file__).parent / n for n in names)]
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
