"""A running service and a headless Chromium for the tests of the page."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.optional import NO_CHROMIUM
from tests.service.servers import served

api = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium")
TIMEOUT = 120_000  # milliseconds, so many because the machine may be busy


@pytest.fixture(scope="package")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a service that tags by rules."""
    with served(tmp_path_factory.mktemp("service") / "data") as (client, _):
        yield str(client.base_url).rstrip("/")


@pytest.fixture(scope="package")
def browser() -> Iterator["api.Browser"]:
    """A Chromium; without one the tests are skipped."""
    if CHROMIUM is None:
        pytest.skip(NO_CHROMIUM)
    api.expect.set_options(timeout=TIMEOUT)
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Page:
    """The page in a new window, with a list of everything that it must not do."""

    def __init__(self, browser: "api.Browser", address: str) -> None:
        self.context = browser.new_context(
            viewport={"width": 1280, "height": 900}, accept_downloads=True
        )
        self.context.set_default_timeout(TIMEOUT)
        self.address = address
        self.window = self.context.new_page()
        self.faults: list[str] = []
        self.window.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.window.on("console", self._note)
        self.window.on("dialog", self._refuse)
        self.window.on("request", self._check)
        self.window.goto(f"{address}/")

    def _note(self, message: "api.ConsoleMessage") -> None:
        if message.type == "error" and "status of 4" not in message.text:
            self.faults.append(f"console: {message.text}")

    def _refuse(self, dialog: "api.Dialog") -> None:
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _check(self, request: "api.Request") -> None:
        if not request.url.startswith((self.address, f"blob:{self.address}")):
            self.faults.append(f"request to {request.url}")

    def paste(self, text: str) -> None:
        """Paste a report and tag it."""
        self.window.fill("#pasted", text)
        self.window.click("#tag-button")
        self.window.wait_for_selector("#report:not([hidden])")

    def upload(self, path: Path) -> None:
        """Upload a file and tag it."""
        self.window.set_input_files("#single-file", path)
        self.window.wait_for_selector("#report:not([hidden])")

    def mark(self, text: str) -> "api.Locator":
        """The highlighted quantity with this text."""
        return self.window.locator("#annotated-text mark", has_text=text)

    def download(self, action: Callable[[], None], folder: Path) -> Path:
        """Do what starts a download; return the file under its own name."""
        with self.window.expect_download() as started:
            action()
        path = folder / started.value.suggested_filename
        started.value.save_as(path)
        return path


@pytest.fixture
def page(browser: "api.Browser", address: str) -> Iterator[Page]:
    """The page, which must neither fail nor load anything from another address."""
    page = Page(browser, address)
    yield page
    page.context.close()
    assert page.faults == []
