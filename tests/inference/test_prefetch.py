from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.generated_reports import generate
from gongkai.document.source import Source
from gongkai.inference.model_tagger import load_model_tagger
from gongkai.inference.pipeline import Tagger
from gongkai.inference.prefetch import PREFETCH, prefetch
from tests.models.tiny import make_model


def test_results_come_in_order_and_little_is_under_way() -> None:
    begun: list[int] = []
    done: list[int] = []

    def work() -> Iterator[tuple[int, Callable[[], int]]]:
        for number in range(50):
            begun.append(number)
            yield PREFETCH // 4, lambda number=number: number  # type: ignore[misc]  # bound early

    for result in prefetch(work()):
        done.append(result)
        assert len(begun) - len(done) <= 4
    assert done == list(range(50))


def test_reports_do_not_depend_on_threads_or_on_what_is_tagged_beside_them(tmp_path: Path) -> None:
    folder = make_model(tmp_path)
    sources = [Source(text, "txt", None, f"{n:08}") for n, text in enumerate(generate(7, 1_500))]
    one = Tagger(load_model_tagger(folder, threads=1))
    several = Tagger(load_model_tagger(folder, threads=3))
    alone = [one.tag(source) for source in sources]
    assert list(several.tag_all(sources)) == alone
    assert list(several.tag_all(sources[::-1])) == alone[::-1]
