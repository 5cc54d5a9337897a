"""Settings, General: whether the program may ask for a newer version. Only where there is an address to ask."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge.settings_desk import SettingsDesk
from app.domain.policy import Policy
from app.domain.settings import Settings
from app.domain.wording import Translate
from app.ui.set_for_you import fix
from app.ui.settings_general_page import GeneralPage
from app.ui.tick import Tick
from app.ui.words import Words


class UpdateRow(QWidget):
    """Off until she turns it on."""

    def __init__(self, settings: SettingsDesk, host: str, translate: Translate, policy: Policy) -> None:
        super().__init__()
        self._settings = settings
        self.tick = Tick(translate("Settings", "Ask for a newer &version"))
        hint = translate(
            "Settings",
            "At most once a day {0} is asked; it learns which version you have, and nothing of your sessions. "
            "Nothing is downloaded.",
        ).format(host)
        self.tick.setAccessibleDescription(hint)
        self.tick.setChecked(settings.settings.check_updates)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.tick)
        column.addWidget(Words(hint, role="small", wrap=True))
        if policy.fixed("check_updates"):
            column.addWidget(fix(self.tick, policy, translate))
        self.tick.toggled.connect(self._on_toggled)
        settings.changed.connect(self._on_changed)

    def _on_toggled(self, on: bool) -> None:
        self._settings.change(check_updates=on)

    def _on_changed(self, _before: Settings, now: Settings) -> None:
        self.tick.setChecked(now.check_updates)


def add_update_row(
    page: GeneralPage, settings: SettingsDesk, host: str, translate: Translate, policy: Policy
) -> UpdateRow:
    """The last of the page, also for Tab."""
    row = UpdateRow(settings, host, translate, policy)
    page.more.addWidget(row)
    QWidget.setTabOrder(page.notify, row.tick)
    return row
