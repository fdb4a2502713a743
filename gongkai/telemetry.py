"""Usage reports of the libraries, which are switched off in every process that imports Gongkai."""

import os
import sys

SWITCHES = {
    "ORT_DISABLE_TELEMETRY": "1",  # ONNX Runtime: its Linux wheels since 1.29 have telemetry
    "HF_HUB_DISABLE_TELEMETRY": "1",  # transformers and datasets, which use huggingface_hub
    "RAY_USAGE_STATS_ENABLED": "0",
}
"""The environment variables, which the libraries read when they are imported."""
_OPENVINO = "openvino_telemetry"


def switch_off() -> None:
    """Set the variables that the user has not set, and hide the telemetry package of OpenVINO.

    `import openvino` (2026.4) sends an event and writes to the home of the user, and has no
    variable against it. Without the package it uses a stub of its own.
    """
    for name, value in SWITCHES.items():
        os.environ.setdefault(name, value)
    sys.modules.setdefault(_OPENVINO, None)  # type: ignore[arg-type]  # import raises ImportError
