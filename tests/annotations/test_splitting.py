import random

import pytest

from gongkai.annotations.document import AnnotatedDocument
from gongkai.annotations.splitting import shingles, similarity, split_documents
from gongkai.document.errors import GongkaiError

pytest.importorskip("datasketch")

_CHARACTERS = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 800))


def document(doc_id: str, text: str = "", year: int = 2019, issuer: str = "") -> AnnotatedDocument:
    text = text or "".join(random.Random(doc_id).choices(_CHARACTERS, k=60))
    return AnnotatedDocument(
        doc_id, text, (), (), (), {"year": str(year), "issuer": issuer or doc_id}
    )


def test_shares_hold_for_every_kind_and_over_the_years() -> None:
    documents = [
        document(f"{k}-{y}-{i}", year=y) for k in "ab" for y in (2018, 2019) for i in range(40)
    ]
    splits = split_documents(documents, {"a": 0.25, "b": 0.5}, seed=1)
    for kind, share in (("a", 0.25), ("b", 0.5)):
        for year in (2018, 2019):
            own = [d.id for d in documents if d.id.startswith(f"{kind}-{year}")]
            assert abs(sum(splits[i] == "dev" for i in own) - share * 40) <= 1


def test_the_split_depends_on_the_seed_and_not_on_the_order() -> None:
    documents = [document(f"a-{i}") for i in range(40)]
    splits = split_documents(documents, {"": 0.3}, seed=5)
    assert split_documents(documents[::-1], {"": 0.3}, seed=5) == splits
    assert split_documents(documents, {"": 0.3}, seed=6) != splits


def test_near_duplicates_stay_together() -> None:
    base = document("a-00").text
    duplicates = [document("a-00", base), document("a-01", f"新{base[:-3]} \n末")]
    others = [document(f"a-{i}") for i in range(10, 20)]
    assert similarity(*(shingles(twin.text) for twin in duplicates)) > 0.5
    for seed in range(20):
        splits = split_documents([*duplicates, *others], {"": 0.5}, seed)
        assert splits["a-00"] == splits["a-01"]


def test_documents_of_one_issuer_stay_together() -> None:
    documents = [document(f"a-{i}", issuer="蔡湾镇人民政府" if i < 3 else "") for i in range(12)]
    for seed in range(20):
        splits = split_documents(documents, {"": 0.5}, seed)
        assert len({splits[f"a-{i}"] for i in range(3)}) == 1


def test_white_space_makes_no_difference_to_shingles() -> None:
    assert shingles("公开 政府\n信息") == shingles("公开政府信息") == {"公开政府信", "开政府信息"}


def test_the_longest_prefix_gives_the_share() -> None:
    splits = split_documents([document("ab-1"), document("ac-1")], {"a": 0, "ab": 1}, seed=0)
    assert splits == {"ab-1": "dev", "ac-1": "train"}


def test_a_document_without_a_share_is_named() -> None:
    with pytest.raises(GongkaiError, match="document b-1"):
        split_documents([document("b-1")], {"a": 0.5}, seed=0)


def test_an_impossible_share_is_refused() -> None:
    with pytest.raises(GongkaiError, match=r"1\.5"):
        split_documents([document("b-1")], {"": 1.5}, seed=0)
