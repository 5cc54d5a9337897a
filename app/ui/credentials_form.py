"""What is filled in to sign in, and what is said about it: whose server, which fields, kept where."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.bridge.sign_in_desk import TypedCredentials, TypedToken
from app.domain.credentials import Kept, Whereabouts
from app.domain.policy import Policy
from app.domain.wording import Translate
from app.ui.credential_fields import CredentialsPage, TokenPage, segment
from app.ui.set_for_you import who_set_it
from app.ui.words import Words


class KeyLine(QLineEdit):
    """Enter means what the button beside it means, not the dialog's Save."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)


class CredentialsForm(QWidget):
    """Two pages, account or token; beneath them the place, and a session key to test with."""

    edited = Signal()
    page_turned = Signal()
    test_asked = Signal()

    def __init__(self, host: str, key: str, translate: Translate, policy: Policy) -> None:
        super().__init__()
        self._translate = translate
        self.account_choice = segment(self._say("API ke&y and secret"))
        self.token_choice = segment(self._say("&Paste a token instead"))
        self.account_page = CredentialsPage(translate, policy)
        self.token_page = TokenPage(translate)
        self._pages = QStackedWidget()
        self.place = Words(wrap=True)
        self._whereabouts: Whereabouts | None = None
        self.key_line = KeyLine(key)
        self.test_button = QPushButton(self._say("Test c&onnection"))
        self._lay_out(host, policy)
        self.place.setText(self._place_words())
        self.token_choice.toggled.connect(self._turn_page)
        self.test_button.clicked.connect(self.test_asked)
        self.key_line.returnPressed.connect(self.test_asked)
        for typed in (self.account_page.edited, self.token_page.edited, self.key_line.textEdited):
            typed.connect(self.edited)

    @property
    def is_token(self) -> bool:
        return self.token_choice.isChecked()

    @property
    def first_line(self) -> QLineEdit:
        """Of the account page: where typing begins."""
        return next(line for line in self.account_page.lines.values() if line.isEnabled())

    def typed(self) -> TypedCredentials | TypedToken:
        return self.token_page.typed() if self.is_token else self.account_page.typed()

    def line(self, name: str) -> QLineEdit | None:
        """The field that an error names, on the page that is shown."""
        page = self.token_page if self.is_token else self.account_page
        return page.lines.get(name)

    def show_place(self, whereabouts: Whereabouts) -> None:
        self._whereabouts = whereabouts
        self.place.setText(self._place_words())

    def clear_secrets(self) -> None:
        self.account_page.clear_secrets()
        self.token_page.clear_secrets()

    def _say(self, text: str) -> str:
        return self._translate("Credentials", text)

    def _place_words(self) -> str:
        found = self._whereabouts
        if self.is_token:
            return self._say("Kept until you close Walkaround; nothing is written to disk.")
        if found is None:
            return self._say("Looking for your keyring…")
        if not found.place:
            return self._say(
                "Walkaround found no keyring on this computer. It can keep the credentials until you close it; "
                "nothing is written to disk."
            )
        text = self._say("Kept in: {0}")
        if found.kind is Kept.ENVIRONMENT:
            text = self._say("In use: the variables WALKAROUND_… of your environment. Save keeps yours in: {0}")
        elif found.kind is Kept.HELD:
            text = self._say("In use until you close Walkaround: what you entered before. Save keeps it in: {0}")
        return text.format(found.place)

    def _lay_out(self, host: str, policy: Policy) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(Words(self._say("For {0} and no other server.").format(host), role="quiet", wrap=True))
        if policy.fixed("server"):
            column.addWidget(Words(who_set_it(policy, self._translate), role="small", wrap=True))
        column.addLayout(self._choices())
        self._pages.addWidget(self.account_page)
        self._pages.addWidget(self.token_page)
        column.addWidget(self._pages)
        column.addWidget(self.place)
        column.addLayout(self._test_row())
        hint = self._say("Any key will do: PAVE says whether it accepts you even if it does not know the session.")
        column.addWidget(Words(hint, role="small", wrap=True))
        column.addStretch(1)

    def _choices(self) -> QHBoxLayout:
        self.account_choice.setChecked(True)
        group, row = QButtonGroup(self), QHBoxLayout()
        for choice in (self.account_choice, self.token_choice):
            group.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        return row

    def _test_row(self) -> QHBoxLayout:
        caption = Words(self._say("Test wi&th session"))
        caption.setBuddy(self.key_line)
        self.key_line.setAccessibleName(self._say("Session key to test with"))
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.key_line, 1)
        row.addWidget(self.test_button)
        return row

    def _turn_page(self, token: bool) -> None:
        self._pages.setCurrentWidget(self.token_page if token else self.account_page)
        self.place.setText(self._place_words())
        self.page_turned.emit()
