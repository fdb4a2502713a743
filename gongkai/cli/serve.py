"""The commands of the service."""

from pathlib import Path
from typing import Annotated, Any

import typer

from gongkai.cli.options import Model, RulesOnly
from gongkai.cli.taggers import choose_tagger, loading
from gongkai.document.extras import require_extra


def serve(
    host: Annotated[
        str, typer.Option(help="Address to listen on; all but the loopback need keys.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on.")] = 8000,
    workers: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="Processes that tag. Default: one a processor."),
    ] = None,
    data: Annotated[
        Path, typer.Option(metavar="DIR", help="Folder for jobs and their results.")
    ] = Path("service-data"),
    database: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            envvar="GONGKAI_DATABASE",
            help="postgresql+psycopg://… Default: SQLite in the folder for jobs.",
        ),
    ] = None,
    api_key_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Who may use it (`gongkai api-key`).")
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Limits and times. Default: configs/serve.yaml."),
    ] = None,
    model: Model = None,
    rules_only: RulesOnly = False,
) -> None:
    """Serve tagging over HTTP (启动服务): web page at /, API described at /docs, Label Studio."""
    require_extra(
        ("fastapi", "fastapi_swagger", "prometheus_client", "sqlalchemy", "uvicorn"), "serve"
    )
    with loading():
        import uvicorn  # noqa: PLC0415

        from gongkai.models.processors import cores  # noqa: PLC0415
        from gongkai.service.app import create_app  # noqa: PLC0415
        from gongkai.service.settings import Configuration, Settings  # noqa: PLC0415

    choose_tagger(model, rules_only=rules_only)
    settings = Settings(
        configuration=Configuration.read(config),
        host=host,
        port=port,
        workers=workers or cores(),
        data=data,
        database=database,
        api_keys=api_key_file,
        model=model,
        rules_only=rules_only,
    )
    app = create_app(settings)
    uvicorn.run(
        app,
        host=host,
        port=port,
        log_config=_log_config(),
        server_header=False,
        timeout_graceful_shutdown=round(settings.configuration.grace),
    )


def _log_config() -> dict[str, Any]:
    """Return how uvicorn logs, and the service with it."""
    from uvicorn.config import LOGGING_CONFIG  # noqa: PLC0415

    service = {"handlers": ["default"], "level": "INFO", "propagate": False}
    return LOGGING_CONFIG | {"loggers": LOGGING_CONFIG["loggers"] | {"service": service}}


def api_key(
    name: Annotated[str, typer.Argument(help="Whose key it is: letters, digits and ._-")],
    file: Annotated[
        Path, typer.Option("--api-key-file", metavar="FILE", help="Where its digest is added.")
    ],
) -> None:
    """Make an API key (生成密钥): it is printed once, the file keeps a digest of it."""
    from gongkai.service.keys import add_key  # noqa: PLC0415

    typer.echo(add_key(file, name))
