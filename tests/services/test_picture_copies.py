"""Copies of pictures for people: byte for byte, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.domain.errors import StoreFault
from app.services.picture_copies import copy_picture

CONTENT = os.urandom(3_000_000)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    file = tmp_path / "kept" / "abc.jpg"
    file.parent.mkdir()
    file.write_bytes(CONTENT)
    return file


def test_what_a_killed_copy_left_goes_after_an_hour(kept: Path, tmp_path: Path) -> None:
    claim = tmp_path / "claim"
    claim.mkdir()
    for name in (".0123456789ab.part", ".ba9876543210.part", ".my own.part"):
        (claim / name).write_bytes(b"half")
    for name in (".0123456789ab.part", ".my own.part"):
        os.utime(claim / name, (0, 0))
    copy_picture(kept, claim / "left.jpg")
    assert sorted(os.listdir(claim)) == [".ba9876543210.part", ".my own.part", "left.jpg"]


def test_byte_for_byte_into_a_folder_that_is_made(kept: Path, tmp_path: Path) -> None:
    target = tmp_path / "claim" / "4711" / "left.jpg"
    assert copy_picture(kept, target) == target
    assert target.read_bytes() == kept.read_bytes() == CONTENT
    assert os.listdir(target.parent) == ["left.jpg"]


def test_an_older_copy_is_replaced(kept: Path, tmp_path: Path) -> None:
    target = tmp_path / "left.jpg"
    target.write_bytes(b"old and longer than nothing")
    copy_picture(kept, target)
    assert target.read_bytes() == CONTENT


def test_the_longest_name_that_a_disk_takes(kept: Path, tmp_path: Path) -> None:
    target = tmp_path / ("n" * 251 + ".jpg")
    copy_picture(kept, target)
    assert target.read_bytes() == CONTENT


def refused(kept: Path, target: Path) -> StoreFault:
    with pytest.raises(StoreFault) as caught:
        copy_picture(kept, target)
    assert caught.value.path == str(target)
    assert caught.value.why
    return caught.value


def test_the_kept_file_has_vanished(kept: Path, tmp_path: Path) -> None:
    kept.unlink()
    target = tmp_path / "out" / "left.jpg"
    target.parent.mkdir()
    target.write_bytes(b"old")
    refused(kept, target)
    assert target.read_bytes() == b"old"
    assert os.listdir(target.parent) == ["left.jpg"]


def test_a_file_stands_where_the_folder_should_be(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    refused(kept, tmp_path / "file" / "left.jpg")


def test_a_name_too_long_for_the_disk(kept: Path, tmp_path: Path) -> None:
    refused(kept, tmp_path / ("n" * 300 + ".jpg"))


def test_a_folder_stands_where_the_file_should_be(kept: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "left.jpg"
    target.mkdir(parents=True)
    refused(kept, target)
    assert os.listdir(target.parent) == ["left.jpg"]


@pytest.mark.skipif(os.name != "posix", reason="file size limits are POSIX")
def test_a_disk_that_is_full_half_way(kept: Path, tmp_path: Path) -> None:
    import resource

    target = tmp_path / "out" / "left.jpg"
    target.parent.mkdir()
    target.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, hard))
    try:
        refused(kept, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"old"
    assert os.listdir(target.parent) == ["left.jpg"]
