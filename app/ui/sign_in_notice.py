"""One line of news at the foot of the credentials dialog: waiting, good or bad."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.wording import Advice, Translate
from app.ui.words import Words


class SignInNotice(QFrame):
    """Keeps its place while it is silent, so that nothing moves when it speaks; screen readers hear it."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Words(role="strong", wrap=True)
        self.text = Words(wrap=True)
        self.stop_button = QPushButton(translate("Credentials", "Stop &waiting"))
        self.stop_button.setAutoDefault(False)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addLayout(words, 1)
        layout.addWidget(self.stop_button)
        self.setObjectName("sign_in_notice")
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.be_silent()

    @property
    def is_waiting(self) -> bool:
        return not self.isHidden() and not self.stop_button.isHidden()

    def wait_for(self, what: str) -> None:
        self._say(Advice(what, ""), "banner-note", waiting=True)

    def tell(self, advice: Advice) -> None:
        self._say(advice, "banner-note")

    def warn(self, advice: Advice) -> None:
        self._say(advice, "banner-trouble")

    def be_silent(self) -> None:
        self.hide()
        self.title.clear()
        self.text.clear()

    def _say(self, advice: Advice, role: str, waiting: bool = False) -> None:
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
        self.title.setText(advice.title)
        self.text.setText(advice.text)
        self.text.setVisible(bool(advice.text))
        self.stop_button.setVisible(waiting)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{advice.title} {advice.text}"))
