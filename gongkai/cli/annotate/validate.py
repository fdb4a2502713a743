"""The command that checks annotated files."""

import typer

from gongkai.annotations import formats
from gongkai.cli.errors import ExitCode, describe
from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import AnnotatedFilesArgument, LanguageOption, SourceFormatOption
from gongkai.cli.printing import print_line
from gongkai.document.errors import GongkaiError


def validate(
    paths: AnnotatedFilesArgument,
    source_format: SourceFormatOption = None,
    lang: LanguageOption = None,
) -> None:
    """Check annotated files (检查标注): the first error of each, its location and its remedy.

    Exit codes: 0 all are valid, 1 some are faulty.
    """
    from gongkai.annotations.validation import UniqueIds  # noqa: PLC0415

    use_language(lang)
    ids, count, faulty = UniqueIds(), 0, 0
    files = [file for path in paths for file in formats.annotated_files(path, source_format)]
    for path in files:
        try:
            for document in formats.read(path, source_format):
                ids.add(document.id, str(path))
                count += 1
        except GongkaiError as error:
            faulty += 1
            print_line(describe(error))
    if faulty:
        text = _("{faulty} of {files} files are faulty.")
        print_line(text.format(faulty=faulty, files=len(files)))
        raise typer.Exit(ExitCode.FAILED)
    text = _("{files} files valid: {count} documents.")
    print_line(text.format(files=len(files), count=count))
