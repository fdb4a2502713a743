"""OpenVINO, imported without its telemetry.

`import openvino` (2026.4) sends an event and writes to the home of the user. If the package
openvino_telemetry cannot be imported, it uses a stub of its own.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_PACKAGE = "openvino_telemetry"


@contextmanager
def _hidden(name: str) -> Iterator[None]:
    """Let the import of a package fail, unless it was imported before."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # the import raises ImportError
    try:
        yield
    finally:
        del sys.modules[name]


with _hidden(_PACKAGE):
    import openvino as ov  # type: ignore[import-untyped]  # without type hints
    from openvino import opset13 as ops
    from openvino import properties

__all__ = ["ops", "ov", "properties"]
