"""The small file of sessions opened last: replaced whole, never a reason to fail at start."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import StoreFault
from app.domain.recent_session import RecentSession
from app.domain.session_key import SessionKey
from app.services.recent_sessions import MOST, RecentSessions
from tests.fakes.inspections import sample

NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)


def session(number: int = 0, at: datetime = NOON) -> RecentSession:
    return RecentSession(SessionKey(f"ABC-{number:08}"), at, 10, 3, 1)


@pytest.fixture
def store(tmp_path: Path) -> RecentSessions:
    return RecentSessions(tmp_path / "world")


def keys(sessions: tuple[RecentSession, ...]) -> list[str]:
    return [s.key.text for s in sessions]


def test_the_constructor_and_a_first_look_touch_nothing(store: RecentSessions, tmp_path: Path) -> None:
    assert store.load() == ()
    assert list(tmp_path.iterdir()) == []


def test_what_was_remembered_is_loaded_by_the_next_run(store: RecentSessions, tmp_path: Path) -> None:
    one = RecentSession.of(sample(), NOON)
    assert store.remember(one) == (one,)
    assert RecentSessions(tmp_path / "world").load() == (one,)
    assert (one.accepted, one.to_retake, one.missing) == (10, 3, 0)


def test_latest_first_and_each_key_once(store: RecentSessions) -> None:
    for number in (1, 2, 3):
        store.remember(session(number))
    again = session(1, NOON + timedelta(hours=1))
    assert store.remember(again)[0] == again
    assert keys(store.load()) == ["ABC-00000001", "ABC-00000003", "ABC-00000002"]


def test_only_so_many_are_kept(store: RecentSessions) -> None:
    for number in range(MOST + 5):
        store.remember(session(number))
    assert keys(store.load()) == [f"ABC-{n:08}" for n in range(MOST + 4, 4, -1)]


def test_one_is_forgotten(store: RecentSessions) -> None:
    store.remember(session(1))
    store.remember(session(2))
    assert keys(store.forget(session(2).key)) == ["ABC-00000001"]
    assert keys(store.load()) == ["ABC-00000001"]


def test_keys_and_counts_are_all_it_writes(store: RecentSessions, tmp_path: Path) -> None:
    store.remember(session())
    (entry,) = json.loads((tmp_path / "world" / "recent.json").read_bytes())
    assert set(entry) == {"key", "opened_at", "accepted", "to_retake", "missing"}
    assert [p.name for p in (tmp_path / "world").iterdir()] == ["recent.json"]


GOOD = {"key": "ABC-00000001", "opened_at": NOON.isoformat(), "accepted": 1, "to_retake": 2, "missing": 3}


def loaded(tmp_path: Path, content: bytes) -> tuple[RecentSession, ...]:
    (tmp_path / "recent.json").write_bytes(content)
    return RecentSessions(tmp_path).load()


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 100, b"{", b"{}", b"null", b'"text"', b"7", b"\xff\xfe\xfa", b"[" * 100_000, b"9" * 5_000],
    ids=lambda c: repr(c[:10]),
)
def test_a_damaged_file_is_an_empty_list(tmp_path: Path, content: bytes) -> None:
    assert loaded(tmp_path, content) == ()


@pytest.mark.parametrize(
    "entry",
    [
        None,
        7,
        [],
        {},
        "text",
        GOOD | {"key": "../x"},
        GOOD | {"key": None},
        GOOD | {"key": 7},
        GOOD | {"opened_at": "soon"},
        GOOD | {"opened_at": 7},
        GOOD | {"opened_at": "2026-11-23T12:00:00"},
        GOOD | {"accepted": None},
        GOOD | {"accepted": "many"},
        GOOD | {"accepted": [1]},
        GOOD | {"accepted": float("nan")},
        GOOD | {"accepted": float("inf")},
    ],
    ids=str,
)
def test_a_damaged_entry_is_left_out(tmp_path: Path, entry: object) -> None:
    found = loaded(tmp_path, json.dumps([entry, GOOD]).encode())
    assert keys(found) == ["ABC-00000001"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(list(GOOD)), inner),
        max_leaves=10,
    )
)
def test_no_file_is_too_strange(tmp_path: Path, content: object) -> None:
    assert isinstance(loaded(tmp_path, json.dumps(content).encode()), tuple)


def test_a_disk_that_refuses(tmp_path: Path) -> None:
    (tmp_path / "world").write_bytes(b"a file where the folder should be")
    with pytest.raises(StoreFault) as caught:
        RecentSessions(tmp_path / "world").remember(session())
    assert caught.value.path.endswith("recent.json")
    assert caught.value.why


def test_two_workers_remember_at_the_same_time(store: RecentSessions) -> None:
    """Two sessions opened in quick succession are remembered by two workers."""
    together = threading.Barrier(4)
    faults: list[Exception] = []

    def remember(number: int) -> None:
        for turn in range(5):
            together.wait(10)
            try:
                store.remember(session(number * 5 + turn))
            except Exception as fault:
                faults.append(fault)

    threads = [threading.Thread(target=remember, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert sorted(keys(store.load())) == [f"ABC-{n:08}" for n in range(20)]
