"""The command that converts annotations between formats."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from gongkai.annotations import formats
from gongkai.annotations.document import AnnotatedDocument
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import LanguageOption, SourceFormatOption, TargetFormatOption
from gongkai.cli.printing import print_line
from gongkai.cli.progress import track


def convert(
    source: Annotated[Path, typer.Argument(help="Annotated reports: a file or a folder.")],
    target: Annotated[Path, typer.Argument(help="The file to write.")],
    source_format: SourceFormatOption = None,
    target_format: TargetFormatOption = None,
    lang: LanguageOption = None,
) -> None:
    """Convert annotations between formats (转换格式). A faulty file is refused whole."""
    use_language(lang)
    count = 0

    def documents() -> Iterator[AnnotatedDocument]:
        nonlocal count
        for document in track(formats.read(source, source_format), _("Reading")):
            count += 1
            yield document

    formats.write(documents(), target, target_format)
    print_line(_("{count} documents written to {path}.").format(count=count, path=target))
