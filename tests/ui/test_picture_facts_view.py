"""The panel's words on a photo's file, and the same as text: absence is stated, the position waits to be asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.photo import Verdict
from app.domain.picture_facts import GpsPosition, PictureFacts
from app.domain.wording import english
from app.ui.facts_text import facts_text
from app.ui.picture_facts_view import PictureFactsView
from tests.fakes.inspections import photo

SHA256 = "3f9a0b11" + "0" * 52 + "c1d2"
PHONE = PictureFacts(
    4032,
    3024,
    2_103_456,
    "JPEG",
    SHA256,
    matches=True,
    make="Apple",
    model="<b>iPhone & 13</b>",
    times=(("DateTimeOriginal", "2021:05:27 07:36:19"), ("OffsetTimeOriginal", "+02:00")),
    orientation=6,
    gps=GpsPosition(48.858333, 2.294444, 35.5),
)
BARE = PictureFacts(1600, 900, 210_345, "WebP", SHA256, matches=True)
LEFT, FRONT = photo(4, verdict=Verdict.REJECTED), photo(5)


@pytest.fixture
def view(qtbot: QtBot) -> PictureFactsView:
    built = PictureFactsView(english, QLocale("en"))
    qtbot.addWidget(built)
    return built


def reads(view: PictureFactsView) -> list[str]:
    """Every text that is to be seen, in the order of the rows."""
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]


def value(view: PictureFactsView, name: str) -> str:
    return next(
        label.text()
        for label in view.findChildren(QLabel)
        if label.accessibleName().startswith(f"{name}: ") and label.isVisibleTo(view)
    )


def test_all_that_a_phone_tells(view: PictureFactsView) -> None:
    view.show_facts(LEFT.id, PHONE)
    assert value(view, "Size") == "4032 × 3024, 12.2 MP"
    assert value(view, "File") == "JPEG, 2.1 MB"
    assert value(view, "Camera") == "Apple <b>iPhone & 13</b>"
    assert value(view, "EXIF times") == "DateTimeOriginal\n2021:05:27 07:36:19\nOffsetTimeOriginal +02:00"
    assert value(view, "Orientation") == "6"
    assert value(view, "GPS") == "not shown"
    assert value(view, "SHA-256") == "3f9a 0b11 … c1d2"
    assert not view.changed.isVisibleTo(view)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in view.findChildren(QLabel))


def test_absence_is_stated(view: PictureFactsView) -> None:
    view.show_facts(LEFT.id, BARE)
    assert [value(view, name) for name in ("Camera", "EXIF times", "GPS")] == ["none in the file"] * 3
    assert "Orientation" not in reads(view)
    assert not view.show_position.isVisibleTo(view)


def test_an_upright_picture_says_nothing_of_it(view: PictureFactsView) -> None:
    view.show_facts(LEFT.id, replace(PHONE, orientation=1))
    assert "Orientation" not in reads(view)


def test_unreadable_data_are_no_absence(view: PictureFactsView) -> None:
    view.show_facts(LEFT.id, replace(BARE, exif_unreadable=True))
    assert value(view, "EXIF") == "could not be read"
    assert not {"Camera", "GPS", "EXIF times", "none in the file"} & set(reads(view))
    view.show_facts(LEFT.id, replace(PHONE, gps=None, gps_unreadable=True))
    assert value(view, "GPS") == "could not be read"
    assert value(view, "Camera") == "Apple <b>iPhone & 13</b>"


def test_the_position_on_request_only_and_for_this_photo_only(view: PictureFactsView, qtbot: QtBot) -> None:
    view.show_facts(LEFT.id, PHONE)
    assert value(view, "GPS") == "not shown"
    assert view.show_position.accessibleName() == "Show the position"
    view.show()
    qtbot.mouseClick(view.show_position, Qt.MouseButton.LeftButton)
    assert value(view, "GPS") == "48.85833, 2.29444\naltitude 36 m"
    assert not view.show_position.isVisibleTo(view)
    view.show_facts(LEFT.id, PHONE)
    assert view.gps_shown, "the same photo again"
    view.show_facts(FRONT.id, PHONE)
    assert value(view, "GPS") == "not shown"
    assert view.show_position.isVisibleTo(view)


def test_all_64_digits_are_copied(view: PictureFactsView, qtbot: QtBot) -> None:
    view.show_facts(LEFT.id, PHONE)
    assert view.copy_sha256.accessibleName() == "Copy SHA-256"
    with qtbot.waitSignal(view.copied):
        qtbot.mouseClick(view.copy_sha256, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == SHA256


def test_a_changed_file_is_told(view: PictureFactsView) -> None:
    view.show_facts(LEFT.id, replace(PHONE, matches=False))
    assert "The file has changed since it was received." in reads(view)


def test_nothing_is_left_of_the_photo_before(view: PictureFactsView) -> None:
    view.show_facts(LEFT.id, PHONE)
    view.show_nothing()
    assert view.isHidden()
    assert (view.facts, view.photo_id) == (None, None)


def test_numbers_are_written_as_the_language_writes_them(qtbot: QtBot) -> None:
    view = PictureFactsView(english, QLocale("de"))
    qtbot.addWidget(view)
    view.show_facts(LEFT.id, PHONE)
    assert value(view, "Size") == "4032 × 3024, 12,2 MP"
    assert value(view, "File").startswith("JPEG, 2,1")


@pytest.mark.parametrize("facts", [PHONE, BARE], ids=["phone", "bare"])
def test_it_fits_into_the_panel(view: PictureFactsView, facts: PictureFacts) -> None:
    view.show_facts(LEFT.id, facts)
    assert view.minimumSizeHint().width() <= 264


def test_as_text() -> None:
    assert facts_text(LEFT, "4 · Left", "attempt 1 of 2", PHONE, False, english) == (
        "Session key: XXX-ABCDE12345\n"
        "Step: 4 · Left, attempt 1 of 2\n"
        "Verdict: Rejected\n"
        "Reason: Wrong View\n"
        "created_at: 2021-05-27T07:36:00+00:00\n"
        "updated_at: 2021-05-27T07:36:30+00:00\n"
        "Size: 4032 × 3024\n"
        "File: JPEG, 2103456 bytes\n"
        "Camera: Apple <b>iPhone & 13</b>\n"
        "DateTimeOriginal: 2021:05:27 07:36:19\n"
        "OffsetTimeOriginal: +02:00\n"
        f"SHA-256: {SHA256}\n"
    )


def test_the_position_only_after_it_was_shown() -> None:
    asked = facts_text(LEFT, "4 · Left", "", PHONE, True, english)
    assert "GPS: 48.85833, 2.29444 · altitude 36 m\n" in asked
    assert "GPS" not in facts_text(LEFT, "4 · Left", "", PHONE, False, english)


def test_without_a_file_what_the_server_said() -> None:
    told = facts_text(FRONT, "6 · Front", "attempt 1 of 1", None, False, english)
    assert told.endswith("updated_at: 2021-05-27T07:36:30+00:00\n")
    assert "Reason" not in told


def test_a_changed_or_unreadable_file_as_text() -> None:
    told = facts_text(FRONT, "6 · Front", "", replace(BARE, matches=False, exif_unreadable=True), False, english)
    assert "EXIF: could not be read\n" in told
    assert "File: changed since it was received\n" in told
    assert "Camera" not in told
