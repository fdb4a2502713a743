"""What chains that were fitted to a handful of reports say of another."""

import numpy as np
import pytest

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.inline import parse_inline
from gongkai.document.segments import segment
from gongkai.models.crf.scores import CRFScorer, CRFScores
from gongkai.models.labels import NOUNS, labels
from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import tokenize_segments
from gongkai.training.crf import fit_crf
from tests.models.tiny import tiny_pieces

MARKUP = """# id: a-{n}
[proactive] 一、主动公开情况
[proactive] 全年公开{{政府信息|item}}{{{n}条|disclosure.category}}。
[application] 二、依申请公开情况
[application] 未收到{{申请|application.received=0}}。
"""
TEXT = "一、主动公开情况\n全年公开政府信息57条。\n二、依申请公开情况\n未收到申请。\n公开 3 0"
TABLE = (TEXT.index("公开 3"), len(TEXT))
KNOWN = labels()
SEGMENTS = segment(TEXT, [TABLE])


@pytest.fixture(scope="module")
def opinion() -> CRFScores:
    documents: list[AnnotatedDocument] = [
        next(parse_inline(MARKUP.format(n=n), "test")) for n in range(20, 40)
    ]
    return CRFScorer(fit_crf(documents, seed=1), KNOWN)(TEXT, SEGMENTS, [TABLE])


def test_sections_are_named_and_rows_of_tables_are_not(opinion: CRFScores) -> None:
    best = [KNOWN.sections[i] for i in opinion.sections.argmax(axis=1)[:4]]
    assert best == ["proactive", "proactive", "application", "application"]
    assert not opinion.sections[4].any()


def test_a_number_is_named_by_its_characters(opinion: CRFScores) -> None:
    start = TEXT.index("57条")
    assert list(opinion.numbers) == [(start, start + 3)]
    assert KNOWN.names[opinion.numbers[start, start + 3].argmax()] == "disclosure.category"


def test_nouns_and_items_are_told_of_the_network_s_tokens(opinion: CRFScores) -> None:
    pieces = tokenize_segments(TEXT, SEGMENTS, Tokenizer(tiny_pieces()), [TABLE])
    second, fourth = (opinion.of(pieces[i]) for i in (1, 3))
    assert second is not None
    assert fourth is not None
    noun = pieces[3].starts.index(TEXT.index("申请。"))
    assert KNOWN.tags[fourth.tags[noun].argmax()] == "B-absence"
    names = fourth.names(NOUNS.index("absence"), noun)
    assert KNOWN.names[names.argmax()] == "application.received"
    item = pieces[1].starts.index(TEXT.index("政府信息"))
    assert second.firsts[1:].argmax() == item
    assert TEXT[: pieces[1].ends[second.lasts[1:].argmax()]].endswith("政府信息")


def test_the_marker_neither_gains_nor_loses(opinion: CRFScores) -> None:
    pieces = tokenize_segments(TEXT, SEGMENTS, Tokenizer(tiny_pieces()), [TABLE])
    said = opinion.of(pieces[1])
    assert said is not None
    assert said.firsts[0] == said.firsts[1:].max()
    assert said.lasts[0] == said.lasts[1:].max()
    assert np.isfinite(said.tags).all()


def test_a_chain_that_has_met_no_item_says_of_none_that_it_is_one() -> None:
    bare = MARKUP.replace("{{政府信息|item}}", "政府信息")
    documents = [next(parse_inline(bare.format(n=n), "test")) for n in range(20, 40)]
    opinion = CRFScorer(fit_crf(documents, seed=1), KNOWN)(TEXT, SEGMENTS, [TABLE])
    said = opinion.of(tokenize_segments(TEXT, SEGMENTS, Tokenizer(tiny_pieces()), [TABLE])[1])
    assert said is not None
    assert np.ptp(said.firsts) == 0


def test_of_a_sentence_that_tells_nothing_nothing_is_said(opinion: CRFScores) -> None:
    pieces = tokenize_segments(TEXT, SEGMENTS, Tokenizer(tiny_pieces()), [TABLE])
    assert opinion.of(pieces[0]) is None
