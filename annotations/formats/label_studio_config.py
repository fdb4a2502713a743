"""The labelling config of Label Studio, generated from the taxonomy."""

from xml.etree import ElementTree

from gongkai.document.taxonomy import taxonomy

CONTROLS = {"kind": "choices", "value": "number", "unit": "textarea", "qualifier": "choices"}
"""The controls of a quantity region: the name of the field, and the type of its results."""
ITEM = "item"
RELATION = "counts"
_KINDS = ("number", "absence", "shared")


def labelling_config() -> str:
    """Return the XML to paste into the settings of a Label Studio project."""
    labels = taxonomy()
    view = ElementTree.Element("View")
    sections = ElementTree.SubElement(view, "Labels", name="section", toName="text")
    for section in labels.sections.values():
        ElementTree.SubElement(
            sections, "Label", value=section.id, hint=f"{section.zh}: {section.about}"
        )
    quantities = ElementTree.SubElement(view, "Labels", name="quantity", toName="text")
    for quantity in labels.quantities.values():
        ElementTree.SubElement(quantities, "Label", value=quantity.id, hint=quantity.zh)
    ElementTree.SubElement(quantities, "Label", value=ITEM, hint="对象")
    ElementTree.SubElement(view, "Text", name="text", value="$text", granularity="symbol")
    region = ElementTree.SubElement(
        view, "View", visibleWhen="region-selected", whenTagName="quantity"
    )
    _choices(region, "kind", _KINDS)
    ElementTree.SubElement(region, "Number", name="value", toName="text", perRegion="true")
    ElementTree.SubElement(
        region, "TextArea", name="unit", toName="text", perRegion="true", maxSubmissions="1"
    )
    _choices(region, "qualifier", labels.qualifiers)
    relations = ElementTree.SubElement(view, "Relations")
    ElementTree.SubElement(relations, "Relation", value=RELATION)
    ElementTree.indent(view)
    return ElementTree.tostring(view, encoding="unicode") + "\n"


def _choices(parent: ElementTree.Element, name: str, values: tuple[str, ...]) -> None:
    choices = ElementTree.SubElement(
        parent, "Choices", name=name, toName="text", perRegion="true", choice="single"
    )
    for value in values:
        ElementTree.SubElement(choices, "Choice", value=value)
