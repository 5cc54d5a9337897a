"""The screens of handing over, for the gallery: the export dialog in each of its states, the printed sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from app.bridge.print_pictures import PrintPictures
from app.domain.errors import ExportFailed
from app.domain.export_plan import ExportOutcome
from app.domain.review import Mark
from app.domain.settings import Settings
from app.domain.sheet_entry import sheet_entries
from app.domain.summary import summary
from app.ui.print_page import PrintSheet, SheetHead
from tests.gallery import KEY, Shot
from tests.gallery_screens import ALL

_TARGET = "/home/adjuster/claims/XXX-ABCDE12345_2026-11-25"
_PAPER, _DOTS = QRectF(0, 0, 1240, 1754), 150.0


def export(world: Any) -> Any:
    return _dialog(world)


def export_bad_template(world: Any) -> Any:
    dialog = _dialog(world)
    dialog.form.template.setText("{key}_{stap}")
    return dialog


def export_before_the_photos(world: Any) -> Any:
    """A saved copy, of which some photos are not here."""
    dialog = _dialog(world)
    dialog.show_warnings(
        [
            "Saved copy of 2026-11-23 09:12, not checked since.",
            "Not on this computer yet: 3 photos. Fetched first.",
        ]
    )
    dialog.form.parts["report"].setChecked(False)
    return dialog


def export_running(world: Any) -> Any:
    dialog = _dialog(world)
    dialog.show_writing(7, 18)
    return dialog


def export_lacking(world: Any) -> Any:
    dialog = _dialog(world)
    dialog.show_fetching(14, 14)
    dialog.show_lacking(["Front Left", "Interior (attempt 1)"])
    return dialog


def export_failed(world: Any) -> Any:
    dialog = _dialog(world)
    dialog.show_failed(ExportFailed(_TARGET, "No space left on device"))
    return dialog


def export_done(world: Any) -> Any:
    dialog = _dialog(world)
    dialog.with_report = True
    dialog.show_done(ExportOutcome(_TARGET, 18, 6_400_000, ("Front Left",)))
    return dialog


def print_sheet(world: Any) -> Any:
    """A page of A4 as it is printed."""
    world.open()
    house, inspection = world.house, world.house.session.inspection
    world.until(lambda: house.review.ready)
    rejected = inspection.steps[3].newest
    house.review.set_mark(rejected.id, Mark.QUERY)
    house.review.set_note(rejected.id, "asked for it again")
    arrived: list[Any] = []
    pictures = PrintPictures(house.pictures.read_photo, house.background)
    pictures.ready.connect(arrived.append)
    pictures.want(inspection.photos, 900)
    world.until(lambda: bool(arrived))
    head = SheetHead(KEY, summary(inspection, house.translate), "As of 2026-11-25 14:02:31 (local time)")
    entries = sheet_entries(inspection, house.review.of, house.translate)
    page = QPixmap(_PAPER.size().toSize())
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    margin = _DOTS / 2.54
    room = _PAPER.adjusted(margin, margin, -margin, -margin)
    PrintSheet(head, entries, house.translate, arrived[0]).paint(painter, room, _DOTS, 1)
    painter.end()
    shown = QLabel()
    shown.setPixmap(page)
    shown.setStyleSheet("background: white")
    shown.resize(page.size())
    world.page = shown  # kept until the world ends
    return shown


def print_preview(world: Any) -> Any:
    world.open()
    world.window.actions_["print"].trigger()
    printing = world.window.keeping.handing_over.printing
    world.until(lambda: printing.dialog is not None and printing.dialog.isVisible())
    world.rest(0.6)
    return printing.dialog


def _dialog(world: Any) -> Any:
    world.house.settings.use(replace(Settings(), export_folder="/tmp"))
    world.open()
    world.window.actions_["export"].trigger()
    dialog = world.window.keeping.handing_over.export.dialog
    dialog.form.target.setText(_TARGET)
    world.rest(0.3)
    return dialog


HANDING_OVER = [
    Shot("export", export, languages=ALL, shares="export"),
    Shot("export-bad-template", export_bad_template, shares="export"),
    Shot("export-copy", export_before_the_photos, shares="export"),
    Shot("export-running", export_running, shares="export"),
    Shot("export-lacking", export_lacking, shares="export"),
    Shot("export-failed", export_failed, shares="export"),
    Shot("export-done", export_done, languages=("de",), shares="export"),
    Shot("print-preview", print_preview),
    Shot("print-sheet", print_sheet, languages=("de",)),
]
