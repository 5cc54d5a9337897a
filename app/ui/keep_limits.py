"""How long and how much the library keeps, how much it holds now, and the way to forget it all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.settings import Settings
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.choice import Choice
from app.ui.choice_row import add_choice
from app.ui.set_for_you import fix
from app.ui.words import Words

_DAYS = (7, 14, 30, 60, 90, 180, 365, 0)
_MEGABYTES = (500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 0)
_BYTES = 1_000_000
_SHORTEST = 14  # characters


class KeepLimits(QWidget):
    changed = Signal(dict)  # fields of Settings
    forget_asked = Signal()

    def __init__(self, translate: Translate, policy: Policy) -> None:
        super().__init__()
        self._translate, self._policy = translate, policy
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        days, sizes = [(n, self._days(n)) for n in _DAYS], [(n, self._size(n)) for n in _MEGABYTES]
        self.days = self._add("keep_days", translate("Settings", "&Keep sessions for"), days)
        self.megabytes = self._add("keep_megabytes", translate("Settings", "At &most"), sizes)
        self.held = Words(role="small")
        self.held.setObjectName("library_size")
        self.forget_button = Button(translate("Settings", "Forget e&verything…"))
        self._lay_out()
        self.days.chosen.connect(lambda days: self.changed.emit({"keep_days": days}))
        self.megabytes.chosen.connect(lambda megabytes: self.changed.emit({"keep_megabytes": megabytes}))
        self.forget_button.clicked.connect(self.forget_asked)

    def show_settings(self, settings: Settings) -> None:
        self.days.show_value(settings.keep_days, self._days(settings.keep_days))
        self.megabytes.show_value(settings.keep_megabytes, self._size(settings.keep_megabytes))

    def show_size(self, sessions: int, size: int) -> None:
        say = self._translate
        text = say("Settings", "{0} · {1} MB")
        self.held.setText(text.format(say("Settings", "%n session(s)", sessions), -(-size // _BYTES)))

    def _lay_out(self) -> None:
        say = self._translate
        hint = say(
            "Settings",
            "Counted from when a session was opened last. Sessions with marks or notes of yours are not removed "
            "without asking; those that you keep always have no age.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(say("Settings", "Sessions on this computer"), role="strong"))
        column.addWidget(self.held)
        column.addLayout(self._grid)
        column.addWidget(Words(hint, role="small", wrap=True))
        column.addWidget(self.forget_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, field: str, label: str, entries: Sequence[tuple[object, str]]) -> Choice:
        choice = add_choice(self._grid, label, entries, _SHORTEST)
        if self._policy.fixed(field):
            line = fix(choice, self._policy, self._translate)
            self._grid.addWidget(line, self._grid.rowCount(), 1, 1, 2)
        return choice

    def _days(self, days: int) -> str:
        say = self._translate
        return say("Settings", "%n day(s)", days) if days else say("Settings", "no limit")

    def _size(self, megabytes: int) -> str:
        say = self._translate
        if not megabytes:
            return say("Settings", "no limit")
        if megabytes % 1000 == 0:
            return say("Settings", "{0} GB").format(megabytes // 1000)
        return say("Settings", "{0} MB").format(megabytes)
