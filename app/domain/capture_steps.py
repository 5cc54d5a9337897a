"""The 13 steps of the walk around a vehicle, in walking order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.domain.wording import marked


class Absence(Enum):
    """What it means when a step has no photo. Source: the column *Nullable* of the seed's table."""

    REQUIRED = "no"
    OPTIONAL = "yes, if all other needed images are captured"
    MAY_BE_TYPED = "default image URL provided if manually entered"


@dataclass(frozen=True)
class CaptureStep:
    """``number`` is the *User Capture Step* 1 to 13, ``code`` the *Photo Code*, ``label`` the *Photo Type*;
    ``title`` is the label as people read it, translated in the context *Step*."""

    number: int
    code: int
    label: str
    title: str
    absence: Absence


_TABLE = (
    (1, "VIN", marked("Step", "VIN"), Absence.MAY_BE_TYPED),
    (2, "Interior", marked("Step", "Interior"), Absence.REQUIRED),
    (3, "Cluster", marked("Step", "Cluster"), Absence.MAY_BE_TYPED),
    (4, "Left", marked("Step", "Left"), Absence.OPTIONAL),
    (10, "Front_Left", marked("Step", "Front Left"), Absence.OPTIONAL),
    (5, "Front", marked("Step", "Front"), Absence.OPTIONAL),
    (11, "Front_Right", marked("Step", "Front Right"), Absence.OPTIONAL),
    (7, "Right", marked("Step", "Right"), Absence.OPTIONAL),
    (12, "Rear_Right", marked("Step", "Rear Right"), Absence.OPTIONAL),
    (8, "Rear", marked("Step", "Rear"), Absence.OPTIONAL),
    (13, "Rear_Left", marked("Step", "Rear Left"), Absence.OPTIONAL),
    (9, "Windshield", marked("Step", "Windshield"), Absence.REQUIRED),
    (6, "Tires", marked("Step", "Tires"), Absence.REQUIRED),
)

CAPTURE_STEPS = tuple(CaptureStep(number, *row) for number, row in enumerate(_TABLE, start=1))
"""Source: *User Capture Step* / *Photo Code* / *Photo Type* / *Nullable* of PAVE's page GET Session Photos."""
