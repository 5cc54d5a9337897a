"""Session data, notes and results as PAVE's pages and public code show them, and worse."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UnreadableReply
from app.domain.session_details import Damage, Odometer, SessionData, SessionNote, SessionResults, Vehicle
from app.domain.session_key import SessionKey
from app.domain.session_status import SessionStatus
from app.services.demo_details import sample_details, sample_results
from app.services.details_json import decode_details, encode_details
from app.services.notes_json import parse_notes
from app.services.results_json import parse_results
from app.services.session_details_json import parse_session, whole_number

KEY = SessionKey("XXX-ABCDE12345")
PERSONAL = ("Pat", "Example", "pat@mail.example", "+1 555 0100", "10.1.2.3", "12 Main Street", "secret-url")
PERSONS: dict[str, Any] = {
    "options": {"client_id": "Pat", "sms": {"to": "+1 555 0100", "to_name": "Example"}},
    "user_account": {"first_name": "Pat", "email": "pat@mail.example", "phone": "+1 555 0100"},
    "redirect_url": "https://secret-url.example",
    "location": {"address": "12 Main Street", "ip": "10.1.2.3"},
}


def session(**changed: Any) -> SessionData:
    return parse_session(json.dumps(sample_details() | changed).encode(), KEY)


def with_vehicle(**changed: Any) -> Vehicle:
    vehicle = session(vehicle=sample_details()["vehicle"] | changed).vehicle
    assert vehicle is not None
    return vehicle


class TestSession:
    def test_the_sample_of_the_page(self) -> None:
        data = session()
        assert data.status is SessionStatus.COMPLETE
        assert (data.theme, data.language) == ("PRO", "EN")
        assert data.started_at == "2021-05-27T07:35:52.000000Z"
        assert data.vehicle is not None
        assert data.vehicle.name == "2017 Nissan Rogue"
        assert data.vehicle.odometer == Odometer("100,945", 100945, "KILOMETRES")
        assert data.vehicle.exterior_colour == "Blue"
        assert (data.notes, data.results) == (None, None)

    @pytest.mark.parametrize(
        ("reading", "shown"),
        [
            ("100,945", Odometer("100,945", 100945, "KILOMETRES")),
            (100945, Odometer("100945", 100945, "KILOMETRES")),
            ("100 945", Odometer("100 945", 100945, "KILOMETRES")),
            (100945.5, Odometer("100945.5", 100945, "KILOMETRES")),
            ("0", Odometer("0", 0, "KILOMETRES")),
            ("TMU", Odometer("TMU", None, "KILOMETRES")),
            ("1,00,945", Odometer("1,00,945", None, "KILOMETRES")),
            (-4, Odometer("-4", None, "KILOMETRES")),
            (None, None),
            ("", None),
            (True, None),
            ({"value": 3}, None),
        ],
    )
    def test_the_odometer_in_every_shape(self, reading: Any, shown: Odometer | None) -> None:
        assert with_vehicle(odom_reading=reading).odometer == shown

    @pytest.mark.parametrize("unit", ["KILOMETRES", "KILOMETERS", "MILES", "furlongs"])
    def test_the_unit_stays_as_it_was_sent(self, unit: str) -> None:
        odometer = with_vehicle(odom_unit=unit).odometer
        assert odometer is not None
        assert odometer.unit == unit

    @pytest.mark.parametrize("vehicle", [None, {}, [], "Nissan", {"vehicle_id": 7}, {"vin": None, "year": ""}])
    def test_no_vehicle_yet(self, vehicle: Any) -> None:
        assert session(vehicle=vehicle).vehicle is None

    def test_a_year_may_be_a_text(self) -> None:
        assert with_vehicle(year="2017").name == "2017 Nissan Rogue"

    @pytest.mark.parametrize(
        ("status", "raw", "known"),
        [
            ("PROCESS", "PROCESS", SessionStatus.PROCESS),
            ("process", "process", SessionStatus.PROCESS),
            ("WAITING CONFIRM", "WAITING CONFIRM", None),
            (None, "", None),
            (7, "7", None),
        ],
    )
    def test_any_status(self, status: Any, raw: str, known: SessionStatus | None) -> None:
        data = session(status=status)
        assert (data.raw_status, data.status) == (raw, known)

    def test_a_session_that_nobody_started(self) -> None:
        data = session(status="IDLE", inspect_started_at=None, inspect_ended_at=None)
        assert (data.started_at, data.ended_at) == ("", "")

    def test_wrapped_as_in_results(self) -> None:
        content = sample_details()
        vehicle = content.pop("vehicle")
        data = parse_session(json.dumps({"session": content, "vehicle": vehicle}).encode(), KEY)
        assert data == session()

    def test_nothing_personal_is_taken(self) -> None:
        kept = json.dumps(encode_details(session(**PERSONS)))
        assert not [one for one in PERSONAL if one in kept]

    def test_texts_are_cleaned(self) -> None:
        assert with_vehicle(make="Nis\u202esan\x00").make == "Nissan\ufffd"

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"[]",
            b"null",
            b"<html>",
            b'{"message": "Session XXX-ABCDE12345 cannot be found."}',
            b'{"session_key": "UNG-ABCDE12345", "status": "IDLE"}',
            b'{"status": "IDLE", "status": "COMPLETE"}',
        ],
    )
    def test_what_is_no_session_or_another_one(self, body: bytes) -> None:
        with pytest.raises(UnreadableReply):
            parse_session(body, KEY)


class TestNotes:
    def test_as_one_public_client_stores_them(self) -> None:
        row = {"title": "Call", "description": "at noon", "inserted_by": "ann", "inserted_at": "2021-05-27T07:44:10Z"}
        assert parse_notes(json.dumps([row]).encode()) == (
            SessionNote("Call", "at noon", "ann", "2021-05-27T07:44:10Z"),
        )

    @pytest.mark.parametrize("wrapped", ['{"notes": ["a"]}', '{"data": ["a"]}', '["a"]', '[{"note": "a"}, 7, {}]'])
    def test_whatever_holds_them(self, wrapped: str) -> None:
        assert parse_notes(wrapped.encode()) == (SessionNote("", "a", "", ""),)

    def test_unknown_fields_keep_their_names(self) -> None:
        row = {"text": "a", "priority": 3, "pinned": True, "colour": None, "parts": ["x"]}
        assert parse_notes(json.dumps([row]).encode())[0].other == (("priority", "3"), ("pinned", "true"))

    def test_nothing_personal_is_taken(self) -> None:
        row = PERSONS | {"text": "a", "user_email": "pat@mail.example", "phone": "+1 555 0100", "ip": "10.1.2.3"}
        row |= {"inserted_by": "office@mail.example"}
        assert parse_notes(json.dumps([row]).encode()) == (SessionNote("", "a", "office", ""),)

    def test_none_at_all(self) -> None:
        assert parse_notes(b"[]") == ()

    @pytest.mark.parametrize("body", [b"", b'{"message": "no"}', b"7", b'{"notes": 3}'])
    def test_no_list(self, body: bytes) -> None:
        with pytest.raises(UnreadableReply):
            parse_notes(body)


class TestResults:
    def test_the_demo(self) -> None:
        results = parse_results(json.dumps(sample_results()).encode())
        assert results.damages[0] == Damage(
            "Windshield", "Chip", "Stone chip, driver's side", "Glass Repair", "accept", 9
        )
        assert results.damages[1].response == ""
        assert ("standard_A", "4") in results.grades
        assert ("totalDamages", "3") in results.grades
        assert results.capture_seconds == 26

    @pytest.mark.parametrize(
        ("photo", "code"),
        [
            ({"code": "06", "url": False}, 6),
            ({"code": 6, "url": "https://a.example/b.jpg"}, 6),
            ({"code": None}, None),
            (False, None),
            (None, None),
        ],
    )
    def test_the_photo_of_a_damage(self, photo: Any, code: int | None) -> None:
        row = {"component": "TIRE_FL", "damage_name": "Worn", "photo": photo}
        found = parse_results(json.dumps({"inspection": {"detected_damages": [row, None, {}]}}).encode())
        assert found.damages == (Damage("TIRE_FL", "Worn", "", "", "", code),)

    @pytest.mark.parametrize(
        "inspection",
        [{}, {"detected_damages": None, "grading": None}, {"damages_overview": [], "grading": {"standard_A": None}}],
    )
    def test_nothing_found(self, inspection: Any) -> None:
        assert parse_results(json.dumps({"inspection": inspection}).encode()) == SessionResults()

    def test_nothing_personal_is_taken(self) -> None:
        content = sample_results() | PERSONS
        content["session"] |= PERSONS
        kept = json.dumps(encode_details(SessionData(results=parse_results(json.dumps(content).encode()))))
        assert not [one for one in PERSONAL if one in kept]

    @pytest.mark.parametrize("body", [b'{"message": "Session is not yet completed."}', b"[]", b"x"])
    def test_not_yet(self, body: bytes) -> None:
        with pytest.raises(UnreadableReply):
            parse_results(body)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner)))
def test_a_number_is_read_or_not_but_never_fails(value: Any) -> None:
    found = whole_number(value)
    assert found is None or found >= 0


_TEXT = st.text(max_size=8)
_SESSIONS = st.builds(
    SessionData,
    raw_status=_TEXT,
    created_at=_TEXT,
    vehicle=st.none()
    | st.builds(Vehicle, vin=_TEXT, odometer=st.none() | st.builds(Odometer, _TEXT, st.none(), _TEXT)),
    notes=st.none() | st.lists(st.builds(SessionNote, _TEXT, _TEXT, _TEXT, _TEXT, st.just((("a", "b"),)))).map(tuple),
    results=st.none()
    | st.builds(SessionResults, st.just((Damage("a", "b", "c", "d", "e", 4),)), st.just((("x", "1"),)), st.just(3)),
)


@given(_SESSIONS)
def test_what_is_kept_comes_back(data: SessionData) -> None:
    assert decode_details(json.loads(json.dumps(encode_details(data)))) == data


@pytest.mark.parametrize(
    "damage",
    [
        lambda d: d.pop("theme"),
        lambda d: d.update(theme=3),
        lambda d: d.update(more="x"),
        lambda d: d.update(vehicle=[]),
        lambda d: d["vehicle"].pop("vin"),
        lambda d: d["vehicle"]["odometer"].update(value="100"),
        lambda d: d.update(notes={}),
        lambda d: d["notes"].append("x"),
        lambda d: d["results"]["grades"].append(["only one"]),
        lambda d: d["results"]["damages"][0].update(photo_code=True),
    ],
)
def test_what_was_damaged_is_none(damage: Any) -> None:
    results = parse_results(json.dumps(sample_results()).encode())
    whole = encode_details(
        SessionData(vehicle=session().vehicle, notes=(SessionNote("", "a", "", ""),), results=results)
    )
    written = json.loads(json.dumps(whole))
    assert decode_details(written) is not None
    damage(written)
    assert decode_details(written) is None
