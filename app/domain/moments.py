"""A time of the server in UTC and on this computer's clock; what is no time stays as it was sent."""

from __future__ import annotations

from app.domain.timestamps import parse_time
from app.domain.wording import Translate, english


def both_clocks(raw: str, translate: Translate = english) -> tuple[str, str]:
    """``2021-05-27 07:36:26 UTC`` and ``03:36:26 local time``; the second is empty where there is none."""
    time = parse_time(raw)
    if time is None:
        return raw or translate("Facts", "none"), ""
    utc = f"{time:%Y-%m-%d %H:%M:%S} UTC"
    try:
        local = time.astimezone()
    except (OverflowError, OSError):  # beyond this computer's calendar
        return utc, ""
    written = f"{local:%H:%M:%S}" if local.date() == time.date() else f"{local:%Y-%m-%d %H:%M:%S}"
    return utc, translate("Facts", "{0} local time").format(written)
