"""Optional content of a PDF (layers): which groups are switched on (ISO 32000, 8.11)."""

from collections.abc import Mapping
from typing import Any

from pdfminer.pdftypes import PDFObjRef, resolve1


class OptionalContent:
    """The default configuration of the optional content groups."""

    def __init__(self, catalog: Mapping[str, Any]) -> None:
        properties = resolve1(catalog.get("OCProperties"))
        properties = properties if isinstance(properties, Mapping) else {}
        default = resolve1(properties.get("D"))
        default = default if isinstance(default, Mapping) else {}
        self._off = _identifiers(default.get("OFF"))
        if _name(default.get("BaseState")) == "OFF":
            self._off |= _identifiers(properties.get("OCGs")) - _identifiers(default.get("ON"))

    def is_visible(self, reference: Any) -> bool:
        """Return whether content of a group or of a membership dictionary is shown.

        `reference` is the value of an /OC entry; None, for content outside groups, is visible.
        """
        if not self._off or reference is None:
            return True
        if isinstance(reference, PDFObjRef) and reference.objid in self._off:
            return False
        values = resolve1(reference)
        if not isinstance(values, Mapping) or _name(values.get("Type")) != "OCMD":
            return True
        groups = values.get("OCGs")
        resolved = resolve1(groups)
        members = resolved if isinstance(resolved, list) else [groups]
        states = [
            member.objid not in self._off for member in members if isinstance(member, PDFObjRef)
        ]
        if not states:
            return True
        policy = _name(values.get("P")) or "AnyOn"
        return {
            "AllOn": all(states),
            "AnyOff": not all(states),
            "AllOff": not any(states),
        }.get(policy, any(states))


def _identifiers(value: Any) -> set[int]:
    members = resolve1(value)
    if not isinstance(members, list):
        return set()
    return {member.objid for member in members if isinstance(member, PDFObjRef)}


def _name(value: Any) -> str:
    return str(getattr(resolve1(value), "name", ""))
