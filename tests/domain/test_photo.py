"""One attempt: its identity, PAVE's verdict on it and the reason."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime

import pytest

from app.domain.photo import PhotoId, Verdict
from tests.fakes.inspections import photo


@pytest.mark.parametrize(
    "approved", [None, "true", "True", "false", "ACCEPTED", "", 0, 1, -1, 1.0, 0.0, [], [True], {}, {"a": True}, ()]
)
def test_only_the_two_booleans_are_verdicts(approved: object) -> None:
    assert Verdict.of(approved) is Verdict.PENDING


def test_the_boolean_is_the_verdict() -> None:
    assert Verdict.of(True) is Verdict.ACCEPTED
    assert Verdict.of(False) is Verdict.REJECTED


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("REJECTED: Wrong View", "Wrong View"),
        ("Rejected: Wrong View", "Wrong View"),
        ("  rejected :  Wrong View ", "Wrong View"),
        ("REJECTED:Wrong View", "Wrong View"),
        ("Wrong View", "Wrong View"),
        ("REJECTED", "REJECTED"),
        ("REJECTED:", ""),
        ("", ""),
        ("REJECTED: REJECTED: twice", "REJECTED: twice"),
        ("Blurry, therefore rejected: try again", "Blurry, therefore rejected: try again"),
        ("UNREJECTED: odd", "UNREJECTED: odd"),
        ("REJECTED: <b>bold</b>", "<b>bold</b>"),
    ],
)
def test_the_reason_is_the_message_without_a_leading_rejected(message: str, reason: str) -> None:
    assert photo(verdict=Verdict.REJECTED, message=message).reason == reason


@pytest.mark.parametrize("verdict", [Verdict.ACCEPTED, Verdict.PENDING])
def test_only_a_rejected_photo_has_a_reason(verdict: Verdict) -> None:
    assert photo(verdict=verdict, message="REJECTED: Wrong View").reason == ""


def test_the_message_decides_nothing() -> None:
    assert photo(verdict=Verdict.of(True), message="REJECTED: Wrong View").verdict is Verdict.ACCEPTED


def test_identity_is_session_code_time_and_ordinal_never_the_address() -> None:
    one = photo(url="https://a.example/1.jpg")
    assert replace(one, url="https://b.example/2.jpg", message="other", verdict=Verdict.REJECTED).id == one.id
    ids = {one.id, photo(5).id, photo(second=1).id, photo(ordinal=1).id, replace(one.id, session_key="ABC-12345678")}
    assert len(ids) == 5


def test_ids_can_be_sorted() -> None:
    assert sorted([photo(5).id, photo(4, 9).id, photo(4).id]) == [photo(4).id, photo(4, 9).id, photo(5).id]


def test_a_photo_never_changes() -> None:
    with pytest.raises(FrozenInstanceError):
        photo().url = None  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        PhotoId("a", 1, "b", 0).code = 2  # type: ignore[misc]


def test_created_is_the_time_in_utc_or_nothing() -> None:
    assert photo(created_at="2021-05-27T09:36:16+02:00").created == datetime(2021, 5, 27, 7, 36, 16, tzinfo=UTC)
    assert photo(created_at="yesterday").created is None
    assert photo(created_at="yesterday").created_at == "yesterday"
