"""The command that splits a corpus into train and dev."""

from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.messages import gettext as _
from gongkai.cli.messages import use_language
from gongkai.cli.options import LanguageOption
from gongkai.cli.printing import print_written
from gongkai.document.errors import GongkaiError


def split(
    folder: Annotated[Path, typer.Argument(help="A folder of annotated files.")],
    dev: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[PREFIX=]SHARE",
            help="Share of dev, of all documents or of those with an id that starts with PREFIX. "
            "Default: as in the existing manifest, else 0.15.",
        ),
    ] = None,
    seed: Annotated[
        int | None, typer.Option(help="Default: as in the existing manifest, else 0.")
    ] = None,
    hard: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PREFIX",
            help="The documents drawn of those with an id that starts with PREFIX are dev-hard, "
            "a second dev set. Default: as in the existing manifest.",
        ),
    ] = None,
    lang: LanguageOption = None,
) -> None:
    """Split a corpus into train, dev and dev-hard (划分) and write its manifest.json."""
    from gongkai.annotations import corpus  # noqa: PLC0415
    from gongkai.cli.annotate.corpus_tables import print_counts  # noqa: PLC0415

    use_language(lang)
    settings = corpus.SplitSettings(seed=0, dev={"": 0.15})
    if (folder / corpus.MANIFEST).exists() and None in (dev, seed, hard):
        settings = corpus.read_manifest(folder).split
    shares = settings.dev if dev is None else dict(map(_parse_share, dev))
    manifest = corpus.make_manifest(
        folder,
        shares,
        settings.seed if seed is None else seed,
        settings.hard if hard is None else hard,
    )
    path = corpus.write_manifest(manifest, folder)
    print_counts(manifest.counts)
    print_written(path)


def _parse_share(text: str) -> tuple[str, float]:
    prefix, _equals, share = text.rpartition("=")
    try:
        return prefix, float(share)
    except ValueError:
        message = _("--dev {text}: write a share, as in 0.15 or w=0.15").format(text=text)
        raise GongkaiError(message) from None
