"""She sets up her credentials: one user's story per test, on a made-up keyring and a made-up PAVE."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.sign_in_desk import SignInDesk
from app.domain.credentials import Credentials, PastedToken, SignIn
from app.domain.errors import (
    AppError,
    Cancelled,
    KeyringTrouble,
    KeyringUnavailable,
    SignInNeeded,
    SignInReason,
)
from app.domain.policy import Policy
from app.domain.session_key import SessionKey
from app.domain.wording import Translate, english
from app.error_texts import explain
from app.services.cancel import CancelToken
from app.services.credential_store import CredentialStore
from app.services.sign_in_source import SignInSource, Store
from app.ui.credentials_dialog import CredentialsDialog
from app.ui.look import Look
from tests.fakes.keyring_vaults import HangingVault, MemoryVault, RefusingVault, wait_for_keyring_threads

SERVER = "https://openapi.example"
MINE = Credentials(SERVER, "Acme", "canary-key", "canary-secret")
ENTER, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


class ToyVault(MemoryVault):
    name = "Secret Service (GNOME Keyring)"


class NoKeyring:
    def load(self, cancel: CancelToken) -> Credentials | None:
        raise KeyringUnavailable(KeyringTrouble.ABSENT)

    def save(self, credentials: Credentials, cancel: CancelToken) -> None:
        raise KeyringUnavailable(KeyringTrouble.ABSENT)

    def forget(self, cancel: CancelToken) -> bool:
        raise KeyringUnavailable(KeyringTrouble.ABSENT)

    def place(self, cancel: CancelToken) -> str:
        raise KeyringUnavailable(KeyringTrouble.ABSENT)


@dataclass
class Pave:
    answer: bool | AppError = True
    asked: list[tuple[SignIn, str]] = field(default_factory=list)

    def __call__(self, sign_in: SignIn, key: SessionKey, cancel: CancelToken) -> bool:
        self.asked.append((sign_in, str(key)))
        if isinstance(self.answer, AppError):
            raise self.answer
        return self.answer


class Screen:
    """The dialog as she uses it."""

    def __init__(self, qtbot: QtBot, dialog: CredentialsDialog) -> None:
        self.qtbot, self.dialog, self.form = qtbot, dialog, dialog.form

    def line(self, name: str) -> QLineEdit:
        line = self.form.line(name)
        assert line is not None
        return line

    def type(self, **texts: str) -> None:
        for name, text in texts.items():
            self.line(name).setFocus()
            self.line(name).selectAll()
            self.qtbot.keyClicks(self.line(name), text)

    def paste(self, **texts: str) -> None:
        for name, text in texts.items():
            self.line(name).insert(text)

    def press(self, key: Qt.Key, on: QWidget | None = None) -> None:
        self.qtbot.keyClick(on or self.dialog.focusWidget() or self.dialog, key)

    def click(self, button: QAbstractButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def reads(self, words: str) -> None:
        """Wait until the dialog says ``words`` somewhere."""
        self.qtbot.waitUntil(lambda: words in self.all_words())

    def all_words(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def is_at_rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog.notice.is_waiting)

    def is_closed(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog.isVisible())


@dataclass
class Desk:
    """One run of the program: what is behind the dialog."""

    source: SignInSource
    desk: SignInDesk
    pave: Pave
    qtbot: QtBot

    def open_dialog(
        self,
        translate: Translate = english,
        last: SessionKey | None = None,
        reason: AppError | None = None,
        policy: Policy = Policy(),  # noqa: B008  frozen
    ) -> Screen:
        dialog = CredentialsDialog(self.desk, explain, translate, last, policy=policy)
        self.qtbot.addWidget(dialog)
        if reason is not None:
            dialog.say(reason)
        with self.qtbot.waitExposed(dialog):
            dialog.show()
        return Screen(self.qtbot, dialog)

    def in_use(self) -> SignIn:
        return self.source.current(CancelToken())


Run = Callable[..., Desk]


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Run]:
    """``run(vault)``, ``run(store=...)``: a start of the program."""
    backgrounds: list[Background] = []
    desks: list[SignInDesk] = []

    def start(
        vault: MemoryVault | None = None,
        store: Store | None = None,
        server: str = SERVER,
        environment: dict[str, str] | None = None,
        account: str | None = None,
    ) -> Desk:
        backgrounds.append(background := Background(4))
        source = SignInSource(
            server, store or CredentialStore("tests", vault), environment or {}, fixed_account=account
        )
        pave = Pave()
        desks.append(SignInDesk(source, pave, background))
        return Desk(source, desks[-1], pave, qtbot)

    yield start
    for background in backgrounds:
        assert background.shut_down(5)


@pytest.fixture
def vault() -> ToyVault:
    return ToyVault()


def test_on_the_first_day_she_types_three_things_and_presses_enter(run: Run, vault: ToyVault) -> None:
    today = run(vault)
    screen = today.open_dialog()
    screen.reads("Kept in: Secret Service (GNOME Keyring)")
    assert "primary or enterprise account name, not your dashboard login" in screen.all_words()
    assert screen.line("account").hasFocus()
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    screen.press(ENTER)
    screen.is_closed()
    assert screen.dialog.result() == CredentialsDialog.DialogCode.Accepted
    assert run(vault).in_use() == MINE


def test_the_next_day_her_account_is_there_but_no_secret(run: Run, vault: ToyVault) -> None:
    run(vault).source.keep(MINE, CancelToken())
    screen = run(vault).open_dialog()
    screen.qtbot.waitUntil(lambda: screen.line("account").text() == "Acme")
    for name in ("api_key", "api_secret"):
        assert screen.line(name).text() == ""
        assert screen.line(name).placeholderText() == "Leave empty to keep the one in use"


def test_she_corrects_the_account_alone_and_need_not_type_the_secrets_again(run: Run, vault: ToyVault) -> None:
    run(vault).source.keep(MINE, CancelToken())
    today = run(vault)
    screen = today.open_dialog()
    screen.qtbot.waitUntil(lambda: screen.line("account").text() == "Acme")
    screen.type(account="Acme Group".replace(" ", "-"))
    screen.press(ENTER)
    screen.is_closed()
    assert today.in_use() == Credentials(SERVER, "Acme-Group", "canary-key", "canary-secret")


def test_what_she_types_is_not_overwritten_by_what_the_keyring_says_late(run: Run) -> None:
    vault = HangingVault()
    vault.items["tests", "credentials"] = (
        '{"server":"https://openapi.example","account":"Acme","api_key":"k","api_secret":"s"}'
    )
    screen = run(vault).open_dialog()
    screen.type(account="Bolt")
    vault.answer()
    screen.qtbot.waitUntil(lambda: screen.line("api_key").placeholderText() != "")
    assert screen.line("account").text() == "Bolt"


def test_secrets_are_dots_until_she_asks_for_each(run: Run, vault: ToyVault) -> None:
    screen = run(vault).open_dialog()
    hidden, shown = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    key, secret = screen.line("api_key"), screen.line("api_secret")
    assert (key.echoMode(), secret.echoMode()) == (hidden, hidden)
    show_key = screen.dialog.findChildren(QPushButton, options=Qt.FindChildOption.FindChildrenRecursively)
    by_name = {button.accessibleName(): button for button in show_key}
    screen.click(by_name["Show API secret"])
    assert (key.echoMode(), secret.echoMode()) == (hidden, shown)
    screen.click(by_name["Show API secret"])
    assert secret.echoMode() == hidden


def test_she_pastes_with_blanks_and_invisible_characters(run: Run, vault: ToyVault) -> None:
    today = run(vault)
    screen = today.open_dialog()
    screen.paste(account=" Acme\u200b", api_key="\ufeffcanary-key ", api_secret="canary-secret\u00a0")
    screen.press(ENTER)
    screen.is_closed()
    assert today.in_use() == MINE


@pytest.mark.parametrize(
    ("typed", "field_name", "words"),
    [
        ({"account": ""}, "account", "The account name cannot be right"),
        ({"api_key": "key secret"}, "api_key", "The API key cannot be right"),
        ({"api_secret": "caf\u00e9"}, "api_secret", "The API secret cannot be right"),
        ({"api_secret": ""}, "api_secret", "The API secret cannot be right"),
    ],
)
def test_what_cannot_be_right_is_named_and_nothing_is_kept(
    run: Run, vault: ToyVault, typed: dict[str, str], field_name: str, words: str
) -> None:
    screen = run(vault).open_dialog()
    screen.paste(**({"account": "Acme", "api_key": "canary-key", "api_secret": "canary-secret"} | typed))
    screen.press(ENTER)
    screen.reads(words)
    assert screen.dialog.isVisible()
    assert screen.line(field_name).hasFocus()
    assert vault.items == {}
    screen.qtbot.keyClicks(screen.line(field_name), "x")
    assert words not in screen.all_words()


def test_without_a_keyring_she_may_keep_them_until_she_closes(run: Run) -> None:
    today = run(store=NoKeyring())
    screen = today.open_dialog()
    screen.reads("nothing is written to disk")
    assert not screen.dialog.save_button.isVisible()
    assert screen.dialog.hold_button.isDefault()
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    screen.press(ENTER)
    screen.is_closed()
    assert today.in_use() == MINE


def test_a_locked_keyring_is_said_and_she_keeps_them_until_she_closes(run: Run) -> None:
    vault = RefusingVault(KeyringLocked())
    today = run(vault)
    screen = today.open_dialog()
    screen.reads("Your keyring is locked")
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    screen.press(ENTER)
    screen.reads("Your keyring is locked")
    assert screen.dialog.isVisible()
    screen.click(screen.dialog.hold_button)
    screen.is_closed()
    assert today.in_use() == MINE


def test_a_prompt_that_she_does_not_answer_can_be_left(run: Run) -> None:
    vault = HangingVault()
    screen = run(vault).open_dialog()
    screen.reads("Waiting for your keyring…")
    screen.press(ESCAPE)
    assert screen.dialog.isVisible()
    assert "Waiting" not in screen.all_words()
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    screen.press(ENTER)
    screen.reads("Waiting for your keyring…")
    screen.click(screen.dialog.notice.stop_button)
    assert "Waiting" not in screen.all_words()
    screen.press(ESCAPE)
    screen.is_closed()
    vault.answer()
    wait_for_keyring_threads()
    assert vault.items == {}


@pytest.mark.parametrize(("found", "words"), [(True, "It also found the session."), (False, "for a test that is fine")])
def test_she_tries_the_connection_before_she_saves(run: Run, vault: ToyVault, found: bool, words: str) -> None:
    today = run(vault)
    today.pave.answer = found
    screen = today.open_dialog(last=SessionKey("ABC-0123456789"))
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    screen.click(screen.form.test_button)
    screen.reads("PAVE accepted your credentials")
    screen.reads(words)
    assert today.pave.asked == [(MINE, "ABC-0123456789")]
    assert vault.items == {}
    assert screen.dialog.isVisible()


def test_she_tries_what_is_stored_without_typing_it(run: Run, vault: ToyVault) -> None:
    run(vault).source.keep(MINE, CancelToken())
    today = run(vault)
    screen = today.open_dialog()
    screen.qtbot.waitUntil(lambda: screen.line("account").text() == "Acme")
    screen.click(screen.form.test_button)
    screen.reads("PAVE accepted your credentials")
    assert today.pave.asked == [(MINE, "XXX-ABCDE12345")]


def test_enter_beside_the_test_button_tests(run: Run, vault: ToyVault) -> None:
    today = run(vault)
    screen = today.open_dialog()
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    screen.form.key_line.setText("no key")
    screen.form.key_line.setFocus()
    screen.press(ENTER)
    screen.reads("“no key” is not a session key")
    assert screen.form.key_line.hasFocus()
    assert today.pave.asked == []
    assert vault.items == {}


def test_refused_credentials_are_explained_where_she_is(run: Run, vault: ToyVault) -> None:
    today = run(vault)
    today.pave.answer = SignInNeeded(SignInReason.REFUSED)
    screen = today.open_dialog()
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    screen.click(screen.form.test_button)
    screen.reads("PAVE did not accept your credentials (401)")
    assert screen.line("account").hasFocus()
    assert "canary" not in screen.all_words()


def test_the_reason_why_it_opened_stays_until_she_types(run: Run, vault: ToyVault) -> None:
    run(vault).source.keep(MINE, CancelToken())
    screen = run(vault).open_dialog(reason=SignInNeeded(SignInReason.REFUSED))
    screen.qtbot.waitUntil(lambda: screen.line("account").text() == "Acme")
    assert "PAVE did not accept your credentials (401)" in screen.all_words()
    screen.type(api_secret="n")
    assert "PAVE did not accept" not in screen.all_words()


def test_a_pasted_token_is_held_and_never_written(run: Run, vault: ToyVault) -> None:
    today = run(vault)
    screen = today.open_dialog()
    screen.reads("Kept in:")
    screen.click(screen.form.token_choice)
    assert "Kept until you close Walkaround; nothing is written to disk." in screen.all_words()
    assert not screen.dialog.save_button.isVisible()
    screen.type(api_key="canary-key", token="canary-token", timestamp="yesterday")
    screen.press(ENTER)
    screen.reads("A timestamp looks like 2021-05-30T12:49:19Z.")
    assert screen.line("timestamp").hasFocus()
    screen.type(timestamp="2026-11-23T14:02:31Z")
    screen.press(ENTER)
    screen.is_closed()
    assert today.in_use() == PastedToken(SERVER, "canary-key", "canary-token", "2026-11-23T14:02:31Z")
    assert vault.items == {}


def test_she_leaves_the_job_and_forgets_everything(run: Run, vault: ToyVault) -> None:
    today = run(vault)
    today.source.keep(MINE, CancelToken())
    screen = today.open_dialog()
    screen.qtbot.waitUntil(lambda: screen.line("account").text() == "Acme")
    screen.click(screen.dialog.forget_button)
    screen.reads("Erased: account name, API key and API secret")
    screen.reads("Secret Service (GNOME Keyring) and from memory")
    assert vault.items == {}
    assert screen.line("account").text() == ""
    assert screen.line("api_key").placeholderText() == ""
    with pytest.raises(SignInNeeded):
        today.in_use()
    screen.click(screen.dialog.forget_button)
    screen.reads("There was nothing to erase in a keyring")


def test_what_comes_from_the_environment_is_said(run: Run, vault: ToyVault) -> None:
    robot = {"WALKAROUND_ACCOUNT": "Robot", "WALKAROUND_API_KEY": "k", "WALKAROUND_API_SECRET": "s"}
    screen = run(vault, environment=robot).open_dialog()
    screen.reads("In use: the variables WALKAROUND_… of your environment.")


def test_closing_leaves_no_secret_in_the_fields(run: Run, vault: ToyVault) -> None:
    screen = run(vault).open_dialog()
    screen.is_at_rest()
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    screen.press(ESCAPE)
    screen.is_closed()
    assert screen.dialog.result() == CredentialsDialog.DialogCode.Rejected
    assert all("canary" not in line.text() for line in screen.dialog.findChildren(QLineEdit))
    assert vault.items == {}


def test_whose_server_it_is_for_stands_there_as_it_is_written(run: Run, vault: ToyVault) -> None:
    screen = run(vault, server="https://<b>evil&nbsp;</b>").open_dialog()
    assert "For <b>evil&nbsp;< and no other server." in screen.all_words()
    assert {label.textFormat() for label in screen.dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_everything_can_be_reached_and_named_without_a_mouse(run: Run, vault: ToyVault) -> None:
    screen = run(vault).open_dialog()
    screen.reads("Kept in:")
    for choice in (screen.form.account_choice, screen.form.token_choice):
        screen.click(choice)
        controls = {
            control
            for kind in (QLineEdit, QPushButton)
            for control in screen.dialog.findChildren(kind)
            if control.isVisible()
        }
        reached: set[QWidget | None] = set()
        for _ in range(2 * len(controls)):
            screen.press(TAB)
            reached.add(screen.dialog.focusWidget())
        # an exclusive pair is one stop: the arrows go on from there
        assert controls - reached <= {screen.form.account_choice, screen.form.token_choice}
        assert all(c.accessibleName() or (isinstance(c, QPushButton) and c.text()) for c in controls)
        labels = screen.dialog.findChildren(QLabel)
        captions = [label.text() for label in labels if label.buddy() and label.isVisible()]
        buttons = [c.text() for c in controls if isinstance(c, QPushButton)]
        letters = re.findall(r"&(\w)", " ".join(captions + buttons).lower())
        assert len(letters) == len(set(letters)) >= 8


def test_it_fits_a_small_screen_at_twice_the_size(run: Run, vault: ToyVault, qapp: QApplication) -> None:
    Look(qapp, dark=False)
    screen = run(vault).open_dialog()
    screen.dialog.resize(QSize(667, 336))  # 1366 x 768 at 200 %, without title and task bar
    assert screen.dialog.size() == QSize(667, 336)
    for _ in range(12):
        screen.press(TAB)
        focused = screen.dialog.focusWidget()
        assert focused is not None
        assert not focused.visibleRegion().isEmpty()


def test_every_sentence_can_be_translated(run: Run, vault: ToyVault) -> None:
    def foreign(context: str, text: str, n: int = -1, /) -> str:
        return f"«{text}»"

    screen = run(vault).open_dialog(translate=foreign)
    screen.reads("«Kept in:")
    texts = [label.text() for label in screen.dialog.findChildren(QLabel)]
    texts += [button.text() for button in screen.dialog.findChildren(QPushButton)]
    texts += [screen.dialog.windowTitle()]
    assert [text for text in texts if text and not text.startswith("«")] == []


def test_a_request_that_was_cancelled_below_is_not_an_error(run: Run, vault: ToyVault) -> None:
    today = run(vault)
    today.pave.answer = Cancelled()
    screen = today.open_dialog()
    screen.type(account="Acme", api_key="canary-key", api_secret="canary-secret")
    with screen.qtbot.waitSignal(today.desk.busy, check_params_cb=lambda busy: not busy):
        screen.click(screen.form.test_button)
    assert not screen.dialog.notice.isVisible()


POLICY = Policy("/etc/walkaround/policy.json", server=SERVER, account="Acme")
WHO = "Set by your organisation: /etc/walkaround/policy.json"


def test_server_and_account_that_the_organisation_has_set(run: Run) -> None:
    today = run(ToyVault(), account="Acme")
    screen = today.open_dialog(policy=POLICY)
    assert screen.all_words().count(WHO) == 2
    account = screen.line("account")
    assert (account.text(), account.isEnabled()) == ("Acme", False)
    assert account.accessibleDescription() == WHO
    assert screen.line("api_key").hasFocus(), "typing begins where something is to be typed"
    screen.type(api_key="canary-key", api_secret="canary-secret")
    screen.click(screen.dialog.save_button)
    screen.is_closed()
    assert today.in_use() == MINE


def test_what_she_had_of_another_account_is_refused_in_words(run: Run) -> None:
    vault = ToyVault()
    run(vault).source.keep(Credentials(SERVER, "Bolt", "key", "secret"), CancelToken())
    screen = run(vault, account="Acme").open_dialog(reason=SignInNeeded(SignInReason.OTHER_ACCOUNT), policy=POLICY)
    screen.reads("Your credentials belong to another account")
    screen.is_at_rest()
    assert screen.line("account").text() == "Acme"
    assert screen.line("api_key").placeholderText() == "", "the key of the other account is not offered"


def test_forgetting_leaves_the_account_that_is_set(run: Run) -> None:
    screen = run(ToyVault(), account="Acme").open_dialog(policy=POLICY)
    screen.is_at_rest()
    screen.click(screen.dialog.forget_button)
    screen.reads("There was nothing to erase")
    assert screen.line("account").text() == "Acme"
