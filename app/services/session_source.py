"""Server or disk? The whole offline policy, here and only here."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import AppError, Cancelled, NewerFile, StoreFault
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.session_details import SessionData
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.details_json import encode_details
from app.services.kept_pictures import KeptPictures
from app.services.pave_api import PaveApi
from app.services.session_shelf import SessionShelf


@dataclass(frozen=True)
class FreshReply:
    """What the server said just now. ``clock_offset``: seconds the server is ahead, when it had to be corrected for.

    ``kept``: as it is on the disk now; None when the disk did not take it, for the reason in ``not_kept``.
    """

    inspection: Inspection
    received_at: datetime
    clock_offset: float | None
    kept: KeptSession | None
    not_kept: AppError | None = None


class SessionSource:
    """Blocking; safe on any thread. A disk that refuses never keeps a session from being shown."""

    def __init__(self, api: PaveApi, shelf: SessionShelf, pictures: KeptPictures) -> None:
        self._api, self._shelf, self._pictures = api, shelf, pictures

    def kept(self, key: SessionKey, cancel: CancelToken) -> KeptSession | None:
        """What this computer has of it, without asking anybody. ``StoreFault``, ``NewerFile``."""
        cancel.check()
        kept = self._shelf.load(key)
        if kept is not None:
            self._pictures.learn(kept)
        return kept

    def fetch(self, key: SessionKey, cancel: CancelToken) -> FreshReply:
        """From the server; kept before it is shown. Errors as in ``PaveApi.photos``."""
        before = self._pictures.times_forgotten(key)
        reply = self._api.photos(key, cancel)
        cancel.check()

        def wanted() -> bool:
            return self._pictures.times_forgotten(key) == before

        if not wanted():
            raise Cancelled
        received_at = datetime.now(UTC)
        try:
            kept = self._shelf.keep_reply(key, reply.raw, reply.inspection, received_at, wanted)
            if self._pictures.catch_up():
                kept = self._shelf.load(key) or kept
        except Cancelled:  # forgotten while it waited for the folder
            self._shelf.drop_if_bare(key)
            raise
        except (StoreFault, NewerFile) as fault:
            return FreshReply(reply.inspection, received_at, reply.clock_offset, None, fault)
        self._pictures.learn(kept)
        return FreshReply(kept.inspection, received_at, reply.clock_offset, kept, kept.damage)

    def session_data(self, key: SessionKey, cancel: CancelToken, known: SessionData | None = None) -> SessionData:
        """What PAVE says of the session beside its photos; kept, too. Errors as in ``PaveApi.session_data``."""
        found = self._api.session_data(key, cancel, known)
        cancel.check()
        with suppress(StoreFault, NewerFile):
            self._shelf.keep_details(key, encode_details(found))
        return found
