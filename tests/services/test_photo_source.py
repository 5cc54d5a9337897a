"""One photo's file over real HTTP: held, fetched, refused."""

import hashlib
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from app.domain.errors import Cancelled, PhotoTrouble, PhotoUnavailable, PictureFault, UnreadablePhoto
from app.domain.photo import Photo, PhotoId, Verdict
from app.services.cancel import CancelToken
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from app.services.kept_pictures import KeptPictures
from app.services.photo_format import PhotoFormat
from app.services.photo_sink import Download
from app.services.photo_source import PhotoSource, Progress
from app.services.picture_folder import PictureFolder
from app.services.session_shelf import SessionShelf
from tests.services.plain_http import LEFT, SAMPLE, left_bytes


class PlainClient:
    """Just enough of an HTTP client; believes every length."""

    def get_photo(self, url: str, into: BinaryIO, cancel: CancelToken, progress: Progress | None) -> Download:
        with urllib.request.urlopen(url, timeout=10) as reply:
            content: bytes = reply.read()
        cancel.check()
        into.write(content)
        if progress is not None:
            progress(len(content), len(content))
        return Download(hashlib.sha256(content).hexdigest(), len(content), "image/jpeg", "127.0.0.1", 200, '"1"', None)


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer(SAMPLE) as running:
        yield running


@pytest.fixture
def source(tmp_path: Path) -> Iterator[PhotoSource]:
    passing = PictureFolder(tmp_path / "pictures")
    yield PhotoSource(PlainClient(), KeptPictures(SessionShelf(tmp_path / "sessions"), passing))
    passing.close()


@pytest.fixture
def photo(server: DemoServer) -> Photo:
    identity = PhotoId("XXX-ABCDE12345", 4, "2021-05-27T07:36:24+00:00", 0)
    return Photo(identity, "Left", server.url + LEFT, Verdict.REJECTED, "REJECTED: Wrong View", "")


def test_fetched_once_then_held(server: DemoServer, source: PhotoSource, photo: Photo) -> None:
    told: list[tuple[int, int | None]] = []
    first = source.photo_file(photo, CancelToken(), lambda done, whole: told.append((done, whole)))
    again = source.photo_file(replace(photo, verdict=Verdict.ACCEPTED), CancelToken())
    assert first == again
    assert first.path.read_bytes() == left_bytes()
    assert first.format is PhotoFormat.JPEG
    assert told == [(len(left_bytes()), len(left_bytes()))]
    assert [seen.path for seen in server.seen] == [LEFT]


def test_another_address_is_fetched_anew(server: DemoServer, source: PhotoSource, photo: Photo) -> None:
    source.photo_file(photo, CancelToken())
    moved = replace(photo, url=f"{server.url}/photos/04-Left-2.jpg")
    assert source.photo_file(moved, CancelToken()).path.read_bytes() != left_bytes()


def test_no_address(source: PhotoSource, photo: Photo) -> None:
    with pytest.raises(PhotoUnavailable) as caught:
        source.photo_file(replace(photo, url=None), CancelToken())
    assert caught.value.trouble is PhotoTrouble.NO_ADDRESS


def test_cancelled_before_anything_is_asked(server: DemoServer, source: PhotoSource, photo: Photo) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        source.photo_file(photo, token)
    assert server.seen == []


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault("*", times=1, body=b"<html>sign in</html>"), PictureFault.UNKNOWN_FORMAT),
        (Fault("*", times=1, body=b""), PictureFault.UNKNOWN_FORMAT),
        (Fault("*", times=1, without_length=True, break_off_after=200_000), PictureFault.INCOMPLETE),
    ],
)
def test_what_is_no_picture_is_never_held(
    server: DemoServer, source: PhotoSource, photo: Photo, fault: Fault, expected: PictureFault
) -> None:
    server.faults.add(fault)
    with pytest.raises(UnreadablePhoto) as caught:
        source.photo_file(photo, CancelToken())
    assert caught.value.fault is expected
    assert source.photo_file(photo, CancelToken()).path.read_bytes() == left_bytes()


def test_signature_decides_not_the_type(server: DemoServer, source: PhotoSource, photo: Photo) -> None:
    server.faults.add(Fault("*", content_type="image/png"))
    assert source.photo_file(photo, CancelToken()).format is PhotoFormat.JPEG
