"""Whatever goes wrong, I am told in words that fit, and what I can do about it."""

from __future__ import annotations

import logging

import pytest

from app.assembly import Services
from app.domain.errors import Cancelled
from app.services.demo_faults import Fault
from tests.fakes.inspections import KEY, SENTENCE
from tests.stories.conftest import Adjuster, Key

SESSION = "/v1/*"
FAULTS = {
    "PAVE's server has a problem (status 500)": Fault(SESSION, status=500),
    "PAVE refused the request (status 418)": Fault(SESSION, status=418),
    "PAVE asks us to slow down": Fault(SESSION, status=429),
    "PAVE asks us to wait until ": Fault(SESSION, status=429, headers={"Retry-After": "60"}),
    "PAVE's answer cannot be read": Fault(SESSION, body=b'{"message": "surprise"}'),
    "This network wants you to sign in first": Fault(SESSION, body=b"<html>Welcome to the hotel</html>"),
    "The server sent us elsewhere: refused": Fault(SESSION, redirect_to="https://elsewhere.example/x"),
    "The connection broke off": Fault(SESSION, reset=True, break_off_before_header=True),
    "The server's answer makes no sense": Fault(SESSION, raw=b"SSH-2.0-OpenSSH_9.2\r\n"),
}


@pytest.mark.parametrize("title", FAULTS)
def test_each_fault_has_its_own_title_and_advice(adjuster: Adjuster, title: str) -> None:
    adjuster.server.faults.add(FAULTS[title])
    adjuster.types_key(KEY.text)
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.banner()), timeout=10_000)
    first, _, advice = adjuster.banner().partition("\n")
    assert first.startswith(title)
    assert len(advice) > 20
    assert adjuster.server.url not in adjuster.reads()
    assert adjuster.window.start.isVisible()
    assert not adjuster.house.session.busy

    adjuster.server.faults.clear()
    adjuster.clicks_button("Try again")
    adjuster.waits_for_all_pictures()
    assert adjuster.window.summary.sentence.text() == SENTENCE
    assert adjuster.banner() == ""


@pytest.mark.parametrize(
    ("status", "title"),
    [
        (401, "PAVE did not accept your credentials (401)"),
        (403, "Your API key may not see this (403)"),
    ],
)
def test_refused_credentials_are_asked_for(adjuster: Adjuster, status: int, title: str) -> None:
    adjuster.server.faults.add(Fault(SESSION, status=status))
    adjuster.types_key(KEY.text)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.door.dialog is not None)
    dialog = adjuster.window.door.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert title in adjuster.reads()
    adjuster.qtbot.keyClick(dialog, Key.Key_Escape)
    adjuster.qtbot.waitUntil(lambda: adjuster.window.door.dialog is None)
    assert adjuster.window.start.isVisible()


def test_an_empty_list_is_no_error(adjuster: Adjuster) -> None:
    adjuster.server.put_session("ABC-00000001", [])
    adjuster.types_key("ABC-00000001")
    adjuster.waits_for_all_pictures()
    assert adjuster.banner() == ""
    assert len(adjuster.tiles()) == 13
    assert adjuster.window.summary.sentence.text().startswith("0 of 13 accepted · 3 missing")
    assert "No photos captured yet" in adjuster.window.summary.standing.text()


def test_one_unreadable_entry_hides_nothing(adjuster: Adjuster) -> None:
    rows: list[dict[str, object]] = [*adjuster.server.rows(KEY.text), {"photo_code": "four"}]
    adjuster.server.put_session(KEY.text, rows)
    adjuster.opens_the_sample()
    assert adjuster.window.summary.sentence.text() == f"{SENTENCE} · 1 unreadable entry"
    assert adjuster.words_on_tile(13)[0].startswith("UNREADABLE")
    assert adjuster.words_on_tile(13)[1] == "Entry 15"
    adjuster.presses(Key.Key_End)
    assert adjuster.window.panel.note.word.text() == "Unreadable entry"


def test_a_message_of_yesterday_goes_when_the_next_session_opens(adjuster: Adjuster) -> None:
    fault = adjuster.server.faults.add(Fault(SESSION, status=429))
    adjuster.types_key(KEY.text)
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.banner()))
    adjuster.server.faults.remove(fault)
    adjuster.opens_the_sample()
    assert adjuster.banner() == ""


def test_a_fault_of_the_program_itself_is_shown_and_the_program_goes_on(
    adjuster: Adjuster, services: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("nobody thought of that")

    surprises: list[object] = []
    adjuster.house.background.surprised.connect(surprises.append)
    with monkeypatch.context() as patched, caplog.at_level(logging.CRITICAL):
        patched.setattr("app.services.pave_api.parse_photos", broken)
        adjuster.types_key(KEY.text)
        adjuster.qtbot.waitUntil(lambda: bool(surprises))
    assert isinstance(surprises[0], ZeroDivisionError)
    assert not adjuster.house.session.busy
    adjuster.opens_the_sample()
    assert adjuster.window.summary.sentence.text() == SENTENCE


def test_what_was_cancelled_is_never_spoken_of(adjuster: Adjuster) -> None:
    adjuster.window.failures.tell(Cancelled())
    assert adjuster.banner() == ""
