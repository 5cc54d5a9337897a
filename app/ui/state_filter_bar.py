"""Which tiles are shown, each choice with its shape, its word and its number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.bridge.step_filter import Shown, counts
from app.domain.inspection import Inspection, StepState
from app.domain.wording import Translate, marked
from app.ui.badges import badge_of, colour_of, paint_badge
from app.ui.button import Button
from app.ui.flow import Flow
from app.ui.palette import Palette

_WORDS = {
    Shown.ALL: marked("StateFilter", "All"),
    Shown.ACCEPTED: marked("StateFilter", "Accepted"),
    Shown.REJECTED: marked("StateFilter", "Rejected"),
    Shown.MISSING: marked("StateFilter", "Missing"),
    Shown.NOT_YET: marked("StateFilter", "Not yet"),
    Shown.NO_VERDICT: marked("StateFilter", "No verdict"),
    Shown.NO_PHOTO: marked("StateFilter", "Not supplied"),
}
_SHAPES = {
    Shown.ACCEPTED: StepState.ACCEPTED,
    Shown.REJECTED: StepState.REJECTED,
    Shown.MISSING: StepState.MISSING_REQUIRED,
    Shown.NOT_YET: StepState.NOT_CAPTURED_YET,
    Shown.NO_VERDICT: StepState.PENDING,
    Shown.NO_PHOTO: StepState.NOT_SUPPLIED,
}
_ALWAYS = (Shown.ALL, Shown.ACCEPTED, Shown.REJECTED, Shown.MISSING)


class StateFilterBar(QWidget):
    """Choices that would show nothing are hidden, but for the four that answer the first question."""

    changed = Signal(object)  # Shown

    def __init__(self, palette: Palette, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._group = QButtonGroup(self)
        self._buttons: dict[Shown, Button] = {}
        layout = Flow(self, spacing=4)
        for shown in Shown:
            button = Button(role="segment")
            button.setCheckable(True)
            button.setObjectName(f"filter_{shown.name.lower()}")
            self._buttons[shown] = button
            self._group.addButton(button)
            layout.addWidget(button)
        self._buttons[Shown.ALL].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self.set_palette(palette)

    def show_counts(self, inspection: Inspection) -> None:
        number = counts(inspection)
        for shown, button in self._buttons.items():
            word = self._translate("StateFilter", _WORDS[shown])
            button.setText(f"\N{THIN SPACE}{word} {number[shown]}" if shown in _SHAPES else f"{word} {number[shown]}")
            button.setAccessibleName(f"{word} {number[shown]}")
            button.setVisible(shown in _ALWAYS or number[shown] > 0 or button.isChecked())

    def choose(self, shown: Shown) -> None:
        self._buttons[shown].setChecked(True)
        self.changed.emit(shown)

    def set_palette(self, palette: Palette) -> None:
        for shown, state in _SHAPES.items():
            self._buttons[shown].setIcon(_icon(state, palette))

    def _on_clicked(self, clicked: Button) -> None:
        self.changed.emit(next(shown for shown, button in self._buttons.items() if button is clicked))


def _icon(state: StepState, palette: Palette) -> QIcon:
    """Drawn at four times its size, so that it stays sharp at 200 %."""
    pixmap = QPixmap(QSize(64, 64))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    badge = badge_of(state)
    paint_badge(painter, badge, QRectF(4, 4, 56, 56), colour_of(badge, palette), QColor(palette.chip_text))
    painter.end()
    return QIcon(pixmap)
