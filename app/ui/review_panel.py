"""What the adjuster thinks of the photo that is shown: her mark, her note, and her note on the whole session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge.review_commands import Acted
from app.bridge.review_desk import ReviewDesk
from app.domain.errors import AppError
from app.domain.photo import Photo, PhotoId
from app.domain.review import Mark
from app.domain.wording import Advice, Translate
from app.ui.mark_choice import MarkChoice
from app.ui.note_field import NoteField
from app.ui.words import Words

_PHOTO_LINES, _SESSION_LINES = 3, 2


class ReviewPanel(QWidget):
    """Shows one photo's review at a time, and says which photo that is. ``left``: the keyboard goes elsewhere."""

    left = Signal()

    def __init__(
        self,
        desk: ReviewDesk,
        explain: Callable[[AppError], Advice],
        translate: Translate,
        icon_for: Callable[[Mark], QIcon] | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._explain, self._translate = desk, explain, translate
        self._photo_id: PhotoId | None = None
        self._touched: set[PhotoId | None] = set()
        self.header = Words(role="strong", wrap=True)
        self.marks = MarkChoice(translate, icon_for)
        self.note = NoteField(_PHOTO_LINES)
        self.state = Words(role="small", wrap=True)
        self.session_note = NoteField(_SESSION_LINES)
        self.session_state = Words(role="small", wrap=True)
        self._lay_out()
        self._listen()
        self.show_nothing()

    @property
    def photo_id(self) -> PhotoId | None:
        return self._photo_id

    def show_photo(self, photo: Photo, title: str, attempt: int, of: int) -> None:
        """``title``: the step's, or the extra photo's. ``attempt`` counts from 1."""
        name = self._translate("Review", "{0} · attempt {1} of {2}").format(title, attempt, of)
        if photo.id != self._photo_id:
            self._desk.end_note_edit()
        self._photo_id = photo.id
        self.header.setText(name)
        self.note.setAccessibleName(self._translate("Review", "Note on {0}").format(name))
        self._refresh()

    def show_nothing(self) -> None:
        """No photo is chosen; the session's note stays."""
        self._desk.end_note_edit()
        self._photo_id = None
        self.header.setText(self._translate("Review", "No photo chosen"))
        self.note.setAccessibleName(self._translate("Review", "Note on the photo"))
        self._refresh()

    def edit_note(self) -> None:
        """The keyboard to the photo's note, at its end."""
        _begin(self.note)

    def edit_session_note(self) -> None:
        _begin(self.session_note)

    def refresh_icons(self) -> None:
        self.marks.refresh_icons()

    def _lay_out(self) -> None:
        say = self._translate
        self.note.setPlaceholderText(say("Review", "Add a note on this photo…"))
        self.session_note.setPlaceholderText(say("Review", "Add a note on the session…"))
        self.session_note.setAccessibleName(say("Review", "Note on the session"))
        keys = say("Review", "Ctrl+Return ends the note, Esc restores what stood there before")
        for field in (self.note, self.session_note):
            field.setAccessibleDescription(keys)
        for state in (self.state, self.session_state):
            state.setMinimumHeight(state.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Words(say("Review", "My review").upper(), role="heading"))
        for part in (self.header, self.marks, self.note, self.state):
            layout.addWidget(part)
        layout.addSpacing(6)
        layout.addWidget(Words(say("Review", "Note on the session").upper(), role="heading"))
        layout.addWidget(self.session_note)
        layout.addWidget(self.session_state)

    def _listen(self) -> None:
        desk = self._desk
        self.marks.chosen.connect(self._on_mark)
        self.note.typed.connect(self._on_note)
        self.session_note.typed.connect(self._on_session_note)
        for field in (self.note, self.session_note):
            field.finished.connect(desk.end_note_edit)
            field.taken_back.connect(desk.cancel_note_edit)
            field.left.connect(self.left)
        desk.changed.connect(self._on_changed)
        desk.loaded.connect(self._on_loaded)
        desk.acted.connect(self._on_acted)
        desk.saving_changed.connect(self._show_saving)

    def _on_mark(self, mark: Mark) -> None:
        if self._photo_id is not None:
            self._desk.set_mark(self._photo_id, mark)

    def _on_note(self, text: str) -> None:
        if self._photo_id is not None:
            self._touched.add(self._photo_id)
            self._desk.set_note(self._photo_id, text)

    def _on_session_note(self, text: str) -> None:
        self._touched.add(None)
        self._desk.set_session_note(text)

    def _on_loaded(self) -> None:
        self._touched.clear()
        self._refresh()

    def _on_acted(self, acted: Acted) -> None:
        self._touched.add(acted.photo_id)
        self._show_saving()

    def _on_changed(self, photo_id: PhotoId | None) -> None:
        if photo_id is None or photo_id == self._photo_id:
            self._refresh()

    def _refresh(self) -> None:
        ready, photo_id = self._desk.ready, self._photo_id
        ours = ready and photo_id is not None and photo_id.session_key == self._desk.review.session_key
        for part in (self.marks, self.note):
            part.setEnabled(ours)
        self.session_note.setEnabled(ready)
        review = self._desk.of(photo_id) if photo_id is not None else None
        self.marks.show_mark(review.mark if review is not None else Mark.NONE, self.header.text())
        self.note.show_text(review.note if review is not None else "")
        self.session_note.show_text(self._desk.review.note)
        self._show_saving()

    def _show_saving(self) -> None:
        photo_id = self._photo_id
        judged = photo_id is not None and (photo_id in self._touched or self._desk.of(photo_id).judged)
        self._say_saving(self.state, photo_id, judged)
        self._say_saving(self.session_state, None, None in self._touched or bool(self._desk.review.note))

    def _say_saving(self, line: Words, photo_id: PhotoId | None, shown: bool) -> None:
        saved, trouble = self._desk.is_saved(photo_id), self._desk.trouble
        line.setText(self._saving_words(photo_id) if shown else "")
        role = "trouble" if shown and not saved and trouble is not None else "small"
        if line.property("role") != role:
            line.setProperty("role", role)
            line.style().unpolish(line)
            line.style().polish(line)

    def _saving_words(self, photo_id: PhotoId | None) -> str:
        say, desk = self._translate, self._desk
        if not desk.is_saved(photo_id):
            if desk.trouble is not None:
                return say("Review", "Not saved: {0}").format(self._explain(desk.trouble).title)
            return say("Review", "Saving…")
        at = desk.saved_at(photo_id)
        return say("Review", "Saved {0}").format(f"{at:%H:%M}") if at is not None else say("Review", "Saved")


def _begin(field: NoteField) -> None:
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    field.setTextCursor(cursor)
