"""Many documents: find them, tag one after the other, record those that fail."""

import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from annotations.errors import DocumentError, GongkaiError
from annotations.report import TaggedReport
from inference.pipeline import Tagger
from inference.readers import SUPPORTED, read, read_bytes
from inference.source import Source
from inference.writers import Writer
from inference.writers.staging import Staging

STANDARD_INPUT = "-"
FAILURES = "failures.jsonl"


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be tagged: the path as given, and one line that says why."""

    path: str
    reason: str


def find_documents(inputs: Sequence[str]) -> list[str]:
    """Return the documents that `inputs` name: files as they are, directories searched.

    A directory gives its files of a supported format, those below it too, in order of their
    names; hidden ones are passed over. A file that does not exist, or a directory that may not be
    entered, stays in the list: it fails when it is read.

    Raises:
        GongkaiError: there is no document to tag.
    """
    found: dict[str, None] = {}
    for name in inputs:
        if name == STANDARD_INPUT or not os.path.isdir(name):  # noqa: PTH112  # Path.is_dir raises
            found[name] = None
        else:
            found.update(dict.fromkeys(sorted(_walk(name))))
    if not found:
        raise GongkaiError(
            f"no documents in {', '.join(inputs)}; supported: {' '.join(sorted(SUPPORTED))}"
        )
    return list(found)


def _walk(directory: str) -> Iterator[str]:
    closed: list[str] = []
    for folder, folders, files in os.walk(directory, onerror=lambda e: closed.append(e.filename)):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and Path(name).suffix.lower() in SUPPORTED:
                yield str(Path(folder, name))
    yield from closed


def tag_documents(documents: Iterable[str], tagger: Tagger) -> Iterator[TaggedReport | Failure]:
    """Yield a tagged report or a failure for every document, in order.

    Reports with the same name and content are told apart by a number behind their id.
    """
    seen: Counter[str] = Counter()
    for name in documents:
        for source in _read(name):
            result = _tag(name, source, tagger)
            if isinstance(result, TaggedReport):
                seen[result.doc_id] += 1
                if (times := seen[result.doc_id]) > 1:
                    result = result.model_copy(update={"doc_id": f"{result.doc_id}-{times}"})
            yield result


def write_results(
    results: Iterable[TaggedReport | Failure], writers: Sequence[Writer], directory: Path
) -> Iterator[TaggedReport | Failure]:
    """Write the reports with every writer, and the failures to `failures.jsonl`; yield them on.

    A report that a writer refuses becomes a failure. `failures.jsonl` stands in the directory
    only if there are failures.
    """
    failures: list[Failure] = []
    for result in results:
        outcome = result if isinstance(result, Failure) else _write(result, writers)
        if isinstance(outcome, Failure):
            failures.append(outcome)
        yield outcome
    _record_failures(failures, directory)


def _read(name: str) -> Iterator[Source | DocumentError]:
    if name == STANDARD_INPUT:
        return read_bytes(sys.stdin.buffer.read())
    return read(Path(name))


def _tag(name: str, source: Source | DocumentError, tagger: Tagger) -> TaggedReport | Failure:
    if isinstance(source, DocumentError):
        return Failure(name, str(source))
    try:
        return tagger.tag(source)
    except DocumentError as error:
        return Failure(name, str(error))
    except Exception as error:  # a defect of ours must not cost the user the batch
        reason = f"{name}: unexpected {type(error).__name__}: {error}; please report this document"
        return Failure(name, reason)


def _write(report: TaggedReport, writers: Sequence[Writer]) -> TaggedReport | Failure:
    try:
        for writer in writers:
            writer.write(report)
    except DocumentError as error:
        return Failure(report.source.path or STANDARD_INPUT, str(error))
    return report


def _record_failures(failures: Sequence[Failure], directory: Path) -> None:
    if not failures:
        (directory / FAILURES).unlink(missing_ok=True)
        return
    staging = Staging(directory)
    with staging.path(FAILURES).open("w", encoding="utf-8") as stream:
        for failure in failures:
            stream.write(json.dumps(asdict(failure), ensure_ascii=False) + "\n")
    staging.publish()
