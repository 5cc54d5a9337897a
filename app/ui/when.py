"""When something happened, as people say it on this computer's clock."""

from __future__ import annotations

from datetime import datetime

from app.domain.recent_session import RecentSession
from app.domain.wording import Translate


def when_opened(session: RecentSession, translate: Translate) -> str:
    """``14:02`` today, ``yesterday``, else ``20 Nov``."""
    opened, now = session.opened_at.astimezone(), datetime.now().astimezone()
    days = (now.date() - opened.date()).days
    if days == 0:
        return f"{opened:%H:%M}"
    return translate("When", "yesterday") if days == 1 else f"{opened:%d %b}".lstrip("0")
