"""The facts of one photo as text, for a letter or a file."""

from __future__ import annotations

from app.domain.evidence import Receipt
from app.domain.photo import Photo
from app.domain.picture_facts import GpsPosition, PictureFacts
from app.domain.state_words import verdict_word
from app.domain.wording import Translate


def facts_text(
    photo: Photo, title: str, attempt: str, facts: PictureFacts | None, gps_shown: bool, translate: Translate
) -> str:
    """One fact a line. ``facts``: None while the file is not here. The position only if it has been shown."""
    none = translate("Facts", "none")
    lines = [
        (translate("Facts", "Session key"), photo.id.session_key),
        (translate("Facts", "Step"), ", ".join(filter(None, (title, attempt)))),
        (translate("Facts", "Verdict"), verdict_word(photo.verdict, translate)),
        *([(translate("Facts", "Reason"), photo.reason)] if photo.reason else []),
        ("created_at", photo.created_at or none),
        ("updated_at", photo.updated_at or none),
    ]
    if facts is not None:
        lines += _of_file(facts, gps_shown, translate)
    return "".join(f"{name}: {text}\n" for name, text in lines)


def position_text(gps: GpsPosition, translate: Translate) -> str:
    """Degrees with five decimals, about a metre; the altitude where the file has one."""
    place = f"{gps.latitude:.5f}, {gps.longitude:.5f}"
    return (
        place
        if gps.altitude is None
        else f"{place} · " + translate("Facts", "altitude {0} m").format(round(gps.altitude))
    )


def received_text(receipt: Receipt) -> str:
    """When this computer received it, on its own clock: ``2026-11-25 14:02:31 +0100``."""
    return f"{receipt.received_at.astimezone():%Y-%m-%d %H:%M:%S %z}"


def _of_file(facts: PictureFacts, gps_shown: bool, translate: Translate) -> list[tuple[str, str]]:
    absent = translate("Facts", "none in the file")
    lines = [
        (translate("Facts", "Size"), f"{facts.width} × {facts.height}"),
        (translate("Facts", "File"), translate("Facts", "{0}, {1} bytes").format(facts.format, facts.size)),
    ]
    if facts.exif_unreadable:
        lines.append(("EXIF", translate("Facts", "could not be read")))
    else:
        lines.append((translate("Facts", "Camera"), facts.camera or absent))
        lines += facts.times or [(translate("Facts", "EXIF times"), absent)]
        if gps_shown and facts.gps is not None:
            lines.append(("GPS", position_text(facts.gps, translate)))
    for receipt in facts.received:
        lines.append((translate("Facts", "Received"), f"{received_text(receipt)} · SHA-256 {receipt.sha256}"))
    lines.append(("SHA-256", facts.sha256))
    if not facts.matches:
        lines.append((translate("Facts", "File"), translate("Facts", "changed since it was received")))
    return lines
