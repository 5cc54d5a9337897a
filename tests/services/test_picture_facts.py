"""What a camera wrote into its file is told as it stands there; what nobody wrote is not made up."""

from __future__ import annotations

import hashlib
import logging
import struct
import time
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from app.domain.errors import StoreFault
from app.domain.picture_facts import GpsPosition, PictureFacts
from app.services.photo_format import PhotoFormat
from app.services.picture_facts import read_facts
from app.services.picture_files import StoredPicture
from tests.fakes.inspections import SAMPLE

EXIF_IFD, GPS_IFD = 0x8769, 0x8825
FORMATS = tuple(PhotoFormat)


def degrees(*parts: int) -> tuple[IFDRational, ...]:
    return tuple(IFDRational(part, 1) for part in parts)


def exif(gps: dict[int, object] | None = None, **own: object) -> Image.Exif:
    made = Image.Exif()
    for tag, value in {0x010F: "Apple", 0x0110: "iPhone 13", 0x0112: 6, 0x0132: "2021:05:27 07:40:00"}.items():
        made[tag] = own.get(f"x{tag:04x}", value)
    inner = made.get_ifd(EXIF_IFD)
    inner[0x9003] = own.get("x9003", "2021:05:27 07:36:19")
    inner[0x9291], inner[0x9011], inner[0x9004] = "123", "+02:00", "2021:05:27 07:36:20"
    if gps is not None:
        made.get_ifd(GPS_IFD).update(gps)
    return made


PARIS = {1: "N", 2: degrees(48, 51, 30), 3: "E", 4: degrees(2, 17, 40), 5: b"\0", 6: IFDRational(71, 2)}


def stored(folder: Path, content: bytes, format: PhotoFormat = PhotoFormat.JPEG) -> StoredPicture:
    path = folder / f"a.{format.extension}"
    path.write_bytes(content)
    return StoredPicture(path, hashlib.sha256(content).hexdigest(), len(content), format)


def picture(format: PhotoFormat = PhotoFormat.JPEG, made: Image.Exif | None = None) -> bytes:
    out = BytesIO()
    how = {} if made is None else {"exif": made}
    Image.new("RGB", (32, 24), (90, 90, 90)).save(out, format.value.upper(), **how)
    return out.getvalue()


def jpeg_with(block: bytes) -> bytes:
    plain = picture()
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 8) + b"Exif\0\0" + block + plain[2:]


def facts(folder: Path, made: Image.Exif | None, format: PhotoFormat = PhotoFormat.JPEG) -> PictureFacts:
    return read_facts(stored(folder, picture(format, made), format), 24, 32)


@pytest.mark.parametrize(("format", "name"), [*zip(FORMATS, ("JPEG", "PNG", "WebP"), strict=True)])
def test_all_that_a_phone_writes(tmp_path: Path, format: PhotoFormat, name: str) -> None:
    content = picture(format, exif(PARIS))
    assert read_facts(stored(tmp_path, content, format), 24, 32) == PictureFacts(
        width=24,
        height=32,
        size=len(content),
        format=name,
        sha256=hashlib.sha256(content).hexdigest(),
        matches=True,
        make="Apple",
        model="iPhone 13",
        times=(
            ("DateTimeOriginal", "2021:05:27 07:36:19"),
            ("SubSecTimeOriginal", "123"),
            ("OffsetTimeOriginal", "+02:00"),
            ("DateTimeDigitized", "2021:05:27 07:36:20"),
            ("DateTime", "2021:05:27 07:40:00"),
        ),
        orientation=6,
        gps=GpsPosition(pytest.approx(48.858333), pytest.approx(2.294444), 35.5),  # type: ignore[arg-type]  # close to
    )


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_written_nothing_told(tmp_path: Path, format: PhotoFormat) -> None:
    known = facts(tmp_path, None, format)
    assert (known.camera, known.times, known.orientation, known.gps) == ("", (), None, None)
    assert not known.exif_unreadable
    assert not known.gps_unreadable


def test_the_demo_s_photos() -> None:
    for file in sorted((SAMPLE / "photos").glob("*.jpg")):
        content = file.read_bytes()
        kept = StoredPicture(file, hashlib.sha256(content).hexdigest(), len(content), PhotoFormat.JPEG)
        assert read_facts(kept, 1, 1).matches


def test_a_bit_that_fell_over(tmp_path: Path) -> None:
    kept = stored(tmp_path, picture(made=exif()))
    content = bytearray(kept.path.read_bytes())
    content[-20] ^= 1
    kept.path.write_bytes(content)
    known = read_facts(kept, 32, 24)
    assert not known.matches
    assert known.sha256 == kept.sha256, "what was received, not what is there now"


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    kept = stored(tmp_path, b"x")
    kept.path.unlink()
    with pytest.raises(StoreFault):
        read_facts(kept, 1, 1)


def test_south_west_and_below_the_sea(tmp_path: Path) -> None:
    gps = {**PARIS, 1: "S", 3: "W", 5: b"\x01"}
    position = facts(tmp_path, exif(gps)).gps
    assert position is not None
    assert position.latitude == pytest.approx(-48.858333)
    assert position.longitude == pytest.approx(-2.294444)
    assert position.altitude == pytest.approx(-35.5)


@pytest.mark.parametrize(
    "wrong",
    [{2: degrees(91, 0, 0)}, {4: degrees(181, 0, 0)}, {1: "X"}, {3: ""}, {2: (IFDRational(1, 0),) * 3}],
    ids=repr,
)
def test_no_place_on_this_planet(tmp_path: Path, wrong: dict[int, object]) -> None:
    known = facts(tmp_path, exif({**PARIS, **wrong}))
    assert known.gps is None
    assert known.gps_unreadable
    assert known.camera == "Apple iPhone 13"


def test_texts_are_cleaned_and_bounded(tmp_path: Path) -> None:
    known = facts(tmp_path, exif(x0110="evil\x1b[31m \u202egnp.exe <b>\n" + "x" * 3_000, x9003="\xff\xfe?"))
    assert "\x1b" not in known.model
    assert "\u202e" not in known.model
    assert len(known.model) <= 100


def entry(tag: int, kind: int, count: int, value: int) -> bytes:
    return struct.pack("<HHII", tag, kind, count, value)


def directory(*entries: bytes, following: int = 0) -> bytes:
    return struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", following)


HEAD = b"II*\0\x08\0\0\0"
HOSTILE = {
    "no TIFF": b"XX*\0\x08\0\0\0" + bytes(40),
    "a directory of itself": HEAD + directory(entry(0x8769, 4, 1, 8), entry(0x8825, 4, 1, 8), following=8),
    "most values at every entry": HEAD + directory(*[entry(0x9999, 4, 999, 8)] * 5_000),
    "long ratios at every entry": HEAD + directory(*[entry(0x9999, 5, 999, 8)] * 5_000),
    "texts of everything": HEAD + directory(*[entry(n, 2, 60_000, 0) for n in range(5_000)]),
    "more directories than bytes": HEAD + b"".join(struct.pack("<HI", 0, 8 + 6 * (n + 1)) for n in range(10_000)),
    "promises without end": HEAD + b"\xff\xff" + entry(0x0110, 2, 0xFFFFFFFF, 0xFFFFFFFF) * 3,
    "model of numbers": HEAD + directory(entry(0x0110, 4, 900, 8), entry(0x0112, 2, 1, 65)),
}


@pytest.mark.parametrize("block", HOSTILE.values(), ids=HOSTILE)
def test_hostile_data_cost_neither_time_nor_the_other_facts(tmp_path: Path, block: bytes) -> None:
    before = time.process_time()
    known = read_facts(stored(tmp_path, jpeg_with(block)), 32, 24)
    assert time.process_time() - before < 2.0
    assert known.matches
    assert (known.width, known.height, known.format) == (32, 24, "JPEG")


@pytest.mark.parametrize("kind", ["no TIFF", "most values at every entry", "texts of everything"])
def test_what_cannot_be_read_says_so(tmp_path: Path, kind: str) -> None:
    assert read_facts(stored(tmp_path, jpeg_with(HOSTILE[kind])), 32, 24).exif_unreadable


@given(st.binary(max_size=300), st.sampled_from(FORMATS))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_block(tmp_path: Path, block: bytes, format: PhotoFormat) -> None:
    read_facts(stored(tmp_path, jpeg_with(HEAD + block)), 32, 24)
    read_facts(stored(tmp_path, block, format), 32, 24)


@given(where=st.integers(0, 400), byte=st.integers(0, 255))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_byte_of_a_real_block(tmp_path: Path, where: int, byte: int) -> None:
    content = bytearray(picture(made=exif(PARIS)))
    content[20 + where % 380] = byte
    read_facts(stored(tmp_path, bytes(content)), 32, 24)


def test_the_log_does_not_say_where_the_car_stands(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    kept = stored(tmp_path, picture(made=exif(PARIS)))
    with caplog.at_level(logging.DEBUG):
        assert read_facts(kept, 32, 24).gps is not None
    assert caplog.text == ""
