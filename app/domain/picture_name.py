"""How one saved picture is called: as an export would call it."""

from __future__ import annotations

from app.domain.export_names import NameWish, export_names
from app.domain.inspection import Inspection
from app.domain.photo import PhotoId


def picture_name(inspection: Inspection, photo_id: PhotoId) -> str:
    """``XXX-ABCDE12345_02-Interior_a1_rejected``, without an extension."""
    return export_names(inspection, (NameWish(photo_id),))[0]
