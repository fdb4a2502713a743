"""Messages of reports and of jobs in the language of the page, with the places that they name."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from gongkai.document.error_messages import translate_error
from gongkai.document.messages import Language
from gongkai.document.warnings import find_place, translate_warning
from gongkai.service.problems import problems

router = APIRouter(tags=["information"])

_MAX_MESSAGES = 10_000
_LONGEST = 10_000


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class MessagesToTranslate(_Model):
    """Messages as reports and jobs contain them."""

    language: Language
    messages: Annotated[
        list[Annotated[str, Field(max_length=_LONGEST)]], Field(max_length=_MAX_MESSAGES)
    ]


class TranslatedMessage(_Model):
    """A message in another language, and the place that it names."""

    text: str
    table: str | None = Field(description="The kind of a table.")
    row: str | None = Field(description="The id of a row of the table.")
    cell: str | None = Field(description="The id of a cell of the table.")
    line: int | None = Field(description="The number of a line of the text, from 1.")
    page: int | None = Field(description="The number of a page, from 1.")
    offset: int | None = Field(description="An offset in the text.")


@router.post("/v1/messages", responses=problems(400, 408, 413, 422, 429))
def translate_messages(body: MessagesToTranslate) -> list[TranslatedMessage]:
    """Translate warnings and reasons of failures (提示和失败原因的中文)."""
    return [_translate(message, body.language) for message in body.messages]


def _translate(message: str, language: Language) -> TranslatedMessage:
    place = find_place(message)
    text = translate_warning(message, language)
    if text == message:
        text = translate_error(message, language)
    return TranslatedMessage(
        text=text,
        table=place.table,
        row=place.row,
        cell=place.cell,
        line=place.line,
        page=place.page,
        offset=place.offset,
    )
