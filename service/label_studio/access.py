"""Who may use the backend: Label Studio knows basic authentication alone."""

import hmac
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPBasic, HTTPBasicCredentials

from gongkai.service.problems import ProblemError
from gongkai.service.server import Serving

_basic = HTTPBasic(auto_error=False)
_CHALLENGE = 'Basic realm="Gongkai"'


async def check_access(
    server: Serving, given: Annotated[HTTPBasicCredentials | None, Depends(_basic)]
) -> None:
    """Check the user and password of a request.

    Raises:
        ProblemError: they are missing or wrong; or none are set, though the API asks for keys.
    """
    settings = server.settings
    wanted = settings.configuration.label_studio
    if wanted.user is None or wanted.password is None:
        if settings.api_keys is None:
            return
        raise ProblemError(
            403,
            "the server asks for API keys, which Label Studio cannot give; set a user and a "
            "password for it under label_studio in the file of --config",
        )
    user, password = (given.username, given.password) if given else ("", "")
    right = [
        hmac.compare_digest(user.encode(), wanted.user.encode()),
        hmac.compare_digest(password.encode(), wanted.password.get_secret_value().encode()),
    ]
    if not all(right):
        raise ProblemError(
            401,
            "give the user and the password of label_studio in the server's settings: in Label "
            "Studio under Model, Basic Authentication, and for its webhook as a header",
            WWW_Authenticate=_CHALLENGE,
        )
