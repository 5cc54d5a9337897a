"""Started again with the key of a session that is kept: its photos are there with the window, where they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.bridge.step_list_model import Role
from app.domain.first_look import FirstLook
from app.first_sight import expect_session
from app.services.first_look_file import FirstLookFile
from app.ui.frame import Frame
from app.ui.look import Look
from app.ui.main_window import MainWindow
from tests.conftest import options
from tests.fakes.inspections import KEY
from tests.stories.conftest import Adjuster


@pytest.fixture
def looks(adjuster: Adjuster, data_dir: Path) -> FirstLookFile:
    """Once the session has been seen."""
    adjuster.opens_the_sample()
    adjuster.house.keeping.flush()
    kept = FirstLookFile(data_dir / "sessions")
    adjuster.qtbot.waitUntil(lambda: kept.load(KEY.text) is not None)
    return kept


@pytest.fixture
def frame(adjuster: Adjuster) -> Iterator[MainWindow]:
    """Of another start, not shown yet."""
    made = MainWindow()
    made.resize(adjuster.window.size())
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def expect(frame: Frame, adjuster: Adjuster, data_dir: Path) -> None:
    expect_session(frame, replace(options(adjuster.server.url, data_dir), key=KEY.text))
    frame.show()


def colour(window: Frame, at: QPoint) -> QColor:
    """Of the picture there, as a whole."""
    return QColor(window.grab().copy(at.x() - 20, at.y() - 20, 40, 30).toImage().scaled(1, 1).pixel(0, 0))


def rgb(of: QColor) -> tuple[int, int, int]:
    return of.red(), of.green(), of.blue()


def test_every_photo_stands_where_it_stood(
    looks: FirstLookFile, adjuster: Adjuster, frame: MainWindow, data_dir: Path
) -> None:
    look = looks.load(KEY.text)
    assert look is not None
    expect(frame, adjuster, data_dir)
    assert frame.covered
    rows = [adjuster.grid.model().index(row, 0) for row in range(adjuster.grid.model().rowCount())]
    seen = [index for index in rows if index.data(Role.TILE).pixmap is not None]
    in_view = [i for i in seen if adjuster.grid.viewport().rect().intersects(adjuster.grid.visualRect(i))]
    assert len(look.photos) == len(in_view)
    for photo in look.photos:
        middle = QPoint(photo.x + photo.width // 2, photo.y + photo.height // 2 - 8)
        ours, theirs = colour(frame, middle), colour(adjuster.window, middle)
        assert all(abs(a - b) < 24 for a, b in zip(rgb(ours), rgb(theirs), strict=True))


def test_what_comes_meanwhile_is_under_the_cover_until_it_goes(
    looks: FirstLookFile, adjuster: Adjuster, frame: MainWindow, data_dir: Path, qapp: QApplication
) -> None:
    expect(frame, adjuster, data_dir)
    frame.furnish(Look(qapp, dark=False))
    covered = frame.childAt(frame.rect().center())
    frame.uncover()
    assert not frame.covered
    assert frame.childAt(frame.rect().center()) is not covered


def test_a_window_of_another_size_shows_none(
    looks: FirstLookFile, adjuster: Adjuster, frame: MainWindow, data_dir: Path
) -> None:
    frame.resize(adjuster.window.width() - 10, adjuster.window.height())
    expect(frame, adjuster, data_dir)
    assert not frame.covered
    frame.resize(adjuster.window.size())  # as when it is maximized by the system
    assert frame.covered


def test_a_thumbnail_that_is_gone_shows_none(
    looks: FirstLookFile, adjuster: Adjuster, frame: MainWindow, data_dir: Path
) -> None:
    next(looks.thumbnails(KEY.text).glob("*.jpg")).unlink()
    expect(frame, adjuster, data_dir)
    assert not frame.covered


def test_what_was_forgotten_stays_so(looks: FirstLookFile, adjuster: Adjuster, data_dir: Path) -> None:
    look = looks.load(KEY.text)
    assert look is not None
    adjuster.house.library.forget([KEY])
    adjuster.qtbot.waitUntil(lambda: not looks.folder(KEY.text).exists())
    looks.save(KEY.text, look)
    assert not looks.folder(KEY.text).exists()
    looks.folder(KEY.text).mkdir()  # another process is about to go
    looks.save(KEY.text, look)
    assert not looks.folder(KEY.text).exists()


@pytest.mark.parametrize(
    "spoilt",
    [
        "",
        "walkaround-first-look 2\n10 10 #ffffff\n1 1 5 5 {0}-9-0123abcd.jpg\n",
        "walkaround-first-look 1\n10 10 #ffffff\n",
        "walkaround-first-look 1\n10 x #ffffff\n1 1 5 5 {0}-9-0123abcd.jpg\n",
        "walkaround-first-look 1\n10 10 #ffffff\n1 1 5 0 {0}-9-0123abcd.jpg\n",
        "walkaround-first-look 1\n10 10 #ffffff\n1 1 5 5 ../{0}-9-0123abcd.jpg\n",
        "walkaround-first-look 1\n10 10 #ffffff\n1 1 5 5 {0}-9-0123abcd.jpg\n1 1 5 5 {0}-9-0123abcd.png\n",
        "walkaround-first-look 1\n10 10 #ffffff\n1 1 5 999999 {0}-9-0123abcd.jpg\n",
        "\x00\xff",
    ],
)
def test_a_file_that_is_not_ours_is_none(tmp_path: Path, spoilt: str) -> None:
    looks = FirstLookFile(tmp_path)
    folder = looks.folder(KEY.text)
    folder.mkdir()
    (folder / "first_look.txt").write_text(spoilt.format("a" * 64), encoding="latin-1")
    assert looks.load(KEY.text) is None


def test_what_is_saved_is_found(tmp_path: Path) -> None:
    looks = FirstLookFile(tmp_path)
    looks.folder(KEY.text).mkdir()
    (looks.folder(KEY.text) / "manifest.json").write_text("{}")
    (looks.folder(KEY.text) / "first_look.txt").write_text(
        f"walkaround-first-look 1\n1366 690 #f6f7f9\n225 173 142 80 {'0a' * 32}-142-0123abcd.jpg\n"
    )
    look = looks.load(KEY.text)
    assert isinstance(look, FirstLook)
    assert (look.width, look.height, look.ground, look.photos[0].x) == (1366, 690, "#f6f7f9", 225)
    (looks.folder(KEY.text) / "first_look.txt").unlink()
    looks.save(KEY.text, look)
    assert looks.load(KEY.text) == look
