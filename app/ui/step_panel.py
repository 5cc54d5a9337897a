"""What is known about the chosen step: its photo, the reason in full, every attempt, the server's own times."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from app.bridge.step_list_model import Row, StepListModel
from app.domain.errors import AppError, Cancelled
from app.domain.inspection import Extra, Step, UnreadableEntry
from app.domain.photo import Photo, PhotoId
from app.domain.state_words import verdict_word
from app.domain.wording import Advice, Translate
from app.ui.button import Button
from app.ui.palette import Palette
from app.ui.photo_facts import PhotoFacts
from app.ui.photo_title import row_title
from app.ui.photo_view import PhotoView
from app.ui.verdict_note import VerdictNote
from app.ui.words import Words

_ATTEMPTS_SHOWN = 5


class StepPanel(QScrollArea):
    """Keeps the photo that is looked at while the same step changes under it; a newer one is offered."""

    photo_chosen = Signal(object)  # Photo | None: another one
    photo_shown = Signal(object)  # Photo | None: the same one anew, too

    def __init__(
        self,
        model: StepListModel,
        palette: Palette,
        explain: Callable[[AppError], Advice],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._explain, self._translate = model, explain, translate
        self._row: Row | None = None
        self._photo: Photo | None = None
        self._known: frozenset[PhotoId] = frozenset()
        self.setProperty("role", "side-right")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view = PhotoView(palette)
        self.title = Words(role="title", wrap=True)
        self.note = VerdictNote(palette, translate)
        self.newer = Button(translate("StepPanel", "Show the newer attempt"), "small")
        self.newer.setObjectName("newer_attempt")
        self.newer.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it hides when it is pressed
        self.newer.hide()
        self.attempts_title = Words(translate("StepPanel", "Attempts").upper(), role="heading")
        self.attempts = _attempt_list(translate("StepPanel", "Attempts of this step"))
        self.facts = PhotoFacts(translate)
        self._lay_out()
        self.attempts.currentRowChanged.connect(self._on_attempt)
        self.newer.clicked.connect(self._show_newest)
        model.dataChanged.connect(self._on_data)

    @property
    def photo(self) -> Photo | None:
        """The one attempt that every command acts on."""
        return self._photo

    @property
    def row(self) -> Row | None:
        return self._row

    @property
    def newer_has_come(self) -> bool:
        """An attempt has arrived since this photo was chosen."""
        attempts = self._row.attempts if isinstance(self._row, Step | Extra) else ()
        ids = [photo.id for photo in attempts]
        after = ids[ids.index(self._photo.id) + 1 :] if self._photo is not None and self._photo.id in ids else []
        return any(photo_id not in self._known for photo_id in after)

    def show_row(self, row: Row | None) -> None:
        same = _same_place(row, self._row)
        kept = self._photo.id if same and self._photo is not None else None
        self._row = row
        if kept is None:
            self._know()
        if isinstance(row, Step | Extra):
            self._show_group(row, kept)
        else:
            self._show_other(row)
        self.view.setAccessibleName(self.title.text())

    def step_attempt(self, by: int) -> None:
        """One attempt older (-1) or newer (+1)."""
        row = self.attempts.currentRow() + by
        if 0 <= row < self.attempts.count():
            self.attempts.setCurrentRow(row)

    def show_image(self, photo_id: PhotoId, image: QImage) -> None:
        if self._photo is not None and self._photo.id == photo_id:
            self.view.show_image(image)

    def add(self, part: QWidget) -> None:
        """Between the attempts and the facts."""
        self._more.addWidget(part)

    def add_beneath_verdict(self, part: QWidget) -> None:
        self._beneath_verdict.addWidget(part)

    def set_palette(self, palette: Palette) -> None:
        self.view.set_palette(palette)
        self.note.set_palette(palette)
        self._fit_attempts()

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        self._beneath_verdict = QVBoxLayout()
        for part in (self.view, self.title, self.note, self.newer):
            layout.addWidget(part)
        layout.addLayout(self._beneath_verdict)
        layout.addWidget(self.attempts_title)
        layout.addWidget(self.attempts)
        self._more = QVBoxLayout()
        self._more.setSpacing(14)
        layout.addLayout(self._more)
        layout.addWidget(self.facts)
        layout.addStretch(1)
        self.setWidget(inside)

    def _show_group(self, row: Step | Extra, kept: PhotoId | None) -> None:
        self.title.setText(row_title(row, self._translate))
        photos = row.attempts
        chosen = next((n for n, photo in enumerate(photos) if photo.id == kept), len(photos) - 1)
        self._fill_attempts(photos, chosen)
        if not photos:
            self._photo = None
            self.newer.hide()
            self.note.show_absence(row.state)
            self.facts.show_photo(None)
            self.view.show_small(None, self._translate("StepPanel", "No picture"))
            self.photo_chosen.emit(None)
            self.photo_shown.emit(None)
            return
        self._show_photo(photos[chosen])

    def _show_other(self, row: UnreadableEntry | None) -> None:
        self._photo = None
        self.newer.hide()
        self._fill_attempts((), -1)
        self.facts.show_photo(None)
        entry = row is not None
        self.title.setText(row_title(row, self._translate))
        self.note.setVisible(entry)
        if row is not None:
            self.note.show_unreadable(row.why)
        self.view.show_small(None, "" if entry else self._translate("StepPanel", "No step chosen"))
        self.photo_chosen.emit(None)
        self.photo_shown.emit(None)

    def _fill_attempts(self, photos: tuple[Photo, ...], chosen: int) -> None:
        self.attempts.blockSignals(True)
        self.attempts.clear()
        for number, photo in enumerate(photos, start=1):
            item = QListWidgetItem(_attempt_words(number, photo, self._translate))
            item.setToolTip("")
            self.attempts.addItem(item)
        self.attempts.setCurrentRow(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.attempts.blockSignals(False)
        self._fit_attempts()
        self.attempts.setVisible(len(photos) > 1)
        self.attempts_title.setVisible(len(photos) > 1)

    def _fit_attempts(self) -> None:
        count = self.attempts.count()
        row_height = self.attempts.sizeHintForRow(0) if count else 0
        self.attempts.setFixedHeight(row_height * min(count, _ATTEMPTS_SHOWN) + 4)

    def _on_attempt(self, row: int) -> None:
        if isinstance(self._row, Step | Extra) and 0 <= row < len(self._row.attempts):
            self._know()
            self._show_photo(self._row.attempts[row])

    def _know(self) -> None:
        """The user has chosen among the attempts that there are now."""
        attempts = self._row.attempts if isinstance(self._row, Step | Extra) else ()
        self._known = frozenset(photo.id for photo in attempts)

    def _show_newest(self) -> None:
        self.attempts.setCurrentRow(self.attempts.count() - 1)

    def _show_photo(self, photo: Photo) -> None:
        again = self._photo is not None and self._photo.id == photo.id
        self._photo = photo
        newest = isinstance(self._row, Step | Extra) and photo == self._row.newest
        self.note.show_photo(photo, superseded=not newest)
        self.newer.setVisible(self.newer_has_come)
        self.facts.show_photo(photo)
        thumbnail = self._model.thumbnail(photo.id)
        if not again or thumbnail is None:
            self.view.show_small(thumbnail, self.words_without_picture(photo))
            self.photo_chosen.emit(photo)
        self.photo_shown.emit(photo)

    def _on_data(self, *_: object) -> None:
        """The picture that is waited for may have failed, or be asked for again."""
        photo, view = self._photo, self.view
        if photo is not None and view.pixmap_shown is None:
            words = self.words_without_picture(photo)
            if words != view.accessibleDescription():
                view.show_small(None, words)

    def choose_attempt(self, photo_id: PhotoId) -> None:
        """Of the step that is shown; any other is passed over."""
        if isinstance(self._row, Step | Extra):
            numbers = (n for n, photo in enumerate(self._row.attempts) if photo.id == photo_id)
            self.attempts.setCurrentRow(next(numbers, self.attempts.currentRow()))

    def words_without_picture(self, photo: Photo) -> str:
        """What stands in the place of a picture that is not there."""
        if photo.url is None:
            return self._translate("StepPanel", "No picture")
        error = self._model.missed().get(photo.id)
        if error is None:
            return self._translate("StepPanel", "Loading")
        if isinstance(error, Cancelled):
            return self._translate("StepPanel", "Not loaded")
        advice = self._explain(error)
        return f"{advice.title}\n{advice.text}"


def _attempt_list(name: str) -> QListWidget:
    attempts = QListWidget()
    attempts.setProperty("role", "attempts")
    attempts.setObjectName("attempts")
    attempts.setAccessibleName(name)
    attempts.setFrameShape(QFrame.Shape.NoFrame)
    attempts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return attempts


def _attempt_words(number: int, photo: Photo, translate: Translate) -> str:
    time = f"{photo.created:%H:%M:%S} UTC" if photo.created else photo.created_at
    return f"{number} · {verdict_word(photo.verdict, translate)} · {time}"


def _same_place(one: Row | None, other: Row | None) -> bool:
    if isinstance(one, Step) and isinstance(other, Step):
        return one.capture == other.capture and _session(one) == _session(other)
    if isinstance(one, Extra) and isinstance(other, Extra):
        return one.code == other.code and _session(one) == _session(other)
    return False


def _session(group: Step | Extra) -> str:
    return group.attempts[0].id.session_key if group.attempts else ""
