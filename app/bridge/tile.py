"""What one tile of the contact sheet shows, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QPixmap

from app.domain.errors import AppError, PhotoTrouble, PhotoUnavailable
from app.domain.inspection import StepState, UnreadableEntry
from app.domain.photo import Photo
from app.domain.review import Mark

_LASTING = (
    PhotoTrouble.NO_ADDRESS,
    PhotoTrouble.ADDRESS_REFUSED,
    PhotoTrouble.HOST_NOT_ALLOWED,
    PhotoTrouble.TOO_LARGE,
)


class TileKind(Enum):
    STEP = auto()
    EXTRA = auto()
    UNREADABLE = auto()


class PictureState(Enum):
    NONE = auto()  # nothing to load
    WAITING = auto()
    ARRIVING = auto()
    SHOWN = auto()
    FAILED = auto()


@dataclass(frozen=True)
class Tile:
    """``number``: the capture step, 0 for others. ``received`` and ``announced`` in bytes.

    ``changed``: the server sends other bytes than it did.
    ``mark``, ``noted``, ``drawn`` and ``seen`` are the adjuster's, as ``app.domain.group_review`` says.
    """

    kind: TileKind
    number: int
    title: str
    state: StepState | None
    photo: Photo | None
    attempts: int
    picture: PictureState
    pixmap: QPixmap | None = None
    received: int = 0
    announced: int | None = None
    error: AppError | None = None
    unreadable: UnreadableEntry | None = None
    mark: Mark = Mark.NONE
    noted: bool = False
    drawn: bool = False
    seen: bool = True
    changed: bool = False

    @property
    def may_be_tried_again(self) -> bool:
        """Whether its picture failed, and another try may bring it."""
        return self.picture is PictureState.FAILED and self.photo is not None and may_help(self.error)

    @property
    def code(self) -> int | None:
        return self.photo.code if self.photo else None

    @property
    def reason(self) -> str:
        return self.photo.reason if self.photo else ""


def may_help(error: AppError | None) -> bool:
    """Whether another try may bring the picture that failed with ``error``."""
    return not (isinstance(error, PhotoUnavailable) and error.trouble in _LASTING)
