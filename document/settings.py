"""Settings: models with values from YAML files, the environment and the caller."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, Self

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from gongkai import configs
from gongkai.document.errors import GongkaiError


class YamlSettings(BaseSettings):
    """Settings with their defaults in `configs/`; `load` collects the values.

    A direct call of a subclass takes its arguments alone, as every pydantic model does.

    Attributes:
        section: the part of the environment variables' names that identifies the model.
        defaults: the name of the file in `configs/`.
    """

    model_config = SettingsConfigDict(frozen=True, extra="forbid")

    section: ClassVar[str]
    defaults: ClassVar[str]

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *_: PydanticBaseSettingsSource,
        **__: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return the only source of a direct call: its arguments."""
        return (init_settings,)

    @classmethod
    def load(
        cls, file: Path | None = None, *, defaults: str | None = None, **overrides: Any
    ) -> Self:
        """Return the settings; each value comes from the first source that has it.

        The sources are the overrides, the environment variables `GONGKAI_<SECTION>__<FIELD>` (two
        underscores lead into a nested model), the user's file, and the defaults.

        Args:
            file: a YAML file of the user, which may leave settings out.
            defaults: another file of `configs/` than that of the class.
            overrides: values of the caller, for example from the command line. A mapping for a
                nested model may leave settings out; None for any setting counts as absent.

        Raises:
            GongkaiError: the file cannot be read or is not YAML, or a setting is missing, unknown
                or invalid. The message names the file or the variable, and the setting.
        """
        default_file = defaults or cls.defaults
        given = {name: value for name, value in overrides.items() if value is not None}
        sources = {"": given, "environment": _read_environment(cls)}
        if file is not None:
            sources[str(file)] = _read_file(file, default_file)
        sources[f"configs/{default_file}"] = configs.load(default_file)
        values: dict[str, Any] = {}
        for source in sources.values():
            values = _fill(values, source, cls)
        try:
            return cls(**values)
        except ValidationError as error:
            reason = _describe(error, sources, cls.section)
            raise GongkaiError(f"{reason}; see configs/{default_file}") from error


def _fill(values: Mapping[str, Any], source: Mapping[str, Any], model: type[BaseModel]) -> Any:
    """Return the values with those of a source for what is absent, also in nested models.

    A mapping that is not a nested model is one value: it is not merged with that of the source.
    """
    filled = {**source, **values}
    for name, field in model.model_fields.items():
        kind, upper, lower = field.annotation, values.get(name), source.get(name)
        if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
            continue
        if isinstance(upper, Mapping) and isinstance(lower, Mapping):
            filled[name] = _fill(upper, lower, kind)
    return filled


def _read_file(path: Path, default_file: str) -> dict[str, Any]:
    try:
        data = yaml.safe_load(path.read_bytes())
    except OSError as error:
        raise GongkaiError(f"{path}: {error.strerror}; name a file with settings") from error
    except yaml.YAMLError as error:
        raise GongkaiError(f"{path}: not YAML ({error}); see configs/{default_file}") from error
    if not isinstance(data, dict) or not all(isinstance(name, str) for name in data):
        raise GongkaiError(f"{path}: contains no settings; see configs/{default_file}")
    return data


def _read_environment(model: type[YamlSettings]) -> dict[str, Any]:
    prefix = f"GONGKAI_{model.section.upper()}__"
    names = [name for name in os.environ if name.upper().startswith(prefix)]
    for name in names:
        field = name.upper().removeprefix(prefix).partition("__")[0].lower()
        if field not in model.model_fields:
            known = ", ".join(model.model_fields)
            raise GongkaiError(f"{name}: there is no setting {field!r}; choose from {known}")
    source = EnvSettingsSource(
        model, env_prefix=prefix, env_nested_delimiter="__", env_parse_none_str="null"
    )
    try:
        return source()
    except SettingsError as error:
        raise GongkaiError(f"{', '.join(names)}: {error}; write the value as JSON") from error


def _describe(
    error: ValidationError, sources: Mapping[str, Mapping[str, Any]], section: str
) -> str:
    """Return what is wrong with the first invalid setting, and where its value comes from."""
    first = error.errors()[0]
    path = [str(part) for part in first["loc"]]
    origin = next((name for name, source in sources.items() if _contains(source, path)), "")
    if origin == "environment":
        origin = "__".join([f"GONGKAI_{section}", *path]).upper()
    return ": ".join(filter(None, [origin, ".".join(path), first["msg"]]))


def _contains(source: Any, path: list[str]) -> bool:
    for name in path:
        if not isinstance(source, Mapping):
            return True  # the value that should be a mapping
        if name not in source:
            return False
        source = source[name]
    return True
