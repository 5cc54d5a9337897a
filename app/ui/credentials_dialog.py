"""Where credentials are entered, tried, kept and forgotten; every answer stands in the dialog itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.bridge.sign_in_desk import SignInDesk, TypedCredentials
from app.domain.credentials import Whereabouts
from app.domain.errors import (
    AppError,
    InvalidCredential,
    InvalidSessionKey,
    KeyringUnavailable,
    SignInNeeded,
    SignInReason,
)
from app.domain.policy import Policy
from app.domain.session_key import SessionKey
from app.domain.settings import SAMPLE_KEY
from app.domain.wording import Advice, Translate, english
from app.ui.credentials_form import CredentialsForm
from app.ui.sign_in_notice import SignInNotice
from app.ui.style_sheet import sizes_at

_WIDTH, _SPARE = 580, 40  # the place may need a second line, in other languages a third
_FRAME = QSize(16, 48)


class CredentialsDialog(QDialog):
    """Accepted once credentials are kept or held. ``explain`` has the words for each error.

    Esc first stops a waiting, then closes. Secrets leave the fields when it closes.
    """

    def __init__(
        self,
        desk: SignInDesk,
        explain: Callable[[AppError], Advice],
        translate: Translate = english,
        last_key: SessionKey | None = None,
        parent: QWidget | None = None,
        policy: Policy = Policy(),  # noqa: B008  frozen
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._explain = explain
        self._translate = translate
        self._place: str | None = None
        self._refused = False
        self._acting = False
        self._waiting_words = ""
        self._reason: AppError | None = None
        self.setWindowTitle(self._say("Set up credentials"))
        self.form = CredentialsForm(desk.host, str(last_key or SAMPLE_KEY), translate, policy)
        self.notice = SignInNotice(translate)
        self.save_button = QPushButton(self._say("Sa&ve"))
        self.hold_button = QPushButton(self._say("Keep &until I close Walkaround"))
        self.forget_button = QPushButton(self._say("&Forget"))
        self.cancel_button = QPushButton(self._say("&Cancel"))
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        self._arrange()

    def say(self, error: AppError) -> None:
        """Why the dialog opens; stands there until something else is said or typed."""
        self._reason = error
        self._show_error(error)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._fit()  # before it is placed above the window
        super().showEvent(event)
        if not event.spontaneous():
            self.form.first_line.setFocus()
            self._desk.ask_place()
            self._waiting_words = self._say("Waiting for your keyring…")
            self._desk.load_account_name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.notice.is_waiting:
            self._desk.cancel()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Focus that comes into the scrolled form from outside is scrolled to, as focus within it is."""
        moved = super().focusNextPrevChild(forwards)
        focused = self.focusWidget()
        if focused is not None and self.form.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)
        return moved

    def done(self, result: int) -> None:
        self._desk.cancel()
        self.form.clear_secrets()
        super().done(result)

    def _say(self, text: str) -> str:
        return self._translate("Credentials", text)

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.form)
        box, roles = QDialogButtonBox(), QDialogButtonBox.ButtonRole
        box.addButton(self.save_button, roles.AcceptRole)
        box.addButton(self.hold_button, roles.ActionRole)
        box.addButton(self.cancel_button, roles.RejectRole)
        box.addButton(self.forget_button, roles.ResetRole)
        self.forget_button.setAccessibleDescription(
            self._say("Erases account name, API key and API secret from your keyring and from memory")
        )
        self._column = layout = QVBoxLayout(self)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.notice)
        layout.addWidget(box)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self._save)
        self.hold_button.clicked.connect(self._hold)
        self.cancel_button.clicked.connect(self.reject)
        self.forget_button.clicked.connect(self._forget)
        self.notice.stop_button.clicked.connect(self._desk.cancel)
        self.form.test_asked.connect(self._test)
        self.form.edited.connect(self._on_edited)
        self.form.page_turned.connect(self._arrange)
        desk = self._desk
        desk.known.connect(self.form.account_page.show_known)
        desk.saved.connect(self.accept)
        desk.held.connect(self.accept)
        desk.tested.connect(self._on_tested)
        desk.forgotten.connect(self._on_forgotten)
        desk.place_known.connect(self._on_place)
        desk.failed.connect(self._on_failed)
        desk.busy.connect(self._on_busy)

    def _arrange(self) -> None:
        """Which of Save and Keep until I close is offered, and which of them Enter means."""
        saving = not self.form.is_token and self._place != ""
        self.save_button.setVisible(saving)
        self.hold_button.setVisible(not saving or self._refused)
        for button, first in ((self.save_button, saving), (self.hold_button, not saving)):
            button.setDefault(first)
            button.setProperty("role", "primary" if first else None)
            button.style().unpolish(button)
            button.style().polish(button)

    def _fit(self) -> None:
        """As high as its content, but never higher than the screen: then the content scrolls."""
        sizes = sizes_at(self)
        width, spare = sizes.scaled(_WIDTH), sizes.scaled(_SPARE)
        content = self.form.heightForWidth(width - 40) - self._scroll.sizeHint().height() + spare
        wanted = QSize(width, self._column.sizeHint().height() + content)
        self.resize(wanted.boundedTo(self.screen().availableSize() - _FRAME))

    def _ask(self, waiting_words: str, request: Callable[[], None]) -> None:
        """One request at a time; reading the account name may be interrupted by any."""
        if not self._acting:
            self._acting = True
            self._reason = None
            self._waiting_words = waiting_words
            request()

    def _save(self) -> None:
        typed = self.form.typed()
        if isinstance(typed, TypedCredentials):
            self._ask(self._say("Waiting for your keyring…"), lambda: self._desk.save(typed))

    def _hold(self) -> None:
        self._ask(self._say("Waiting for your keyring…"), lambda: self._desk.hold(self.form.typed()))

    def _forget(self) -> None:
        self._ask(self._say("Waiting for your keyring…"), self._desk.forget)

    def _test(self) -> None:
        words = self._say("Asking {0}…").format(self._desk.host)
        self._ask(words, lambda: self._desk.test(self.form.typed(), self.form.key_line.text()))

    def _on_busy(self, busy: bool) -> None:
        if busy:
            if self._acting or self._reason is None:  # why the dialog opened is worth more than a short wait
                self.notice.wait_for(self._waiting_words)
            return
        self._acting = False
        self.notice.be_silent()
        if self._reason is not None:
            self._show_error(self._reason)

    def _on_edited(self) -> None:
        self._reason = None
        if not self.notice.is_waiting:
            self.notice.be_silent()

    def _on_place(self, whereabouts: Whereabouts) -> None:
        self._place = whereabouts.place
        self.form.show_place(whereabouts)
        self._arrange()

    def _on_tested(self, found: bool) -> None:
        text = self._say(
            "It also found the session." if found else "It does not know the session; for a test that is fine."
        )
        self.notice.tell(Advice(self._say("PAVE accepted your credentials"), text))

    def _on_forgotten(self, found: bool) -> None:
        self.form.account_page.forget()
        self.form.token_page.clear_secrets()
        if found:
            title = self._say("Erased: account name, API key and API secret")
            text = self._say("They are gone from {0} and from memory.").format(self._place or self._say("your keyring"))
        else:
            title = self._say("There was nothing to erase in a keyring")
            text = self._say("What Walkaround had in memory is gone.")
        self.notice.tell(Advice(title, text))
        self._desk.ask_place()

    def _on_failed(self, error: AppError) -> None:
        self._show_error(error)
        field = self._field_of(error)
        if field is not None:
            field.setFocus()
            field.selectAll()

    def _show_error(self, error: AppError) -> None:
        asked_first = isinstance(error, SignInNeeded) and error.reason is SignInReason.NOTHING_STORED
        show = self.notice.tell if asked_first else self.notice.warn
        show(self._explain(error))
        self._refused = self._refused or isinstance(error, KeyringUnavailable)
        self._arrange()

    def _field_of(self, error: AppError) -> QLineEdit | None:
        if isinstance(error, InvalidCredential):
            return self.form.line(error.field)
        if isinstance(error, InvalidSessionKey):
            return self.form.key_line
        return self.form.first_line if isinstance(error, SignInNeeded) and not self.form.is_token else None
