"""Generated tables of every kind in every layout."""

import random

import pytest

from gongkai.inference.tables import extract_tables
from tests.inference.tables.forms import FORMS, SampleForm
from tests.inference.tables.layouts import FAITHFUL, LOSSY, grid, place, side_by_side

SEEDS = range(5)


def cells_of(form: SampleForm, source: object) -> dict[str, float | None]:
    tables = [table for table in extract_tables(source).tables if table.kind == form.kind]  # type: ignore[arg-type]
    return {cell.id: cell.value for table in tables for cell in table.cells}


def make(kind: str, layout: str, seed: int, blanks: bool) -> tuple[SampleForm, random.Random]:
    rng = random.Random(f"{kind} {layout} {seed} {blanks}")
    return FORMS[kind](rng, blanks), rng


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("blanks", [False, True])
def test_every_cell_of_a_grid_is_read(kind: str, seed: int, blanks: bool) -> None:
    form, rng = make(kind, "grid", seed, blanks)
    assert cells_of(form, grid(form, rng)) == form.truth


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("layout", FAITHFUL)
@pytest.mark.parametrize("seed", SEEDS)
def test_every_cell_is_read_where_the_layout_keeps_blank_cells(
    kind: str, layout: str, seed: int
) -> None:
    form, rng = make(kind, layout, seed, blanks=True)
    assert cells_of(form, place(form, FAITHFUL[layout](form.rows, rng))) == form.truth


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("layout", LOSSY)
@pytest.mark.parametrize("seed", SEEDS)
def test_every_cell_is_read_where_no_cell_is_blank(kind: str, layout: str, seed: int) -> None:
    form, rng = make(kind, layout, seed, blanks=False)
    assert cells_of(form, place(form, LOSSY[layout](form.rows, rng))) == form.truth


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("layout", LOSSY)
@pytest.mark.parametrize("seed", SEEDS)
def test_no_cell_is_wrong_and_sure_rows_are_read_where_blank_cells_are_lost(
    kind: str, layout: str, seed: int
) -> None:
    form, rng = make(kind, layout, seed, blanks=True)
    got = cells_of(form, place(form, LOSSY[layout](form.rows, rng)))
    assert {key: got[key] for key in got if not form.by_convention(key)} == {
        key: form.truth.get(key, "no such cell") for key in got if not form.by_convention(key)
    }
    assert form.sure_cells() <= set(got)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_form_in_two_parallel_columns_is_read(seed: int) -> None:
    form, rng = make("indicator_form", "side by side", seed, blanks=True)
    assert cells_of(form, place(form, side_by_side(form.rows, rng))) == form.truth
