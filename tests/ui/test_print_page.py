"""The printed sheet, looked at: every step in its place with its word, also without colour, on paper of any kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.domain.group_review import untouched
from app.domain.photo import Verdict
from app.domain.sheet_entry import sheet_entries
from app.domain.summary import summary
from app.domain.wording import english
from app.ui.print_page import PrintSheet, SheetHead
from app.ui.printing import paint_sheet
from tests.fakes.inspections import inspection, photo, sample

A4, LETTER = QSizeF(190, 277), QSizeF(196, 259)
DOTS = 100.0


def sheet_of(shown: object = None, photos_are: int = 0x3366CC) -> PrintSheet:
    shown = shown or sample()
    entries = sheet_entries(shown, untouched)  # type: ignore[arg-type]
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(photos_are)
    images = {entry.photo.id: image for entry in entries if entry.photo is not None}
    head = SheetHead("XXX-ABCDE12345", summary(shown), "As of 2026-11-25 14:02:31 (local time)")  # type: ignore[arg-type]
    return PrintSheet(head, entries, english, images)


def painted(sheet: PrintSheet, paper: QSizeF, number: int = 1) -> QImage:
    size = (paper * DOTS / 25.4).toSize()
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFF)
    painter = QPainter(page)
    sheet.paint(painter, QRectF(0, 0, size.width(), size.height()), DOTS, number)
    painter.end()
    return page


def blue_runs(page: QImage, y: int) -> int:
    """How many photos a line across the page meets."""
    blue = [page.pixel(x, y) & 0xFFFFFF == 0x3366CC for x in range(page.width())]
    return sum(now and not before for before, now in zip([False, *blue], blue, strict=False))


def rows_of(page: QImage) -> list[int]:
    """Photos in each row of the sheet, from the top."""
    counts = [blue_runs(page, y) for y in range(page.height())]
    rows: list[int] = []
    for before, now in zip([0, *counts], counts, strict=False):
        if now and not before:
            rows.append(now)
    return rows


@pytest.mark.parametrize(
    ("paper", "rows"),
    [(A4, [3, 3, 3, 3, 1]), (LETTER, [3, 3, 3, 3, 1]), (A4.transposed(), [5, 5, 3]), (LETTER.transposed(), [5, 5, 3])],
)
def test_all_thirteen_stand_on_one_page(qapp: QApplication, paper: QSizeF, rows: list[int]) -> None:
    sheet = sheet_of()
    assert sheet.pages(paper) == 1
    assert rows_of(painted(sheet, paper)) == rows


def test_extras_go_on_to_a_second_page(qapp: QApplication) -> None:
    sheet = sheet_of(inspection(photo(4), *(photo(code, code) for code in range(21, 26))))
    assert (sheet.pages(A4), sheet.pages(A4.transposed())) == (2, 2)
    assert rows_of(painted(sheet, A4, 2)) == [3]


def test_accepted_and_rejected_differ_without_colour(qapp: QApplication) -> None:
    """The same photo, once accepted and once rejected, in grey."""
    greys = []
    for verdict in (Verdict.ACCEPTED, Verdict.REJECTED):
        page = painted(sheet_of(inspection(photo(1, 0, verdict, message=""))), A4)
        corner = page.copy(0, 0, page.width() // 3, page.height() // 3)
        greys.append(corner.convertToFormat(QImage.Format.Format_Mono))
    ink = [sum(grey.pixelIndex(x, y) for x in range(grey.width()) for y in range(grey.height())) for grey in greys]
    assert abs(ink[0] - ink[1]) > 200


def test_a_pdf_of_every_page(qapp: QApplication, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter)
    paint_sheet(sheet_of(inspection(*(photo(code, code) for code in range(21, 26)))), printer)
    content = (tmp_path / "sheet.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 2
