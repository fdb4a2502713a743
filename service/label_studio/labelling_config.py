"""A check of the labelling config of a Label Studio project."""

from lxml import etree

from gongkai.annotations.formats.label_studio_config import labelling_config
from gongkai.document.errors import GongkaiError

_REMEDY = (
    "paste the output of `gongkai annotate config label_studio` into Settings, Labeling Interface "
    "(more labels and other hints may be added)"
)


def check_labelling_config(config: str) -> None:
    """Check that a labelling config has the controls and labels that predictions use.

    Raises:
        GongkaiError: it is not XML, or controls or labels are missing; the message names them.
    """
    missing = _names(labelling_config()) - _names(config)
    if missing:
        names = ", ".join(sorted(missing)[:5])
        raise GongkaiError(f"the project's labelling config is without {names}; {_REMEDY}")


def _names(config: str) -> set[str]:
    """Return the controls, and each of them with each of its labels or choices."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(config.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise GongkaiError(f"the project's labelling config: {error}; {_REMEDY}") from error
    names = set()
    for control in root.iter("Labels", "Choices", "Number", "TextArea", "Text"):
        name = f"{control.tag} {control.get('name')}"
        labels = control.iter("Label", "Choice")
        names |= {name, *(f"{name}: {label.get('value')}" for label in labels)}
    return names
