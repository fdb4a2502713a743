"""The files of the page: complete, safe, and in two languages."""

import re
from pathlib import Path

from fastapi import FastAPI
from fastapi.testclient import TestClient

from gongkai.inference.readers import SUPPORTED_EXTENSIONS
from gongkai.inference.writers import FORMATS
from gongkai.service import page

PAGE = Path(page.__file__).parent / "index.html"
ASSETS = Path(page.__file__).parent / "assets"


def client() -> TestClient:
    app = FastAPI()
    page.attach(app)
    return TestClient(app)


def test_every_file_that_the_page_names_is_served() -> None:
    web = client()
    found = web.get("/")
    assert found.headers["content-type"].startswith("text/html")
    named = re.findall(r'(?:src|href)="(assets/[^"]+)"', found.text)
    imported = [
        f"assets/{name}"
        for path in ASSETS.glob("*.js")
        for name in re.findall(r'from "\./([^"]+)"', path.read_text(encoding="utf-8"))
    ]
    assert len(named) == 4
    for name in {*named, *imported}:
        answer = web.get(f"/{name}")
        assert answer.status_code == 200, name
        assert answer.headers["cache-control"] == "no-cache"


def test_no_file_names_another_address() -> None:
    for path in [PAGE, *ASSETS.iterdir()]:
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "//" not in re.sub(r"(?m)(^|\s)//\s.*$", "", text), path.name


def test_no_file_makes_markup_of_text() -> None:
    risky = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|\son\w+=")
    for path in [PAGE, *ASSETS.iterdir()]:
        assert not risky.search(path.read_text(encoding="utf-8")), path.name
    assert " style=" not in PAGE.read_text(encoding="utf-8")


def test_every_message_exists_in_both_languages() -> None:
    messages = (ASSETS / "messages.js").read_text(encoding="utf-8")
    known = set(re.findall(r'(?m)^  "?([\w.]+)"?: \[', messages))
    used = {
        name
        for path in [*ASSETS.glob("*.js"), PAGE]
        for name in re.findall(
            r'(?:\btranslate\(|data-message(?:-label)?=)"([\w.]+)"',
            path.read_text(encoding="utf-8"),
        )
    }
    assert used <= known
    assert len(known) > 100


def test_the_page_is_chinese_without_its_script() -> None:
    html = PAGE.read_text(encoding="utf-8")
    messages = dict(
        re.findall(
            r'(?m)^  "?([\w.]+)"?: \[\s*"([^"]*)"', (ASSETS / "messages.js").read_text("utf-8")
        )
    )
    written = re.findall(r'data-message="([\w.]+)"[^>]*>([^<]+)<', html)
    assert written
    for name, text in written:
        assert text == messages[name]


def test_the_page_offers_all_input_and_output_formats() -> None:
    html = client().get("/").text
    (accepted,) = re.findall(r'accept="([^"]+)"', html)
    assert set(accepted.split(",")) == SUPPORTED_EXTENSIONS
    assert re.findall(r'data-format="(\w+)"', html) == [*FORMATS, *FORMATS]
    assert "{{" not in html
    assert "{%" not in html
