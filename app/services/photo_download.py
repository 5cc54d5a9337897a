"""One picture over the network: hop by hop, chunk by chunk. Imported late."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from app.domain.errors import Obstacle, PhotoTrouble, PhotoUnavailable, ServerUnreachable
from app.services.http_answers import Limits
from app.services.http_exchange import announced_length, check_sender, chunks, redirect_target, told
from app.services.lifeline import Lifeline
from app.services.photo_sink import Download, PhotoSink
from app.services.picture_address import next_hop
from app.services.watched_sockets import BareSession, Response

_GONE = (403, 404, 410)
# Not naming WebP keeps servers that convert on demand from sending anything but the original.
_HEADERS = {"Accept": "image/jpeg, image/png;q=0.9, */*;q=0.1"}


class PhotoDownload:
    """All tries of one picture share a sink and a deadline. ``checked``: an address's host, if it may be asked."""

    def __init__(
        self,
        session: BareSession,
        sink: PhotoSink,
        line: Lifeline,
        limits: Limits,
        checked: Callable[[str], str],
        progress: Callable[[int, int | None], None] | None,
    ) -> None:
        self._session, self._sink, self._line, self._limits = session, sink, line, limits
        self._checked = checked
        self._progress = progress

    def attempt(self, url: str) -> Download:
        """One try. ``PhotoUnavailable``, ``ServerUnreachable``, ``ClockWrong`` or ``Cancelled``."""
        with told(lambda: self._follow(url), self._line) as response:
            try:
                return told(lambda: self._receive(response), self._line)
            except ServerUnreachable as fault:
                if fault.obstacle is not Obstacle.BROKE_OFF:
                    raise
        raise self._unavailable(PhotoTrouble.INCOMPLETE, response, Obstacle.BROKE_OFF)

    def _follow(self, url: str) -> Response:
        """The answer at the end of at most three redirects, each checked like the first address."""
        for _ in range(self._limits.hops + 1):
            self._line.host = self._checked(url)
            response = self._session.open(url, _HEADERS, self._line)
            location = redirect_target(response)
            if not location:
                return response
            response.close()
            url = next_hop(url, location)
        raise self._unavailable(PhotoTrouble.STATUS, response)

    def _receive(self, response: Response) -> Download:
        check_sender(response, self._line.host)
        if response.status_code != 200:
            gone = response.status_code in _GONE
            raise self._unavailable(PhotoTrouble.GONE if gone else PhotoTrouble.STATUS, response)
        total = announced_length(response, self._line.host)
        self._sink.begin()
        self._check_size(total or 0, response)
        if self._progress is not None:
            self._progress(0, total)  # the way there and back is known by now
        for chunk in chunks(response, self._line, self._limits.chunk_bytes):
            if not self._sink.size:
                self._check_is_no_page(chunk, response)
            self._check_size(self._sink.size + len(chunk), response)
            self._sink.write(chunk)
            self._line.deadline += len(chunk) / self._limits.slowest_photo
            if self._progress is not None:
                self._progress(self._sink.size, total)
        return self._arrived(response)

    def _check_size(self, size: int, response: Response) -> None:
        if size > self._limits.photo_bytes:
            raise self._unavailable(PhotoTrouble.TOO_LARGE, response)

    def _check_is_no_page(self, start: bytes, response: Response) -> None:
        """What calls itself HTML and begins like it: a network that wants a sign-in first."""
        says = response.headers.get("Content-Type", "").lower()
        if says.startswith("text/html") and start.lstrip()[:1] == b"<":
            raise ServerUnreachable(Obstacle.SIGN_IN_PAGE, self._line.host)

    def _arrived(self, response: Response) -> Download:
        said = response.headers
        return Download(
            sha256=self._sink.sha256,
            size=self._sink.size,
            content_type=said.get("Content-Type", ""),
            host=urlsplit(response.url).hostname or self._line.host,
            status=response.status_code,
            etag=said.get("ETag"),
            last_modified=said.get("Last-Modified"),
        )

    def _unavailable(
        self, trouble: PhotoTrouble, response: Response, obstacle: Obstacle | None = None
    ) -> PhotoUnavailable:
        return PhotoUnavailable(trouble, self._line.host, response.status_code, obstacle)
