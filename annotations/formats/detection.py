"""Recognition of the format of a JSON file by the keys of its first object."""

from pathlib import Path
from typing import Any

from gongkai.annotations.formats.json_files import read_json_values
from gongkai.document.errors import AnnotationError

DESCRIPTIONS = {
    "label_studio": "tasks of Label Studio",
    "doccano": "an export of doccano",
    "reports": "reports of `gongkai tag`",
}
"""What a file was taken for, by the name of the format."""

_TASK = {"data", "completions", "section", "quantity", "annotation_id", "annotator", "lead_time"}
_REPORT = {"sections", "quantities", "record", "source"}
_EXAMPLE = {"label", "labels", "entities", "annotations", "annotation_approver", "Comments"}


def detect_json_format(path: Path) -> str:
    """Return the name of the format of a JSON or JSONL file.

    Raises:
        AnnotationError: the file is empty, no JSON, or its objects are of no known format.
        GongkaiError: the file cannot be read.
    """
    location, value = next(read_json_values(path, "object"), (path.name, None))
    if value is None:
        raise AnnotationError(f"{path.name}: the file has no content; export it again")
    keys = set(value) if isinstance(value, dict) else set[Any]()
    for name, known in (("label_studio", _TASK), ("reports", _REPORT), ("doccano", _EXAMPLE)):
        if keys & known:
            return name
    if "text" in keys:
        return "doccano"
    found = f"an object with {', '.join(map(str, list(value)[:6]))}" if keys else "no object"
    raise AnnotationError(
        f"{location}: {found}: of no known format; give tasks of Label Studio (data, "
        "annotations), examples of doccano (text, label) or reports (text, sections), or name "
        "the format with --from"
    )
