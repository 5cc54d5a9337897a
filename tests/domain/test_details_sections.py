"""What PAVE says of a session, in words: status, odometer, times, sections, text."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from app.domain.details_sections import details_sections, details_text
from app.domain.odometer_words import odometer_words
from app.domain.session_details import Damage, Odometer, SessionData, SessionNote, SessionResults, Vehicle
from app.domain.session_status import SessionStatus
from app.domain.status_words import status_words
from tests.fakes.inspections import KEY

VEHICLE = Vehicle(vin="WLKDEM00XHC000017", year="2017", make="Nissan", model="Rogue")


@pytest.fixture(autouse=True)
def toronto(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "America/Toronto")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("PROCESS", "Capture in progress (PROCESS)"),
        ("complete", "Complete"),
        ("WAITING CONFIRM", "WAITING CONFIRM"),
        ("", ""),
    ],
)
def test_a_status_keeps_its_raw_word(raw: str, words: str) -> None:
    assert status_words(SessionData(raw_status=raw)) == words


@pytest.mark.parametrize("status", SessionStatus)
def test_every_documented_status_has_words(status: SessionStatus) -> None:
    words = status_words(SessionData(raw_status=status.value))
    assert words.endswith(f" ({status.value})") or words.upper() == status.value
    assert words[0].isupper()


@pytest.mark.parametrize(
    ("odometer", "words"),
    [
        (Odometer("100,945", 100945, "KILOMETRES"), "100,945 km"),
        (Odometer("100945", 100945, "KILOMETERS"), "100,945 km"),
        (Odometer("62,724", 62724, "miles"), "62,724 mi"),
        (Odometer("TMU", None, "MILES"), "TMU mi"),
        (Odometer("12", 12, "hours"), "12 hours"),
        (Odometer("12", 12, ""), "12"),
    ],
)
def test_the_odometer(odometer: Odometer, words: str) -> None:
    assert odometer_words(odometer) == words


def test_numbers_as_the_user_writes_them() -> None:
    assert odometer_words(Odometer("100,945", 100945, "KM"), lambda n: f"<{n}>") == "<100945> km"


def test_nothing_known_yet() -> None:
    sections = details_sections(KEY, SessionData(raw_status="IDLE"))
    assert [section.title for section in sections] == ["Vehicle", "Session", "Notes in PAVE", "PAVE's results"]
    assert sections[0].remark == "PAVE does not know the vehicle yet."
    assert sections[1].rows[1] == ("Status", "Not opened yet (IDLE)")
    assert ("inspect_started_at", "not said") in sections[1].rows
    assert sections[2].remark == "PAVE gave no notes."
    assert sections[3].remark == "There are results once the session is complete."


def test_no_notes_is_another_thing_than_no_answer() -> None:
    assert details_sections(KEY, SessionData(notes=()))[2].remark == "There are none."
    assert details_sections(KEY, SessionData(raw_status="COMPLETE"))[3].remark == "PAVE gave no results."


def test_as_text() -> None:
    data = SessionData(
        raw_status="COMPLETE",
        started_at="2021-05-27T07:35:52.000000Z",
        created_at="not a time",
        vehicle=VEHICLE,
        notes=(SessionNote("Call", "at noon", "ann", "2021-05-27T07:44:10+00:00", (("priority", "3"),)),),
        results=SessionResults((Damage("Hood", "Dent", "", "Replace", "", 5),), (("standard_A", "4"),), 26),
    )
    assert details_text(KEY, data) == (
        "Vehicle\nVIN: WLKDEM00XHC000017\nYear: 2017\nMake: Nissan\nModel: Rogue\n\n"
        "Session\nSession key: XXX-ABCDE12345\nStatus: Complete\n"
        "inspect_started_at: 2021-05-27 07:35:52 UTC · 03:35:52 local time\n"
        "inspect_ended_at: not said\ncreated_at: not a time\nupdated_at: not said\n\n"
        "Notes in PAVE\nann · 2021-05-27 07:44:10 UTC · 03:44:10 local time: Call\nat noon\npriority: 3\n\n"
        "PAVE's results\n1 damage\nstandard_A: 4\ncapture_duration: 26 s\n"
        "Component | Damage | Description | Repair | Customer | Photo\n"
        "Hood | Dent | - | Replace | - | 6 Front\n"
    )


def test_a_damage_on_a_photo_that_is_no_step() -> None:
    results = SessionResults((Damage("Roof", "Dent", "", "", "", 21), Damage("Sill", "Rust", "", "", "", None)))
    table = details_sections(KEY, SessionData(results=results))[3].table
    assert [row[-1] for row in table] == ["21", "-"]
