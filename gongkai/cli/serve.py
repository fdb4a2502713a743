"""The command that runs the service."""

from pathlib import Path
from typing import Annotated, Any

import typer

from gongkai.cli.options import ModelOption, RulesOnlyOption, config_option, workers_option
from gongkai.cli.taggers import choose_tagger
from gongkai.document.extras import require_extra


def serve(
    host: Annotated[
        str | None,
        typer.Option(
            help="Address to listen on; any but the loopback needs keys. Default: 127.0.0.1."
        ),
    ] = None,
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port to listen on. Default: 8000.")
    ] = None,
    workers: Annotated[
        int | None, workers_option("Processes that tag. Default: one for each processor.")
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Folder for jobs and results. Default: service-data."),
    ] = None,
    database: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            envvar="GONGKAI_DATABASE",
            help="postgresql+psycopg://… Default: SQLite in the folder for jobs.",
        ),
    ] = None,
    api_key_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The accepted keys (`gongkai api-key`).")
    ] = None,
    config: Annotated[Path | None, config_option("configs/serve.yaml of the program")] = None,
    model: ModelOption = None,
    rules_only: RulesOnlyOption = False,
) -> None:
    """Serve tagging over HTTP (启动服务): web page at /, API described at /docs, Label Studio."""
    require_extra(
        ("fastapi", "fastapi_swagger", "prometheus_client", "sqlalchemy", "uvicorn"), "serve"
    )
    import uvicorn  # noqa: PLC0415

    from gongkai.service.app import create_app  # noqa: PLC0415
    from gongkai.service.settings import ServiceSettings  # noqa: PLC0415

    settings = ServiceSettings.load(
        config,
        host=host,
        port=port,
        workers=workers,
        data=data,
        database=database,
        api_keys=api_key_file,
        model=model,
        rules_only=rules_only or None,
    )
    choose_tagger(settings.model, rules_only=settings.rules_only)
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_config=_log_config(),
        server_header=False,
        timeout_graceful_shutdown=round(settings.grace),
    )


def _log_config() -> dict[str, Any]:
    """Return the log configuration of uvicorn, with the loggers of the service added."""
    from uvicorn.config import LOGGING_CONFIG  # noqa: PLC0415

    service = {"handlers": ["default"], "level": "INFO", "propagate": False}
    return LOGGING_CONFIG | {"loggers": LOGGING_CONFIG["loggers"] | {"gongkai.service": service}}
