"""Usage reports of the libraries, which are switched off in every process that imports Gongkai."""

import os

SWITCHES = {
    "ORT_DISABLE_TELEMETRY": "1",  # ONNX Runtime: its Linux wheels since 1.29 have telemetry
    "HF_HUB_DISABLE_TELEMETRY": "1",  # transformers and datasets, which use huggingface_hub
    "RAY_USAGE_STATS_ENABLED": "0",
}
"""The environment variables, which the libraries read when they are imported.

OpenVINO has none: `gongkai.models.openvino_library` imports it without its telemetry.
"""


def switch_off() -> None:
    """Set the variables that the user has not set."""
    for name, value in SWITCHES.items():
        os.environ.setdefault(name, value)
