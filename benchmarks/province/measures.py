"""The panel of the province against the truth."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.province.units import MISSING_COUNTY
from benchmarks.province.world import Values, World

_TOLERANCE = 0.03
_NEIGHBOUR = 0.13
"""Ratios from here on are certainly above the limit of the list of neighbours (0.1)."""


@dataclass(slots=True)
class Found:
    """How many of the true things were found, and how many of the found ones are true."""

    true: int = 0
    found: int = 0
    right: int = 0
    missed: list[object] = field(default_factory=list)
    wrong: list[object] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of the true things that were found."""
        return self.found / self.true if self.true else 1.0

    @property
    def precision(self) -> float:
        """The share of the found things that are true."""
        reported = self.right + len(self.wrong)
        return self.right / reported if reported else 1.0


@dataclass(slots=True)
class Identity:
    """Documents with the right unit.

    Attributes:
        documents: with an issuer.
        right: those with the unit of their body in the right place; an ambiguous name is right if
            it is listed with its unit among the candidates.
        ambiguous: names listed for review.
        merged: units of the panel with documents of several true units.
        wrong: the other documents.
    """

    documents: int = 0
    right: int = 0
    ambiguous: int = 0
    merged: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


class PanelOfWorld:
    """The output of the panel, read for comparison with the world."""

    def __init__(self, folder: Path, world: World) -> None:
        self._folder, self._world = folder, world
        self._connection = duckdb.connect()
        self.documents = {Path(row["path"]).stem: row for row in self._rows("documents")}
        self.unit_ids = {_unit_id(unit.code, unit.body): key for key, unit in world.units.items()}
        self.unit_ids[MISSING_COUNTY] = MISSING_COUNTY
        self._open: dict[str, list[str]] = {
            row["unit_id"]: row["candidates"] or []
            for row in self._rows("aliases")
            if row["state"] == "ambiguous"
        }

    def _rows(self, table: str, columns: str = "*") -> list[dict[str, Any]]:
        path = str(self._folder / f"{table}.parquet")
        cursor = self._connection.execute(f"SELECT {columns} FROM read_parquet(?)", [path])
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def identity(self) -> Identity:
        """Compare the units of the documents."""
        measured = Identity()
        candidates = self._open
        keys: dict[str, set[str]] = defaultdict(set)
        for doc_id, truth in self._world.documents.items():
            if truth.role == "nameless":
                continue
            unit = self._world.units[truth.key]
            expected = _unit_id(unit.code, unit.body)
            unit_id = self.documents[doc_id]["unit_id"]
            measured.documents += 1
            if unit_id in candidates:
                measured.ambiguous += 1
                right = truth.ambiguous and expected in candidates[unit_id]
            else:
                right = unit_id == expected
                keys[unit_id].add(truth.key)
            measured.right += right
            if not right:
                issuer = self.documents[doc_id]["issuer"]
                measured.wrong.append(f"{doc_id} {issuer}: {unit_id}, not {expected}")
        measured.merged = [unit_id for unit_id, of in keys.items() if len(of) > 1]
        return measured

    def versions(self) -> Found:
        """Compare which documents were chosen."""
        measured = Found()
        for doc_id, truth in self._world.documents.items():
            row = self.documents[doc_id]
            if row["unit_id"] in self._open:
                continue
            if row["status"] == "chosen":
                measured.right += truth.chosen
                if not truth.chosen:
                    measured.wrong.append((doc_id, truth.role, row["status_reason_en"]))
        for (key, year), doc_ids in self._groups().items():
            measured.true += 1
            chosen = [d for d in doc_ids if self.documents[d]["status"] == "chosen"]
            if len(chosen) == 1 and self._world.documents[chosen[0]].chosen:
                measured.found += 1
            else:
                measured.missed.append((key, year, chosen))
        return measured

    def _groups(self) -> dict[tuple[str, int], list[str]]:
        groups: dict[tuple[str, int], list[str]] = defaultdict(list)
        for doc_id, truth in self._world.documents.items():
            if self.documents[doc_id]["unit_id"] not in self._open:
                groups[truth.key, truth.year].append(doc_id)
        return groups

    def issues(self) -> dict[str, Found]:
        """Compare the issues by rule."""
        measured: dict[str, Found] = defaultdict(Found)
        rows = self._rows("issues")
        reported = {self._place(row) for row in rows}
        planted = self._world.plants.issues
        for plant in sorted(planted, key=str):
            found = measured[plant[0]]
            found.true += 1
            found.found += plant in reported
            if plant not in reported:
                found.missed.append(plant)
        for row in rows:
            place = self._place(row)
            if place in planted:
                measured[place[0]].right += 1
            else:
                measured[place[0]].wrong.append((*place, row["severity"], row["message_zh"]))
        return dict(sorted(measured.items()))

    def _place(self, issue: dict[str, Any]) -> tuple[str, str | None, int | None]:
        """Return the rule, the unit and the year; a jump is one by either of its two rules."""
        rule = "jump" if issue["rule"].startswith("jump_") else issue["rule"]
        return rule, self.unit_ids.get(issue["unit_id"]), issue["year"]

    def values(self, truth: Values) -> Found:
        """Compare the cells of the wide table with the figures of the chosen reports."""
        measured = Found()
        seen = set()
        for row in self._rows("panel_wide"):
            place = self.unit_ids.get(row["unit_id"]), row["year"]
            if place not in truth:
                if place[0] is not None:
                    measured.wrong.append((*place, "no such report"))
                continue
            seen.add(place)
            head = ("unit_id", "unit_name", "level", "year")
            printed = {n: v for n, v in row.items() if n not in head and v is not None}
            expected = truth[place]  # type: ignore[index]
            for name in printed.keys() | expected.keys():
                same = printed.get(name) == expected.get(name)
                measured.true += name in expected
                measured.found += same and name in expected
                measured.right += same and name in printed
                if not same:
                    difference = (*place, name, expected.get(name), printed.get(name))
                    (measured.missed if name in expected else measured.wrong).append(difference)
        for place in truth.keys() - seen:
            measured.true += len(truth[place])
            measured.missed.append((*place, "no row"))
        return measured

    def own_reuse(self) -> list[tuple[float, float, str, int]]:
        """Return (ratio, true ratio, key, year) of the text from the year before."""
        found = []
        for row in self._rows("reuse"):
            key = self.unit_ids.get(row["unit_id"])
            if row["kind"] != "own_year" or key is None:
                continue
            now = self._world.narratives[key, row["year"]]
            before = self._world.narratives[key, row["year"] - 1]
            found.append((row["ratio"], now.share_in(before), key, row["year"]))
        return found

    def neighbours(self) -> tuple[Found, list[float]]:
        """Compare the text from neighbours: which pairs are listed, and the errors of ratios."""
        measured, errors = Found(), []
        listed = {
            (self.unit_ids.get(r["unit_id"]), r["year"], self.unit_ids.get(r["other_unit_id"]),
             r["other_year"]): r["ratio"]
            for r in self._rows("reuse")
            if r["kind"] == "neighbour"
        }  # fmt: skip
        truth = {
            (key, year, other, other_year): ratio
            for (key, year), narrative in self._world.narratives.items()
            if self._exists(key, year)
            for other, other_year in self._beside(key, year)
            if (ratio := narrative.share_in(self._world.narratives[other, other_year])) > 0
        }
        for pair, ratio in truth.items():
            if ratio >= _NEIGHBOUR:
                measured.true += 1
                measured.found += pair in listed
                if pair not in listed:
                    measured.missed.append((*pair, ratio))
        for pair, ratio in listed.items():
            expected = truth.get(pair, 0.0)  # type: ignore[arg-type]
            errors.append(abs(ratio - expected))
            measured.right += expected > 0
            if not expected:
                measured.wrong.append((*pair, ratio))
        return measured, errors

    def _exists(self, key: str, year: int) -> bool:
        return self._world.plants.has(self._world.units[key], year)

    def _beside(self, key: str, year: int) -> list[tuple[str, int]]:
        unit = self._world.units[key]
        return [
            (other.key, at)
            for other in self._world.units.values()
            if other is not unit and (other.parent, other.level) == (unit.parent, unit.level)
            for at in (year, year - 1)
            if self._exists(other.key, at)
        ]

    def repeats(self) -> dict[str, Found]:
        """Compare the repeated problems, and the plans that came back as problems."""
        measured = {"problem_repeated": Found(), "plan_became_problem": Found()}
        rows = Counter(
            (r["kind"], self.unit_ids.get(r["unit_id"]), r["year"])
            for r in self._rows("repeats", "kind, unit_id, year, other_unit_id")
            if r["kind"] in measured and r["other_unit_id"] == r["unit_id"]
        )
        truth = {
            (kind, key, year)
            for (key, year), narrative in self._world.narratives.items()
            if self._exists(key, year) and self._exists(key, year - 1)
            for kind, happened in (
                ("problem_repeated", narrative.repeated),
                ("plan_became_problem", narrative.returned),
            )
            if happened
        }
        for kind, key, year in truth:
            measured[kind].true += 1
            measured[kind].found += (kind, key, year) in rows
            if (kind, key, year) not in rows:
                measured[kind].missed.append((key, year))
        for kind, unit, year in rows:
            measured[kind].right += (kind, unit, year) in truth
            if (kind, unit, year) not in truth:
                measured[kind].wrong.append((unit, year))
        return measured


def _unit_id(code: str, body: str) -> str:
    return f"{code}:{body}" if body else code
