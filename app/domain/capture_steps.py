"""The 13 steps of the walk around a vehicle, in walking order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Absence(Enum):
    """What it means when a step has no photo. Source: the column *Nullable* of the seed's table."""

    REQUIRED = "no"
    OPTIONAL = "yes, if all other needed images are captured"
    MAY_BE_TYPED = "default image URL provided if manually entered"


@dataclass(frozen=True)
class CaptureStep:
    """``number`` is the *User Capture Step* 1 to 13, ``code`` the *Photo Code*, ``label`` the *Photo Type*."""

    number: int
    code: int
    label: str
    absence: Absence

    @property
    def title(self) -> str:
        return self.label.replace("_", " ")


_TABLE = (
    (1, "VIN", Absence.MAY_BE_TYPED),
    (2, "Interior", Absence.REQUIRED),
    (3, "Cluster", Absence.MAY_BE_TYPED),
    (4, "Left", Absence.OPTIONAL),
    (10, "Front_Left", Absence.OPTIONAL),
    (5, "Front", Absence.OPTIONAL),
    (11, "Front_Right", Absence.OPTIONAL),
    (7, "Right", Absence.OPTIONAL),
    (12, "Rear_Right", Absence.OPTIONAL),
    (8, "Rear", Absence.OPTIONAL),
    (13, "Rear_Left", Absence.OPTIONAL),
    (9, "Windshield", Absence.REQUIRED),
    (6, "Tires", Absence.REQUIRED),
)

CAPTURE_STEPS = tuple(CaptureStep(number, *row) for number, row in enumerate(_TABLE, start=1))
"""Source: *User Capture Step* / *Photo Code* / *Photo Type* / *Nullable* of PAVE's page GET Session Photos."""
