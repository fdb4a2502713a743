"""What all tests share: taggers that are loaded once, examples of properties, absent parts."""

import os
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

import gongkai  # noqa: F401  # switches off the telemetry of the libraries before a test imports them
from tests.properties import QUICK

if TYPE_CHECKING:
    from gongkai.inference.pipeline import Tagger

settings.load_profile(QUICK)  # --hypothesis-profile=full replaces it

if "PYTEST_XDIST_WORKER" in os.environ:  # each core has a process of tests already
    os.environ.setdefault("OMP_NUM_THREADS", "1")


@pytest.fixture(scope="session")
def tagger() -> "Tagger":
    """Return the tagger with the model of the program, for tests that only read from it."""
    from gongkai.inference.tagger_choice import TaggerChoice

    return TaggerChoice().load()


@pytest.fixture(scope="session")
def rule_tagger() -> "Tagger":
    """Return the tagger by rules alone, for tests that only read from it."""
    from gongkai.inference.tagger_choice import TaggerChoice

    return TaggerChoice(rules_only=True).load()


def pytest_terminal_summary(terminalreporter: "pytest.TerminalReporter") -> None:
    """Print why tests were skipped: the absent parts, and how to get them."""
    skipped = Counter(
        report.longrepr[2].removeprefix("Skipped: ")
        for report in terminalreporter.stats.get("skipped", [])
        if isinstance(report.longrepr, tuple)
    )
    if skipped:
        terminalreporter.section("skipped tests, and what they need")
        for reason, count in sorted(skipped.items()):
            terminalreporter.write_line(f"{reason} ({count} test{'s' * (count > 1)})")
