"""What the organisation has set about the network: server, account, proxy and picture hosts, one line each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy import DIRECT, SYSTEM, Policy
from app.domain.wording import Translate
from app.ui.set_for_you import who_set_it
from app.ui.words import Words

_HOSTS_SHOWN = 12


class PolicyLines(QWidget):
    """Nothing of it can be changed in the window."""

    def __init__(self, policy: Policy, translate: Translate) -> None:
        super().__init__()
        lines = [text.format(value) for text, value in _rows(policy, translate) if value]
        self.says_something = bool(lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(translate("Settings", "Network"), role="strong"))
        for text in lines:
            column.addWidget(Words(text, wrap=True).selectable())
        column.addWidget(Words(who_set_it(policy, translate), role="small", wrap=True))


def _rows(policy: Policy, translate: Translate) -> list[tuple[str, str]]:
    hosts = policy.picture_hosts or ()
    shown = ", ".join((*hosts[:_HOSTS_SHOWN], *(["…"] if len(hosts) > _HOSTS_SHOWN else [])))
    return [
        (translate("Settings", "Server: {0}"), policy.server or ""),
        (translate("Settings", "Account name: {0}"), policy.account or ""),
        (translate("Settings", "Proxy: {0}"), _proxy(policy.proxy or "", translate)),
        (translate("Settings", "Photos only from: {0}"), shown),
    ]


def _proxy(proxy: str, translate: Translate) -> str:
    if proxy == DIRECT:
        return translate("Settings", "none, a direct way")
    return translate("Settings", "that of the system") if proxy == SYSTEM else proxy
