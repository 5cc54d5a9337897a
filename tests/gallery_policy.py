"""What an organisation's policy looks like, for the gallery: fixed settings, a broken file, a photo that is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.credentials import Kept, Whereabouts
from app.domain.errors import PhotoTrouble, PhotoUnavailable
from app.domain.policy import Policy
from app.domain.policy_errors import PolicyFault, PolicyFlaw
from app.domain.settings import Settings
from app.ui.credentials_dialog import CredentialsDialog
from app.ui.policy_notice import PolicyNotice
from app.ui.settings_dialog import Section, SettingsDialog
from tests.gallery import Shot
from tests.gallery_screens import ALL, HOST

_FILE = "/etc/walkaround/policy.json"
_POLICY = Policy(
    _FILE,
    server=f"https://{HOST}",
    account="acme-insurance",
    proxy="http://proxy.acme.example:3128",
    keep_days=45,
    keep_megabytes=3000,
    languages=("en",),
    picture_hosts=("images-cdn.paveapi.com", "*.acme.example"),
)
_FAULTS = (
    PolicyFault(PolicyFlaw.VALUE, "keep_days"),
    PolicyFault(PolicyFlaw.UNKNOWN_KEY, "servr"),
    PolicyFault(PolicyFlaw.VALUE, "proxy"),
    PolicyFault(PolicyFlaw.VALUE, "languages"),
)


def policy_general(world: Any) -> Any:
    return _settings(world, _POLICY, Section.GENERAL)


def policy_languages(world: Any) -> Any:
    return _settings(world, replace(_POLICY, languages=("en", "fr")), Section.GENERAL)


def policy_storage(world: Any) -> Any:
    return _settings(world, _POLICY, Section.STORAGE)


def policy_network(world: Any) -> Any:
    """The same page, scrolled to its end."""
    dialog = _settings(world, _POLICY, Section.STORAGE)
    world.rest(0.2)
    bar = dialog.storage.parentWidget().parentWidget().verticalScrollBar()
    bar.setValue(bar.maximum())
    return dialog


def policy_credentials(world: Any) -> Any:
    house = world.house
    dialog = CredentialsDialog(house.sign_in, house.explain, house.translate, None, world.window, _POLICY)
    dialog.show()
    world.rest(0.4)
    return dialog


def policy_broken(world: Any) -> Any:
    _notice(world)
    return world.window


def policy_broken_session(world: Any) -> Any:
    """Above everything else, with the other banner beneath it."""
    _notice(world)
    world.open()
    world.window.failures.tell(PhotoUnavailable(PhotoTrouble.HOST_NOT_ALLOWED, "cdn.elsewhere.example"))
    return world.window


def policy_photo(world: Any) -> Any:
    """Two pictures come from a host that is not allowed."""
    rows = world.server.rows("XXX-ABCDE12345")
    for row in rows:
        if row["photo_code"] in (4, 7):
            row["url"] = "https://cdn.elsewhere.example/one.jpg"
    world.server.put_session("HST-ABCDE12345", rows)
    world.services.http._picture_host = Policy(_FILE, picture_hosts=("127.0.0.1",)).admits_picture_host
    world.open("HST-ABCDE12345")
    world.choose(3)
    return world.window


def _settings(world: Any, policy: Policy, section: Section) -> Any:
    settings = policy.govern(Settings())
    folder = Path("/home/adjuster/.local/share/Walkaround")
    dialog = SettingsDialog(settings, folder, world.house.translate, world.window, policy)
    dialog.show_place(Whereabouts(Kept.KEYRING, "Windows Credential Manager"))
    dialog.show_size(37, 812_000_000)
    dialog.show_section(section)
    dialog.show()
    return dialog


def _notice(world: Any) -> None:
    PolicyNotice(replace(world.house, policy=Policy(_FILE, faults=_FAULTS)), world.window)


POLICY = [
    Shot("policy-general", policy_general, shares="policy-settings", languages=ALL),
    Shot("policy-languages", policy_languages, shares="policy-settings"),
    Shot("policy-storage", policy_storage, shares="policy-settings", languages=ALL),
    Shot("policy-network", policy_network, shares="policy-settings", languages=ALL),
    Shot("policy-credentials", policy_credentials, shares="policy-settings", languages=ALL),
    Shot("policy-broken", policy_broken, languages=ALL),
    Shot("policy-broken-session", policy_broken_session),
    Shot("policy-photo", policy_photo, languages=ALL),
]
