"""Which sessions go when they are too many or too old, and which are asked for first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.eviction import may_be_past, past_limits
from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey

NOW = datetime(2026, 3, 31, tzinfo=UTC)
MB = 1_000_000


def entry(days_ago: int, size: int = MB, pinned: bool = False, judged: bool = False) -> LibraryEntry:
    opened_at = NOW - timedelta(days=days_ago)
    return LibraryEntry(SessionKey(f"ABC-{days_ago:08}"), opened_at, size=size, pinned=pinned, judged=judged)


def past(
    *entries: LibraryEntry, days: int = 0, megabytes: int = 0, open_days_ago: int = -1
) -> tuple[list[int], list[int]]:
    """How many days ago those were opened that go, and those that are asked for."""
    oldest_first = sorted(entries, key=lambda e: e.opened_at)
    found = past_limits(oldest_first, days, megabytes, {SessionKey(f"ABC-{open_days_ago:08}")}, NOW)
    return [(NOW - e.opened_at).days for e in found.remove], [(NOW - e.opened_at).days for e in found.ask]


def test_no_limit_keeps_everything() -> None:
    assert past(entry(4000, 9000 * MB), entry(1)) == ([], [])


def test_too_old_goes_oldest_first() -> None:
    assert past(entry(31), entry(40), entry(30), entry(2), days=30) == ([40, 31], [])


def test_too_large_goes_oldest_first_until_it_fits() -> None:
    assert past(entry(4), entry(3), entry(2), entry(1), megabytes=2) == ([4, 3], [])
    assert past(entry(4), entry(3), megabytes=2) == ([], [])


def test_the_open_one_never_goes() -> None:
    assert past(entry(40), days=30, open_days_ago=40) == ([], [])
    assert past(entry(4), entry(3), megabytes=1, open_days_ago=4) == ([3], [])


def test_judged_ones_are_asked_for() -> None:
    assert past(entry(40, judged=True), entry(35), days=30) == ([35], [40])


def test_pinned_ones_have_no_age() -> None:
    assert past(entry(400, pinned=True), entry(35), days=30) == ([35], [])


def test_where_room_is_short_the_safe_ones_go_first_then_judged_then_pinned_are_asked_for() -> None:
    four = (entry(9, pinned=True), entry(8, judged=True), entry(2), entry(1))
    assert past(*four, megabytes=2) == ([2, 1], [])
    assert past(*four, megabytes=1) == ([2, 1], [8])
    assert past(*four, entry(0, pinned=True, size=3 * MB), megabytes=2) == ([2, 1], [8, 9, 0])


def test_a_number_of_days_that_reaches_before_all_calendars() -> None:
    """As somebody may write it into a file: nothing is so old."""
    for days in (36_500, 800_000, 1_000_000, 10**12):
        assert past(entry(4000), entry(1), days=days) == ([], [])
        assert not may_be_past(NOW - timedelta(days=4000), 0, days, 0, NOW)
    assert past(entry(36_501), entry(1), days=36_500) == ([36_501], [])
