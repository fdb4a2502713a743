"""The command that counts documents, labels and lengths."""

from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from gongkai.annotations import formats
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import AnnotatedFilesArgument, LanguageOption, SourceFormatOption
from gongkai.cli.printing import print_written
from gongkai.cli.progress import track


def stats(
    paths: AnnotatedFilesArgument,
    chart: Annotated[
        Path | None, typer.Option(metavar="PNG", help="Draw the distributions into this file.")
    ] = None,
    source_format: SourceFormatOption = None,
    lang: LanguageOption = None,
) -> None:
    """Count documents, labels and lengths (统计): as text, and as a chart."""
    from gongkai.annotations.statistics import draw_charts, statistics  # noqa: PLC0415
    from gongkai.cli.annotate.corpus_tables import print_statistics  # noqa: PLC0415

    use_language(lang)
    documents = chain.from_iterable(formats.read(path, source_format) for path in paths)
    result = statistics(track(documents, _("Reading")))
    print_statistics(result)
    if chart is not None:
        draw_charts(result, chart)
        print_written(chart)
