"""The fields of a sign-in: account, key and secret, or a pasted token; secrets masked until asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.bridge.sign_in_desk import TypedCredentials, TypedToken
from app.domain.policy import Policy
from app.domain.wording import Translate
from app.ui.set_for_you import who_set_it
from app.ui.words import Words


def segment(text: str) -> QPushButton:
    """A choice that stays chosen."""
    button = QPushButton(text)
    button.setCheckable(True)
    button.setProperty("role", "segment")
    return button


class SecretField(QWidget):
    """One masked line with its own show toggle."""

    def __init__(self, name: str, translate: Translate) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.show_button = segment(translate("Credentials", "Show"))
        self.show_button.setAccessibleName(translate("Credentials", "Show {0}").format(name))
        self.show_button.toggled.connect(self._reveal)
        self._reveal(False)
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.show_button)

    def clear(self) -> None:
        self.line.setText("")  # clear() could be undone
        self.show_button.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.line.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)


class SignInPage(QWidget):
    """Labelled fields beneath one another; ``lines`` finds each by the name that errors use."""

    edited = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.lines: dict[str, QLineEdit] = {}

    def clear_secrets(self) -> None:
        for field in self.findChildren(SecretField):
            field.clear()

    def _say(self, text: str) -> str:
        return self._translate("Credentials", text)

    def _add(self, name: str, label: str, secret: bool = False, hint: str = "") -> QLineEdit:
        row = self._grid.rowCount()
        plain_name = label.replace("&", "")
        field: QWidget
        if secret:
            field = SecretField(plain_name, self._translate)
            line = field.line
        else:
            field = line = QLineEdit()
            line.setAccessibleName(plain_name)
        line.setObjectName(name)
        line.textEdited.connect(self.edited)
        caption = Words(label)
        caption.setBuddy(line)
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(field, row, 1)
        if hint:
            line.setAccessibleDescription(hint)
            self._grid.addWidget(Words(hint, role="small", wrap=True), row + 1, 1)
        self.lines[name] = line
        return line


class CredentialsPage(SignInPage):
    """Account name, API key, API secret. An account name that the organisation has set is shown and stays."""

    def __init__(self, translate: Translate, policy: Policy) -> None:
        super().__init__(translate)
        hint = self._say("The primary or enterprise account name, not your dashboard login.")
        self._fixed = policy.account
        if policy.account is not None:
            hint = who_set_it(policy, translate)
        self._account = self._add("account", self._say("Account &name"), hint=hint)
        self._account.setText(policy.account or "")
        self._account.setEnabled(policy.account is None)
        self._api_key = self._add("api_key", self._say("API &key"), secret=True)
        self._api_secret = self._add("api_secret", self._say("API &secret"), secret=True)

    def typed(self) -> TypedCredentials:
        return TypedCredentials(self._account.text(), self._api_key.text(), self._api_secret.text())

    def show_known(self, account: str) -> None:
        """The name in use, unless something is typed already; of key and secret only that there are some."""
        if account and self._fixed is None and not self._account.isModified():
            self._account.setText(account)
        unchanged = self._say("Leave empty to keep the one in use") if account else ""
        for line in (self._api_key, self._api_secret):
            line.setPlaceholderText(unchanged)

    def forget(self) -> None:
        self.clear_secrets()
        self._account.setText(self._fixed or "")
        self.show_known("")


class TokenPage(SignInPage):
    """API key, token and the timestamp that the token was made with."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        hint = self._say("For a token that another program made: it lives five minutes.")
        self._api_key = self._add("api_key", self._say("API &key"), secret=True)
        self._token = self._add("token", self._say("Tok&en"), secret=True)
        self._timestamp = self._add("timestamp", self._say("Ti&mestamp"), hint=hint)
        self._timestamp.setPlaceholderText("2021-05-30T12:49:19Z")

    def typed(self) -> TypedToken:
        return TypedToken(self._api_key.text(), self._token.text(), self._timestamp.text())
