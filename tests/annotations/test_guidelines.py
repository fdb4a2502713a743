import re
from importlib.resources import files

import pytest

from gongkai.annotations.inline import parse_inline
from gongkai.annotations.validation import find_problems
from gongkai.document.taxonomy import taxonomy


@pytest.mark.parametrize("name", ["guidelines.md", "guidelines.zh.md"])
def test_the_guidelines_show_every_label_in_examples_that_are_valid(name: str) -> None:
    text = files("gongkai.annotations").joinpath(name).read_text(encoding="utf-8")
    examples = re.findall(r"```tag\n(.*?)```", text, re.DOTALL)
    documents = [d for example in examples for d in parse_inline(example, name)]
    assert [problem for d in documents for problem in find_problems(d)] == []
    assert {s.label for d in documents for s in d.segments} == set(taxonomy().sections)
    assert {q.label for d in documents for q in d.quantities} == set(taxonomy().quantities)
    assert {q.kind for d in documents for q in d.quantities} == {"number", "absence", "shared"}
