"""One photo as large as the window: zoom and position stay while steps and attempts go by beneath them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge.large_photos import LargePhotos, Wish
from app.bridge.step_list_model import Row, StepListModel
from app.domain.errors import AppError
from app.domain.photo import Photo, PhotoId
from app.domain.review import Drawing
from app.domain.wording import Translate
from app.ui.canvas_chips import CanvasChips
from app.ui.canvas_hands import CanvasHands
from app.ui.drawing_layer import paint_drawings
from app.ui.drawing_tools import DrawingTools
from app.ui.filmstrip import Filmstrip
from app.ui.loupe_header import LoupeHeader
from app.ui.magnifier import Magnifier
from app.ui.palette import Palette
from app.ui.photo_canvas import PhotoCanvas
from app.ui.wishes import fitted, needed
from app.ui.zoom import FITTED, Placement


class Loupe(QWidget):
    """``show_photo`` says what is looked at and what may come next; everything else is the eye's business."""

    seen = Signal(object)  # PhotoId: its picture is before the adjuster, sharp
    menu_asked = Signal(QPoint)  # global
    plain_asked = Signal()  # nothing brightened any more

    def __init__(
        self,
        large: LargePhotos,
        model: StepListModel,
        header: LoupeHeader,
        strip: Filmstrip,
        palette: Palette,
        translate: Translate,
    ) -> None:
        super().__init__()
        self._large, self._model, self._translate = large, model, translate
        self._photo: Photo | None = None
        self._near: Sequence[Photo] = ()
        self._turns: dict[PhotoId, int] = {}
        self._drawings: Sequence[Drawing] = ()
        self._drawings_shown = self._overlays_shown = True
        self._likely: QSize | None = None
        self._sharp: PhotoId | None = None
        self.keeps_position = True
        self.header, self.strip = header, strip
        self.canvas = PhotoCanvas(palette)
        self.canvas.setObjectName("loupe_canvas")
        self.canvas.overlays.append(self._paint_drawings)
        self.hands = CanvasHands(self.canvas)
        self.magnifier = Magnifier(self.canvas)
        self.tools = DrawingTools(self.canvas, translate)
        self.chips = CanvasChips(self.canvas, translate)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_wishes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(strip)
        self._connect_parts()

    def _connect_parts(self) -> None:
        self.hands.moved.connect(lambda view, _alone: self.canvas.set_view(view))
        self.hands.menu_asked.connect(self.menu_asked)
        self.canvas.detail_wanted.connect(self._on_detail)
        self.canvas.painted_sharp.connect(self._on_sharp)
        self.chips.reset.clicked.connect(self.show_as_it_is)
        self._large.arrived.connect(self._on_arrived)
        self._large.missed.connect(self._on_missed)

    @property
    def photo(self) -> Photo | None:
        return self._photo

    def show_photo(
        self, row: Row | None, photo: Photo | None, words: str, near: Sequence[Photo], newer_has_come: bool = False
    ) -> None:
        """``words`` stand where no picture is. ``near``: what may be looked at next, most likely first."""
        self.header.show_photo(row, photo, newer_has_come)
        self.canvas.setAccessibleName(self.header.said())
        another = photo is None or self._photo is None or photo.id != self._photo.id
        self._photo, self._near = photo, near
        if another:
            if photo is not None:
                self._large.again(photo)
            self.tools.hold(None)
            if not self.keeps_position:
                self.canvas.set_view(FITTED)
            self.canvas.turns = self._turns.get(photo.id, 0) if photo is not None else 0
            self._show_changes()
        self._show_picture(words)
        self._want()

    def show_drawings(self, drawings: Sequence[Drawing], shown: bool) -> None:
        self._drawings, self._drawings_shown = drawings, shown
        self.canvas.update()

    def show_overlays(self, shown: bool) -> None:
        """The photo alone, but for the banner that must be seen while it is true."""
        self._overlays_shown = shown
        self.chips.show_percent(shown)
        self.strip.setVisible(shown)
        self.canvas.update()

    def zoom_to(self, scale: float | None) -> None:
        """About the middle; None fits. 1 is one pixel of the photo on one pixel of the screen."""
        if self.canvas.has_picture:
            self.canvas.set_view(self.canvas.placement().zoomed(scale))

    def zoom_step(self, by: int) -> None:
        self.zoom_to(self.canvas.placement().next_scale(by))

    def turn(self, by: int) -> None:
        """Quarter turns to the right of this photo's view; the file never changes."""
        if self._photo is not None:
            self.canvas.turns = self._turns[self._photo.id] = (self.canvas.turns + by) % 4
            self._show_changes()
            self.canvas.detail_wanted.emit()

    def brighten(self, on: bool) -> None:
        self.canvas.brighten = on
        self._show_changes()

    def show_as_it_is(self) -> None:
        """Neither brightened nor turned."""
        self.turn(-self.canvas.turns)
        self.plain_asked.emit()

    def magnify(self, on: bool) -> None:
        self.magnifier.show(on)
        self._want()

    def set_palette(self, palette: Palette) -> None:
        for part in (self.header, self.canvas, self.strip):
            part.set_palette(palette)

    def leave(self) -> None:
        """Nothing is decoded for a loupe that nobody looks into."""
        self.tools.hold(None)
        self._soon.stop()
        self._large.want(())

    def forget(self) -> None:
        """Another session."""
        self._turns.clear()
        self._likely = None
        self.canvas.set_view(FITTED)
        self.canvas.show_words("")
        self._photo, self._near = None, ()
        self._large.forget()

    def _show_picture(self, words: str) -> None:
        photo = self._photo
        pictures = self._large.pictures(photo) if photo is not None else ()
        thumbnail = self._model.thumbnail(photo.id) if photo is not None else None
        if pictures:
            self._likely = pictures[-1].full
        if pictures or thumbnail is not None:
            self.canvas.show_photo(pictures, thumbnail, self._likely)
        else:
            self.canvas.show_words(words)
        self.chips.show_zoom()

    def _show_changes(self) -> None:
        self.chips.show_changes(self.canvas.brighten, self.canvas.turns)
        self.canvas.update()

    def _on_detail(self) -> None:
        self.chips.show_zoom()
        self._want()

    def _on_arrived(self, photo_id: PhotoId) -> None:
        if self._photo is not None and self._photo.id == photo_id and self.isVisible():
            self._show_picture("")

    def _on_missed(self, photo_id: PhotoId, _error: AppError) -> None:
        self._on_arrived(photo_id)

    def _on_sharp(self) -> None:
        if self._photo is not None:
            if self._sharp != self._photo.id:
                self._sharp = self._photo.id
                self._want()
            self.seen.emit(self._photo.id)

    def _want(self) -> None:
        """Once for all that changes in one go, when the layout has settled."""
        self._soon.start()

    def _tell_wishes(self) -> None:
        if not self.isVisible():
            return
        wishes: list[Wish] = []
        photo = self._photo
        if photo is not None and self._is_there(photo):
            wishes = [*needed(photo, self.canvas), *([Wish(photo)] if self.magnifier.on else [])]
        near = (other for other in self._near if self._is_there(other) and self._may_look_ahead())
        wishes += [fitted(other, self.canvas, self._turns.get(other.id, 0)) for other in near]
        self._large.want(wishes)

    def _may_look_ahead(self) -> bool:
        """Neighbours wait until this photo has been painted: decoding them would take the processor from it."""
        photo = self._photo
        if photo is None or not self._is_there(photo) or self._large.error(photo) is not None:
            return True
        return self._sharp == photo.id

    def _is_there(self, photo: Photo) -> bool:
        """Its file is on disk: the contact sheet has shown it. No photo is fetched twice."""
        return self._model.thumbnail(photo.id) is not None

    def _paint_drawings(self, painter: QPainter, place: Placement) -> None:
        if self._drawings_shown and self._overlays_shown and self._drawings:
            paint_drawings(painter, place, self.canvas.devicePixelRatioF(), self._drawings)
