"""Leads to the settings and to the key legend, and puts into force what concerns this window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge.house import House
from app.domain.settings import Settings
from app.ui.actions import Actions
from app.ui.key_legend import KeyLegend
from app.ui.settings_dialog import Section, SettingsDialog
from app.ui.update_row import add_update_row


class SettingsDoor(QObject):
    """What concerns the whole application (language, theme, text size) is for whoever hears ``house.settings``."""

    credentials_asked = Signal()

    def __init__(self, house: House, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._house, self._actions, self._window = house, actions, window
        self.dialog: SettingsDialog | None = None
        self.legend: KeyLegend | None = None
        actions.connect({"settings": self.open, "show_keys": self.show_keys})
        actions["keep_position"].toggled.connect(lambda on: house.settings.change(keep_position=on))
        house.settings.changed.connect(self._on_changed)
        self._put_in_force(house.settings.settings)

    def open(self, section: Section = Section.GENERAL) -> None:
        if self.dialog is None:
            house = self._house
            what = (house.settings.settings, house.data_folder, house.translate)
            self.dialog = SettingsDialog(*what, self._window, house.policy)
            if host := house.updates.host:
                add_update_row(self.dialog.general, house.settings, host, house.translate, house.policy)
            self.dialog.changed.connect(house.settings.use)
            self.dialog.credentials_asked.connect(self.credentials_asked)
            self.dialog.finished.connect(self._on_closed)
            house.sign_in.place_known.connect(self.dialog.show_place)
            self.dialog.forget_asked.connect(self._actions["forget_everything"].trigger)
            house.library.sized.connect(self.dialog.show_size)
            house.sign_in.ask_place()
            house.library.ask_size()
        self.dialog.show_section(section)
        self.dialog.open()

    def show_keys(self) -> None:
        if self.legend is None:
            self.legend = KeyLegend(self._house.settings.settings, self._house.translate, self._window)
            self.legend.settings_asked.connect(lambda: self.open(Section.KEYS))
            self.legend.finished.connect(self._on_legend_closed)
        self.legend.open()

    def _on_changed(self, _before: Settings, now: Settings) -> None:
        self._put_in_force(now)
        if self.dialog is not None:
            self.dialog.show_settings(now)

    def _put_in_force(self, settings: Settings) -> None:
        self._actions.use_keys(settings)
        self._actions["keep_position"].setChecked(settings.keep_position)

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_legend_closed(self, _result: int) -> None:
        if self.legend is not None:
            self.legend.deleteLater()
            self.legend = None
