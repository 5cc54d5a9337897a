"""A picture fitted into the room there is, sharp, with words where there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.palette import Palette


class PhotoView(QWidget):
    """16:9 high; shows a small picture at once and the sharp one when it comes."""

    size_changed = Signal(int)  # longest edge in device pixels

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._pixmap: QPixmap | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def pixmap_shown(self) -> QPixmap | None:
        return self._pixmap

    def heightForWidth(self, width: int) -> int:
        return round(width * 9 / 16)

    def sizeHint(self) -> QSize:
        return QSize(256, 144)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def show_small(self, pixmap: QPixmap | None, words: str = "") -> None:
        """The thumbnail until the sharp picture is there; words without one."""
        self._pixmap, self._words = pixmap, words
        self.setAccessibleDescription(words)
        self.update()

    def show_image(self, image: QImage) -> None:
        self._pixmap, self._words = QPixmap.fromImage(image), ""
        self.setAccessibleDescription("")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.heightForWidth(self.width()):
            self.setFixedHeight(self.heightForWidth(self.width()))
        self._tell_size()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:  # on another screen
            self._tell_size()
        return super().event(event)

    def _tell_size(self) -> None:
        self.size_changed.emit(round(max(self.width(), self.height()) * self.devicePixelRatioF()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.ground))
        if self._pixmap is None:
            painter.setPen(QColor(self._palette.quiet))
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), flags, self._words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
