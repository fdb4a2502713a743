from collections.abc import Iterator
from pathlib import Path

from benchmarks.generated_reports import generate
from gongkai.document.doc import Doc
from gongkai.document.errors import DocumentError
from gongkai.document.source import Source
from gongkai.inference.pipeline import Tagger
from gongkai.models.model_tagger import load_model_tagger
from gongkai.models.prefetch import prefetch
from gongkai.rules.tagger import RuleTagger
from tests.models.tiny import make_model


def test_items_are_yielded_in_order_and_few_are_prefetched() -> None:
    drawn: list[int] = []
    done: list[int] = []

    def items() -> Iterator[int]:
        for number in range(50):
            drawn.append(number)
            yield number

    for number in prefetch(items(), size=lambda _: 25, limit=100):
        done.append(number)
        assert len(drawn) - len(done) <= 4
    assert done == list(range(50))


def test_an_item_larger_than_the_limit_is_drawn_alone() -> None:
    assert list(prefetch([200, 300, 10], size=lambda item: item, limit=100)) == [200, 300, 10]


def test_reports_do_not_depend_on_threads_or_on_other_reports(tmp_path: Path) -> None:
    folder = make_model(tmp_path)
    sources = [Source(text, "txt", None, f"{n:08}") for n, text in enumerate(generate(7, 1_500))]
    one = Tagger(RuleTagger(), load_model_tagger(folder, threads=1))
    several = Tagger(RuleTagger(), load_model_tagger(folder, threads=3))
    alone = [one.tag(source) for source in sources]
    assert list(several.tag_all(sources)) == alone
    assert list(several.tag_all(sources[::-1])) == alone[::-1]


def test_a_document_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    tagger = Tagger(RuleTagger(), load_model_tagger(make_model(tmp_path), threads=1))
    docs = list(tagger.pipe(Doc(Source.from_text(text)) for text in ("公开12条。", " ", "公开。")))
    assert [doc.text for doc in docs] == ["公开12条。", " ", "公开。"]
    assert [doc.error is None for doc in docs] == [True, False, True]
    assert isinstance(docs[1].error, DocumentError)
