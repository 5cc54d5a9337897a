"""What is fixed is in force at once and never written; a name that is fixed is the one that signs in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.bridge import languages
from app.bridge.background import Background
from app.bridge.languages import language_from
from app.bridge.settings_desk import SettingsDesk
from app.bridge.sign_in_desk import SignInDesk, TypedCredentials
from app.domain.credentials import Credentials, SignIn
from app.domain.policy import Policy
from app.domain.session_key import SessionKey
from app.domain.settings import Settings, Theme
from app.services.cancel import CancelToken
from app.services.credential_store import CredentialStore
from app.services.sign_in_source import SignInSource
from tests.bridge.conftest import Ears
from tests.fakes.keyring_vaults import MemoryVault

POLICY = Policy("/p", keep_days=7, languages=("en", "fr"))
OWN = Settings(language="de", keep_days=90)


class Shelf:
    def __init__(self) -> None:
        self.saved: list[Settings] = []

    def save(self, settings: Settings) -> None:
        self.saved.append(settings)


def test_the_users_own_stay_on_the_disk(qtbot: QtBot, background: Background) -> None:
    shelf, ears = Shelf(), Ears()
    desk = SettingsDesk(shelf, OWN, background, POLICY)
    desk.changed.connect(ears)
    assert (desk.settings.keep_days, desk.settings.language) == (7, "")
    before = desk.settings
    desk.change(theme=Theme.DARK)
    qtbot.waitUntil(lambda: len(shelf.saved) == 1)
    assert shelf.saved == [Settings(language="de", keep_days=90, theme=Theme.DARK)]
    assert ears.heard == [(before, desk.settings)]
    assert desk.settings.keep_days == 7


def test_what_is_fixed_cannot_be_changed_even_by_a_fault_of_ours(qtbot: QtBot, background: Background) -> None:
    shelf, ears = Shelf(), Ears()
    desk = SettingsDesk(shelf, OWN, background, POLICY)
    desk.changed.connect(ears)
    desk.change(keep_days=365)
    assert desk.settings.keep_days == 7
    assert ears.heard == []


def test_nothing_is_written_because_there_is_a_policy(qtbot: QtBot, background: Background) -> None:
    shelf = Shelf()
    desk = SettingsDesk(shelf, OWN, background, POLICY)
    desk.use(desk.settings)
    background.shut_down()
    desk.finish()
    assert shelf.saved == []
    assert desk.own == OWN


def test_a_language_within_the_limit_is_chosen_and_kept(qtbot: QtBot, background: Background) -> None:
    shelf = Shelf()
    desk = SettingsDesk(shelf, OWN, background, POLICY)
    desk.change(language="fr")
    qtbot.waitUntil(lambda: [one.language for one in shelf.saved] == ["fr"])
    assert desk.settings.language == "fr"


@pytest.mark.parametrize(
    ("spoken", "allowed", "language"),
    [
        (["de-CH", "fr"], ("en", "fr"), "fr"),
        (["de-CH"], ("en", "fr"), "en"),
        (["de-CH"], ("es", "fr"), "es"),
        (["de-CH"], ("de",), "de"),
    ],
)
def test_the_systems_first_that_is_allowed(
    monkeypatch: pytest.MonkeyPatch, spoken: list[str], allowed: tuple[str, ...], language: str
) -> None:
    class System(QLocale):
        @staticmethod
        def system() -> QLocale:
            return System()

        def uiLanguages(self, *_: object) -> list[str]:  # noqa: N802  the name is Qt's
            return spoken

    monkeypatch.setattr(languages, "QLocale", System)
    assert language_from(Policy("/p", languages=allowed).govern(Settings(language="xx")), allowed) == language


def test_the_fixed_account_signs_in_whatever_is_typed(qtbot: QtBot, background: Background) -> None:
    asked: list[SignIn] = []

    def check(sign_in: SignIn, _key: SessionKey, _cancel: CancelToken) -> bool:
        asked.append(sign_in)
        return True

    server = "https://openapi.example"
    source = SignInSource(server, CredentialStore("tests", MemoryVault()), {}, fixed_account="Acme")
    desk = SignInDesk(source, check, background)
    typed = TypedCredentials("Bolt", "key", "secret")
    with qtbot.waitSignal(desk.tested):
        desk.test(typed, "XXX-ABCDE12345")
    with qtbot.waitSignal(desk.saved):
        desk.save(typed)
    expected = Credentials(server, "Acme", "key", "secret")
    assert asked == [expected]
    assert source.current(CancelToken()) == expected
