"""Settings, General: language, theme, text size, following."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.settings import Settings, Theme
from app.domain.wording import Translate, marked
from app.ui.choice import Choice
from app.ui.choice_row import add_choice
from app.ui.language_names import LANGUAGE_NAMES
from app.ui.set_for_you import fix
from app.ui.tick import Tick
from app.ui.words import Words

_THEMES = {
    Theme.SYSTEM: marked("Settings", "As the system"),
    Theme.LIGHT: marked("Settings", "Light"),
    Theme.DARK: marked("Settings", "Dark"),
    Theme.HIGH_CONTRAST: marked("Settings", "High contrast"),
}
_SHORTEST = 18  # characters: the three boxes are of one width
_SIZES = (100, 110, 120, 130, 140, 150, 175, 200)


class GeneralPage(QWidget):
    changed = Signal(dict)  # fields of Settings

    def __init__(self, translate: Translate, policy: Policy) -> None:
        super().__init__()
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 16, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        self.language = self._add(translate("Settings", "&Language"), _languages(policy, translate))
        self._explain_language(policy, translate)
        themes = [(theme, translate("Settings", text)) for theme, text in _THEMES.items()]
        self.theme = self._add(translate("Settings", "&Theme"), themes)
        self._explain(self.theme, translate("Settings", "High contrast takes the colours that your system is set to."))
        self.text_size = self._add(translate("Settings", "Text &size"), [(n, _percent(n)) for n in _SIZES])
        self._explain(self.text_size, translate("Settings", "On top of the size that your system is set to."))
        self.follow_live = self._tick(translate("Settings", "&Follow live"))
        self._explain(
            self.follow_live, translate("Settings", "A session that still runs is asked for again by itself.")
        )
        self.notify = self._tick(translate("Settings", "Tell &news on the desktop"))
        hint = translate("Settings", "What following brings, while you are at another window.")
        self._explain(self.notify, hint)
        self.more = QVBoxLayout()
        grid.addLayout(self.more, grid.rowCount(), 1, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self._connect()

    def _connect(self) -> None:
        self.language.chosen.connect(lambda language: self.changed.emit({"language": language}))
        self.theme.chosen.connect(lambda theme: self.changed.emit({"theme": theme}))
        self.text_size.chosen.connect(lambda percent: self.changed.emit({"text_percent": percent}))
        self.follow_live.toggled.connect(lambda on: self.changed.emit({"follow_live": on}))
        self.notify.toggled.connect(lambda on: self.changed.emit({"notify": on}))

    def show_settings(self, settings: Settings) -> None:
        self.language.show_value(settings.language, settings.language)
        self.theme.show_value(settings.theme)
        self.text_size.show_value(settings.text_percent, _percent(settings.text_percent))
        self.follow_live.setChecked(settings.follow_live)
        self.notify.setChecked(settings.notify)

    def _add(self, label: str, entries: Sequence[tuple[object, str]]) -> Choice:
        return add_choice(self._grid, label, entries, _SHORTEST)

    def _explain_language(self, policy: Policy, translate: Translate) -> None:
        hint = translate("Settings", "The window is built anew in that language.")
        if policy.fixed("language"):
            self._add_line(fix(self.language, policy, translate))
        elif policy.languages is not None:
            limit = translate("Settings", "Limited by your organisation: {0}").format(policy.source)
            self.language.setAccessibleDescription(f"{hint} {limit}")
            self._add_line(Words(hint, role="small", wrap=True))
            self._add_line(Words(limit, role="small", wrap=True))
        else:
            self._explain(self.language, hint)
            return
        self._add_gap()

    def _tick(self, text: str) -> Tick:
        tick = Tick(text)
        self._grid.addWidget(tick, self._grid.rowCount(), 1, 1, 2)
        return tick

    def _explain(self, choice: QWidget, text: str) -> None:
        choice.setAccessibleDescription(text)
        self._add_line(Words(text, role="small", wrap=True))
        self._add_gap()

    def _add_gap(self) -> None:
        self._grid.setRowMinimumHeight(self._grid.rowCount(), 10)

    def _add_line(self, line: Words) -> None:
        self._grid.addWidget(line, self._grid.rowCount(), 1, 1, 2)


def _languages(policy: Policy, translate: Translate) -> list[tuple[object, str]]:
    allowed: list[tuple[object, str]] = [(code, LANGUAGE_NAMES[code]) for code in policy.allowed_languages]
    return allowed if policy.fixed("language") else [("", translate("Settings", "As the system")), *allowed]


def _percent(number: int) -> str:
    return f"{number} %"
