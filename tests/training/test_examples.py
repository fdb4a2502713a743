from annotations.document import Document
from annotations.inline import parse_inline
from models.labels import labels
from models.network import IGNORED
from models.tokenizer import Tokenizer
from tests.models.tiny import tiny_pieces
from training.examples import Example, examples

MARKUP = """# id: a-1
[proactive] 一、主动公开
[proactive] 全年{政府信息|item}{12条|disclosure.category}。
+[application] 未收到{申请|application.received=0}。
[table] 公开 3 件
[application] 2019年第1条不是数量。
"""
KNOWN = labels()
TOKENIZER = Tokenizer(tiny_pieces())


def document() -> Document:
    return next(parse_inline(MARKUP, "test"))


def made(repeats: dict[str, int], seed: int = 1) -> list[Example]:
    return list(examples([document()], TOKENIZER, KNOWN, repeats=repeats, seed=seed))


def with_table() -> Example:
    return next(e for s in range(20) for e in made({"": 1}, s) if len(e["sections"]) == 5)


def test_every_segment_has_its_section_and_its_tokens() -> None:
    example = with_table()
    names = [KNOWN.sections[i] for i in example["sections"]]
    assert names == ["proactive", "proactive", "application", "table", "application"]
    assert example["segment_starts"][1:] == example["segment_ends"][:-1]
    assert example["segment_ends"][-1] == len(example["ids"])


def test_candidates_are_named_or_none_and_absences_named() -> None:
    example = with_table()
    found = [KNOWN.names[i] for i in example["names"]]
    assert sorted(found) == ["application.received", "disclosure.category", "none"]
    marked = sum(
        end - start
        for start, end, name in zip(
            example["starts"], example["ends"], example["names"], strict=True
        )
        if KNOWN.names[name] != "application.received"
    )
    assert marked == sum(example["candidates"])


def test_nouns_are_tagged_and_markers_are_not() -> None:
    example = with_table()
    tags = [KNOWN.tags[i] if i != IGNORED else None for i in example["tags"]]
    assert [tag for tag in tags if tag not in (None, "O")] == ["B-item", "I-item", "B-absence"]
    assert [i for i, tag in enumerate(tags) if tag is None] == example["segment_starts"]


def test_tables_are_left_out_of_some_documents() -> None:
    lengths = {len(e["sections"]) for seed in range(20) for e in made({"": 1}, seed)}
    assert lengths == {4, 5}


def test_the_longest_prefix_says_how_often_a_document_is_taken() -> None:
    assert len(made({"": 1})) == 1
    assert len(made({"": 1, "a": 3})) == 3
    assert made({"": 1, "a": 0}) == []
