"""Where the customer goes on with a session."""

from __future__ import annotations

import re

from app.domain.session_key import SessionKey
from app.domain.session_status import SessionStatus

_ACCOUNT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?", re.ASCII)


def capture_link(account: str, key: SessionKey, status: SessionStatus | None) -> str:
    """``https://acme.vehiclecapture.com/XXX-ABCDE12345``; empty when the account is not known, or cannot be a part
    of a host's name, and for a session that has ended: its link leads nowhere.

    Source: PAVE's page *Create a New Session*.
    """
    if not _ACCOUNT.fullmatch(account) or (status is not None and status.ended):
        return ""
    return f"https://{account.lower()}.vehiclecapture.com/{key}"
