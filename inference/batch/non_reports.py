"""The files of a batch that list its non-reports and its near-duplicates."""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from gongkai.document.atomic_write import atomic_write
from gongkai.inference.triage.non_report import NonReport

NEAR_DUPLICATES = "near_duplicates.jsonl"
_FILE = re.compile(r"non_reports(?:-\d+)?\.jsonl")


def non_reports_name(shard: str) -> str:
    """Return the name of the file with the non-reports of a shard with this name."""
    return "non_" + shard


def write_non_reports(path: Path, found: Sequence[NonReport], *, append: bool) -> dict[str, int]:
    """Write the non-reports of a shard; return how many of each kind the file contains.

    Args:
        path: of the file; there is none without a non-report.
        found: the non-reports in order.
        append: whether the file of an earlier run is continued.
    """
    lines = path.read_bytes().splitlines(keepends=True) if append and path.exists() else []
    lines += [json.dumps(asdict(item), ensure_ascii=False).encode() + b"\n" for item in found]
    if lines:
        with atomic_write(path, "wb", fsync=True) as stream:
            stream.writelines(lines)
    else:
        path.unlink(missing_ok=True)
    return dict(Counter(str(json.loads(line)["kind"]) for line in lines))


def remove_stale_files(directory: Path, names: Collection[str]) -> None:
    """Remove the lists of earlier batches: all but the non-reports in files with these names."""
    for path in directory.iterdir():
        is_list = path.name == NEAR_DUPLICATES or _FILE.fullmatch(path.name)
        if is_list and path.name not in names:
            path.unlink()


def write_near_duplicates(directory: Path, lines: Iterable[bytes]) -> int:
    """Write the near-duplicates among reports, each as a line of JSON; return their number.

    Args:
        directory: of the output.
        lines: the reports in order, as lines of JSON.
    """
    # numpy, which tagging by rules does not need
    from gongkai.inference.triage.near_duplicates import NearDuplicateIndex  # noqa: PLC0415

    index = NearDuplicateIndex()
    found = []
    for line in lines:
        report = json.loads(line)
        meta, source = report["meta"], report["source"]
        repeated = index.add(report["doc_id"], report["text"], meta["issuer"], meta["year"])
        if repeated is not None:
            found.append(asdict(repeated) | {"path": source["path"], "url": source.get("url")})
    if found:
        with atomic_write(directory / NEAR_DUPLICATES, "wb", fsync=True) as stream:
            stream.writelines(json.dumps(f, ensure_ascii=False).encode() + b"\n" for f in found)
    return len(found)
