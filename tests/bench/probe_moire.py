"""Shows a picture of fine rings in the loupe at several zooms, once everything that is decoded for them has settled.

Where its rings are finer than the screen can show there must be plain grey. Answer: for each zoom the contrast that is
left there, as a share of the picture's own: in the loupe, of a plain QGraphicsPixmapItem's smooth transformation, and
of the mean of all pixels beneath each; and the contrast that all three keep where the rings can be shown.
"""

from __future__ import annotations

import json
import math
import sys
import tempfile
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from app.ui.zoom import Placement, View
from tests.bench.at_the_loupe import AtTheLoupe, Key
from tests.bench.pictures import RINGS_REACH

_FROM_GREY = 127.5
_AIM = (0.72, 0.5)
"""To the right of the middle, where all finenesses are seen at any zoom."""


def main() -> None:
    wish = json.loads(sys.stdin.read())
    with tempfile.TemporaryDirectory(prefix="walkaround-bench-") as folder:
        at = AtTheLoupe(wish["server"], folder)
        at.choose(0)
        at.until_sharp(Key.Key_Return, at.photos()[0])
        whole = QImage(wish["file"]).convertToFormat(QImage.Format.Format_RGB32)
        print(json.dumps({str(scale): _left(at, whole, scale) for scale in wish["scales"]}))
        at.leave()


def _left(at: AtTheLoupe, whole: QImage, scale: float | None) -> dict[str, list[float]]:
    canvas = at.loupe.canvas
    canvas.set_view(View(scale, _AIM) if scale is not None else View())
    at.program.rest()
    place = canvas.placement()
    ways = {"ours": canvas.grab().toImage(), "plain": _plain(whole, place), "mean": _mean(whole, place)}
    return {name: list(_contrasts(image, place)) for name, image in ways.items()}


def _plain(whole: QImage, place: Placement) -> QImage:
    seen, painter = _room(place)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(place.transform())
    painter.drawImage(QPointF(0, 0), whole)
    painter.end()
    return seen


def _mean(whole: QImage, place: Placement) -> QImage:
    target = place.target()
    reduced = whole.scaled(
        target.size().toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    seen, painter = _room(place)
    painter.setTransform(QTransform.fromTranslate(target.x(), target.y()))
    painter.drawImage(QRectF(reduced.rect()), reduced)
    painter.end()
    return seen


def _room(place: Placement) -> tuple[QImage, QPainter]:
    seen = QImage(place.room.toSize(), QImage.Format.Format_RGB32)
    seen.fill(Qt.GlobalColor.gray)
    return seen, QPainter(seen)


def _contrasts(seen: QImage, place: Placement) -> tuple[float, float]:
    """Where the rings are too fine (beyond 1.1 of what the screen can show), and where they are coarse (below half)."""
    grey = seen.convertToFormat(QImage.Format.Format_Grayscale8)
    bits, line = grey.constBits(), grey.bytesPerLine()
    middle = place.point_of((0.5, 0.5))
    limit = RINGS_REACH * place.scale  # radius, in pixels of the picture, at which the screen's own limit lies
    fine: list[int] = []
    coarse: list[int] = []
    for y in range(4, grey.height() - 4, 3):
        for x in range(4, grey.width() - 4, 3):
            radius = math.hypot(x - middle.x(), y - middle.y()) / place.scale
            if 1.1 * limit < radius < 0.97 * RINGS_REACH:
                fine.append(bits[y * line + x])
            elif radius < 0.5 * limit:
                coarse.append(bits[y * line + x])
    return _contrast(fine), _contrast(coarse)


def _contrast(values: Sequence[int]) -> float:
    """Root mean square from grey, as a share of a full sine's."""
    if not values:
        return float("nan")
    return math.sqrt(sum((v - _FROM_GREY) ** 2 for v in values) / len(values)) / (_FROM_GREY / math.sqrt(2))


if __name__ == "__main__":
    main()
