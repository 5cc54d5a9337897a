"""What the demo server says of a session beside its photos: data, notes, results. All of it is invented."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from app.domain.settings import SAMPLE_KEY

Details = Mapping[str, Any]
"""The reply of GET Session Data, with the keys of PAVE's page."""

NOT_COMPLETED = "Session is not yet completed."
"""The words of PAVE's page *Get a Session Results*."""

_ENDED = ("QC_PASSED", "CONFIRM", "COMPLETE", "EXPIRED", "INVALID")
_PATH = re.compile(r"/v1/sessions/([^/]+)(/notes|/results|)")
_VEHICLE: Details = MappingProxyType(
    {
        "vehicle_id": 19880,
        "vin": "WLKDEM00XHC000017",
        "year": 2017,
        "make": "Nissan",
        "model": "Rogue",
        "body_type": "Crossover",
        "trim": "Demo",
        "transmission": "Automatic",
        "drivetrain": "AWD",
        "engine_type": "4 cylinders",
        "fuel_type": "Gasoline",
        "ext_col": "Blue",
        "int_col": "Black",
        "odom_reading": "100,945",
        "odom_unit": "KILOMETRES",
    }
)
_NOTES = (
    {
        "title": "Capture",
        "description": "Made-up note: the customer will send the front again tomorrow.",
        "inserted_by": "Demo user",
        "inserted_at": "2021-05-27T07:44:10.000000Z",
    },
    {
        "title": "Tires",
        "description": "Made-up note: something sits in the tread, see the photo.",
        "inserted_by": "Demo user",
        "inserted_at": "2021-05-27T07:46:31.000000Z",
    },
)
_DAMAGES = (
    ("GLASS", "Windshield", "Chip", "Stone chip, driver's side", "Glass Repair", "accept", 9),
    ("TIRE", "Tire, front left", "Foreign object", "Object in the tread", "Report only", None, 6),
    ("BODY", "Bumper, rear", "Scratch", "Light scratch, under 5 cm", "Repair & Refinish", "reject", 8),
)


@dataclass(frozen=True)
class Told:
    """Of one session. ``notes``, ``results``: None for a 404."""

    session: Details
    notes: Sequence[Any] | None
    results: Details | None


class DemoDetails:
    """Of some sessions there are photos alone. May be changed from any thread.

    ``status_of``: a session's status at this moment, whenever it is asked for; None for the one that was put.
    """

    def __init__(self) -> None:
        self.status_of: Callable[[str], str | None] = lambda key: None
        self._told: dict[str, Told] = {SAMPLE_KEY: Told(sample_details(), _NOTES, sample_results())}

    def put(self, key: str, session: Details, notes: Sequence[Any] | None, results: Details | None) -> None:
        self._told[key] = Told(dict(session), notes, results)

    def drop(self, key: str) -> None:
        self._told.pop(key, None)

    def answer(self, path: str, played: Callable[[str], str | None] = lambda key: None) -> tuple[int, object] | None:
        """Status and content; None for a path of somebody else's. ``path`` has no query. ``played``: the status of a
        session whose capture is played just now."""
        if (match := _PATH.fullmatch(path)) is None:
            return None
        key, what = match[1], match[2]
        if (told := self._told.get(key)) is None:
            return 404, {"message": f"Session {key} cannot be found."}
        status = self.status_of(key) or played(key) or told.session.get("status")
        if not what:
            ended = {} if status in _ENDED else {"inspect_ended_at": None}
            return 200, {**told.session, "status": status, **ended}
        content = told.notes if what == "/notes" else told.results
        if what == "/results" and status != "COMPLETE":
            return 400, {"message": NOT_COMPLETED}
        return (200, content) if content is not None else (404, {"message": "Not Found"})


def sample_details() -> dict[str, Any]:
    """The sample session's data; times that fit its photos."""
    return {
        "session_key": SAMPLE_KEY,
        "theme": "PRO",
        "active": True,
        "status": "COMPLETE",
        "redirect_url": None,
        "inspect_started_at": "2021-05-27T07:35:52.000000Z",
        "inspect_ended_at": "2021-05-27T07:40:12.000000Z",
        "created_at": "2021-05-27T07:31:05.000000Z",
        "updated_at": "2021-05-27T07:40:12.000000Z",
        "language": "EN",
        "options": {},
        "vehicle": dict(_VEHICLE),
    }


def sample_results() -> dict[str, Any]:
    session = sample_details()
    vehicle = session.pop("vehicle")
    names = ("damage_group", "component_label", "damage_name", "description", "repair_method", "user_response")
    damages = [{**dict(zip(names, row[:-1], strict=True)), "photo": {"code": str(row[-1])}} for row in _DAMAGES]
    return {
        "event": "SESSION:COMPLETE",
        "session": {**session, "capture_duration": 26, "inspect_duration": 260},
        "vehicle": {**vehicle, "odom_reading": 100945},
        "inspection": {
            "damages_overview": {"totalDamages": 3, "maxGradePerItem": 2, "maxTotalGrade": 4},
            "detected_damages": damages,
            "grading": {"standard_A": 4, "standard_B": 4, "standard_C": 3},
        },
    }
