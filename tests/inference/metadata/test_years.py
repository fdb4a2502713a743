import re

import pytest

from gongkai.inference.metadata.years import parse_year, year_pattern


@pytest.mark.parametrize("written", ["2019", "二○一九", "二O一九", "二0一九", "二〇一九"])
def test_a_year_in_its_forms(written: str) -> None:
    assert re.fullmatch(year_pattern(), written)
    assert parse_year(written) == 2019


@pytest.mark.parametrize("written", ["1899", "219", "三○一九"])
def test_other_numbers_are_not_years(written: str) -> None:
    assert not re.search(year_pattern(), written)
