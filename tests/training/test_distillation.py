from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer as SubwordTokenizer

from gongkai.document.errors import GongkaiError
from gongkai.models.labels import INPUTS, labels
from gongkai.models.network import HeadOutputs, load_network
from gongkai.models.tokenizer import Tokenizer
from gongkai.training.collator import Collator
from gongkai.training.distillation import Teacher
from gongkai.training.examples import make_examples
from tests.models.tiny import make_model
from tests.training.test_run import documents


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_model(tmp_path / "teacher")


def make_batch(folder: Path) -> dict[str, torch.Tensor]:
    tokenizer = Tokenizer.load(folder)
    examples = make_examples(documents(2), tokenizer, labels(), rule_dropout=0.0, seed=1)
    return Collator(tokenizer.pad_id)(list(examples))


def outputs(folder: Path, batch: dict[str, torch.Tensor]) -> HeadOutputs:
    network = load_network(folder).eval()
    found = network(*(batch[name] for name in INPUTS))
    return HeadOutputs(*found)


def test_the_outputs_of_the_teacher_have_no_loss_and_those_of_others_have_one(folder: Path) -> None:
    teacher = Teacher(folder, Tokenizer.load(folder))
    batch = make_batch(folder)
    scores = outputs(folder, batch)
    assert teacher.loss(scores, batch).abs() < 1e-5
    for field in HeadOutputs._fields:
        value = getattr(scores, field)
        # negating the vectors of items would negate query and keys alike, so the keys are moved
        wrong = scores._replace(**{field: value.roll(1, 1) if field == "items" else -value})
        assert teacher.loss(wrong, batch) > 1e-4, field


def test_gradients_reach_the_student_and_not_the_teacher(folder: Path) -> None:
    teacher = Teacher(folder, Tokenizer.load(folder))
    batch = make_batch(folder)
    scores = HeadOutputs(
        *(torch.zeros_like(head).requires_grad_() for head in outputs(folder, batch))
    )
    teacher.loss(scores, batch).backward()
    assert all(head.grad is not None for head in scores)
    assert not any(parameter.requires_grad for parameter in teacher._network.parameters())


def test_a_batch_without_targets_of_a_head_has_no_loss_of_it(folder: Path) -> None:
    batch = make_batch(folder)
    for name in ("sections", "tags", "span_labels", "item_firsts"):
        batch[name] = torch.full_like(batch[name], -100)
    scores = outputs(folder, batch)
    assert Teacher(folder, Tokenizer.load(folder)).loss(scores, batch) == 0


def test_a_teacher_with_another_vocabulary_is_refused(folder: Path) -> None:
    other = SubwordTokenizer.from_str(Tokenizer.load(folder)._subwords.to_str())
    other.add_tokens(["新"])
    with pytest.raises(GongkaiError, match="another vocabulary"):
        Teacher(folder, Tokenizer(other))
