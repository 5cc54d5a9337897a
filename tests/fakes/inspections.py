"""Photos and inspections made for tests, in as few words as possible."""

from __future__ import annotations

from pathlib import Path

from app.domain.capture_steps import CAPTURE_STEPS
from app.domain.inspection import Inspection
from app.domain.photo import Photo, PhotoId, Verdict
from app.domain.session_key import SessionKey
from app.services.pave_json import parse_photos

KEY = SessionKey("XXX-ABCDE12345")
RESOURCES = Path(__file__).parents[2] / "resources"
SAMPLE = RESOURCES / "demo_session"
SENTENCE = "10 of 13 accepted · 3 to retake: Left, Front Left, Front Right · 1 step recaptured"
CODES_IN_WALKING_ORDER = (1, 2, 3, 4, 10, 5, 11, 7, 12, 8, 13, 9, 6)
REQUIRED = (2, 9, 6)
MAY_BE_TYPED = (1, 3)

_MESSAGES = {Verdict.ACCEPTED: "ACCEPTED", Verdict.REJECTED: "REJECTED: Wrong View", Verdict.PENDING: ""}


def at(second: int) -> str:
    """A time as PAVE writes it, so many seconds into the session."""
    return f"2021-05-27T07:{36 + second // 60:02}:{second % 60:02}+00:00"


def photo(
    code: int = 4,
    second: int = 0,
    verdict: Verdict = Verdict.ACCEPTED,
    *,
    created_at: str | None = None,
    label: str | None = None,
    url: str | None = "https://pictures.example/a.jpg",
    message: str | None = None,
    ordinal: int = 0,
    key: SessionKey = KEY,
) -> Photo:
    known = next((step.label for step in CAPTURE_STEPS if step.code == code), f"Label_{code}")
    return Photo(
        id=PhotoId(key.text, code, at(second) if created_at is None else created_at, ordinal),
        label=known if label is None else label,
        url=url,
        verdict=verdict,
        message=_MESSAGES[verdict] if message is None else message,
        updated_at=at(second + 30),
    )


def inspection(*photos: Photo, key: SessionKey = KEY) -> Inspection:
    return Inspection.of(key, photos)


def all_accepted(*but: int) -> list[Photo]:
    """One accepted photo for each of the 13 codes, without those named."""
    return [photo(code, n) for n, code in enumerate(CODES_IN_WALKING_ORDER) if code not in but]


def sample_bytes() -> bytes:
    return (SAMPLE / "session-photos.json").read_bytes()


def sample() -> Inspection:
    return parse_photos(sample_bytes(), KEY)
