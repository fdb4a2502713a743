"""Warnings of the readers and of the tables in Chinese, and the places that they name.

A report contains its warnings as English sentences. The sentences are recognised by their
templates, and translated with the catalogues.
"""

import re
from dataclasses import dataclass
from functools import cache

from gongkai.document.error_messages import translate_error
from gongkai.document.messages import Language, translate
from gongkai.document.messages import mark as _
from gongkai.document.table_names import cell_name, plain_row_name, table_names, table_title
from gongkai.document.templates import Templates

TEMPLATES = (
    _("table {kind}, line {line}: {problem}; left out, check the page"),
    _("table {kind}: {problem}; left out, check the page"),
    _("the row {row} has {count} figures ({words}) and can be read in several ways"),
    _("the row {row} has 1 figure ({words}) and can be read in several ways"),
    _("the row {row} ({words}) can be read in several ways"),
    _("the values {words} can be read in several ways"),
    _("the columns of the row {row} ({words}) cannot be determined"),
    _("the row {row} ({words}) has other columns"),
    _("the cell {cell} is printed twice, the second time as {words}"),
    _("the figures {words} are not of a statutory table"),
    _("the figures {words} belong to no known row"),
    _("the figures {words} of {quote} belong to no known row"),
    _("the cell {cell} contains {words}, which is not a number"),
    _("the row {words} may belong to several groups"),
    _("the figures {words} may belong to several rows or to none"),
    _("{count} places are not valid {codec} and were replaced by \ufffd"),
    _("the name ends in {extension}, the content is {format}: read as such"),
    _("tagged by rules alone, without a model: sections and labels are less sure"),
    _("{count} hidden characters were left out"),
    _("page {page} has no text, it may be scanned"),
    _("page {page} has turned text, which was left out: {words}"),
    _("page {page} has a watermark, which was left out: {words}"),
    _("page {page} has pictures on {percent} of its area, which were not read"),
    _("page {page} is a scan with recognised text, check its figures"),
    _("page {page} could hardly be recognised; check its figures"),
    _(
        "page {page}: the figure {words} was recognised with a confidence of {percent}, it may be "
        "{others}; check the page"
    ),
    _(
        "page {page}: the figure {words} was recognised with a confidence of {percent}; check the "
        "page"
    ),
    _("page {page}: {count} places with ink could not be read; check the page"),
    _(
        "pictures that may contain text were not recognised ({count}); pip install 'gongkai[ocr]' "
        "to read them"
    ),
    _("pictures that may contain text were not recognised ({count}); use --ocr auto"),
    _("picture {page} could hardly be recognised; check its figures"),
    _(
        "picture {page}: the figure {words} was recognised with a confidence of {percent}, it may "
        "be {others}; check the page"
    ),
    _(
        "picture {page}: the figure {words} was recognised with a confidence of {percent}; check "
        "the page"
    ),
    _("picture {page}: {count} places with ink could not be read; check the page"),
    _("page {page}: {count} characters could not be read, their font has no mapping for them"),
    _("left out a quantity at {place}: {problem}"),
    _("the number {words} at {place} cannot be read; left out, check the page"),
    _("numbers left out that may measure something else (with offsets): {words}; check them"),
    _("{count} crossed-out characters were left out"),
    _("{count} characters of comments were left out"),
    _("{count} characters are hidden at first and were read: check whether the page shows them"),
    _("the article was read from a {origin} of the page; check it"),
    _(
        "the page has no text besides its title; save it once its content has loaded, or "
        "give the attached file"
    ),
    _("the picture {name} under “{words}” was not read; check the page"),
    _("the picture {name} of the article was not read; check the page"),
    _("the frame {name} under “{words}” was not read; check the page"),
    _("the frame {name} of the article was not read; check the page"),
    _("the object {name} under “{words}” was not read; check the page"),
    _("the object {name} of the article was not read; check the page"),
    _("the file {name} under “{words}” was not read; check the page"),
    _("the file {name} of the article was not read; check the page"),
    _("pictures under “{words}” were not read ({count}); check the page"),
    _("embedded objects under “{words}” were not read ({count}); check the page"),
    _("charts or diagrams under “{words}” were not read ({count}); check the page"),
    _("formulas under “{words}” were not read ({count}); check the page"),
    _("an embedded document under “{words}” was not read: it {problem}"),
    _("{count} characters of a symbol font are not known; check the page"),
    _("the fields {words} are marked as outdated; their stored values were read"),
    _(
        "many characters were lost in a conversion ({words}, {count} times); fetch the file "
        "again, and save it as UTF-8"
    ),
    _(
        "the text was decoded as {codec}, but is probably {other}; fetch the file again, and save "
        "it as UTF-8"
    ),
    _(
        "the text consists of rare characters, it may be decoded wrongly; fetch the file again, "
        "and save it as UTF-8"
    ),
    _("{count} characters have no known meaning, lines {lines}; the first: {words}"),
    _(
        "the document contains {count} reports, which start in lines {lines}; metadata, record "
        "and checks are those of the first, give one file a report"
    ),
    _(
        "table {kind}, lines {lines}: each row is printed twice, as for two years or two bodies; "
        "the second figures ({words}) were left out, check the page"
    ),
    _(
        "table {kind}, line {line}: the table is printed twice with other figures, as for two "
        "years or two bodies; record and checks are those of the first, check the page"
    ),
    _(
        "no title, no chapter and no table of an annual report on information disclosure was "
        "found; check that the document is one"
    ),
    _("all {count} cells of the tables are blank, as in an empty form; check the page"),
    _("{count} places of the text are left to be filled in, as in an empty form; check the page"),
    _("the report has no chapter {words}; check that the file is complete"),
    _("the report has no table {words}; check that the file is complete"),
    _("the report has no chapter {words} and no table {names}; check that the file is complete"),
    _("{count} figures under {path} of the JSON are not text and were not read; check them"),
    _("page {page}: {count} characters are stored with glyphs of other characters; check the page"),
    _("the file contains {count} documents, which follow each other"),
    _("the document is signed; the signature was not checked, and the seal was not read"),
    _("the conversion without LibreOffice is incomplete ({words}); check the page"),
    _("{count} formulas have no stored value ({words}); open the file, save it, and read it again"),
)

_ORIGINS = (_("text area"), _("form field"), _("script"))
"""The parts of a page from which an article may be read."""
_KINDS = ("application", "article20", "dispute", "indicator_form")
_COMMA = re.compile(r"(?<=[\u4e00-\u9fff）”]), ")
_CELL = re.compile(r"(?P<id>\S+)(?: \((?P<names>.+)\))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class WarningPlace:
    """The place that a warning names; None for what it does not name.

    Attributes:
        table: the kind of the table.
        row, cell: the id of a row or of a cell.
        line: the number of a line of the text, from 1.
        page: the number of a page, from 1.
        offset: an offset in the text.
    """

    table: str | None = None
    row: str | None = None
    cell: str | None = None
    line: int | None = None
    page: int | None = None
    offset: int | None = None


def translate_warning(warning: str, language: Language) -> str:
    """Return a warning in a language; unchanged if its sentence is not known."""
    if language == "en":
        return warning
    return _templates().translate(warning, language) or warning


def find_place(warning: str) -> WarningPlace:
    """Return the place that a warning names."""
    found = _templates().match(warning)
    if found is None:
        return WarningPlace()
    fields = found[1]
    inner = _templates().match(fields["problem"]) if "kind" in fields else None
    fields = fields | (inner[1] if inner is not None else {})
    cell = _CELL.fullmatch(fields["cell"]) if "cell" in fields else None
    return WarningPlace(
        table=fields.get("kind"),
        row=fields.get("row"),
        cell=cell["id"] if cell is not None else None,
        line=_integer(fields.get("line") or fields.get("lines", "").split(",")[0]),
        page=_integer(fields.get("page")),
        offset=_integer(fields.get("place")),
    )


def _integer(digits: str | None) -> int | None:
    return int(digits) if digits is not None and digits.isdecimal() else None


def _show(name: str, value: str, language: Language) -> str:
    if name == "problem":
        return _templates().translate(value, language) or translate_error(value, language)
    if name == "kind":
        return table_title(value, language)
    if name == "row":
        known = next((kind for kind in _KINDS if value in table_names(kind).rows), None)
        return plain_row_name(known, value) if known else value
    if name == "cell":
        return _show_cell(value)
    if value in _ORIGINS:
        return translate(value, language)
    return _COMMA.sub("、", value)


def _show_cell(value: str) -> str:
    """Return the names of a cell for its id, which may be followed by the names in brackets."""
    match = _CELL.fullmatch(value)
    if match is None:
        return value
    if match["names"]:
        return f"“{match['names']}”"
    for kind in _KINDS:
        if match["id"].rpartition(".")[0] in table_names(kind).rows:
            return f"“{cell_name(kind, match['id'])}”"
    return value


@cache
def _templates() -> Templates:
    return Templates(TEMPLATES, _show)
