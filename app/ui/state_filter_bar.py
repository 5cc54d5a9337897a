"""Which tiles are shown, each choice with its shape, its word and its number; and the text to be found on them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from app.bridge.step_filter import Shown, counts
from app.domain.group_review import ReviewOf, untouched
from app.domain.inspection import Inspection, StepState
from app.domain.review import Mark
from app.domain.wording import Translate, marked
from app.ui.badges import badge_of, colour_of, paint_badge
from app.ui.button import Button
from app.ui.drawn_icon import drawn_icon
from app.ui.find_field import FindField
from app.ui.flow import Flow
from app.ui.palette import Palette
from app.ui.review_marks import dog_ear_icon, pennant_icon, unseen_icon
from app.ui.tile_frame import stack_icon

_WORDS = {
    Shown.ALL: marked("StateFilter", "All"),
    Shown.ACCEPTED: marked("StateFilter", "Accepted"),
    Shown.REJECTED: marked("StateFilter", "Rejected"),
    Shown.MISSING: marked("StateFilter", "Missing"),
    Shown.NOT_YET: marked("StateFilter", "Not yet"),
    Shown.NO_VERDICT: marked("StateFilter", "No verdict"),
    Shown.NO_PHOTO: marked("StateFilter", "Not supplied"),
    Shown.RECAPTURED: marked("StateFilter", "Recaptured"),
    Shown.UNSEEN: marked("StateFilter", "Unseen"),
    Shown.QUERY: marked("StateFilter", "Query"),
    Shown.NOTED: marked("StateFilter", "With note"),
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
    """Choices that would show nothing are hidden, but for the four that answer the first question.

    PAVE's word comes first; behind a line what the adjuster herself has done.
    """

    changed = Signal(object)  # Shown

    def __init__(self, palette: Palette, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._inspection: Inspection | None = None
        self._review_of: ReviewOf = untouched
        self._group = QButtonGroup(self)
        self._buttons: dict[Shown, Button] = {}
        self._line = QFrame()
        self._line.setProperty("role", "upright")
        self._line.setFixedSize(9, 26)
        self.finder = FindField(translate)
        self._lay_out()
        self._buttons[Shown.ALL].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self.set_palette(palette)

    def _lay_out(self) -> None:
        choices = QWidget()
        flow = Flow(spacing=4)
        choices.setLayout(flow)
        for shown in Shown:
            if shown is Shown.UNSEEN:
                flow.addWidget(self._line)
            button = Button(role="segment")
            button.setProperty("scale", "slim")
            button.setCheckable(True)
            button.setObjectName(f"filter_{shown.name.lower()}")
            self._buttons[shown] = button
            self._group.addButton(button)
            flow.addWidget(button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(choices, 1)
        layout.addWidget(self.finder, 0, Qt.AlignmentFlag.AlignTop)

    def use_reviews(self, review_of: ReviewOf) -> None:
        self._review_of = review_of
        self.recount()

    def show_counts(self, inspection: Inspection, unasked: bool = False) -> None:
        """``unasked``: nobody asked for this news, so that no choice is taken away."""
        self._inspection = inspection
        self.recount(unasked)

    def recount(self, keeps: bool = False) -> None:
        """The adjuster has done something, or another choice has been made. ``keeps``: choices that are empty now."""
        if self._inspection is None:
            return
        number = counts(self._inspection, self._review_of)
        for shown, button in self._buttons.items():
            word = self._translate("StateFilter", _WORDS[shown])
            spaced = "" if shown is Shown.ALL else "\N{THIN SPACE}"
            button.setText(f"{spaced}{word} {number[shown]}")
            button.setAccessibleName(f"{word} {number[shown]}")
            stays = keeps and not button.isHidden()
            button.setVisible(shown in _ALWAYS or number[shown] > 0 or button.isChecked() or stays)
        self._line.setVisible(any(not self._buttons[shown].isHidden() for shown in Shown if shown.is_adjusters))

    def choose(self, shown: Shown) -> None:
        self._buttons[shown].setChecked(True)
        self._choose(shown)

    def set_palette(self, palette: Palette) -> None:
        for shown, state in _SHAPES.items():
            self._buttons[shown].setIcon(_badge_icon(state, palette))
        self._buttons[Shown.RECAPTURED].setIcon(stack_icon(palette))
        self._buttons[Shown.UNSEEN].setIcon(unseen_icon(palette))
        self._buttons[Shown.QUERY].setIcon(pennant_icon(Mark.QUERY, palette))
        self._buttons[Shown.NOTED].setIcon(dog_ear_icon(palette))

    def _on_clicked(self, clicked: Button) -> None:
        self._choose(next(shown for shown, button in self._buttons.items() if button is clicked))

    def _choose(self, shown: Shown) -> None:
        self.changed.emit(shown)
        self.recount()  # the former choice may have nothing to show any more


def _badge_icon(state: StepState, palette: Palette) -> QIcon:
    badge = badge_of(state)
    colours = colour_of(badge, palette), QColor(palette.chip_text)
    return drawn_icon(lambda painter, box: paint_badge(painter, badge, box, *colours))
