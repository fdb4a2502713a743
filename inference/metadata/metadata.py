"""The metadata of a report: its title, issuer, region, level, year and date, read by rules."""

from gongkai.document.bodies.body import Body
from gongkai.document.report import Meta
from gongkai.document.source import Source
from gongkai.inference.metadata.dates import find_dates
from gongkai.inference.metadata.issuer import find_issuer
from gongkai.inference.metadata.lines import ReportLines
from gongkai.inference.metadata.region import find_region
from gongkai.inference.metadata.title import find_title


def read_metadata(source: Source) -> Meta:
    """Return the metadata of a report; a field is None where the report does not contain it.

    The issuer is the fullest name of the body that the title names. The region is the sequence of
    divisions, province to county, that the body governs or is part of, as far as the text names
    them. The year is the one reported on. The date is that of signing, else of publishing, in ISO
    8601. Title and issuer are single lines without blanks around them. What the user states about
    the document wins. Takes time linear in the text.
    """
    given = source.given
    lines = ReportLines.of(source)
    title = find_title(lines)
    dates = find_dates(lines, title)
    issuer = Body(given.issuer) if given.issuer else find_issuer(lines, title, dates)
    return Meta(
        title=lines.as_written(title.text) if title else None,
        issuer=given.issuer or (lines.as_written(issuer.name) if issuer else None),
        region=find_region(lines, title, issuer) if issuer else None,
        level=issuer.level if issuer else None,
        year=dates.year if given.year is None else given.year,
        date=given.date or dates.date,
    )
