"""The group of the commands on annotated reports."""

import typer

from gongkai.cli.annotate import agreement, config, convert, sample, split, stats, validate

app = typer.Typer(
    help="Work with annotated reports (标注数据): formats, agreement, what to annotate next.",
    no_args_is_help=True,
)

app.command()(convert.convert)
app.command()(agreement.agreement)
app.command()(sample.sample)
app.command()(config.config)
app.command()(validate.validate)
app.command()(stats.stats)
app.command()(split.split)
