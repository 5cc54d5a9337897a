"""Small opaque notes at the edges of a large photo: the zoom, and what is different from the photo itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.photo_canvas import PhotoCanvas
from app.ui.words import Words

_EDGE = 12


class CanvasChips(QObject):
    """The banner about a changed view cannot be hidden while it is true."""

    def __init__(self, canvas: PhotoCanvas, translate: Translate) -> None:
        super().__init__(canvas)
        self._canvas, self._translate = canvas, translate
        self._percent_wanted = True
        self.percent = _chip(canvas, "zoom_percent")
        self.banner = QFrame(canvas)
        self.banner.setObjectName("view_only")
        self.banner.setProperty("role", "banner-note")
        self.words = Words(role="strong", wrap=True)
        self.reset = Button(translate("Loupe", "As it is"), "small")
        self.reset.setAccessibleName(translate("Loupe", "Show the photo as it is"))
        self.reset.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = self._inside = QHBoxLayout(self.banner)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.reset)
        self.banner.hide()
        canvas.installEventFilter(self)

    def show_zoom(self) -> None:
        """``Fit · 34 %``; percent of true size, one pixel of the photo on one of the screen being 100.

        While only a thumbnail is there nobody knows; where both have no room the banner is the one that must be seen.
        """
        place = self._canvas.placement()
        percent = f"{place.scale * 100:.0f} %"
        fitted = self._translate("Loupe", "Fit · {0}").format(percent)
        self.percent.setText(fitted if place.is_fitted else percent)
        self._place()

    def show_percent(self, wanted: bool) -> None:
        self._percent_wanted = wanted
        self.show_zoom()

    def show_changes(self, brightened: bool, turns: int) -> None:
        """What the eye is shown that the file does not hold."""
        say = self._translate
        parts = [say("Loupe", "shadows brightened")] if brightened else []
        if turns % 4:
            parts.append(say("Loupe", "turned by {0}°").format(turns % 4 * 90))
        self.words.setText(say("Loupe", "View only: {0}").format(", ".join(parts)))
        self.banner.setVisible(bool(parts))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.show_zoom()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._canvas.rect()
        self.percent.adjustSize()
        words = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 4
        margins = self._inside.contentsMargins()
        around = margins.left() + margins.right() + self._inside.spacing() + self.reset.sizeHint().width()
        width = min(words + around, room.width() - 2 * _EDGE)  # in a narrow pane on several lines
        self.banner.resize(width, self._inside.totalHeightForWidth(width))
        self.percent.move(room.right() - self.percent.width() - _EDGE, room.bottom() - self.percent.height() - _EDGE)
        self.banner.move((room.width() - self.banner.width()) // 2, _EDGE)
        covered = not self.banner.isHidden() and self.banner.geometry().intersects(self.percent.geometry())
        self.percent.setVisible(self._percent_wanted and self._canvas.knows_size and not covered)


def _chip(canvas: PhotoCanvas, name: str) -> Words:
    chip = Words(role="chip", parent=canvas)
    chip.setObjectName(name)
    chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return chip
