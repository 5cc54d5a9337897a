"""Where a drag may begin: at the tiles of the sheet, at the loupe's title, with Ctrl at the photo itself."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.bridge.step_list_model import Role, StepListModel
from app.bridge.tile import Tile
from app.domain.photo import PhotoId
from app.domain.wording import Translate
from app.ui.file_drag import FileDrag
from app.ui.loupe import Loupe
from app.ui.photos_meant import PhotosMeant
from app.ui.step_grid import StepGrid

_PRESS, _MOVE, _RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
_DOUBLE = QEvent.Type.MouseButtonDblClick
_LEFT = Qt.MouseButton.LeftButton


class SheetDrag(QObject):
    """A press at a tile that is picked with others takes all of them along. Such a press is held back until the hand
    goes or lets go: it would leave only this tile picked.
    """

    def __init__(self, grid: StepGrid, meant: PhotosMeant, drag: FileDrag) -> None:
        super().__init__(grid)
        self._grid, self._meant, self._drag = grid, meant, drag
        self._held_back: QMouseEvent | None = None
        self._replaying = False
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying or event.type() not in (_PRESS, _MOVE, _RELEASE, _DOUBLE):
            return super().eventFilter(watched, event)
        mouse = cast(QMouseEvent, event)
        if event.type() is _PRESS:
            return self._press(mouse)
        if event.type() is _MOVE:
            return bool(mouse.buttons() & _LEFT) and self._move(mouse)
        self._drag.release()
        if event.type() is _RELEASE and mouse.button() is _LEFT:
            self._make_up_for_the_press()
        return False

    def _press(self, event: QMouseEvent) -> bool:
        self._held_back = None
        at = event.position().toPoint()
        index = self._grid.indexAt(at)
        tile: Tile | None = index.data(Role.TILE) if index.isValid() else None
        plain = event.button() is _LEFT and not event.modifiers()
        if not plain or tile is None or tile.photo is None:
            return False
        picked = self._grid.picking.is_several and index.row() in self._grid.picking.rows
        photos = self._grid.selected_photos() if picked else [tile.photo.id]
        self._drag.press(at, self._meant.handed(photos), tile.pixmap)
        if picked:
            self._held_back = event.clone()
        return picked

    def _move(self, event: QMouseEvent) -> bool:
        if not self._drag.moved(self._grid, event.position().toPoint()):
            return False
        self._held_back = None
        return True

    def _make_up_for_the_press(self) -> None:
        press, self._held_back = self._held_back, None
        if press is not None:
            self._replaying = True
            QCoreApplication.sendEvent(self._grid.viewport(), press)
            self._replaying = False


class LoupeDrag(QObject):
    """While a drawing tool is held the hand draws."""

    def __init__(
        self, loupe: Loupe, model: StepListModel, meant: PhotosMeant, drag: FileDrag, translate: Translate
    ) -> None:
        super().__init__(loupe)
        self._loupe, self._model, self._meant, self._drag = loupe, model, meant, drag
        self._pressed: QWidget | None = None
        title = loupe.header.title
        title.setCursor(Qt.CursorShape.OpenHandCursor)
        title.setToolTip(translate("Loupe", "Drag this into another program: it gets the photo as a file"))
        for widget in (title, loupe.canvas):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (_PRESS, _MOVE, _RELEASE) or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        mouse = cast(QMouseEvent, event)
        if event.type() is _PRESS:
            return self._press(watched, mouse)
        ours = self._pressed is watched
        if event.type() is _RELEASE and ours:
            self._end()
        elif ours and self._drag.moved(watched, mouse.position().toPoint()):
            self._end()  # the release went to whoever got the files
        return ours

    def _press(self, watched: QWidget, event: QMouseEvent) -> bool:
        on_title = watched is self._loupe.header.title
        with_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier and self._loupe.tools.held is None
        if event.button() is not _LEFT or not (on_title or with_ctrl) or self._loupe.photo is None:
            return False
        self._pressed = watched
        photo_id = self._loupe.photo.id
        self._drag.press(event.position().toPoint(), self._meant.handed([photo_id]), self._picture(photo_id))
        return True

    def _end(self) -> None:
        self._pressed = None
        self._drag.release()

    def _picture(self, photo_id: PhotoId) -> QPixmap | None:
        return self._model.thumbnail(photo_id)
