"""Access control of the backend: Label Studio supports only basic authentication."""

import hmac
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPBasic, HTTPBasicCredentials

from gongkai.service.problems import ProblemError
from gongkai.service.server import ServerDependency

_basic = HTTPBasic(auto_error=False)
_CHALLENGE = 'Basic realm="Gongkai"'


async def check_access(
    server: ServerDependency, credentials: Annotated[HTTPBasicCredentials | None, Depends(_basic)]
) -> None:
    """Check the user and the password of a request.

    Raises:
        ProblemError: they are missing or wrong; or none are set, though the API requires keys.
    """
    settings = server.settings.label_studio
    if settings.user is None or settings.password is None:
        if server.settings.api_keys is None:
            return
        raise ProblemError(
            403,
            "the server requires API keys, which Label Studio cannot send; set a user and a "
            "password for it under label_studio in the file of --config",
        )
    user, password = (credentials.username, credentials.password) if credentials else ("", "")
    matches = [
        hmac.compare_digest(user.encode(), settings.user.encode()),
        hmac.compare_digest(password.encode(), settings.password.get_secret_value().encode()),
    ]
    if not all(matches):
        raise ProblemError(
            401,
            "send the user and the password under label_studio in the server's settings; enter "
            "them in Label Studio under Model, Basic Authentication, and as a header of the "
            "webhook",
            WWW_Authenticate=_CHALLENGE,
        )
