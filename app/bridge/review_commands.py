"""Marks, notes and drawings as steps that can be undone and done again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from app.domain.photo import PhotoId
from app.domain.review import Drawing, Mark, Review

_NOTE_ID = 1


class Act(StrEnum):
    """What can be done to a review, and undone."""

    MARK = "mark"
    NOTE = "note"
    DRAW = "draw"
    REMOVE_DRAWINGS = "remove drawings"


@dataclass(frozen=True)
class Acted:
    """What just happened to which photo; None is the session itself. ``mark``: the one it has now, of a MARK only."""

    photo_id: PhotoId | None
    act: Act
    mark: Mark | None
    undone: bool


class Book(Protocol):
    """Where the review stands that the commands change."""

    @property
    def review(self) -> Review: ...
    def put(self, review: Review, photo_id: PhotoId | None) -> None: ...
    def tell(self, acted: Acted) -> None: ...


class MarkCommand(QUndoCommand):
    def __init__(self, book: Book, photo_id: PhotoId, mark: Mark, text: str) -> None:
        super().__init__(text)
        self._book, self._photo_id, self._mark = book, photo_id, mark
        self._former = book.review.of(photo_id).mark

    def redo(self) -> None:
        self._put(self._mark, undone=False)

    def undo(self) -> None:
        self._put(self._former, undone=True)

    def _put(self, mark: Mark, undone: bool) -> None:
        review = self._book.review
        changed = replace(review.of(self._photo_id), mark=mark)
        self._book.put(review.with_photo(self._photo_id, changed), self._photo_id)
        self._book.tell(Acted(self._photo_id, Act.MARK, mark, undone))


class NoteCommand(QUndoCommand):
    """All that was typed during one ``edit`` is one step; one that ends as it began is none.

    Typing itself is not told: whoever ends the edit tells of it.
    """

    def __init__(self, book: Book, photo_id: PhotoId | None, note: str, edit: object, text: str) -> None:
        super().__init__(text)
        self.photo_id = photo_id
        self._book, self._edit = book, edit
        self._former = note_of(book.review, photo_id)
        self._note = note
        self._typed = False

    def id(self) -> int:
        return _NOTE_ID

    def belongs_to(self, edit: object) -> bool:
        return self._edit is edit

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, NoteCommand) or other._edit is not self._edit or other.photo_id != self.photo_id:
            return False
        self._note = other._note
        self.setObsolete(self._note == self._former)
        return True

    def redo(self) -> None:
        self._put(self._note)
        if self._typed:
            self._tell(undone=False)
        self._typed = True

    def undo(self) -> None:
        self._put(self._former)
        self._tell(undone=True)

    def _put(self, note: str) -> None:
        self._book.put(with_note(self._book.review, self.photo_id, note), self.photo_id)

    def _tell(self, undone: bool) -> None:
        self._book.tell(Acted(self.photo_id, Act.NOTE, None, undone))


class DrawingsCommand(QUndoCommand):
    """From the drawings of a photo to others: one more, or none."""

    def __init__(self, book: Book, photo_id: PhotoId, drawings: tuple[Drawing, ...], act: Act, text: str) -> None:
        super().__init__(text)
        self._book, self._photo_id, self._act = book, photo_id, act
        self._drawings = drawings
        self._former = book.review.of(photo_id).drawings

    def redo(self) -> None:
        self._put(self._drawings, undone=False)

    def undo(self) -> None:
        self._put(self._former, undone=True)

    def _put(self, drawings: tuple[Drawing, ...], undone: bool) -> None:
        review = self._book.review
        changed = replace(review.of(self._photo_id), drawings=drawings)
        self._book.put(review.with_photo(self._photo_id, changed), self._photo_id)
        self._book.tell(Acted(self._photo_id, self._act, None, undone))


def note_of(review: Review, photo_id: PhotoId | None) -> str:
    return review.note if photo_id is None else review.of(photo_id).note


def with_note(review: Review, photo_id: PhotoId | None, note: str) -> Review:
    if photo_id is None:
        return review.with_note(note)
    return review.with_photo(photo_id, replace(review.of(photo_id), note=note))
