from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.inline import parse_inline
from gongkai.models.labels import labels
from gongkai.models.network import IGNORED
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.examples import Example, make_examples, repeat_documents, sample_replay
from tests.models.tiny import tiny_subword_tokenizer

MARKUP = """# id: a-1
[proactive] 一、主动公开
[proactive] 全年{政府信息|item}{12条|disclosure.category}。
+[application] 未收到{申请|application.received=0}。
[table] 公开 3 件
[application] 2019年第1条不是数量。
"""
KNOWN = labels()
TOKENIZER = Tokenizer(tiny_subword_tokenizer())


def document() -> AnnotatedDocument:
    return next(parse_inline(MARKUP, "test"))


def made(seed: int = 1, rule_dropout: float = 0.0) -> Example:
    (example,) = make_examples([document()], TOKENIZER, KNOWN, rule_dropout=rule_dropout, seed=seed)
    return example


def with_table() -> Example:
    return next(e for e in map(made, range(20)) if len(e["sections"]) == 5)


def test_every_segment_has_its_section_and_its_tokens() -> None:
    example = with_table()
    names = [KNOWN.sections[i] for i in example["sections"]]
    assert names == ["proactive", "proactive", "application", "table", "application"]
    assert example["segment_starts"][1:] == example["segment_ends"][:-1]
    assert example["segment_ends"][-1] == len(example["ids"])


def test_candidates_are_named_or_none_and_absences_named() -> None:
    example = with_table()
    found = [KNOWN.names[i] for i in example["span_labels"]]
    assert sorted(found) == ["application.received", "disclosure.category", "none"]
    marked = sum(
        end - start
        for start, end, name in zip(
            example["span_starts"], example["span_ends"], example["span_labels"], strict=True
        )
        if KNOWN.names[name] != "application.received"
    )
    assert marked == sum(example["candidates"])


def test_nouns_are_tagged_and_markers_are_not() -> None:
    example = with_table()
    tags = [KNOWN.tags[i] if i != IGNORED else None for i in example["tags"]]
    assert [tag for tag in tags if tag not in (None, "O")] == ["B-absence"]
    assert [i for i, tag in enumerate(tags) if tag is None] == example["segment_starts"]


def test_tables_are_left_out_of_some_documents() -> None:
    assert {len(e["sections"]) for e in map(made, range(20))} == {4, 5}


def test_a_quantity_points_at_its_item_and_one_without_at_its_marker() -> None:
    markup = MARKUP.replace("[table] 公开 3 件", "[platform] 公开{3件|platform}")
    (found,) = parse_inline(markup, "test")
    (example,) = make_examples([found], TOKENIZER, KNOWN, rule_dropout=0.0, seed=1)
    rows = zip(
        *(example[n] for n in ("span_labels", "item_firsts", "item_lasts", "pointer_starts")),
        strict=True,
    )
    items = {KNOWN.names[name]: (first, last, low) for name, first, last, low in rows}
    first, last, low = items["disclosure.category"]
    assert (first - low, last - low) == (2, 3)  # 全年, then 政府 and 信息
    first, last, low = items["platform"]
    assert first == last == low
    assert items["application.received"][0] == IGNORED


def test_rule_dropout_hides_the_inputs_from_the_rules() -> None:
    assert any(made()["rule_labels"])
    assert all(made()["rule_sections"])
    hidden = made(rule_dropout=1.0)
    assert not any(hidden["rule_labels"])
    assert not any(hidden["rule_sections"])


def test_the_longest_prefix_decides_how_often_a_document_occurs() -> None:
    def taken(**repeats: int) -> int:
        return len(list(repeat_documents([document()], {"": 1, **repeats}, augment=False)))

    assert taken() == 1
    assert taken(a=3) == 3
    assert taken(a=0) == 0
    assert taken(a=3, b=5) == 3


def test_the_document_itself_comes_before_its_altered_copies() -> None:
    plain, *altered = repeat_documents([document()], {"": 4}, augment=True)
    assert plain == document()
    assert [copy.id for copy in altered] == ["a-1~1", "a-1~2", "a-1~3"]
    assert any(copy.text != plain.text for copy in altered)


def test_a_share_of_the_old_documents_is_replayed_in_their_order() -> None:
    documents = [next(parse_inline(MARKUP.replace("a-1", f"a-{i}"), "test")) for i in range(10)]
    taken = [d.id for d in sample_replay(documents, 0.4, seed=1)]
    assert len(taken) == 4
    assert taken == sorted(taken)
    assert sample_replay(documents, 1.0, seed=1) == documents
    assert sample_replay(documents, 0.4, seed=1) != sample_replay(documents, 0.4, seed=2)
