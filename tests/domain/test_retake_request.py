"""The text that asks for the open steps: only those, each with one line that helps; and how long it is."""

from __future__ import annotations

import pytest

from app.domain.capture_link import capture_link
from app.domain.capture_steps import CAPTURE_STEPS
from app.domain.inspection import Inspection, Step
from app.domain.photo import Verdict
from app.domain.retake_advice import retake_advice
from app.domain.retake_request import open_steps, retake_request
from app.domain.session_status import SessionStatus
from app.domain.text_message import sms_parts
from tests.fakes.inspections import KEY, all_accepted, inspection, photo, sample

LINK = "https://acme.vehiclecapture.com/XXX-ABCDE12345"
REJECTED = Verdict.REJECTED


def step_of(code: int, message: str = "REJECTED: Wrong View") -> Step:
    seen = inspection(photo(code, verdict=REJECTED, message=message))
    return next(step for step in seen.steps if step.capture.code == code)


def test_the_sample_asks_for_three() -> None:
    assert [step.title for step in open_steps(sample())] == ["Left", "Front Left", "Front Right"]
    assert retake_request(sample(), capture_link=LINK) == (
        "We still need 3 photos of your vehicle (XXX-ABCDE12345):\n\n"
        "- Left: Wrong View\n"
        "Show the whole left side, level, vehicle fully in frame.\n\n"
        "- Front Left: Please recapture the photo, ensuring that the vehicle is fully in frame for this angle.\n"
        "Step back until the whole vehicle is in the frame, with some room around it.\n\n"
        "- Front Right: Wrong View\n"
        "Stand at the front right corner; show front and right side, fully in frame.\n\n"
        f"Take them here: {LINK}"
    )


def test_one_step_fits_two_short_messages() -> None:
    text = retake_request(inspection(*all_accepted(4), photo(4, verdict=REJECTED)), capture_link=LINK)
    assert text == (
        "We still need 1 photo of your vehicle (XXX-ABCDE12345):\n"
        "- Left: Wrong View\n"
        "Show the whole left side, level, vehicle fully in frame.\n"
        f"Take them here: {LINK}"
    )
    assert sms_parts(text) == 2


def test_nothing_is_asked_for_when_nothing_is_open() -> None:
    assert retake_request(inspection(*all_accepted()), capture_link=LINK) == ""
    assert retake_request(inspection(*all_accepted(4, 5, 8)), capture_link=LINK) == "", "optional ones"


def test_a_step_that_was_taken_again_is_not_asked_for() -> None:
    seen = inspection(*all_accepted(4), photo(4, 1, REJECTED), photo(4, 2))
    assert open_steps(seen) == ()


def test_a_missing_required_one_is_asked_for_once_nobody_captures_any_more() -> None:
    seen = inspection(*all_accepted(2))
    assert "- Interior: missing\nFrom the open driver's door" in retake_request(seen)
    assert retake_request(seen.with_status(SessionStatus.PROCESS)) == ""
    assert "Interior" in retake_request(seen.with_status(SessionStatus.COMPLETE))


def test_without_a_reason_there_is_still_advice() -> None:
    text = retake_request(inspection(*all_accepted(8), photo(8, verdict=REJECTED, message="REJECTED:")))
    assert "- Rear\nStand straight behind" in text


def test_without_a_link_none_is_named() -> None:
    assert "http" not in retake_request(sample())
    assert "Take them" not in retake_request(sample())


def test_every_step_has_its_own_line() -> None:
    lines = {retake_advice(step_of(step.code)) for step in CAPTURE_STEPS}
    assert len(lines) == 13
    assert all("\n" not in line and 20 < len(line) < 90 for line in lines)


@pytest.mark.parametrize(
    ("reason", "start"),
    [
        ("REJECTED: Wrong View", "Show the whole left side"),
        ("REJECTED: The image is too DARK", "More light"),
        ("REJECTED: too sunny", "Less glare"),
        ("Rejected: Photo is blurry", "Hold the phone still"),
        ("REJECTED: View obstructed", "Remove what is in the way"),
        ("REJECTED: not fully in frame", "Step back"),
        ("REJECTED: Mauvais angle", "Show the whole left side"),
        ("", "Show the whole left side"),
    ],
)
def test_the_reason_chooses_the_advice(reason: str, start: str) -> None:
    assert retake_advice(step_of(4, reason)).startswith(start)


@pytest.mark.parametrize("code", [1, 2, 3, 9, 6])
def test_nobody_is_told_to_step_back_from_a_part(code: int) -> None:
    assert "Step back" not in retake_advice(step_of(code, "REJECTED: ensure it is fully in frame"))


class TestLink:
    def test_of_the_account(self) -> None:
        assert capture_link("Acme", KEY, SessionStatus.PROCESS) == LINK
        assert capture_link("acme", KEY, None) == LINK

    @pytest.mark.parametrize("status", [SessionStatus.COMPLETE, SessionStatus.EXPIRED, SessionStatus.INVALID])
    def test_none_for_a_session_that_has_ended(self, status: SessionStatus) -> None:
        assert capture_link("acme", KEY, status) == ""

    @pytest.mark.parametrize("account", ["", "a b", "acme.evil.example/", "-acme", "ä", "a" * 64, "acme@x", "acme\n"])
    def test_none_for_what_is_no_name_of_a_host(self, account: str) -> None:
        assert capture_link(account, KEY, None) == ""


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 0),
        ("a", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 10, 2),
        ("ê", 1),
        ("ê" * 70, 1),
        ("ê" * 71, 2),
        ("ê" * 135, 3),
        ("\U0001f697" * 35, 1),
        ("\U0001f697" * 36, 2),
    ],
)
def test_parts_of_a_text_message(text: str, parts: int) -> None:
    assert sms_parts(text) == parts


def test_english_fits_the_alphabet_of_text_messages() -> None:
    """One letter outside of it would more than double the number of messages."""
    everything = Inspection.of(KEY, [photo(step.code, verdict=REJECTED) for step in CAPTURE_STEPS])
    text = retake_request(everything, capture_link=LINK)
    assert sms_parts(text) <= -(-len(text) // 153)
