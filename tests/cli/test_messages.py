"""The catalogues contain every message of the command line, in both languages, compiled."""

import ast
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

import gongkai.cli
import gongkai.document
import gongkai.inference
import gongkai.panel
from gongkai.cli.messages import gettext, system_language, use_language
from gongkai.document.messages import DOMAIN, LOCALES

PACKAGE = Path(gongkai.__file__).parent
PACKAGES = (gongkai.cli, gongkai.document, gongkai.inference, gongkai.panel)
FOLDERS = tuple(Path(package.__path__[0]) for package in PACKAGES)
FIX = "run `make messages` and translate what is new"


def catalogue(locale: str) -> Catalog:
    path = PACKAGE / "locale" / locale / "LC_MESSAGES" / f"{DOMAIN}.po"
    with path.open("rb") as stream:
        return read_po(stream, locale=locale, domain=DOMAIN)


def used_messages() -> Iterator[str]:
    """The arguments of all calls `_("…")` in the command line and the checks."""
    for path in (path for folder in FOLDERS for path in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "_":
                (argument,) = node.args
                assert isinstance(argument, ast.Constant), f"{path}:{node.lineno}: not a literal"
                yield argument.value


def fields(message: str) -> set[str]:
    """The fields that `str.format` fills in."""
    return set(re.findall(r"\{(\w*)\}", message))


@pytest.mark.parametrize("locale", LOCALES.values())
def test_a_catalogue_contains_the_messages_of_the_program_and_no_others(locale: str) -> None:
    messages = {message.id for message in catalogue(locale) if message.id}
    assert messages == set(used_messages()), FIX


def test_every_message_is_translated_with_its_fields() -> None:
    for message in catalogue(LOCALES["zh"]):
        if message.id:
            assert message.string, f"{message.id!r} is not translated: {FIX}"
            assert not message.fuzzy, f"{message.id!r} is fuzzy: {FIX}"
            assert fields(message.id) == fields(message.string), message.id


@pytest.mark.parametrize("locale", LOCALES.values())
def test_the_compiled_catalogue_is_up_to_date(locale: str) -> None:
    compiled = BytesIO()
    write_mo(compiled, catalogue(locale))
    compiled.seek(0)
    path = PACKAGE / "locale" / locale / "LC_MESSAGES" / f"{DOMAIN}.mo"
    with path.open("rb") as stream:
        stored = {message.id: message.string for message in read_mo(stream) if message.id}
    current = {message.id: message.string for message in read_mo(compiled) if message.id}
    assert stored == current, FIX


def test_the_selected_language_decides() -> None:
    use_language("zh")
    assert gettext("Title") == "标题"
    use_language("en")
    assert gettext("Title") == "Title"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "xx_XX"}, "en"),
    ],
)
def test_the_environment_selects_the_language(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language
