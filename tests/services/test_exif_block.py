"""The EXIF block is found in each format, and no lie in a file costs time or raises."""

from __future__ import annotations

import struct
import time
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.services.exif_block import MOST_BYTES, exif_block, orientation

FORMATS = ("jpeg", "png", "webp")


def picture(format: str, orientation: int | None = 6) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation or 1
    out = BytesIO()
    how = {"exif": exif} if orientation is not None else {}
    Image.new("RGB", (32, 24), (90, 90, 90)).save(out, format.upper(), **how)
    return out.getvalue()


def found(tmp_path: Path, content: bytes, format: str) -> bytes:
    (tmp_path / "a.bin").write_bytes(content)
    return exif_block(tmp_path / "a.bin", format)


def directory(*entries: tuple[int, int, int, int], order: str = "<") -> bytes:
    head = b"II*\0" if order == "<" else b"MM\0*"
    body = b"".join(struct.pack(f"{order}HHIHxx", *entry) for entry in entries)
    return head + struct.pack(f"{order}IH", 8, len(entries)) + body


@pytest.mark.parametrize("format", FORMATS)
def test_found_in_every_format(tmp_path: Path, format: str) -> None:
    block = found(tmp_path, picture(format), format)
    assert block[:2] in (b"II", b"MM")
    assert orientation(block) == 6


@pytest.mark.parametrize("format", FORMATS)
def test_a_picture_without_one(tmp_path: Path, format: str) -> None:
    assert found(tmp_path, picture(format, None), format) == b""


@pytest.mark.parametrize("format", FORMATS)
def test_a_file_that_ends_anywhere(tmp_path: Path, format: str) -> None:
    whole = picture(format)
    for end in range(len(whole)):
        assert orientation(found(tmp_path, whole[:end], format)) in (1, 6)


def test_in_webp_with_the_prefix_of_jpeg_as_well(tmp_path: Path) -> None:
    block = directory((0x0112, 3, 1, 8))
    chunks = b"EXIF" + struct.pack("<I", len(block) + 6) + b"Exif\0\0" + block
    assert found(tmp_path, b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WEBP" + chunks, "webp") == block


def test_another_application_s_segment_is_passed_over(tmp_path: Path) -> None:
    xmp = b"\xff\xe1" + struct.pack(">H", 2 + 30) + b"http://ns.adobe.com/xap/1.0/\0x"
    whole = picture("jpeg")
    assert orientation(found(tmp_path, whole[:2] + xmp + b"\xff" + whole[2:], "jpeg")) == 6


def test_no_more_is_read_than_any_camera_writes(tmp_path: Path) -> None:
    block = directory((0x0112, 3, 1, 8)) + bytes(2 * MOST_BYTES)
    content = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(block)) + b"eXIf" + block
    assert len(found(tmp_path, content, "png")) == MOST_BYTES


@pytest.mark.parametrize(
    ("format", "content"),
    [
        ("png", b"\x89PNG\r\n\x1a\n" + (b"\0\0\0\0spam" + bytes(4)) * 200_000),
        ("webp", b"RIFF\xff\xff\xff\xffWEBP" + b"spam\0\0\0\0" * 300_000),
        ("jpeg", b"\xff\xd8" + b"\xff\xe2\0\0" * 500_000),
        ("jpeg", b"\xff" * 2_000_000),
    ],
    ids=["chunks of nothing", "webp chunks of nothing", "segments of nothing", "fill bytes"],
)
def test_endless_parts_end(tmp_path: Path, format: str, content: bytes) -> None:
    before = time.process_time()
    assert found(tmp_path, content, format) == b""
    assert time.process_time() - before < 1.0


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("value", range(1, 9))
def test_both_byte_orders(order: str, value: int) -> None:
    assert orientation(directory((0x010F, 2, 1, 0), (0x0112, 3, 1, value), order=order)) == value


@pytest.mark.parametrize(
    "block",
    [
        b"",
        b"II",
        b"XX*\0\x08\0\0\0",
        b"II*\0\xff\xff\xff\xff",
        b"II*\0\x08\0\0\0\xff\xff",
        directory((0x0112, 3, 1, 0)),
        directory((0x0112, 3, 1, 77)),
        directory((0x0112, 4, 1, 6)),
        directory((0x0112, 3, 2, 6)),
    ],
    ids=repr,
)
def test_what_makes_no_sense_is_upright(block: bytes) -> None:
    assert orientation(block) == 1


@given(st.binary(max_size=200), st.sampled_from(FORMATS))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes(tmp_path: Path, content: bytes, format: str) -> None:
    assert orientation(found(tmp_path, content, format)) in range(1, 9)
    assert orientation(b"II*\0" + content) in range(1, 9)
