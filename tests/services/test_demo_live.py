"""The demo's session as it was captured: photo by photo, verdict by verdict."""

from __future__ import annotations

import json

import pytest

from app.domain.settings import SAMPLE_KEY
from app.options import parse_options
from app.services.demo_live import DemoLive, Row
from app.services.demo_server import DemoServer
from app.services.pave_json import parse_photos
from tests.fakes.inspections import KEY, sample_bytes
from tests.services.plain_http import SAMPLE, get
from tests.services.test_demo_server import signed

ROWS: list[Row] = json.loads(sample_bytes())
BEGAN = 1_700_000_000.0
FIRST_TO_LAST_PHOTO, TO_LAST_VERDICT = 40, 204  # seconds, from the sample's own times
LEAD = 3


def at(seconds: float, speed: float = 1) -> tuple[Row, ...]:
    play = DemoLive(speed)
    play.rows(ROWS, BEGAN)
    return play.rows(ROWS, BEGAN + seconds)


def verdicts(rows: tuple[Row, ...]) -> int:
    return sum(row["approved"] is not None for row in rows)


def test_it_begins_empty_and_then_has_one_photo_without_a_verdict() -> None:
    assert at(0) == ()
    (row,) = at(LEAD)
    assert (row["photo_label"], row["approved"], row["approved_message"]) == ("VIN", None, "")
    assert row["updated_at"] == row["created_at"] == ROWS[0]["created_at"]


def test_a_photo_is_retaken_when_it_has_been_rejected() -> None:
    rejected = [(r["approved"], r["approved_message"]) for r in at(LEAD + 18) if r["photo_code"] == 2]
    assert rejected == [(False, "REJECTED: Wrong View"), (None, "")]


def test_all_photos_are_there_long_before_their_verdicts() -> None:
    assert len(at(LEAD + FIRST_TO_LAST_PHOTO - 0.1)) == 13
    rows = at(LEAD + FIRST_TO_LAST_PHOTO)
    assert (len(rows), verdicts(rows)) == (14, 3)


def test_at_its_end_it_is_the_sample() -> None:
    assert verdicts(at(LEAD + TO_LAST_VERDICT - 0.1)) == 13
    assert list(at(LEAD + TO_LAST_VERDICT)) == ROWS


def test_fourteen_photos_and_fourteen_verdicts_one_after_the_other() -> None:
    play = DemoLive(1)
    seen = {(len(rows), verdicts(rows)) for n in range(2200) for rows in (play.rows(ROWS, BEGAN + n / 10),)}
    assert {photos for photos, _ in seen} == {judged for _, judged in seen} == set(range(15))


def test_ten_times_as_fast() -> None:
    assert at(2.0, speed=10) == at(20.0)


def test_it_runs_until_the_last_verdict() -> None:
    play = DemoLive(1)
    assert play.status(ROWS, BEGAN) == "PROCESS"
    assert play.status(ROWS, BEGAN + LEAD + TO_LAST_VERDICT - 0.1) == "PROCESS"
    assert play.status(ROWS, BEGAN + LEAD + TO_LAST_VERDICT) == "COMPLETE"


def test_the_server_plays_by_its_own_clock() -> None:
    with DemoServer(SAMPLE, speed=2) as server:
        assert server.speed == 2

        def asked() -> int:
            body = get(server, f"/v1/sessions/{SAMPLE_KEY}/photos", signed(server.credentials, server.now())).body
            return len(parse_photos(body, KEY).photos)

        assert asked() == 0
        server.clock_offset = 12.0
        assert asked() == 8
        server.put_session("ABC-00000001", ROWS[:3])
        other = get(server, "/v1/sessions/ABC-00000001/photos", signed(server.credentials, server.now())).body
        assert len(json.loads(other)) == 3


def test_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    options = parse_options(["--live", "--speed", "20"])
    assert (options.demo, options.live, options.speed) == (True, True, 20.0)
    assert parse_options(["--demo"]).live is False
    for wrong, said in (
        (["--demo", "--speed", "2"], "--speed belongs to --live"),
        (["--live", "--speed", "0"], "from 0.1 to 1000"),
        (["--live", "--speed", "fast"], "from 0.1 to 1000"),
        (["--live", "show", "XXX-ABCDE12345"], "--live belongs to the window"),
    ):
        with pytest.raises(SystemExit) as ended:
            parse_options(wrong)
        assert ended.value.code == 2
        assert said in capsys.readouterr().err
