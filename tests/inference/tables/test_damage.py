"""Generated tables in layouts that separate labels from figures or lose heads."""

import random

import pytest

from gongkai.inference.tables import extract_tables
from tests.inference.tables.damage import DAMAGES, Count, damaged

SEEDS = range(8)


@pytest.mark.parametrize("name", DAMAGES)
@pytest.mark.parametrize("seed", SEEDS)
def test_no_cell_is_wrong_and_no_figure_is_lost_without_a_warning(name: str, seed: int) -> None:
    table = damaged(name, random.Random(f"{name} {seed}"))
    count = Count()
    count.add(table, extract_tables(table.source))
    assert (count.wrong, count.lost) == (0, 0)
