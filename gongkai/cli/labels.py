"""The command that lists the labels."""

from rich.console import Console
from rich.table import Table

from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import LanguageOption
from gongkai.document.taxonomy import taxonomy


def labels(lang: LanguageOption = None) -> None:
    """List the labels of sections and quantities (标签体系)."""
    use_language(lang)
    console = Console()
    sets = taxonomy()
    table = Table(_("Sections"), _("Name"), _("About"))
    for section in sets.sections.values():
        table.add_row(section.id, section.zh, section.about)
    console.print(table)
    table = Table(_("Figures"), _("Name"), _("Unit"), _("Item"))
    for quantity in sets.quantities.values():
        table.add_row(quantity.id, quantity.zh, quantity.unit, "✓" if quantity.item else "")
    console.print(table)
