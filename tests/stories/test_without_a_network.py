"""A yard without a signal: what was opened once opens again, and says since when it is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.assembly import build_services
from app.bridge.cycle_collector import CycleCollector
from app.bridge.tile import PictureState
from app.domain.photo import PhotoId
from app.domain.session_key import SessionKey
from app.domain.settings import Settings
from app.house_assembly import build_house
from app.services.demo_faults import Fault
from app.ui.look import Look
from app.ui.main_window import MainWindow
from tests.conftest import dispose, leave, options
from tests.fakes.inspections import KEY
from tests.services.plain_http import SAMPLE
from tests.stories.conftest import Adjuster, Key, Modifier


def kept_files(data_dir: Path, room: str) -> list[Path]:
    return sorted((data_dir / "sessions" / KEY.text / room).iterdir())


@pytest.fixture
def opened_once(adjuster: Adjuster) -> Adjuster:
    adjuster.opens_the_sample()
    adjuster.house.keeping.flush()
    return adjuster


@pytest.fixture
def next_morning(
    opened_once: Adjuster,
    data_dir: Path,
    qtbot: QtBot,
    qapp: QApplication,
    cycle_collector: CycleCollector,
) -> Iterator[Adjuster]:
    """Another run of the program on the same data folder, without a network."""
    opened_once.window.hide()
    opened_once.server.stop()
    services = build_services(options(opened_once.server.url, data_dir))
    house = build_house(services, settings=Settings(follow_live=False))
    window = MainWindow(house, Look(qapp, dark=False))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield Adjuster(qtbot, window, house, opened_once.server)
    dispose(window, house)
    leave(house, services)


def test_the_session_opens_with_its_stamp_and_nothing_spins(next_morning: Adjuster) -> None:
    next_morning.types_key(KEY.text)
    next_morning.qtbot.waitUntil(lambda: next_morning.is_at_rest() and bool(next_morning.banner()))
    assert "10 of 13 accepted · 3 to retake" in next_morning.reads()
    assert "Saved copy of" in next_morning.reads()
    assert "not checked since" in next_morning.reads()
    assert next_morning.pictures() == [PictureState.SHOWN] * 13
    assert "Still showing what was received at" in next_morning.banner()
    assert not next_morning.house.session.busy
    assert next_morning.window.status.progress.text() == "14 photos"


def test_the_copy_is_there_before_the_server_answers(opened_once: Adjuster) -> None:
    opened_once.house.session.close()
    opened_once.server.shape(latency_seconds=1.0)
    opened_once.types_key(KEY.text)
    opened_once.qtbot.waitUntil(lambda: opened_once.house.session.latest is not None, timeout=900)
    assert opened_once.house.session.busy
    assert "Saved copy of" in opened_once.reads()
    assert "Looking up" in opened_once.window.status.progress.text()
    opened_once.waits_for_all_pictures()
    assert "Saved copy of" not in opened_once.reads()
    assert "As of" in opened_once.reads()


def test_a_photo_is_looked_at_closely_without_a_network(next_morning: Adjuster) -> None:
    next_morning.types_key(KEY.text)
    next_morning.waits_for_all_pictures()
    next_morning.clicks_tile(3)
    shown = next_morning.window.panel.photo
    assert shown is not None
    heard: list[PhotoId] = []
    next_morning.window.look.loupe.seen.connect(heard.append)
    next_morning.presses(Key.Key_Return)
    next_morning.qtbot.waitUntil(lambda: shown.id in heard)


def test_what_was_kept_is_not_fetched_again(opened_once: Adjuster) -> None:
    before = len(opened_once.server.seen)
    opened_once.house.session.close()
    opened_once.opens_the_sample()
    asked = [seen.bare_path for seen in opened_once.server.seen[before:]]
    assert [path for path in asked if path.startswith("/photos/")] == []


def test_the_bytes_are_kept_as_they_were_sent(opened_once: Adjuster, data_dir: Path) -> None:
    sent = {file.read_bytes() for file in (SAMPLE / "photos").glob("*.jpg")}
    assert {file.read_bytes() for file in kept_files(data_dir, "pictures")} <= sent
    assert len(kept_files(data_dir, "pictures")) == 14
    assert len(kept_files(data_dir, "thumbnails")) == 14


def test_bytes_that_suffered_on_the_disk_are_fetched_anew(opened_once: Adjuster, data_dir: Path) -> None:
    before = {file.name: file.read_bytes() for file in kept_files(data_dir, "pictures")}
    spoilt = kept_files(data_dir, "pictures")[3]
    content = bytearray(spoilt.read_bytes())
    content[len(content) // 2] ^= 1
    spoilt.write_bytes(content)
    services = build_services(options(opened_once.server.url, data_dir))
    house = build_house(services, settings=Settings(follow_live=False))
    told: list[frozenset[PhotoId]] = []
    house.keeping.damaged.connect(told.append)
    house.session.open(SessionKey(KEY.text))
    aside = spoilt.with_name(f"{spoilt.stem}.damaged-1.jpg")
    try:
        opened_once.qtbot.waitUntil(lambda: aside.exists() and spoilt.exists() and bool(told), timeout=10_000)
    finally:
        leave(house, services)
    assert (aside.read_bytes(), spoilt.read_bytes()) == (bytes(content), before[spoilt.name])
    assert [len(photos) for photos in told] == [1]
    assert "damaged" in [event.what for event in services.shelf.events(SessionKey(KEY.text))]


def test_bytes_that_suffered_are_named(opened_once: Adjuster, data_dir: Path) -> None:
    left = next(photo for photo in opened_once.house.sheet.received() if photo.code == 4)
    opened_once.house.keeping.damaged.emit(frozenset({left.id}))
    assert "altered on this computer: Left" in opened_once.banner()


# --- the server changes its mind


def test_other_bytes_raise_an_alert_and_both_are_kept(opened_once: Adjuster, data_dir: Path) -> None:
    rows = opened_once.server.rows(KEY.text)
    left, right = (next(row for row in rows if row["photo_code"] == code) for code in (4, 7))
    left["url"] = right["url"]
    opened_once.server.put_session(KEY.text, rows)
    opened_once.presses(Key.Key_F5)
    opened_once.qtbot.waitUntil(lambda: "another picture now than before: Left" in opened_once.banner())
    tile = opened_once.tiles()[3]
    assert (tile.title, tile.changed) == ("Left", True)
    assert [t.changed for t in opened_once.tiles()].count(True) == 1
    assert len(kept_files(data_dir, "pictures")) == 14
    kept = opened_once.house.session.kept
    assert kept is not None
    opened_once.house.session.close()
    opened_once.opens_the_sample()
    assert opened_once.tiles()[3].changed
    kept = opened_once.house.session.kept
    assert kept is not None
    assert [len(kept.receipts[photo]) for photo in kept.changed] == [2]


def test_downloaded_again_and_compared(opened_once: Adjuster) -> None:
    before = len(opened_once.server.seen)
    opened_once.presses(Key.Key_R, Modifier.ControlModifier | Modifier.ShiftModifier)
    wanted = "14 photos downloaded again: the same bytes as before"
    opened_once.qtbot.waitUntil(lambda: opened_once.window.status.progress.text() == wanted, timeout=15_000)
    asked = [seen for seen in opened_once.server.seen[before:] if seen.bare_path.startswith("/photos/")]
    assert len(asked) == 14
    assert opened_once.pictures() == [PictureState.SHOWN] * 13


def test_what_cannot_be_downloaded_again_is_not_said_to_be_the_same(next_morning: Adjuster) -> None:
    next_morning.types_key(KEY.text)
    next_morning.qtbot.waitUntil(lambda: next_morning.is_at_rest() and bool(next_morning.banner()))
    next_morning.presses(Key.Key_R, Modifier.ControlModifier | Modifier.ShiftModifier)
    wanted = "14 photos could not be downloaded again: not compared"
    next_morning.qtbot.waitUntil(lambda: next_morning.window.status.progress.text() == wanted, timeout=15_000)
    assert next_morning.pictures() == [PictureState.SHOWN] * 13
    with next_morning.qtbot.waitSignal(next_morning.house.exports.measured) as measured:
        next_morning.house.exports.measure()
    assert len(measured.args[0]) == 14, "what was kept before is still there for an export"


def test_a_disk_that_takes_nothing_shows_all_the_same(adjuster: Adjuster, data_dir: Path) -> None:
    data_dir.mkdir(exist_ok=True)
    (data_dir / "sessions").write_bytes(b"a file where the folder should be")
    adjuster.opens_the_sample()
    assert adjuster.pictures() == [PictureState.SHOWN] * 13
    adjuster.qtbot.waitUntil(lambda: bool(adjuster.banner()))


def test_a_picture_that_cannot_be_had_now_keeps_the_one_from_before(opened_once: Adjuster) -> None:
    rows = opened_once.server.rows(KEY.text)
    for row in rows:
        row["url"] = f"{row['url']}?signed=anew"
    opened_once.server.put_session(KEY.text, rows)
    opened_once.server.faults.add(Fault("/photos/*", break_off_before_header=True, reset=True))
    opened_once.house.session.close()
    opened_once.opens_the_sample()
    assert opened_once.pictures() == [PictureState.SHOWN] * 13
