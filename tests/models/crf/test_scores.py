"""The scores of CRFs that were fitted to a few documents."""

import numpy as np
import pytest

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.inline import parse_inline
from gongkai.models.crf.scores import CRFScorer, CRFScores
from gongkai.models.labels import NOUNS, labels
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.crf import fit_crf
from tests.documents import make_doc
from tests.models.tiny import tiny_subword_tokenizer
from tests.models.tokens import tokens_of

MARKUP = """# id: a-{n}
[proactive] 一、主动公开情况
[proactive] 全年公开{{政府信息|item}}{{{n}条|disclosure.category}}。
[application] 二、依申请公开情况
[application] 未收到{{申请|application.received=0}}。
"""
TEXT = "一、主动公开情况\n全年公开政府信息57条。\n二、依申请公开情况\n未收到申请。\n公开 3 0"
TABLE = (TEXT.index("公开 3"), len(TEXT))
KNOWN = labels()


@pytest.fixture(scope="module")
def scores() -> CRFScores:
    documents: list[AnnotatedDocument] = [
        next(parse_inline(MARKUP.format(n=n), "test")) for n in range(20, 40)
    ]
    return CRFScorer(fit_crf(documents, seed=1), KNOWN)(make_doc(TEXT, [TABLE]))


def test_sections_have_scores_and_rows_of_tables_have_none(scores: CRFScores) -> None:
    best = [KNOWN.sections[i] for i in scores.sections.argmax(axis=1)[:4]]
    assert best == ["proactive", "proactive", "application", "application"]
    assert not scores.sections[4].any()


def test_the_scores_of_a_number_have_its_range_of_characters(scores: CRFScores) -> None:
    start = TEXT.index("57条")
    assert list(scores.numbers) == [(start, start + 3)]
    assert KNOWN.names[scores.numbers[start, start + 3].argmax()] == "disclosure.category"


def test_nouns_and_items_are_scored_for_the_tokens_of_the_network(scores: CRFScores) -> None:
    segments = tokens_of(TEXT, Tokenizer(tiny_subword_tokenizer()), [TABLE])
    second, fourth = segments[1], segments[3]
    found = scores.of_tokens([second, fourth])
    assert found is not None
    assert np.isfinite(found.tags).all()
    noun = len(second.starts) + fourth.starts.index(TEXT.index("申请。"))
    assert KNOWN.tags[found.tags[noun].argmax()] == "B-absence"
    names = found.names(NOUNS.index("absence"), noun)
    assert KNOWN.names[names.argmax()] == "application.received"
    item = second.starts.index(TEXT.index("政府信息"))
    own = slice(len(second.starts))
    assert found.firsts[own].argmax() == item
    assert TEXT[: second.ends[found.lasts[own].argmax()]].endswith("政府信息")


def test_a_crf_without_items_scores_all_tokens_equally() -> None:
    bare = MARKUP.replace("{{政府信息|item}}", "政府信息")
    documents = [next(parse_inline(bare.format(n=n), "test")) for n in range(20, 40)]
    scores = CRFScorer(fit_crf(documents, seed=1), KNOWN)(make_doc(TEXT, [TABLE]))
    segments = tokens_of(TEXT, Tokenizer(tiny_subword_tokenizer()), [TABLE])
    found = scores.of_tokens(segments[1:2])
    assert found is not None
    assert np.ptp(found.firsts) == 0


def test_the_tokens_of_a_sentence_that_can_state_no_quantity_are_unknown(
    scores: CRFScores,
) -> None:
    segments = tokens_of(TEXT, Tokenizer(tiny_subword_tokenizer()), [TABLE])
    found = scores.of_tokens(segments[:1])
    assert found is not None
    assert not found.known.any()


def test_an_item_that_is_a_numeral_is_no_label_of_a_number() -> None:
    markup = MARKUP + "[proactive] {{两处|item}}公开{{8条|disclosure.category}}。\n"
    documents = [next(parse_inline(markup.format(n=n), "test")) for n in range(20, 30)]
    assert "item" not in fit_crf(documents, seed=1)["numbers"].labels
