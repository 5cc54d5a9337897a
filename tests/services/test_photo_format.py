"""Signatures and whole files: real photos in every variant, cut at many points, and hostile bytes."""

import io
import struct
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import PictureFault, UnreadablePhoto
from app.services.photo_format import HEAD_BYTES, PhotoFormat, check_whole, sniff

PHOTOS = Path(__file__).parents[2] / "resources" / "demo_session" / "photos"
SIGNATURES = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x20\x00\x00\x00WEBP"]


def saved(format: str, **options: object) -> bytes:
    with Image.open(PHOTOS / "05-Front-1.jpg") as photo:
        out = io.BytesIO()
        photo.resize((480, 270)).save(out, format, **options)
    return out.getvalue()


def jpeg_with_thumbnail() -> bytes:
    """An APP1 segment in which a whole small JPEG stands, with an EOI of its own."""
    with Image.open(io.BytesIO(saved("JPEG"))) as photo:
        out = io.BytesIO()
        photo.resize((160, 90)).save(out, "JPEG")
    content = b"Exif\0\0II*\0\x08\0\0\0" + out.getvalue()
    jpeg = saved("JPEG")
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content + jpeg[2:]


def exif() -> bytes:
    facts = Image.Exif()
    facts[0x0112] = 6
    return facts.tobytes()


MAKERS: dict[str, tuple[PhotoFormat, Callable[[], bytes]]] = {
    "camera": (PhotoFormat.JPEG, lambda: (PHOTOS / "05-Front-1.jpg").read_bytes()),
    "baseline": (PhotoFormat.JPEG, lambda: saved("JPEG")),
    "progressive": (PhotoFormat.JPEG, lambda: saved("JPEG", progressive=True)),
    "restart markers": (PhotoFormat.JPEG, lambda: saved("JPEG", restart_marker_rows=1)),
    "exif": (PhotoFormat.JPEG, lambda: saved("JPEG", exif=exif())),
    "thumbnail": (PhotoFormat.JPEG, jpeg_with_thumbnail),
    "fill bytes": (PhotoFormat.JPEG, lambda: b"\xff\xd8\xff\xff\xff" + saved("JPEG")[3:]),
    "png": (PhotoFormat.PNG, lambda: saved("PNG")),
    "webp": (PhotoFormat.WEBP, lambda: saved("WEBP")),
    "webp lossless": (PhotoFormat.WEBP, lambda: saved("WEBP", lossless=True)),
    "webp exif": (PhotoFormat.WEBP, lambda: saved("WEBP", exif=exif())),
}


@cache
def variant_named(name: str) -> tuple[PhotoFormat, bytes]:
    format, make = MAKERS[name]
    return format, make()


@pytest.fixture(scope="module", params=MAKERS)
def variant(request: pytest.FixtureRequest) -> tuple[PhotoFormat, bytes]:
    return variant_named(request.param)


def fault_of(path: Path, content: bytes, format: PhotoFormat) -> PictureFault | None:
    path.write_bytes(content)
    try:
        check_whole(path, format)
    except UnreadablePhoto as error:
        return error.fault
    return None


class TestSniff:
    def test_by_signature(self, variant: tuple[PhotoFormat, bytes]) -> None:
        format, content = variant
        assert sniff(content[:HEAD_BYTES]) is format

    @pytest.mark.parametrize(
        "head",
        [
            b"", b"\xff", b"\xff\xd8", b"GIF89a", b"<svg xmlns", b"<!DOCTYPE html>", b"II*\0", b"BM",
            b"RIFF\0\0\0\0WAVE", b"\0\0\0\x18ftypheic", b" \xff\xd8\xff",
        ],
    )  # fmt: skip
    def test_anything_else_is_unknown(self, head: bytes) -> None:
        with pytest.raises(UnreadablePhoto) as caught:
            sniff(head)
        assert caught.value.fault is PictureFault.UNKNOWN_FORMAT

    def test_names(self) -> None:
        assert [(f.extension, f.qt_name) for f in PhotoFormat] == [
            ("jpg", "jpeg"),
            ("png", "png"),
            ("webp", "webp"),
        ]


class TestWhole:
    def test_whole_pictures_are_whole(self, variant: tuple[PhotoFormat, bytes], tmp_path: Path) -> None:
        format, content = variant
        assert fault_of(tmp_path / "photo", content, format) is None

    @pytest.mark.parametrize("name", [path.name for path in sorted(PHOTOS.glob("*.jpg"))])
    def test_no_false_alarm(self, name: str) -> None:
        check_whole(PHOTOS / name, PhotoFormat.JPEG)

    @pytest.mark.parametrize("tail", [b"\0", b"PK\x03\x04 a ZIP", b"<html>" * 1000])
    def test_bytes_behind_the_end_are_allowed(
        self, variant: tuple[PhotoFormat, bytes], tail: bytes, tmp_path: Path
    ) -> None:
        format, content = variant
        assert fault_of(tmp_path / "photo", content + tail, format) is None

    def test_cut_anywhere_is_incomplete(self, variant: tuple[PhotoFormat, bytes], tmp_path: Path) -> None:
        format, content = variant
        size = len(content)
        points = {*range(0, size, max(1, size // 60)), *range(min(size, 40)), *range(size - 20, size)}
        faults = {point: fault_of(tmp_path / "photo", content[:point], format) for point in points}
        assert {point for point, fault in faults.items() if fault is not PictureFault.INCOMPLETE} == set()

    def test_end_of_a_thumbnail_does_not_count(self, tmp_path: Path) -> None:
        content = jpeg_with_thumbnail()
        behind_thumbnail = content.index(b"\xff\xd9") + 2
        cuts = [behind_thumbnail, behind_thumbnail + 100, len(content) - 2]
        faults = [fault_of(tmp_path / "photo", content[:cut], PhotoFormat.JPEG) for cut in cuts]
        assert faults == [PictureFault.INCOMPLETE] * 3

    def test_missing_file_is_the_systems_word(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            check_whole(tmp_path / "none", PhotoFormat.JPEG)


class TestHostile:
    @settings(max_examples=300, deadline=None)
    @given(head=st.sampled_from(SIGNATURES), tail=st.binary(max_size=300))
    def test_any_bytes(self, head: bytes, tail: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
        path = tmp_path_factory.getbasetemp() / "hostile"
        assert fault_of(path, head + tail, sniff(head)) in (None, PictureFault.INCOMPLETE)

    @settings(max_examples=150, deadline=None)
    @given(flips=st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), max_size=8), data=st.data())
    def test_altered_headers(
        self, flips: list[tuple[int, int]], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        path = tmp_path_factory.getbasetemp() / "hostile"
        format, made = variant_named(data.draw(st.sampled_from(["thumbnail", "png", "webp exif"])))
        content = bytearray(made)
        for place, value in flips:
            content[place] = value
        assert fault_of(path, bytes(content), format) in (None, PictureFault.INCOMPLETE)

    @pytest.mark.parametrize(
        ("head", "part", "format"),
        [
            (b"\xff\xd8\xff", b"\xff\xd0", PhotoFormat.JPEG), (b"\xff\xd8\xff", b"\xff\xe1\0\0", PhotoFormat.JPEG),
            (b"\xff\xd8\xff", b"\xff", PhotoFormat.JPEG), (b"\xff\xd8\xff", b"\0", PhotoFormat.JPEG),
            (b"\x89PNG\r\n\x1a\n", bytes(4) + b"teXt" + bytes(4), PhotoFormat.PNG),
        ],
    )  # fmt: skip
    def test_millions_of_parts_end_soon(self, head: bytes, part: bytes, format: PhotoFormat, tmp_path: Path) -> None:
        content = head + part * (8_000_000 // len(part))
        assert fault_of(tmp_path / "photo", content, format) is PictureFault.INCOMPLETE
