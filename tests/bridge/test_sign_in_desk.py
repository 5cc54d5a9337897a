"""Requests at the counter: each answered once, the latest wins, nothing after a cancel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.sign_in_desk import SignInDesk, TypedCredentials, TypedToken
from app.domain.credentials import Credentials, Kept, PastedToken, SignIn, Whereabouts
from app.domain.errors import AppError, InvalidCredential, InvalidSessionKey, SignInNeeded, SignInReason
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.credential_store import CredentialStore
from app.services.sign_in_source import SignInSource
from tests.fakes.keyring_vaults import HangingVault, MemoryVault, wait_for_keyring_threads

SERVER = "https://openapi.example"
MINE = Credentials(SERVER, "Acme", "canary-key", "canary-secret")
TYPED = TypedCredentials(" Acme", "canary-key\n", "canary-secret\u200b")
TOKEN = TypedToken("canary-key", "canary-token", "2026-11-23T14:02:31Z")
KEY = "XXX-ABCDE12345"


class Pave:
    """Answers what a test tells it to, and remembers what it was asked with."""

    def __init__(self) -> None:
        self.answer: bool | AppError = True
        self.asked: list[tuple[SignIn, SessionKey]] = []

    def __call__(self, sign_in: SignIn, key: SessionKey, cancel: CancelToken) -> bool:
        self.asked.append((sign_in, key))
        if isinstance(self.answer, AppError):
            raise self.answer
        return self.answer


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def pave() -> Pave:
    return Pave()


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    background = Background(4)
    yield background
    assert background.shut_down(5)


@pytest.fixture
def source(vault: MemoryVault) -> SignInSource:
    return SignInSource(SERVER, CredentialStore("tests", vault), {})


@pytest.fixture
def desk(source: SignInSource, pave: Pave, background: Background) -> SignInDesk:
    return SignInDesk(source, pave, background)


def failure(qtbot: QtBot, desk: SignInDesk, request: Any) -> AppError:
    with qtbot.waitSignal(desk.failed) as failed:
        request()
    error = failed.args[0]
    assert isinstance(error, AppError)
    return error


def test_what_is_saved_is_cleaned_and_in_use(qtbot: QtBot, desk: SignInDesk, source: SignInSource) -> None:
    with qtbot.waitSignals([desk.saved, desk.busy, desk.busy], order="none"):
        desk.save(TYPED)
    assert source.current(CancelToken()) == MINE


def test_the_name_of_the_account_comes_back_and_nothing_else(
    qtbot: QtBot, desk: SignInDesk, source: SignInSource
) -> None:
    source.keep(MINE, CancelToken())
    with qtbot.waitSignal(desk.known) as known:
        desk.load_account_name()
    assert known.args == ["Acme"]


def test_a_token_is_held(qtbot: QtBot, desk: SignInDesk, source: SignInSource, vault: MemoryVault) -> None:
    with qtbot.waitSignal(desk.held):
        desk.hold(TOKEN)
    assert source.current(CancelToken()) == PastedToken(SERVER, "canary-key", "canary-token", TOKEN.timestamp)
    assert vault.items == {}


def test_an_empty_secret_stands_for_the_one_in_use(qtbot: QtBot, desk: SignInDesk, source: SignInSource) -> None:
    source.keep(MINE, CancelToken())
    with qtbot.waitSignal(desk.saved):
        desk.save(TypedCredentials("Bolt", "", ""))
    assert source.current(CancelToken()) == Credentials(SERVER, "Bolt", "canary-key", "canary-secret")


def test_the_secrets_of_another_server_stand_for_nothing(
    qtbot: QtBot, vault: MemoryVault, pave: Pave, background: Background, source: SignInSource
) -> None:
    source.keep(MINE, CancelToken())
    elsewhere = SignInSource("https://evil.example", CredentialStore("tests", vault), {})
    desk = SignInDesk(elsewhere, pave, background)
    error = failure(qtbot, desk, lambda: desk.test(TypedCredentials("Acme", "", ""), KEY))
    assert isinstance(error, InvalidCredential)
    assert pave.asked == []


@pytest.mark.parametrize("found", [True, False])
def test_trying_keeps_nothing(
    qtbot: QtBot, desk: SignInDesk, pave: Pave, vault: MemoryVault, source: SignInSource, found: bool
) -> None:
    pave.answer = found
    with qtbot.waitSignal(desk.tested) as tested:
        desk.test(TYPED, f" {KEY.lower()} ")
    assert tested.args == [found]
    assert pave.asked == [(MINE, SessionKey(KEY))]
    assert vault.items == {}
    with pytest.raises(SignInNeeded):
        source.current(CancelToken())


def test_what_is_tried_is_masked_first(qtbot: QtBot, vault: MemoryVault, background: Background) -> None:
    heard: list[str] = []
    source = SignInSource(SERVER, CredentialStore("tests", vault), {}, learned=heard.extend)
    masked_before: list[bool] = []

    def pave(sign_in: SignIn, key: SessionKey, cancel: CancelToken) -> bool:
        masked_before.append(set(sign_in.secrets) <= set(heard))
        return True

    desk = SignInDesk(source, pave, background)
    with qtbot.waitSignal(desk.tested):
        desk.test(TOKEN, KEY)
    assert masked_before == [True]


def test_a_refusal_comes_home(qtbot: QtBot, desk: SignInDesk, pave: Pave) -> None:
    pave.answer = SignInNeeded(SignInReason.REFUSED)
    assert failure(qtbot, desk, lambda: desk.test(TYPED, KEY)) is pave.answer


def test_a_key_that_is_none_is_not_asked_for(qtbot: QtBot, desk: SignInDesk, pave: Pave) -> None:
    assert isinstance(failure(qtbot, desk, lambda: desk.test(TYPED, "../sessions")), InvalidSessionKey)
    assert pave.asked == []


def test_forgetting_says_whether_there_was_something(qtbot: QtBot, desk: SignInDesk, source: SignInSource) -> None:
    source.keep(MINE, CancelToken())
    for something in (True, False):
        with qtbot.waitSignal(desk.forgotten) as forgotten:
            desk.forget()
        assert forgotten.args == [something]


def test_the_place_is_known_while_a_prompt_waits(qtbot: QtBot, pave: Pave, background: Background) -> None:
    vault = HangingVault()
    desk = SignInDesk(SignInSource(SERVER, CredentialStore("tests", vault), {}), pave, background)
    desk.load_account_name()
    with qtbot.waitSignal(desk.place_known) as known:
        desk.ask_place()
    assert known.args == [Whereabouts(Kept.KEYRING, "HangingVault")]
    desk.cancel()
    vault.answer()


class TestBeforeAPromptThatNobodyAnswers:
    @pytest.fixture
    def vault(self) -> Iterator[MemoryVault]:
        vault = HangingVault()
        yield vault
        vault.answer()
        wait_for_keyring_threads()

    def test_nothing_is_reported_after_a_cancel(self, qtbot: QtBot, desk: SignInDesk, vault: HangingVault) -> None:
        said: list[object] = []
        desk.saved.connect(lambda: said.append("saved"))
        desk.failed.connect(said.append)
        with qtbot.waitSignal(desk.busy, check_params_cb=lambda busy: busy):
            desk.save(TYPED)
        qtbot.waitUntil(vault.prompted.is_set)
        with qtbot.waitSignal(desk.busy, check_params_cb=lambda busy: not busy):
            desk.cancel()
        vault.answer()
        with qtbot.waitSignal(desk.place_known):  # one turn of the loop later
            desk.ask_place()
        assert said == []
        assert vault.items == {}

    def test_the_latest_request_wins(self, qtbot: QtBot, desk: SignInDesk, vault: HangingVault) -> None:
        said: list[object] = []
        desk.known.connect(said.append)
        desk.load_account_name()
        qtbot.waitUntil(vault.prompted.is_set)
        with qtbot.waitSignal(desk.held):
            desk.hold(TYPED)
        assert said == []


@pytest.mark.parametrize(
    ("server", "host"),
    [
        ("https://openapi.example", "openapi.example"),
        ("http://127.0.0.1:8080", "127.0.0.1:8080"),
        ("https://good.example@evil.example", "evil.example"),
    ],
)
def test_the_host_is_the_one_that_is_asked(
    server: str, host: str, vault: MemoryVault, pave: Pave, background: Background
) -> None:
    assert SignInDesk(SignInSource(server, CredentialStore("t", vault), {}), pave, background).host == host
