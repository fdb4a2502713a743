"""Measure the panel on an invented province with known truth.

    python -m benchmarks.panel_world                 # tagged reports, written directly
    python -m benchmarks.panel_world --tag 2         # two counties: texts, tagged by the rules

The province has three levels, 120 units and six years, and all forms of the report. See
docs/panel-benchmarks.md for what is planted in it, and for the results.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import fmean

from benchmarks.province.measures import Found, PanelOfWorld
from benchmarks.province.world import Values, World, invent_world
from gongkai.panel import build_panel

_IDENTITY, _PRECISION, _REUSE = 0.99, 0.98, 0.03
_SHOWN = 8

Line = tuple[str, bool]
"""A line of the report, and whether its floor is reached."""


def main() -> None:
    """Write the province, run the panel, and print the measures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, help="folder that keeps the reports and the panel")
    parser.add_argument("--details", action="store_true", help="list what is missed or wrong")
    parser.add_argument(
        "--tag", type=int, metavar="N", help="tag the texts of N counties by the rules"
    )
    arguments = parser.parse_args()
    world = invent_world(arguments.seed)
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.out or Path(temporary)
        if arguments.tag:
            world = world.of_counties(arguments.tag)
            tag_texts(world, folder)
        else:
            write_world(world, folder)
        build_panel([folder / "tagged"], folder / "panel")
        if arguments.tag:
            lines = measure_tagged(world, folder, details=arguments.details)
        else:
            lines = measure(world, folder / "panel", details=arguments.details)
        passed = True
        for line, reached in lines:
            print(line if reached else f"{line}  BELOW THE FLOOR")
            passed &= reached
    sys.exit(not passed)


def write_world(world: World, folder: Path) -> None:
    """Write the reports as output of the tagger, and truth.json beside it."""
    tagged = folder / "tagged"
    tagged.mkdir(parents=True, exist_ok=True)
    with (tagged / "reports.jsonl").open("w", encoding="utf-8") as stream:
        for report in world.reports:
            stream.write(json.dumps(report, ensure_ascii=False) + "\n")
    truth = {
        "units": {key: {"code": u.code, "body": u.body, "level": u.level, "parent": u.parent,
                        "names": u.place} for key, u in world.units.items()},
        "documents": [asdict(document) for document in world.documents.values()],
        "issues": sorted(world.plants.issues, key=str),
    }  # fmt: skip
    (folder / "truth.json").write_text(
        json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8"
    )


def tag_texts(world: World, folder: Path) -> None:
    """Write the texts as files, and tag them by the rules, as a user does."""
    texts = folder / "texts"
    texts.mkdir(parents=True, exist_ok=True)
    for report in world.reports:
        (texts / f"{report['doc_id']}.txt").write_text(report["text"], encoding="utf-8")
    command = ["tag", str(texts), "-o", str(folder / "tagged"), "--rules-only"]
    subprocess.run([sys.executable, "-m", "gongkai", *command], check=True, capture_output=True)


def measure_tagged(world: World, folder: Path, *, details: bool = False) -> Iterator[Line]:
    """Yield the lines for the texts that the rules tagged; no floor depends on the tagger."""
    read: Values = {}
    right = total = 0
    printed = world.values()
    for file in sorted((folder / "tagged").glob("reports*.jsonl")):
        for report in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            document = world.documents[Path(report["source"]["path"]).stem]
            place = document.key, document.year
            if document.role in ("original", "corrected"):
                values = {name: entry["value"] for name, entry in report["record"].items()}
                total += len(printed[place])
                read[place] = {
                    name: value
                    for name, value in printed[place].items()
                    if values.get(name) == value
                }
                right += len(read[place])
    yield f"tagger: {right} of {total} printed values read ({right / total:.2%})", True
    panel = PanelOfWorld(folder / "panel", world)
    found = panel.values(read)
    yield (
        f"wide table: {found.found} of {found.true} values that the tagger read",
        found.recall == 1,
    )
    yield from _details(found.missed, details, "missed")
    yield from _identity_lines(panel, details)
    yield from _issue_lines(panel, 0.0, details)


def measure(world: World, folder: Path, *, details: bool = False) -> Iterator[Line]:
    """Yield lines of the report, each with whether its floor is reached."""
    panel = PanelOfWorld(folder, world)
    yield from _identity_lines(panel, details)
    yield from _show("versions", panel.versions(), 1.0, details)
    yield from _issue_lines(panel, _PRECISION, details)
    errors = [abs(ratio - true) for ratio, true, _key, _year in panel.own_reuse()]
    yield _errors("reuse of the year before", errors)
    worst = sorted(panel.own_reuse(), key=lambda row: -abs(row[0] - row[1]))
    yield from _details([row for row in worst if abs(row[0] - row[1]) > _REUSE], details)
    found, errors = panel.neighbours()
    yield from _show("reuse of neighbours, pairs", found, _PRECISION, details)
    yield _errors("reuse of neighbours", errors)
    for kind, found in panel.repeats().items():
        yield from _show(f"repeats: {kind}", found, _PRECISION, details)
    yield from _show("wide table, cells", panel.values(world.values()), 1.0, details)


def _identity_lines(panel: PanelOfWorld, details: bool) -> Iterator[Line]:
    identity = panel.identity()
    share = identity.right / identity.documents
    yield (
        f"identity: {identity.right} of {identity.documents} documents ({share:.2%}); "
        f"{identity.ambiguous} listed as ambiguous; {len(identity.merged)} units merged",
        share >= _IDENTITY and not identity.merged,
    )
    yield from _details(identity.wrong + identity.merged, details)


def _issue_lines(panel: PanelOfWorld, floor: float, details: bool) -> Iterator[Line]:
    total = Found()
    for rule, found in panel.issues().items():
        yield from _show(f"issues: {rule}", found, 0.0, details)
        total.true += found.true
        total.found += found.found
        total.right += found.right
        total.wrong += found.wrong
    yield from _show("issues: all rules", total, floor, details=False)


def _show(name: str, found: Found, floor: float, details: bool) -> Iterator[Line]:
    yield (
        f"{name}: {found.found} of {found.true} found; precision {found.precision:.4f} "
        f"({len(found.wrong)} wrong)",
        (not floor or found.recall == 1) and found.precision >= floor,
    )
    yield from _details(found.missed, details, "missed")
    yield from _details(found.wrong, details, "wrong")


def _errors(name: str, errors: list[float]) -> Line:
    within = sum(error <= _REUSE for error in errors)
    text = (
        f"{name}: error of the ratio: mean {fmean(errors):.4f}, largest {max(errors):.4f}; "
        f"{within} of {len(errors)} within {_REUSE}"
    )
    return text, max(errors) <= _REUSE


def _details(rows: Sequence[object], shown: bool, kind: str = "") -> Iterator[Line]:
    for row in rows[: _SHOWN if shown else 0]:
        yield f"    {kind} {row}", True


if __name__ == "__main__":
    main()
