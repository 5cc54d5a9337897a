"""What PAVE says of a session beside its photos: vehicle, odometer, times, notes, results. All of it optional."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.session_status import SessionStatus


@dataclass(frozen=True)
class Odometer:
    """``reading`` (``100,945``) and ``unit`` as they were sent; ``value``: the number in it, if any."""

    reading: str
    value: int | None
    unit: str


@dataclass(frozen=True)
class Vehicle:
    """The server's texts, cleaned; empty for what is not said. Source: PAVE, *Retrieve a Session Data*."""

    vin: str = ""
    year: str = ""
    make: str = ""
    model: str = ""
    body_type: str = ""
    trim: str = ""
    transmission: str = ""
    drivetrain: str = ""
    engine_type: str = ""
    fuel_type: str = ""
    exterior_colour: str = ""
    interior_colour: str = ""
    odometer: Odometer | None = None

    @property
    def name(self) -> str:
        """``2017 Nissan Rogue``; empty when nothing is known."""
        return " ".join(part for part in (self.year, self.make, self.model) if part)


@dataclass(frozen=True)
class SessionNote:
    """A note that somebody wrote in PAVE; never mixed with the adjuster's own. ``other``: fields of unknown names."""

    title: str
    text: str
    author: str
    written_at: str
    other: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Damage:
    """One damage that PAVE detected; all texts are the server's. ``photo_code``: where it is seen; None if not said."""

    component: str
    name: str
    description: str
    repair_method: str
    response: str
    photo_code: int | None


@dataclass(frozen=True)
class SessionResults:
    """``grades``: (name, number) as sent, never put into words. ``capture_seconds``: None when not said."""

    damages: tuple[Damage, ...] = ()
    grades: tuple[tuple[str, str], ...] = ()
    capture_seconds: int | None = None


@dataclass(frozen=True)
class SessionData:
    """``raw_status`` and the times are as they were sent. ``notes``, ``results``: None when PAVE did not answer."""

    raw_status: str = ""
    theme: str = ""
    language: str = ""
    created_at: str = ""
    updated_at: str = ""
    started_at: str = ""
    ended_at: str = ""
    vehicle: Vehicle | None = None
    notes: tuple[SessionNote, ...] | None = None
    results: SessionResults | None = None

    @property
    def status(self) -> SessionStatus | None:
        """None for a status that the documentation does not know."""
        return SessionStatus.__members__.get(self.raw_status.strip().upper()) if self.raw_status else None
