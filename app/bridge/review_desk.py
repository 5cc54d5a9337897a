"""The adjuster's review of the session that is open: marks, notes and drawings, undone and saved as they are made."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from app.bridge.background import Background
from app.bridge.review_commands import Act, Acted, DrawingsCommand, MarkCommand, NoteCommand, note_of
from app.bridge.review_saving import KeepsReviews, ReviewSaving, Saved
from app.domain.errors import AppError, Cancelled
from app.domain.photo import PhotoId
from app.domain.review import LONGEST_NOTE, Drawing, Mark, PhotoReview, Review
from app.domain.review_merge import differing, merge
from app.domain.session_key import SessionKey
from app.domain.wording import Translate, marked
from app.services.cancel import CancelToken
from app.services.review_json import rounded_drawing
from app.services.session_folder import LoadedReview

_MARKING = {
    Mark.NONE: marked("Undo", "clearing the mark"),
    Mark.USE: marked("Undo", "mark Use"),
    Mark.QUERY: marked("Undo", "mark Query"),
}


class ReviewDesk(QObject):
    """Until ``ready``, and for photos of another session, acts do nothing.

    What another process wrote of the same session arrives with the next save (``app.domain.review_merge``); the
    history of undo ends there, so that undoing never takes back another window's work.
    """

    loaded = Signal()
    changed = Signal(object)  # PhotoId; None: the session's note, or everything
    saved = Signal(object)  # Review, as it stands on the disk now
    saving_changed = Signal()
    failed = Signal(object)  # AppError
    acted = Signal(object)  # Acted

    def __init__(self, folder: KeepsReviews, background: Background, translate: Translate) -> None:
        super().__init__()
        self._folder, self._background, self._translate = folder, background, translate
        self._saving = ReviewSaving(folder, background)
        self._saving.saved.connect(self._on_saved)
        self._saving.failed.connect(self._on_not_saved)
        self._saving.changed.connect(self.saving_changed)
        self._key: SessionKey | None = None
        self._loading: CancelToken | None = None
        self._review = self._on_disk = Review("")
        self._saved_at: dict[PhotoId | None, datetime] = {}
        self._edit: object = None
        self.undo_stack = QUndoStack(self)

    @property
    def review(self) -> Review:
        return self._review

    @property
    def ready(self) -> bool:
        """A session is open and what was kept of it has been looked for."""
        return self._key is not None and self._loading is None

    @property
    def pending(self) -> bool:
        """Whether something of the session that is open is not on the disk yet."""
        return self._saving.unsaved(self._review.session_key) is not None

    @property
    def trouble(self) -> AppError | None:
        """Why the last attempt to save failed; it is tried again."""
        return self._saving.trouble(self._review.session_key)

    def of(self, photo_id: PhotoId) -> PhotoReview:
        return self._review.of(photo_id)

    def is_saved(self, photo_id: PhotoId | None) -> bool:
        """Whether exactly what is shown of this photo, or of the session's note, is on the disk."""
        if photo_id is None:
            return self._review.note == self._on_disk.note
        return self._review.of(photo_id) == self._on_disk.of(photo_id)

    def saved_at(self, photo_id: PhotoId | None) -> datetime | None:
        """When it was last written, on this computer's clock; None if not since the session was opened."""
        return self._saved_at.get(photo_id)

    def open(self, key: SessionKey) -> None:
        """Load what was kept; an earlier session's last changes go on being saved."""
        if key == self._key:
            return
        self._leave(key)
        if (kept := self._saving.unsaved(key.text)) is not None:  # later than any file
            self._show(LoadedReview(kept), on_disk=Review(key.text))
            return
        folder = self._folder
        self._loading = self._background.run(
            lambda _: folder.load_review(key), then=self._show, failed=self._cannot_load
        )
        self.changed.emit(None)

    def close(self) -> None:
        if self._key is not None:
            self._leave(None)
            self.changed.emit(None)

    def forget(self, key: SessionKey) -> None:
        """Nothing of it is written from now on; whoever removes its folder comes next. Blocks while one is written."""
        if key == self._key:
            self.close()
        self._saving.drop(key.text)
        self._saving.flush(1.0)

    def flush(self, timeout: float = 1.0) -> bool:
        """Block until all is on the disk, at most ``timeout`` seconds; whether it is. Before the workers are ended."""
        self.end_note_edit()
        return self._saving.flush(timeout)

    def set_mark(self, photo_id: PhotoId, mark: Mark) -> None:
        if self._may(photo_id) and self.of(photo_id).mark is not mark:
            self.end_note_edit()
            self.undo_stack.push(MarkCommand(self, photo_id, mark, self._translate("Undo", _MARKING[mark])))

    def set_note(self, photo_id: PhotoId, note: str) -> None:
        """As typed, each keystroke: one step to undo until ``end_note_edit`` or another act."""
        if self._may(photo_id):
            self._set_note(photo_id, note)

    def set_session_note(self, note: str) -> None:
        if self.ready:
            self._set_note(None, note)

    def end_note_edit(self) -> None:
        """What is typed from here on is another step."""
        edited, self._edit = self._edited(), None
        if edited is not None:
            self.tell(Acted(edited.photo_id, Act.NOTE, None, undone=False))

    def cancel_note_edit(self) -> None:
        """The text from before this edit again, as one undo; it can be done again."""
        if self._edited() is not None:
            self.undo_stack.undo()
        self._edit = None

    def add_drawing(self, photo_id: PhotoId, drawing: Drawing) -> None:
        if self._may(photo_id):
            drawings = (*self.of(photo_id).drawings, rounded_drawing(drawing))
            self._draw(photo_id, drawings, Act.DRAW, self._translate("Undo", "drawing"))

    def remove_drawings(self, photo_id: PhotoId) -> None:
        if self._may(photo_id) and self.of(photo_id).drawings:
            self._draw(photo_id, (), Act.REMOVE_DRAWINGS, self._translate("Undo", "removing the drawings"))

    def mark_seen(self, photo_id: PhotoId) -> None:
        """Not undoable: nobody can unsee a photo."""
        if self._may(photo_id) and not self.of(photo_id).seen:
            self.put(self._review.with_photo(photo_id, replace(self.of(photo_id), seen=True)), photo_id)

    def put(self, review: Review, photo_id: PhotoId | None) -> None:
        """For the commands: the review as it is from now on."""
        self._review = review
        self._saving.save(review)
        self.changed.emit(photo_id)

    def tell(self, acted: Acted) -> None:
        """For the commands: something was done, undone or done again."""
        self._edit = None
        self.acted.emit(acted)

    def _may(self, photo_id: PhotoId) -> bool:
        return self.ready and photo_id.session_key == self._review.session_key

    def _set_note(self, photo_id: PhotoId | None, note: str) -> None:
        note = note[:LONGEST_NOTE]
        if note == note_of(self._review, photo_id):
            return
        edited = self._edited()
        if edited is not None and edited.photo_id != photo_id:
            self.end_note_edit()
        if self._edit is None:
            self._edit = object()
        say = self._translate
        text = say("Undo", "note on the session") if photo_id is None else say("Undo", "note")
        self.undo_stack.push(NoteCommand(self, photo_id, note, self._edit, text))

    def _edited(self) -> NoteCommand | None:
        """The step that the edit under way has made so far."""
        last = self.undo_stack.command(self.undo_stack.index() - 1)
        return last if isinstance(last, NoteCommand) and last.belongs_to(self._edit) else None

    def _draw(self, photo_id: PhotoId, drawings: tuple[Drawing, ...], act: Act, text: str) -> None:
        self.end_note_edit()
        self.undo_stack.push(DrawingsCommand(self, photo_id, drawings, act, text))

    def _leave(self, key: SessionKey | None) -> None:
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        self._edit = None
        self.undo_stack.clear()
        self._saved_at.clear()
        self._key = key
        self._review = self._on_disk = Review(key.text if key is not None else "")

    def _show(self, loaded: LoadedReview, on_disk: Review | None = None) -> None:
        self._loading = None
        self._review = loaded.review
        self._on_disk = on_disk or loaded.review
        self.loaded.emit()
        self.changed.emit(None)
        self.saving_changed.emit()
        if loaded.damage is not None:
            self.failed.emit(loaded.damage)

    def _cannot_load(self, error: AppError) -> None:
        """She goes on with an empty review; a save adds to what could not be read, and never replaces it."""
        self._show(LoadedReview(Review(self._review.session_key)))
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _on_saved(self, saved: Saved) -> None:
        kept = saved.kept.review
        if self._key is not None and self._key.text == kept.session_key:
            for photo_id in differing(self._on_disk, kept):
                self._saved_at[photo_id] = saved.at
            self._on_disk = kept
            self._take_over(merge(saved.sent, self._review, kept))
        self.saved.emit(kept)
        if saved.kept.damage is not None:
            self.failed.emit(saved.kept.damage)

    def _take_over(self, merged: Review) -> None:
        foreign = differing(self._review, merged)
        if not foreign:
            return
        self._review = merged
        self._edit = None
        self.undo_stack.clear()
        for photo_id in foreign:
            self.changed.emit(photo_id)

    def _on_not_saved(self, _session_key: str, error: AppError) -> None:
        self.failed.emit(error)
