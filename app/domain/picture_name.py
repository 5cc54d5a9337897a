"""How a saved picture is called: by what it shows, safe on every system."""

from __future__ import annotations

import re
import unicodedata

from app.domain.inspection import Inspection, Step
from app.domain.photo import PhotoId

_UNSAFE = re.compile(r"[^A-Za-z0-9]+")


def picture_name(inspection: Inspection, photo_id: PhotoId) -> str:
    """``XXX-ABCDE12345_02-Interior_a1_rejected``, without an extension.

    Every part is made or filtered here, so that no server text can name a place outside or a device.
    """
    group = inspection.step_of(photo_id)
    if group is None:
        return inspection.key.text
    attempt = next(n for n, photo in enumerate(group.attempts, start=1) if photo.id == photo_id)
    place = f"{group.capture.number:02}" if isinstance(group, Step) else f"x{group.code}"
    title = _plain(group.title if isinstance(group, Step) else group.label)
    verdict = group.attempts[attempt - 1].verdict
    return f"{inspection.key}_{place}-{title}_a{attempt}_{verdict}"


def _plain(title: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return _UNSAFE.sub("-", ascii_only).strip("-")[:40] or "photo"
