"""Large pictures for looking closely: the size that is needed now, neighbours in advance, the rest forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from app.bridge.background import Background
from app.bridge.image_decoder import upright_size
from app.bridge.photo_flight import Decoding, PictureFile, ReadPhoto
from app.domain.errors import AppError
from app.domain.photo import Photo, PhotoId
from app.services.cancel import CancelToken

_LANES = 2
_EVERYTHING = 1 << 20
_MOST_REDUCED = 2.0
_MOST_BYTES = 112 * 1024 * 1024
"""Beyond it what is not wanted is forgotten: two whole photos of 12 megapixels, to look from one to the other, and
five that are fitted into a window."""


@dataclass(frozen=True)
class Wish:
    """Fitted into a ``room`` of so many device pixels; or with a longest edge of at least ``edge``; else whole.

    ``exact``: with just this edge, made of a larger picture that is kept; nothing is decoded for it.
    """

    photo: Photo
    room: tuple[int, int] | None = None
    edge: int = _EVERYTHING
    exact: bool = False

    def edge_for(self, full: QSize) -> int:
        """Longest edge in pixels, for a picture of this size."""
        if self.room is None:
            return min(self.edge, max(full.toTuple()))
        scale = min(self.room[0] / max(full.width(), 1), self.room[1] / max(full.height(), 1), 1.0)
        return max(1, round(max(full.toTuple()) * scale))


@dataclass(frozen=True)
class LargePicture:
    """``full``: the upright picture's own size in pixels, which ``image`` has or is a reduction of."""

    image: QImage
    full: QSize
    exact: bool = False

    def serves(self, wish: Wish) -> bool:
        """Whether decoding again would bring nothing new: it has the pixels, and not so many that reducing them on
        the screen would alias. An ``edge`` may be reduced to its half already, a room is filled exactly."""
        has, needs = max(self.image.size().toTuple()), wish.edge_for(self.full)
        if wish.exact:
            return abs(has - needs) <= 1
        return needs <= has <= needs * (_MOST_REDUCED if wish.room is not None else 1.0) + 1


class LargePhotos(QObject):
    """Wishes are fulfilled in their order, a few at a time; a wish that is no longer held is dropped.

    A picture is decoded again only for more pixels than it has, or for less than half of them; not at every step of
    the zoom: sizes double.
    """

    arrived = Signal(object)  # PhotoId
    missed = Signal(object, object)  # PhotoId, AppError

    def __init__(self, read_photo: ReadPhoto, background: Background) -> None:
        super().__init__()
        self._read_photo, self._background = read_photo, background
        self._decoding = Decoding()
        self._wishes: list[Wish] = []
        self._under_way: dict[Wish, CancelToken] = {}
        self._kept: dict[tuple[PhotoId, str | None], list[LargePicture]] = {}
        self._failed: dict[tuple[PhotoId, str | None], AppError] = {}

    def want(self, wishes: Sequence[Wish]) -> None:
        """Replaces all wishes held before."""
        self._wishes = list(dict.fromkeys(wishes))
        for wish in [w for w in self._under_way if w not in self._wishes]:
            self._under_way.pop(wish).cancel()
        self._forget_beyond()
        self._go_on()

    def pictures(self, photo: Photo) -> Sequence[LargePicture]:
        """Smallest first; empty while there is none. At a new address it most likely is the same picture: what came
        from the former one is seen until the new one is here."""
        if (own := self._kept.get(_known(photo))) is not None:
            return own
        return next((kept for (photo_id, _), kept in self._kept.items() if photo_id == photo.id), ())

    def error(self, photo: Photo) -> AppError | None:
        return self._failed.get(_known(photo))

    def again(self, photo: Photo) -> None:
        """A picture that could not be had may be tried once more when it is wanted next."""
        self._failed.pop(_known(photo), None)

    def forget(self) -> None:
        self.want(())
        self._kept.clear()
        self._failed.clear()

    def bytes_kept(self) -> int:
        return sum(p.image.sizeInBytes() for pictures in self._kept.values() for p in pictures)

    def _go_on(self) -> None:
        for wish in self._wishes:
            if len(self._under_way) >= _LANES:
                return
            if wish not in self._under_way and self._is_open(wish):
                self._under_way[wish] = self._background.run(
                    partial(_reduced, self._source(wish), wish.edge) if wish.exact else partial(self._load, wish),
                    then=partial(self._on_loaded, wish),
                    failed=partial(self._on_failed, wish),
                )

    def _is_open(self, wish: Wish) -> bool:
        if _known(wish.photo) in self._failed or wish.photo.url is None:
            return False
        if any(picture.serves(wish) for picture in self._kept.get(_known(wish.photo), ())):
            return False
        return not wish.exact or self._source(wish) is not None

    def _source(self, wish: Wish) -> LargePicture | None:
        """The smallest that was decoded and has more pixels than this."""
        kept = (p for p in self._kept.get(_known(wish.photo), ()) if not p.exact)
        return next((p for p in kept if max(p.image.size().toTuple()) > wish.edge), None)

    def _load(self, wish: Wish, cancel: CancelToken) -> LargePicture:  # on a worker
        file: PictureFile = self._read_photo(wish.photo, cancel)
        cancel.check()
        full = upright_size(file.path, file.format.qt_name)
        return LargePicture(self._decoding.decode(file, wish.edge_for(full), cancel), full)

    def _on_loaded(self, wish: Wish, picture: LargePicture) -> None:
        del self._under_way[wish]
        size = picture.image.size()
        kept = [other for other in self._kept.pop(_known(wish.photo), []) if other.image.size() != size]
        if picture.exact:
            kept = [other for other in kept if not other.exact]  # of another zoom
        for former in [k for k in self._kept if k[0] == wish.photo.id]:
            del self._kept[former]  # at another address
        self._kept[_known(wish.photo)] = sorted([*kept, picture], key=lambda p: p.image.width())  # newest last
        self._forget_beyond()
        self.arrived.emit(wish.photo.id)
        self._go_on()

    def _on_failed(self, wish: Wish, error: AppError) -> None:
        del self._under_way[wish]
        self._failed[_known(wish.photo)] = error
        self.missed.emit(wish.photo.id, error)
        self._go_on()

    def _forget_beyond(self) -> None:
        """First the larger sizes of what nobody wants, then all of it, oldest first; then what a wanted photo does not
        need. The one that is wanted most is looked at: it keeps all sizes, or zooming there and back would decode
        them again and again."""
        wanted: dict[tuple[PhotoId, str | None], list[Wish]] = {}
        for wish in self._wishes:
            wanted.setdefault(_known(wish.photo), []).append(wish)
        unwanted = [k for k in self._kept if k not in wanted]
        for known in unwanted:
            if self.bytes_kept() <= _MOST_BYTES:
                return
            del self._kept[known][1:]
        for known in unwanted:
            if self.bytes_kept() <= _MOST_BYTES:
                return
            del self._kept[known]
        for known, wishes in list(wanted.items())[1:]:
            if self.bytes_kept() > _MOST_BYTES and known in self._kept:
                self._kept[known] = _needed(self._kept[known], wishes)


def _reduced(source: LargePicture | None, edge: int, _cancel: CancelToken) -> LargePicture:  # on a worker
    """Each pixel the mean of those beneath it: what painting could not do for every frame."""
    assert source is not None
    size = source.full.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    smooth = Qt.TransformationMode.SmoothTransformation
    image = source.image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    if image.isNull():
        raise MemoryError
    return LargePicture(image, source.full, True)


def _needed(pictures: Sequence[LargePicture], wishes: Sequence[Wish]) -> list[LargePicture]:
    """Of a photo's sizes, smallest first: for each wish the smallest that serves."""
    serving = (next((p for p in pictures if p.serves(wish)), pictures[-1]) for wish in wishes)
    kept = {id(picture) for picture in serving}
    return [picture for picture in pictures if id(picture) in kept]


def _known(photo: Photo) -> tuple[PhotoId, str | None]:
    return photo.id, photo.url
