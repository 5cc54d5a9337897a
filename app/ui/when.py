"""When something happened, as people say it on this computer's clock."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from app.domain.recent_session import RecentSession
from app.domain.wording import Translate


def moment(at: datetime, translate: Translate, locale: QLocale | None = None) -> str:
    """``14:02:31`` today, else ``20 Nov 14:02``, on this computer's clock."""
    local = at.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return f"{local:%H:%M:%S}"
    month = (locale or QLocale("en")).monthName(local.month, QLocale.FormatType.ShortFormat)
    day = translate("When", "{day} {month}").format(day=local.day, month=month)
    return f"{day} {local:%H:%M}"


def when_opened(session: RecentSession, translate: Translate, locale: QLocale | None = None) -> str:
    """``14:02`` today, ``yesterday``, else ``20 Nov``, with the month's name in ``locale`` (English without one)."""
    opened, now = session.opened_at.astimezone(), datetime.now().astimezone()
    days = (now.date() - opened.date()).days
    if days == 0:
        return f"{opened:%H:%M}"
    if days == 1:
        return translate("When", "yesterday")
    month = (locale or QLocale("en")).monthName(opened.month, QLocale.FormatType.ShortFormat)
    return translate("When", "{day} {month}").format(day=opened.day, month=month)
