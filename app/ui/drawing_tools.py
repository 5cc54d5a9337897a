"""Drawing over a photo by mouse or keyboard: one tool at a time, one shape for each use of it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit

from app.domain.review import Drawing, DrawingKind
from app.domain.wording import Translate
from app.ui.drawing_layer import paint_drawings
from app.ui.photo_canvas import PhotoCanvas
from app.ui.zoom import Placement

_SMALLEST = 6.0
_FROM_MIDDLE = {DrawingKind.ARROW: (-0.16, 0.14), DrawingKind.CIRCLE: (-0.1, -0.1), DrawingKind.TEXT: (0.0, 0.0)}
_TO_MIDDLE = {DrawingKind.ARROW: (0.0, 0.0), DrawingKind.CIRCLE: (0.1, 0.1), DrawingKind.TEXT: (0.0, 0.0)}
_LONGEST_TEXT = 80
Share = tuple[float, float]


class DrawingTools(QObject):
    """While a tool is held the mouse draws instead of moving the photo.

    Enter draws at the middle of the view: whoever has no mouse moves the photo beneath it.
    """

    drawn = Signal(object)  # Drawing
    held_changed = Signal(object)  # DrawingKind | None

    def __init__(self, canvas: PhotoCanvas, translate: Translate) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._kind: DrawingKind | None = None
        self._began: tuple[QPointF, Share] | None = None
        self._text_at: Share = (0.0, 0.0)
        self._growing: Drawing | None = None
        self.field = QLineEdit(canvas)
        self.field.setObjectName("drawing_text")
        self.field.setMaxLength(_LONGEST_TEXT)
        self.field.setAccessibleName(translate("Drawing", "Text on the photo"))
        self.field.setPlaceholderText(translate("Drawing", "Text, then Enter"))
        self.field.setFixedWidth(220)
        self.field.hide()
        self.field.returnPressed.connect(self._write)
        self.field.installEventFilter(self)
        canvas.installEventFilter(self)  # the last one installed is asked first
        canvas.overlays.append(self._paint)

    @property
    def held(self) -> DrawingKind | None:
        return self._kind

    def hold(self, kind: DrawingKind | None) -> None:
        if kind is not None and not self._canvas.has_picture:
            self.held_changed.emit(self._kind)  # there is nothing to draw on: the command is off again
            return
        if kind is self._kind:
            return
        self._kind, self._growing, self._began = kind, None, None
        self._put_field_away()
        shape = Qt.CursorShape.OpenHandCursor if kind is None else Qt.CursorShape.CrossCursor
        self._canvas.setCursor(shape)
        self._canvas.update()
        self.held_changed.emit(kind)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            return self._in_field(event)
        if self._kind is None:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event)
            if key.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not key.modifiers():
                self._draw_at_middle()
                return True
        if isinstance(event, QMouseEvent) and event.type() in _DRAWS:
            return self._mouse(event)
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        here = event.position()
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            if self._kind is DrawingKind.TEXT:
                self._ask_for_text(here)
            else:
                self._began = here, self._share(here)
        elif event.type() is QEvent.Type.MouseMove and self._began is not None:
            self._growing = self._shape(self._began[1], self._share(here))
            self._canvas.update()
        elif event.type() is QEvent.Type.MouseButtonRelease and self._began is not None:
            (began, share), self._began, self._growing = self._began, None, None
            if (here - began).manhattanLength() >= _SMALLEST:
                self._finish(self._shape(share, self._share(here)))
            self._canvas.update()
        return True

    def _draw_at_middle(self) -> None:
        if self._kind is None:
            return
        middle, edge = self._canvas.rect().center().toPointF(), min(self._canvas.width(), self._canvas.height())
        if self._kind is DrawingKind.TEXT:
            self._ask_for_text(middle)
            return
        start, end = (middle + QPointF(*way[self._kind]) * edge for way in (_FROM_MIDDLE, _TO_MIDDLE))
        self._finish(self._shape(self._share(start), self._share(end)))

    def _share(self, at: QPointF) -> Share:
        """The spot of the photo there, which stays the same however the photo moves."""
        x, y = self._canvas.placement().share_at(self._canvas.pixel_at(at))
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _shape(self, start: Share, end: Share, text: str = "") -> Drawing:
        return Drawing(self._kind or DrawingKind.ARROW, start, end, text)

    def _finish(self, drawing: Drawing) -> None:
        self.hold(None)
        self.drawn.emit(drawing)

    def _ask_for_text(self, at: QPointF) -> None:
        self._began = None
        self.field.clear()
        self._text_at = self._share(at)
        room = self._canvas.rect().adjusted(0, 0, -self.field.width(), -self.field.sizeHint().height())
        self.field.move(round(min(at.x(), max(0, room.right()))), round(min(at.y(), max(0, room.bottom()))))
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        if not (text := self.field.text().strip()):
            self.hold(None)
            return
        self._finish(self._shape(self._text_at, self._text_at, text))

    def _in_field(self, event: QEvent) -> bool:
        """Esc and every other single key is for the field alone, before any shortcut takes it; it keeps the keyboard
        until the text is written or given up."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        key = cast(QKeyEvent, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            with_others = key.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if not with_others and not Qt.Key.Key_F1 <= key.key() <= Qt.Key.Key_F35:
                event.accept()
                return True
        elif key.key() == Qt.Key.Key_Escape:
            self.hold(None)
            return True
        elif key.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return True
        return False

    def _put_field_away(self) -> None:
        if self.field.isVisible():
            self.field.hide()
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint(self, painter: QPainter, place: Placement) -> None:
        if self._growing is not None:
            paint_drawings(painter, place, self._canvas.devicePixelRatioF(), (self._growing,))
        elif self._kind is not None:
            _paint_crosshair(painter, self._canvas.rect().center().toPointF())


_DRAWS = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


def _paint_crosshair(painter: QPainter, middle: QPointF) -> None:
    """Where Enter would draw."""
    for colour, width in ((Qt.GlobalColor.black, 3), (Qt.GlobalColor.white, 1)):
        pen = painter.pen()
        pen.setColor(colour)
        pen.setWidth(width)
        painter.setPen(pen)
        painter.drawLine(middle - QPointF(9, 0), middle + QPointF(9, 0))
        painter.drawLine(middle - QPointF(0, 9), middle + QPointF(0, 9))
