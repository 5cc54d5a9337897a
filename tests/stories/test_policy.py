"""My IT department decides for this computer: it is in force, I see that it is, and I am told when it could not be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app import stage
from app.bridge.instance_message import InstanceMessage
from app.domain.errors import StoreFault
from app.domain.settings import Theme
from app.instance import Instance
from app.services.demo_server import DemoServer
from app.ui.settings_dialog import Section
from app.ui.update_row import UpdateRow
from tests.conftest import options
from tests.fakes.inspections import KEY, SENTENCE
from tests.stories.conftest import Adjuster, Key


@pytest.fixture(autouse=True)
def policy(request: pytest.FixtureRequest, tmp_path: Path, data_dir: Path, demo_server: DemoServer) -> Path:
    """The file, before the program starts; SERVER stands for the one that is asked. I have settings of my own."""
    data_dir.mkdir()
    (data_dir / "settings.json").write_text('{"language": "fr", "keep_days": 90}')
    file = tmp_path / "policy.json"
    file.write_text(request.param.replace("SERVER", demo_server.url), encoding="utf-8")
    return file


def says(text: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("policy", [text], indirect=True, ids=["policy"])


def stands(built: stage.Stage, qtbot: QtBot) -> None:
    built.open(built._first)
    qtbot.waitUntil(lambda: built.house is not None, timeout=15_000)


@says('{"picture_hosts": ["images.example"]}')
def test_photos_of_other_hosts_are_not_loaded_and_say_why(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert "Host not allowed" in adjuster.words_on_tile(0)
    told = adjuster.window.panel.view.accessibleDescription()
    assert "Your organisation's policy does not allow photos from 127.0.0.1" in told
    assert not [one.path for one in adjuster.server.seen if one.path.startswith("/photos/")]


@says('{"picture_hosts": ["127.0.0.1"], "server": "SERVER", "keep_days": 3}')
def test_what_is_allowed_works_as_ever(adjuster: Adjuster) -> None:
    adjuster.opens_the_sample()
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert "Host not allowed" not in adjuster.words_on_tile(0)
    assert adjuster.house.settings.settings.keep_days == 3
    assert adjuster.window.keeping.policy.banner is None


@says('{"account": "Acme"}')
def test_credentials_of_another_account_are_asked_for_anew(adjuster: Adjuster, policy: Path) -> None:
    adjuster.types_key(KEY.text)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.door.dialog is not None)
    dialog = adjuster.window.door.dialog
    assert dialog is not None
    adjuster.qtbot.waitUntil(lambda: "belong to another account" in dialog.notice.title.text())
    account = dialog.form.account_page.lines["account"]
    assert (account.text(), account.isEnabled()) == ("Acme", False)
    assert str(policy) in account.accessibleDescription()
    dialog.reject()


BROKEN = (
    '{"keep_days": -1, "servr": "https://pave.example", "languages": ["de"], "keep_megabytes": "x", "a": 1, "b": 2}'
)


@says(BROKEN)
def test_a_policy_that_cannot_be_applied_is_said_as_long_as_the_window_is_open(
    adjuster: Adjuster, policy: Path
) -> None:
    banner = adjuster.window.keeping.policy.banner
    assert banner is not None
    told = f"{banner.title.text()}\n{banner.text.text()}"
    assert "Your organisation's policy could not be applied" in told
    assert f"{policy}: keep_days: a whole number from 0 to 36500 was expected; servr: no such key" in told
    assert "and 2 more" in told
    adjuster.presses(Key.Key_Escape)
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_Escape)
    adjuster.window.failures.tell(StoreFault("settings.json", "No space left on device"))
    assert "The disk refused" in adjuster.banner()
    assert banner.isVisible()
    adjuster.clicks_button("Copy details")
    copied = QGuiApplication.clipboard().text()
    assert "a: no such key; b: no such key" in copied, "all of them"
    assert str(policy) in copied


@says(BROKEN)
def test_nothing_of_it_holds(adjuster: Adjuster) -> None:
    usual = adjuster.house.settings.own
    assert adjuster.house.settings.settings == usual
    assert adjuster.house.language.code == "en"
    adjuster.opens_the_sample()
    assert adjuster.window.summary.sentence.text() == SENTENCE


@says('{"languages": ["de"], "keep_days": 14}')
def test_the_window_speaks_what_is_set_and_my_own_choice_stays(
    own_stage: stage.Stage, qtbot: QtBot, data_dir: Path, policy: Path
) -> None:
    stands(own_stage, qtbot)
    house, window = own_stage.house, own_stage.window
    assert house is not None
    assert window is not None
    assert house.language.code == "de"
    window.settings.open(Section.STORAGE)
    dialog = window.settings.dialog
    assert dialog is not None
    assert (dialog.storage.limits.days.isEnabled(), dialog.storage.limits.days.currentText()[:2]) == (False, "14")
    assert str(policy) in dialog.storage.limits.days.accessibleDescription()
    dialog.reject()
    house.settings.change(theme=Theme.DARK)
    qtbot.waitUntil(lambda: json.loads((data_dir / "settings.json").read_text()).get("theme") == "dark")
    kept = json.loads((data_dir / "settings.json").read_text())
    assert (kept["language"], kept["keep_days"]) == ("fr", 90)


@says('{"languages": ["es", "de"]}')
def test_another_of_the_allowed_languages_at_once(own_stage: stage.Stage, qtbot: QtBot) -> None:
    """What she had chosen before there was a policy is not lost by the window being built anew."""
    stands(own_stage, qtbot)
    house = own_stage.house
    assert house is not None
    assert house.language.code in ("es", "de")
    other = "de" if house.language.code == "es" else "es"
    house.settings.change(language=other)
    qtbot.waitUntil(lambda: own_stage.house not in (None, house), timeout=15_000)
    now = own_stage.house
    assert now is not None
    assert now.language.code == other
    assert (now.settings.own.language, now.settings.own.keep_days) == (other, 90)
    window = own_stage.window
    assert window is not None
    assert window.settings.dialog is not None
    window.settings.dialog.reject()


@says('{"server": "https://pave.invalid"}')
def test_a_second_start_is_for_the_server_that_is_set(
    own_stage: stage.Stage, demo_server: DemoServer, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever either of them was started with."""
    sent: list[InstanceMessage] = []

    def call(_address: str, message: InstanceMessage, _patience: int) -> bool:
        sent.append(message)
        return own_stage.take(message)

    monkeypatch.setattr("app.bridge.instance_call.call", call)
    assert Instance(options(demo_server.url, data_dir)).hand_over()
    assert [message.server for message in sent] == ["https://pave.invalid"]
    assert not own_stage.take(InstanceMessage(demo_server.url, demo=False))


@says('{"server": "https://pave.invalid", "keep_days": 3, "picture_hosts": ["images.example"]}')
def test_the_demo_is_the_demo_and_leaving_it_leads_to_the_server_that_is_set(
    own_stage: stage.Stage, qtbot: QtBot
) -> None:
    stands(own_stage, qtbot)
    house, window = own_stage.house, own_stage.window
    assert house is not None
    assert window is not None
    assert house.server == "https://pave.invalid"
    window.actions_["open_demo"].trigger()
    qtbot.waitUntil(lambda: own_stage.house not in (None, house), timeout=15_000)
    demo = own_stage.house
    assert demo is not None
    qtbot.waitUntil(lambda: demo.session.inspection is not None and not demo.sheet.loading, timeout=15_000)
    inspection = demo.session.inspection
    assert inspection is not None
    assert demo.steps.thumbnail(inspection.photos[0].id) is not None
    assert (demo.policy.keys, demo.settings.settings.keep_days) == (("keep_days",), 3)
    shown = own_stage.window
    assert shown is not None
    shown.actions_["leave_demo"].trigger()
    qtbot.waitUntil(lambda: own_stage.house not in (None, demo), timeout=15_000)
    assert own_stage.house is not None
    assert own_stage.house.server == "https://pave.invalid"


@says('{"update_check": false, "update_url": "https://updates.example/newest.json"}')
def test_where_newer_versions_are_not_to_be_asked_for_nothing_offers_it(adjuster: Adjuster) -> None:
    adjuster.window.settings.open()
    dialog = adjuster.window.settings.dialog
    assert dialog is not None
    assert not dialog.general.findChildren(UpdateRow)
    assert not adjuster.house.settings.settings.check_updates
    dialog.reject()


@says('{"update_check": true, "update_url": "https://updates.example/newest.json", "proxy": "http://127.0.0.1:9"}')
def test_where_they_are_to_be_asked_for_i_see_that_it_is_set(adjuster: Adjuster, policy: Path) -> None:
    adjuster.window.settings.open()
    dialog = adjuster.window.settings.dialog
    assert dialog is not None
    (row,) = dialog.general.findChildren(UpdateRow)
    assert (row.tick.isChecked(), row.tick.isEnabled()) == (True, False)
    assert "updates.example" in row.tick.accessibleDescription()
    assert str(policy) in row.tick.accessibleDescription()
    assert not adjuster.house.settings.own.check_updates
    dialog.reject()
    adjuster.house.updates._rest.stop()
