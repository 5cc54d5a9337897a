"""How saved pictures are called: telling, and safe on every system whatever the server says."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.photo import Verdict
from app.domain.picture_name import picture_name
from tests.fakes.inspections import inspection, photo, sample

SAFE = re.compile(r"[A-Za-z0-9_-]{1,100}")


def test_names_tell_session_step_attempt_and_verdict() -> None:
    found = sample()
    names = [picture_name(found, p.id) for p in found.photos]
    assert names[:5] == [
        "XXX-ABCDE12345_01-VIN_a1_accepted",
        "XXX-ABCDE12345_02-Interior_a1_rejected",
        "XXX-ABCDE12345_02-Interior_a2_accepted",
        "XXX-ABCDE12345_03-Cluster_a1_accepted",
        "XXX-ABCDE12345_04-Left_a1_rejected",
    ]
    assert names[5] == "XXX-ABCDE12345_05-Front-Left_a1_rejected"
    assert len(set(names)) == 14


def test_names_sort_in_walking_order() -> None:
    found = sample()
    names = [picture_name(found, p.id) for p in found.photos]
    assert names == sorted(names)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Odometer close-up", "x99-Odometer-close-up"),
        ("../../etc/passwd", "x99-etc-passwd"),
        ("CON", "x99-CON"),
        ("a\\b:c*d?e", "x99-a-b-c-d-e"),
        ("Émile", "x99-Emile"),
        ("右前", "x99-photo"),
        ("", "x99-photo"),
        ("...", "x99-photo"),
        ("x" * 300, "x99-" + "x" * 40),
    ],
)
def test_labels_of_extra_photos(label: str, name: str) -> None:
    found = inspection(photo(99, label=label, verdict=Verdict.PENDING))
    assert picture_name(found, found.photos[0].id) == f"XXX-ABCDE12345_{name}_a1_pending"


def test_a_photo_that_is_gone_has_the_session_s_name() -> None:
    assert picture_name(sample(), photo(77).id) == "XXX-ABCDE12345"


@given(st.text(), st.integers(min_value=14, max_value=999_999_999))
def test_no_label_can_name_another_place(label: str, code: int) -> None:
    found = inspection(photo(code, label=label))
    name = picture_name(found, found.photos[0].id)
    assert SAFE.fullmatch(name)
    assert PurePosixPath(name).name == PureWindowsPath(name).name == name
    assert not PureWindowsPath(name).is_reserved()
