from collections.abc import Iterator

import pytest

from gongkai.inference.ocr.settings import ocr_settings


@pytest.fixture
def never(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Set the mode of recognition to never."""
    monkeypatch.setenv("GONGKAI_OCR__MODE", "never")
    ocr_settings.cache_clear()
    yield
    ocr_settings.cache_clear()
