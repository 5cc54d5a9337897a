"""Loupe and comparison over the contact sheet: what is chosen there is what is seen, and acted on, here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.bridge.house import House
from app.bridge.step_list_model import Role, Row
from app.bridge.tile import may_help
from app.domain.comparison import comparison, opposite_sides
from app.domain.errors import AppError
from app.domain.inspection import Extra, Step
from app.domain.photo import Photo, PhotoId
from app.ui.actions import Actions
from app.ui.compare_header import CompareHeader
from app.ui.compare_view import CompareView
from app.ui.depths import Depth, Depths
from app.ui.filmstrip import Filmstrip
from app.ui.loupe import Loupe
from app.ui.loupe_header import LoupeHeader
from app.ui.palette import Palette
from app.ui.peek import Peek
from app.ui.photo_title import word_and_reason
from app.ui.step_grid import StepGrid
from app.ui.step_panel import StepPanel


class CloseLook(QObject):
    """The sheet's chosen tile and the panel's chosen attempt are the one truth about which photo is meant."""

    menu_asked = Signal(QPoint)
    told = Signal(str)  # news for the status line
    shown = Signal()  # another photo, or the same one anew

    def __init__(
        self, house: House, grid: StepGrid, panel: StepPanel, depths: Depths, actions: Actions, palette: Palette
    ) -> None:
        super().__init__(grid)
        say = house.translate
        self._house, self._grid, self._panel, self._depths = house, grid, panel, depths
        self._place: Depth | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_anew)
        header = LoupeHeader(palette, actions["cancel"], actions["newer_attempt"], say)
        strips = [Filmstrip(house.shown_steps, grid.selectionModel(), palette, say) for _ in range(2)]
        self.loupe = Loupe(house.large, house.steps, header, strips[0], palette, say)
        compare_header = CompareHeader(actions, say)
        words = panel.words_without_picture
        self.compare_view = CompareView(house.large, house.steps, compare_header, strips[1], palette, say, words)
        strips[1].clicked.connect(self._on_strip)
        depths.add(Depth.LOUPE, self.loupe)
        depths.add(Depth.COMPARE, self.compare_view)
        self._peek = Peek(grid, self.loupe.canvas)
        self._peek.began.connect(self.enter)
        self._peek.ended.connect(depths.out)
        self.loupe.canvas.installEventFilter(self)
        for part in (self.loupe, self.compare_view):
            part.menu_asked.connect(self.menu_asked)
        panel.photo_chosen.connect(lambda _: self._on_photo())
        grid.chosen.connect(lambda _: self._soon.start())  # when the panel has heard of it, too
        house.steps.dataChanged.connect(self._show_soon)
        house.large.missed.connect(self._on_missed)
        self.compare_view.active_changed.connect(lambda photo: self.choose(photo.id))
        depths.changed.connect(self._on_depth)

    def enter(self) -> None:
        """The chosen tile, large; a picture that could not be loaded is tried once more where that may help."""
        tile = self._grid.chosen_tile()
        if tile is not None and tile.photo is not None and tile.may_be_tried_again:
            self._house.sheet.retry(tile.photo.id)
        elif tile is not None:
            self._depths.enter(Depth.LOUPE)

    def compare(self, selected: Sequence[PhotoId]) -> None:
        """``selected``: photos of several tiles, or none."""
        if (inspection := self._house.session.inspection) is not None:
            photos = {photo.id: photo for photo in inspection.photos}
            chosen = [photos[photo_id] for photo_id in selected if photo_id in photos]
            self._compare(comparison(inspection, self._panel.photo, chosen))

    def compare_opposite(self) -> None:
        inspection, photo = self._house.session.inspection, self._panel.photo
        self._compare(opposite_sides(inspection, photo) if inspection is not None and photo is not None else ())

    def choose(self, photo_id: PhotoId) -> None:
        """Make this the photo that commands act on, also if the filter hides its tile."""
        row = self._row_of(photo_id)
        if row is None:
            return
        if row in (rows := self._rows()):
            self._grid.setCurrentIndex(self._house.shown_steps.index(rows.index(row), 0))
        if self._panel.row != row:
            self._panel.show_row(row)
        self._panel.choose_attempt(photo_id)

    def step(self, by: int) -> None:
        """The next or previous step: of the sheet, or in the pane of a comparison that is not pinned."""
        if self._depths.place is Depth.COMPARE:
            self._step_in_pane(by)
            return
        self._go_to(self._grid.currentIndex().row() + by)

    def step_attempt(self, by: int) -> None:
        if self._depths.place is Depth.COMPARE:
            self._step_attempt_in_pane(by)
        else:
            self._panel.step_attempt(by)

    def show_chosen(self) -> None:
        """What is chosen now, if the loupe is open."""
        if self._depths.place is not Depth.LOUPE:
            return
        row, photo = self._panel.row, self._panel.photo
        if photo is not None:
            words = self._panel.words_without_picture(photo)
            if self._may_retry(photo):
                words = f"{words}\n\n{self._house.translate('Tile', 'Try again (Enter)')}"
        else:
            words = "\n".join(word_and_reason(row, None, self._house.translate))
        self.loupe.show_photo(row, photo, words, self._near(), self._panel.newer_has_come)
        self.shown.emit()

    @property
    def strip_shown(self) -> Filmstrip | None:
        """The one beneath the large photos that are shown now."""
        strips = (self.loupe.strip, self.compare_view.strip)
        return next((strip for strip in strips if strip.isVisible()), None)

    def take_keyboard(self) -> None:
        """Back to what is looked at."""
        if self._depths.place is Depth.COMPARE and (pane := self.compare_view.active) is not None:
            pane.canvas.setFocus()
        else:
            (self._grid if self._depths.place is None else self.loupe.canvas).setFocus()

    def forget(self) -> None:
        """Another session has been opened, or none."""
        self._depths.leave_all()
        self.loupe.forget()
        self.compare_view.forget()

    def set_palette(self, palette: Palette) -> None:
        self.loupe.set_palette(palette)
        self.compare_view.set_palette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits, Home and End mean the same as in the sheet, and so does Enter where a picture could not be loaded."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if _goes_to_sheet(event):
                QApplication.sendEvent(self._grid, event)
                return True
            photo = self._panel.photo
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and photo is not None and self._may_retry(photo):
                self._house.sheet.retry(photo.id)
                return True
        return super().eventFilter(watched, event)

    def _on_depth(self) -> None:
        """In and out of full screen the keyboard stays where it is, in a text field for example."""
        place, before = self._depths.place, self._place
        self._place = place
        if place is before:
            return
        if before is Depth.LOUPE:
            self.loupe.leave()
        elif before is Depth.COMPARE:
            self.compare_view.leave()
            if self._grid.currentIndex().data(Role.ROW) != self._panel.row:
                self._grid.tell_chosen()  # what was framed is hidden by the filter
        if place is Depth.LOUPE:
            self.show_chosen()
            self.loupe.canvas.setFocus()
        elif place is None:
            self._grid.setFocus()
            self._grid.scrollTo(self._grid.currentIndex())

    def _compare(self, photos: Sequence[Photo]) -> None:
        if len(photos) < 2:
            say = self._house.translate
            self.told.emit(say("Compare", "There is nothing to compare this photo with: select two to four photos"))
            return
        chosen = self._panel.photo
        active = photos.index(chosen) if chosen in photos else len(photos) - 1
        self._depths.enter(Depth.COMPARE)  # which may put the keyboard into any of its panes
        self.compare_view.compare([(self._row_of(photo.id), photo) for photo in photos], active)

    def _on_strip(self, index: QModelIndex) -> None:
        """Beneath a comparison: this step in the pane that is not pinned."""
        if (photo := _newest(row := index.data(Role.ROW))) is not None:
            self._replace(self.compare_view.changing(), row, photo)

    def _step_in_pane(self, by: int) -> None:
        number = self.compare_view.changing()
        rows = self._rows()
        here = next((n for n, row in enumerate(rows) if row == self.compare_view.panes[number].row), -1)
        ways = range(here + by, len(rows) if by > 0 else -1, by)
        found = next((rows[n] for n in ways if _newest(rows[n]) is not None), None)
        if found is not None and (photo := _newest(found)) is not None:
            self._replace(number, found, photo)

    def _step_attempt_in_pane(self, by: int) -> None:
        number = self.compare_view.changing()
        pane = self.compare_view.panes[number]
        if isinstance(pane.row, Step | Extra) and pane.photo is not None:
            ids = [photo.id for photo in pane.row.attempts]
            there = ids.index(pane.photo.id) + by
            if 0 <= there < len(ids):
                self._replace(number, pane.row, pane.row.attempts[there])

    def _replace(self, number: int, row: Row, photo: Photo) -> None:
        self.compare_view.replace(number, row, photo)
        self.compare_view.activate(number)

    def _go_to(self, number: int) -> None:
        if 0 <= number < self._house.shown_steps.rowCount():
            self._grid.setCurrentIndex(self._house.shown_steps.index(number, 0))

    def _near(self) -> list[Photo]:
        """What an arrow would show: next and previous step, then older and newer attempts."""
        rows, here = self._rows(), self._grid.currentIndex().row()
        steps = [_newest(rows[n]) for n in (here + 1, here - 1) if 0 <= n < len(rows)]
        row, photo = self._panel.row, self._panel.photo
        attempts = list(row.attempts) if isinstance(row, Step | Extra) else []
        at = attempts.index(photo) if photo in attempts else -2
        around = [attempts[n] for n in (at - 1, at + 1) if 0 <= n < len(attempts)]
        return [photo for photo in (*steps, *around) if photo is not None]

    def _rows(self) -> list[Row]:
        model = self._house.shown_steps
        return [model.index(number, 0).data(Role.ROW) for number in range(model.rowCount())]

    def _row_of(self, photo_id: PhotoId) -> Step | Extra | None:
        inspection = self._house.session.inspection
        return inspection.step_of(photo_id) if inspection is not None else None

    def _on_photo(self) -> None:
        self.show_chosen()
        self._soon.start()

    def _may_retry(self, photo: Photo) -> bool:
        missed = self._house.steps.missed()
        return photo.id in missed and may_help(missed[photo.id])

    def _show_soon(self, *_: object) -> None:
        self._soon.start()

    def _show_anew(self) -> None:
        """After a refresh, the arrival of a picture, a choice elsewhere."""
        if self._depths.place is Depth.COMPARE:
            self._refresh_comparison()
        else:
            self.show_chosen()

    def _refresh_comparison(self) -> None:
        """An attempt that is gone gives way to the newest one of its step; a step without any ends the comparison."""
        view = self.compare_view
        now = [self._now(pane.row, pane.photo) for pane in view.panes]
        there = [(row, photo) for row, photo in now if photo is not None]
        if len(there) < len(now):
            self._depths.leave(Depth.COMPARE)
            return
        view.refresh(there)
        self.shown.emit()
        framed, meant = view.active, self._panel.photo
        if framed is None or framed.photo is None or (meant is not None and meant.id == framed.photo.id):
            return
        if self._panel.attempts.hasFocus() and meant is not None and self._row_of(meant.id) == framed.row:
            view.replace(view.panes.index(framed), framed.row, meant)
        else:
            self.choose(framed.photo.id)

    def _now(self, row: Row | None, photo: Photo | None) -> tuple[Row | None, Photo | None]:
        """The same attempt as it is told now, else the newest one of the same step."""
        inspection = self._house.session.inspection
        if inspection is None or photo is None:
            return row, photo
        group = next((g for g in inspection.groups if any(p.code == photo.code for p in g.attempts)), None)
        if group is None:
            return row, None
        return group, next((p for p in group.attempts if p.id == photo.id), group.attempts[-1])

    def _on_missed(self, photo_id: PhotoId, error: AppError) -> None:
        """Only the thumbnail can be shown: what is seen is not what there is."""
        if self._place is not None and self._panel.photo is not None and self._panel.photo.id == photo_id:
            self.told.emit(self._house.explain(error).title)


def _newest(row: Row) -> Photo | None:
    return row.newest if isinstance(row, Step | Extra) else None


def _goes_to_sheet(event: QKeyEvent) -> bool:
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    return Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9 or event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
