"""The contact sheet as a list: 13 steps in walking order, then extra photos, then unreadable entries."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from app.bridge.tile import PictureState, Tile, TileKind
from app.domain.errors import AppError
from app.domain.finding import texts_of
from app.domain.group_review import ReviewOf, review_of_group, spoken_review, untouched
from app.domain.inspection import Extra, Inspection, Step, UnreadableEntry
from app.domain.photo import PhotoId
from app.domain.review import PhotoReview
from app.domain.state_words import group_title, spoken
from app.domain.wording import Translate, english

Row = Step | Extra | UnreadableEntry
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    TILE = Qt.ItemDataRole.UserRole.value + 1
    ROW = TILE + 1


_REVIEW_ROLES = [
    Role.TILE.value,
    Qt.ItemDataRole.DisplayRole.value,
    Qt.ItemDataRole.AccessibleTextRole.value,
]


class StepListModel(QAbstractListModel):
    """Rows keep their place: a refresh of the same session changes them where they stand."""

    reviewed = Signal()  # the adjuster's word on a photo, or on all of them, is another one
    changing_by_itself = Signal()  # before rows change that nobody asked for

    def __init__(self, translate: Translate = english, device_pixel_ratio: float = 1.0) -> None:
        super().__init__()
        self._translate = translate
        self._ratio = device_pixel_ratio
        self._rows: tuple[Row, ...] = ()
        self._row_of: dict[PhotoId, int] = {}
        self._thumbnails: dict[PhotoId, QPixmap] = {}
        self._missed: dict[PhotoId, AppError] = {}
        self._arriving: dict[PhotoId, tuple[int, int | None]] = {}
        self._review_of: ReviewOf = untouched

    def use_reviews(self, lookup: ReviewOf) -> None:
        """From now on tiles and sentences say what the adjuster thinks, too."""
        self._review_of = lookup
        self.review_changed(None)

    def review_changed(self, photo_id: PhotoId | None) -> None:
        """Of one photo; None: of any of them. ``Role.ROW`` stays as it is."""
        if photo_id is not None and photo_id not in self._row_of:
            return
        first, last = (0, len(self._rows) - 1) if photo_id is None else (self._row_of[photo_id],) * 2
        if last >= 0:
            self.dataChanged.emit(self.index(first), self.index(last), _REVIEW_ROLES)
        self.reviewed.emit()

    def review_of(self, photo_id: PhotoId) -> PhotoReview:
        return self._review_of(photo_id)

    def show(self, inspection: Inspection, unasked: bool = False) -> None:
        """``unasked``: the user is busy with what is shown, and has not asked for anything else."""
        if unasked:
            self.changing_by_itself.emit()
        rows: tuple[Row, ...] = (*inspection.steps, *inspection.extras, *inspection.unreadable)
        known = {photo.id for photo in inspection.photos}
        self._thumbnails = {i: p for i, p in self._thumbnails.items() if i in known}
        self._missed = {i: e for i, e in self._missed.items() if i in known}
        stay = _shared_beginning(rows, self._rows)
        if stay < len(self._rows):
            self.beginRemoveRows(QModelIndex(), stay, len(self._rows) - 1)
            self._set_rows(self._rows[:stay])
            self.endRemoveRows()
        changed = [n for n in range(stay) if rows[n] != self._rows[n]]
        self._set_rows(rows[:stay])
        for n in changed:
            self.dataChanged.emit(self.index(n), self.index(n))
        if stay < len(rows):
            self.beginInsertRows(QModelIndex(), stay, len(rows) - 1)
            self._set_rows(rows)
            self.endInsertRows()

    def clear(self) -> None:
        self.beginResetModel()
        self._thumbnails.clear()
        self._missed.clear()
        self._arriving = {}
        self._set_rows(())
        self.endResetModel()

    def set_thumbnail(self, photo_id: PhotoId, image: QImage) -> None:
        """The one place where a thumbnail becomes a pixmap: on the GUI thread, once."""
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self._ratio)
        self._thumbnails[photo_id] = pixmap
        self._missed.pop(photo_id, None)
        self._row_changed(photo_id)

    def set_missed(self, photo_id: PhotoId, error: AppError) -> None:
        if photo_id not in self._thumbnails:
            self._missed[photo_id] = error
            self._row_changed(photo_id)

    def set_waiting(self, photo_id: PhotoId) -> None:
        if self._missed.pop(photo_id, None) is not None:
            self._row_changed(photo_id)

    def set_arriving(self, arriving: dict[PhotoId, tuple[int, int | None]]) -> None:
        changed = {i for i, p in arriving.items() if self._arriving.get(i) != p} | (self._arriving.keys() - arriving)
        self._arriving = arriving
        for photo_id in changed:
            self._row_changed(photo_id)

    def set_device_pixel_ratio(self, ratio: float) -> None:
        self._ratio = ratio

    def missed(self) -> dict[PhotoId, AppError]:
        return dict(self._missed)

    def thumbnail(self, photo_id: PhotoId) -> QPixmap | None:
        return self._thumbnails.get(photo_id)

    def row_at(self, row: int) -> Row | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def texts_at(self, row: int) -> str:
        """All that is written about it, by the server and by the adjuster: what finding looks through."""
        return texts_of(self._rows[row], self._review_of, self._translate)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.TILE:
            return self._tile(row)
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def _set_rows(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        groups = enumerate(rows)
        self._row_of = {p.id: n for n, row in groups if not isinstance(row, UnreadableEntry) for p in row.attempts}

    def _row_changed(self, photo_id: PhotoId) -> None:
        if (row := self._row_of.get(photo_id)) is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _tile(self, row: Row) -> Tile:
        if isinstance(row, UnreadableEntry):
            title = self._translate("Tile", "Entry %n", row.row + 1)
            return Tile(TileKind.UNREADABLE, 0, title, None, None, 0, PictureState.NONE, unreadable=row)
        photo = row.newest
        picture = self._picture_state(photo.id) if photo and photo.url else PictureState.NONE
        received, announced = self._arriving.get(photo.id, (0, None)) if photo else (0, None)
        review = review_of_group(row, self._review_of)
        return Tile(
            kind=TileKind.STEP if isinstance(row, Step) else TileKind.EXTRA,
            number=row.capture.number if isinstance(row, Step) else 0,
            title=group_title(row, self._translate),
            state=row.state,
            photo=photo,
            attempts=len(row.attempts),
            picture=picture,
            pixmap=self._thumbnails.get(photo.id) if photo else None,
            received=received,
            announced=announced,
            error=self._missed.get(photo.id) if photo else None,
            mark=review.mark,
            noted=review.noted,
            drawn=review.drawn,
            seen=review.seen,
        )

    def _picture_state(self, photo_id: PhotoId) -> PictureState:
        if photo_id in self._thumbnails:
            return PictureState.SHOWN
        if photo_id in self._missed:
            return PictureState.FAILED
        return PictureState.ARRIVING if photo_id in self._arriving else PictureState.WAITING

    def _spoken(self, row: Row) -> str:
        if isinstance(row, UnreadableEntry):
            return self._translate("Spoken", "Unreadable entry %n of the reply.", row.row + 1)
        said = [spoken(row, self._translate)]
        if row.newest is not None:
            if row.newest.id in self._missed:
                said.append(self._translate("Spoken", "The picture could not be loaded."))
            said.append(spoken_review(review_of_group(row, self._review_of), self._translate))
        return " ".join(said)


def _shared_beginning(new: tuple[Row, ...], old: tuple[Row, ...]) -> int:
    """How many rows stay where they are; the 13 steps always do."""
    same = (_place(one) == _place(other) for one, other in zip(new, old, strict=False))
    return next((n for n, holds in enumerate(same) if not holds), min(len(new), len(old)))


def _place(row: Row) -> tuple[str, int]:
    if isinstance(row, Step):
        return "step", row.capture.code
    return ("extra", row.code) if isinstance(row, Extra) else ("unreadable", row.row)
