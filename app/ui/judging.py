"""What the adjuster thinks, by key, menu and mouse: marks, notes, drawings, undone and redone, and told by name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.bridge.house import House
from app.bridge.open_session import Opened
from app.bridge.review_commands import Acted
from app.domain.inspection import Extra, Step
from app.domain.photo import Photo, PhotoId
from app.domain.review import Drawing, DrawingKind, Mark
from app.domain.wording import marked
from app.ui.actions import Actions
from app.ui.close_look import CloseLook
from app.ui.photo_title import attempt_number, plain_title
from app.ui.review_panel import ReviewPanel
from app.ui.step_panel import StepPanel
from app.ui.toast import Toast

_TOOLS = {
    "draw_arrow": DrawingKind.ARROW,
    "draw_circle": DrawingKind.CIRCLE,
    "draw_text": DrawingKind.TEXT,
}
_MARKS = {"mark_use": Mark.USE, "mark_query": Mark.QUERY, "clear_mark": Mark.NONE}
_WORDS = {Mark.USE: marked("Review", "My mark: Use"), Mark.QUERY: marked("Review", "My mark: Query")}
_ON_A_PHOTO = (*_MARKS, "edit_note")


class Judging(QObject):
    """Every act means the photo that the panel shows: in the sheet, in the loupe and in a comparison."""

    def __init__(
        self,
        house: House,
        panel: StepPanel,
        review_panel: ReviewPanel,
        look: CloseLook,
        toast: Toast,
        actions: Actions,
    ) -> None:
        super().__init__(panel)
        self._house, self._panel, self._look, self._toast = house, panel, look, toast
        self._review_panel, self._actions = review_panel, actions
        self._opened_for_note = False
        self._connect_commands()
        review = house.review
        house.steps.use_reviews(review.of)
        house.session.opened.connect(self._on_opened)
        house.session.closed.connect(review.close)
        review.changed.connect(self._on_changed)
        review.acted.connect(self._on_acted)
        look.loupe.seen.connect(review.mark_seen)
        look.loupe.tools.drawn.connect(self._on_drawn)
        look.loupe.tools.held_changed.connect(self._on_tool)
        look.shown.connect(self._show_mine)
        review_panel.left.connect(self._leave_note)
        panel.photo_shown.connect(self._on_photo)

    def _connect_commands(self) -> None:
        actions, stack = self._actions, self._house.review.undo_stack
        actions.connect({"undo": stack.undo, "redo": stack.redo, "session_note": self._edit_session_note})
        actions.connect({name: partial(self._mark, mark) for name, mark in _MARKS.items()})
        actions.connect({"edit_note": self._edit_note, "remove_drawings": self._remove_drawings})
        for name, kind in _TOOLS.items():
            actions[name].triggered.connect(lambda on, kind=kind: self._hold(kind if on else None))
        actions["drawings"].toggled.connect(lambda _: self._show_mine())
        for name, can in (("undo", stack.canUndoChanged), ("redo", stack.canRedoChanged)):
            can.connect(actions[name].setEnabled)
            actions[name].setEnabled(False)

    def update_enabled(self) -> None:
        """After the window has enabled everything, or nothing."""
        stack, photo = self._house.review.undo_stack, self._panel.photo
        self._actions["undo"].setEnabled(stack.canUndo())
        self._actions["redo"].setEnabled(stack.canRedo())
        self._actions.enable(_ON_A_PHOTO, photo is not None)

    def _mark(self, mark: Mark) -> None:
        if (photo := self._panel.photo) is not None:
            self._house.review.set_mark(photo.id, mark)

    def _edit_note(self) -> None:
        if self._panel.photo is not None:
            self._open_panel()
            self._review_panel.edit_note()
            self._panel.ensureWidgetVisible(self._review_panel.note)

    def _edit_session_note(self) -> None:
        self._open_panel()
        self._review_panel.edit_session_note()
        self._panel.ensureWidgetVisible(self._review_panel.session_note)

    def _open_panel(self) -> None:
        shown = self._actions["details_panel"]
        self._opened_for_note = not shown.isChecked()
        shown.setChecked(True)

    def _leave_note(self) -> None:
        if self._opened_for_note:
            self._actions["details_panel"].setChecked(False)
        self._opened_for_note = False
        self._look.take_keyboard()

    def _hold(self, kind: DrawingKind | None) -> None:
        self._look.loupe.tools.hold(kind)

    def _on_tool(self, held: DrawingKind | None) -> None:
        for name, kind in _TOOLS.items():
            self._actions[name].setChecked(kind is held)

    def _on_drawn(self, drawing: Drawing) -> None:
        if (photo := self._panel.photo) is not None:
            self._actions["drawings"].setChecked(True)
            self._house.review.add_drawing(photo.id, drawing)

    def _remove_drawings(self) -> None:
        if (photo := self._panel.photo) is not None:
            self._house.review.remove_drawings(photo.id)

    def _on_opened(self, opened: Opened) -> None:
        self._house.review.open(opened.inspection.key)
        self._on_photo(self._panel.photo)

    def _on_photo(self, photo: Photo | None) -> None:
        row = self._panel.row
        if photo is None or not isinstance(row, Step | Extra):
            self._review_panel.show_nothing()
        else:
            title = plain_title(row, self._house.translate)
            self._review_panel.show_photo(photo, title, attempt_number(row, photo.id), len(row.attempts))
        self.update_enabled()
        self._show_mine()

    def _on_changed(self, photo_id: PhotoId | None) -> None:
        self._house.steps.review_changed(photo_id)
        self._show_mine()

    def _on_acted(self, acted: Acted) -> None:
        strip = self._look.strip_shown
        self._toast.stand_above(strip.height() if strip is not None else 0)
        self._toast.tell(acted, self._name(acted.photo_id))

    def _name(self, photo_id: PhotoId | None) -> str:
        """``Interior, attempt 1 of 2``; the attempt only where there are several."""
        inspection, say = self._house.session.inspection, self._house.translate
        group = inspection.step_of(photo_id) if inspection is not None and photo_id is not None else None
        if group is None or photo_id is None:
            return ""
        title = plain_title(group, say)
        if len(group.attempts) == 1:
            return title
        number = attempt_number(group, photo_id)
        return say("Review", "{0}, attempt {1} of {2}").format(title, number, len(group.attempts))

    def _show_mine(self) -> None:
        """In the large views, away from PAVE's word."""
        loupe, review = self._look.loupe, self._house.review
        if loupe.photo is not None:
            mine = review.of(loupe.photo.id)
            loupe.header.show_mine(self._words(mine.mark, mine.note))
            loupe.show_drawings(mine.drawings, self._actions["drawings"].isChecked())
        for pane in self._look.compare_view.panes:
            if pane.photo is not None:
                mine = review.of(pane.photo.id)
                pane.show_mine(self._words(mine.mark, mine.note))

    def _words(self, mark: Mark, note: str) -> str:
        say = self._house.translate
        noted = say("Review", "Note") if note else ""
        return " · ".join(part for part in (say("Review", _WORDS[mark]) if mark in _WORDS else "", noted) if part)
