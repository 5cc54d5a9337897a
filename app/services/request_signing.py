"""The three headers that prove who is asking, and the clock that they are made with."""

from __future__ import annotations

import hashlib
import hmac
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from app.domain.credentials import Credentials, PastedToken, SignIn
from app.domain.errors import SignInNeeded, SignInReason


def sign(sign_in: SignIn, now: datetime) -> dict[str, str]:
    """``API-Key``, ``API-Token`` and ``API-Timestamp`` for one request at ``now`` (aware).

    The token is ``hex(HMAC-SHA256(api_secret, "<account>:<api_key>@<timestamp>"))``; source: PAVE's page
    *Generate Access Token*. ``SignInNeeded`` (refused) when the key holds what no header can carry.
    """
    match sign_in:
        case PastedToken(api_key=key, token=token, timestamp=timestamp):
            pass
        case Credentials(api_key=key):
            timestamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            token = _token(sign_in, timestamp)
    if not all(value.isascii() and value.isprintable() and value.strip() for value in (key, token, timestamp)):
        raise SignInNeeded(SignInReason.REFUSED)
    return {"API-Key": key, "API-Token": token, "API-Timestamp": timestamp}


def _token(sign_in: Credentials, timestamp: str) -> str:
    message = f"{sign_in.account}:{sign_in.api_key}@{timestamp}"
    return hmac.new(sign_in.api_secret.encode(), message.encode(), hashlib.sha256).hexdigest()


class ServerClock:
    """The server's time: ours plus an offset in seconds, learnt from its answers. For any thread."""

    def __init__(self, ours: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._ours = ours
        self._lock = threading.Lock()
        self._offset = 0.0

    @property
    def offset(self) -> float:
        """Server minus local, in seconds; 0 as long as nothing was adopted."""
        with self._lock:
            return self._offset

    def adopt(self, offset: float) -> None:
        """Believe the server from now on; the computer's own clock stays as it is."""
        with self._lock:
            self._offset = offset

    def now(self) -> datetime:
        return self._ours() + timedelta(seconds=self.offset)
