"""Photos dragged into other programs, as files with telling names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge.picture_desk import Handed, PictureDesk
from app.ui.palette import Palette

_WIDTH, _STACKED = 160, 5


def carry(drag: QDrag) -> None:
    """Blocks in Qt's own loop until the hand lets go."""
    drag.exec(Qt.DropAction.CopyAction)


class FileDrag(QObject):
    """One drag at a time, told what the hand does: ``press``, ``moved``, ``release``.

    The copies are made from the first move to the moment the hand has gone far enough, on a worker. A hand that is
    quicker waits for them with its next move; the window never does.
    """

    def __init__(self, pictures: PictureDesk, palette: Callable[[], Palette], parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._palette = pictures, palette
        self._from: QPoint | None = None
        self._picture = QPixmap()
        self._handed: Sequence[Handed] = ()
        self._asked = False
        self.carry = carry

    def press(self, at: QPoint, handed: Sequence[Handed], picture: QPixmap | None) -> None:
        """``picture``: the thumbnail of the photo beneath the hand."""
        self._from = at if handed else None
        self._handed, self._asked = handed, False
        self._picture = picture or QPixmap()

    def moved(self, source: QWidget, at: QPoint) -> bool:
        """Whether this has been a drag: what the press meant otherwise is off then."""
        if self._from is None:
            return False
        if not self._asked:
            self._asked = True
            self._pictures.prepare(self._handed)
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if not far or not (files := self._pictures.prepared):
            return False
        self._from = None
        self.carry(self._drag(source, files))
        return True

    def release(self) -> None:
        self._from = None
        self._picture = QPixmap()

    def _drag(self, source: QWidget, files: Sequence[Path]) -> QDrag:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        drag = QDrag(source)
        drag.setMimeData(mime)
        if not self._picture.isNull():
            drag.setPixmap(stacked(self._picture, len(self._handed), self._palette(), source.devicePixelRatioF()))
            drag.setHotSpot(QPoint(_WIDTH // 2, _WIDTH // 4))
        return drag


def stacked(picture: QPixmap, count: int, palette: Palette, ratio: float) -> QPixmap:
    """The picture small, with the edges of others behind it and their number where there are several."""
    width = round(_WIDTH * ratio)
    small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    small.setDevicePixelRatio(ratio)
    if count < 2:
        return small
    height = small.height() / ratio
    sheet = QPixmap(round((_WIDTH + 2 * _STACKED) * ratio), round((height + 2 * _STACKED) * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setPen(QColor(palette.control_line))
    painter.setBrush(QColor(palette.panel))
    for behind in range(min(count - 1, 2), 0, -1):
        painter.drawRect(QRectF(behind * _STACKED, behind * _STACKED, _WIDTH - 1, height - 1))
    painter.drawPixmap(0, 0, small)
    chip = QRectF(6, 6, 24, 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent))
    painter.drawRoundedRect(chip, 6, 6)
    painter.setPen(QColor(palette.accent_text))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.end()
    return sheet
