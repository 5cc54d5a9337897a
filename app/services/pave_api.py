"""PAVE's API: a session key in, an inspection out, with each refusal told apart."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from app.domain.credentials import PastedToken, SignIn, same_server
from app.domain.errors import (
    AppError,
    Cancelled,
    ServerFault,
    SessionNotFound,
    SignInNeeded,
    SignInReason,
    TooManyRequests,
    UnreadableReply,
)
from app.domain.inspection import Inspection
from app.domain.server_address import parse_server
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.domain.session_status import SessionStatus
from app.services.cancel import CancelToken
from app.services.http_client import HttpClient, Reply
from app.services.http_dates import wait_seconds
from app.services.notes_json import parse_notes
from app.services.pave_json import parse_photos
from app.services.request_signing import ServerClock, sign
from app.services.results_json import parse_results
from app.services.session_details_json import parse_session

Answer = TypeVar("Answer")

_TOLERATED_SECONDS = 30.0  # a clock this far out does not explain a refusal: tokens live five minutes


@dataclass(frozen=True)
class PhotosReply:
    """``raw`` is the reply as the server sent it. ``clock_offset``: server minus local, in seconds, if the
    computer's clock was so wrong that it had to be corrected for the signature."""

    inspection: Inspection
    raw: bytes
    clock_offset: float | None


class PaveApi:
    """Speaks to one server (an origin; ``ValueError`` for anything else) and sends credentials to no other."""

    def __init__(
        self, http: HttpClient, server: str, sign_in: Callable[[CancelToken], SignIn], clock: ServerClock
    ) -> None:
        self._http = http
        self._server = parse_server(server)
        self._sign_in = sign_in
        self._clock = clock

    def photos(self, key: SessionKey, cancel: CancelToken) -> PhotosReply:
        """All photos of a session. Source: PAVE's page *GET Session Photos*.

        ``SignInNeeded``, ``SessionNotFound``, ``TooManyRequests``, ``ServerFault``, ``UnreadableReply`` and what
        ``HttpClient.get_json`` raises.
        """
        reply = self._ask(self._sign_in(cancel), key, "/photos", cancel)
        return PhotosReply(parse_photos(reply.body, key), reply.body, self._clock.offset or None)

    def session_data(self, key: SessionKey, cancel: CancelToken, known: SessionData | None = None) -> SessionData:
        """Vehicle, status and times; notes, and results of a completed session, where PAVE gives them.

        ``known``: while the status is still the one of these, their notes and results are taken over unasked.
        Errors as in ``photos``, of the data alone: notes and results that cannot be had are None.
        Source: PAVE's pages *Retrieve a Session Data* and *Get a Session Results*.
        """
        sign_in = self._sign_in(cancel)
        data = parse_session(self._ask(sign_in, key, "", cancel).body, key)
        if known is not None and known.raw_status == data.raw_status:
            return replace(data, notes=known.notes, results=known.results)

        def perhaps(parse: Callable[[bytes], Answer], what: str) -> Answer | None:
            try:
                return parse(self._ask(sign_in, key, what, cancel).body)
            except Cancelled:
                raise
            except AppError:
                return None

        complete = data.status is SessionStatus.COMPLETE
        notes = perhaps(parse_notes, "/notes")
        return replace(data, notes=notes, results=perhaps(parse_results, "/results") if complete else None)

    def check_sign_in(self, sign_in: SignIn, key: SessionKey, cancel: CancelToken) -> bool:
        """Whether ``key`` exists for these credentials: they are good either way. Errors as in ``photos``."""
        try:
            self._ask(sign_in, key, "/photos", cancel)
        except SessionNotFound:
            return False
        return True

    def _ask(self, sign_in: SignIn, key: SessionKey, what: str, cancel: CancelToken) -> Reply:
        """``what``: the end of the path, behind the session's key."""
        if not same_server(sign_in.server, self._server):
            raise SignInNeeded(SignInReason.OTHER_SERVER)
        reply = self._get(sign_in, key, what, cancel)
        if self._refused_for_the_clock(reply, sign_in):
            reply = self._get(sign_in, key, what, cancel)
        if reply.status != 200:
            raise _refusal(reply, key, sign_in)
        return reply

    def _get(self, sign_in: SignIn, key: SessionKey, what: str, cancel: CancelToken) -> Reply:
        def headers() -> dict[str, str]:
            return {**sign(sign_in, self._clock.now()), "Accept": "application/json"}

        # Parsed once more, because a key that is none would be another call of the API.
        safe = SessionKey.parse(key.text)
        return self._http.get_json(f"{self._server}/v1/sessions/{safe}{what}", headers, cancel)

    def _refused_for_the_clock(self, reply: Reply, sign_in: SignIn) -> bool:
        """Adopt the server's time if ours explains the refusal; a pasted token has its own time."""
        wrong = reply.clock_offset
        if reply.status not in (401, 403) or wrong is None or isinstance(sign_in, PastedToken):
            return False
        if abs(wrong - self._clock.offset) <= _TOLERATED_SECONDS:
            return False
        self._clock.adopt(wrong if abs(wrong) > _TOLERATED_SECONDS else 0.0)
        return True


def _refusal(reply: Reply, key: SessionKey, sign_in: SignIn) -> Exception:
    match reply.status:
        case 404 if reply.body.lstrip()[:1] == b"<":  # a page: something else than PAVE's API has answered
            return UnreadableReply("status 404")
        case 404:
            return SessionNotFound(str(key))
        case 401 | 403 if isinstance(sign_in, PastedToken):
            return SignInNeeded(SignInReason.TOKEN_EXPIRED, reply.clock_offset)
        case 401:
            return SignInNeeded(SignInReason.REFUSED, reply.clock_offset)
        case 403:
            return SignInNeeded(SignInReason.FORBIDDEN, reply.clock_offset)
        case 429:
            return TooManyRequests(_wait_seconds(reply))
    return ServerFault(reply.status, _wait_seconds(reply))


def _wait_seconds(reply: Reply) -> float | None:
    return wait_seconds(reply.headers, time.time() + (reply.clock_offset or 0.0))
