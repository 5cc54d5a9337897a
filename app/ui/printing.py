"""Print: the contact sheet in the system's preview, from where it goes to paper or into a PDF."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from app.bridge.house import House
from app.bridge.open_session import Opened
from app.bridge.print_pictures import PrintPictures
from app.domain.photo import PhotoId
from app.domain.sheet_entry import sheet_entries
from app.domain.summary import summary
from app.ui.actions import Actions
from app.ui.print_page import PrintSheet, SheetHead

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

_PHOTO_INCHES = 3.0  # the widest place for a photo
_MOST_DOTS = 300
_MARGINS_MM = QMarginsF(10, 10, 10, 10)


class Printing(QObject):
    """What prints is imported when it is used for the first time."""

    told = Signal(str)

    def __init__(self, house: House, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._house, self._window = house, window
        self._sheet: PrintSheet | None = None
        self.dialog: QPrintPreviewDialog | None = None
        self.pictures = PrintPictures(house.pictures.read_photo, house.background)
        self.pictures.ready.connect(self._show)
        house.session.closed.connect(self.pictures.drop)
        actions.connect({"print": self.print})

    def print(self) -> None:
        """The pictures first, at the printer's resolution; the preview opens with them."""
        opened = self._house.session.latest
        if opened is None or self.dialog is not None:
            return
        say = self._house.translate
        entries = sheet_entries(opened.inspection, self._house.review.of, say)
        self._sheet = PrintSheet(self._head(opened), entries, say)
        photos = [entry.photo for entry in entries if entry.photo is not None and entry.photo.url is not None]
        self.told.emit(say("Print", "Preparing the contact sheet…"))
        self.pictures.want(photos, round(_PHOTO_INCHES * _MOST_DOTS))

    def _head(self, opened: Opened) -> SheetHead:
        say, inspection = self._house.translate, opened.inspection
        as_of = f"{opened.as_of.astimezone():%Y-%m-%d %H:%M:%S}"
        saved, fresh = say("Print", "Saved copy of {0}, not checked since"), say("Print", "As of {0} (local time)")
        return SheetHead(_title(opened), summary(inspection, say), (saved if opened.copy else fresh).format(as_of))

    def _show(self, images: Mapping[PhotoId, QImage]) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        if self._sheet is None:
            return
        self._sheet = PrintSheet(self._sheet.head, self._sheet.entries, self._sheet.translate, images)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._sheet.head.title)
        printer.setPageMargins(_MARGINS_MM, QPageLayout.Unit.Millimeter)
        self.dialog = QPrintPreviewDialog(printer, self._window)
        self.dialog.setWindowTitle(self._house.translate("Print", "Contact sheet"))
        self.dialog.resize(self._window.size() * 0.92)
        self.dialog.paintRequested.connect(self._paint)
        self.dialog.finished.connect(self._on_finished)
        self._kept_printer = printer
        self.dialog.open()

    def _paint(self, printer: QPrinter) -> None:
        if self._sheet is not None:
            paint_sheet(self._sheet, printer)

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._sheet = None
        del self._kept_printer


def _title(opened: Opened) -> str:
    """Session, vehicle, VIN: what is known of them."""
    vehicle = opened.data.vehicle if opened.data is not None else None
    known = (vehicle.name, vehicle.vin) if vehicle is not None else ()
    return " · ".join(filter(None, (opened.inspection.key.text, *known)))


def paint_sheet(sheet: PrintSheet, printer: QPrinter) -> None:
    """Every page, or those that the print dialog was told."""
    paper = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    paper.moveTo(0, 0)
    pages = sheet.pages(paper.size())
    first = printer.fromPage() or 1
    last = min(printer.toPage() or pages, pages)
    painter = QPainter(printer)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        sheet.paint(painter, paper, printer.resolution(), number)
    painter.end()
