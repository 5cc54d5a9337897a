"""What was chosen once comes back the next time, and the suggested name says what the export is of."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import PurePath

import pytest

from app.domain.export_choices import photos_in, remembered_plan, suggested_name, target_as, to_remember
from app.domain.export_plan import PARTS, ExportForm, ExportPlan, SizePreset
from app.domain.session_details import SessionData, Vehicle
from app.domain.settings import Settings
from tests.fakes.inspections import inspection, photo, sample

NOON = datetime(2026, 11, 25, 12)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("form", ExportForm)
def test_there_and_back(part: str, form: ExportForm) -> None:
    parts = {name: name != part for name in PARTS}
    target = str(PurePath("claims", "a.zip" if form is ExportForm.ZIP else "a"))
    plan = ExportPlan(target, form, "{key}_{step}", SizePreset.SHARED, a_page=6, **parts)
    settings = replace(Settings(), **to_remember(plan, "claims", "de"))
    assert remembered_plan(settings, str(PurePath("claims", "a"))) == plan
    assert (settings.export_folder, settings.export_language) == ("claims", "de")


def test_at_first_everything_goes_in_as_it_is() -> None:
    assert remembered_plan(Settings(), "a") == ExportPlan("a")


@pytest.mark.parametrize(
    ("target", "form", "becomes"),
    [
        ("a", ExportForm.ZIP, "a.zip"),
        ("a.zip", ExportForm.ZIP, "a.zip"),
        ("A.ZIP", ExportForm.FOLDER, "A"),
        ("a", ExportForm.FOLDER, "a"),
    ],
)
def test_one_place_in_two_forms(target: str, form: ExportForm, becomes: str) -> None:
    assert target_as(target, form) == becomes


@pytest.mark.parametrize(
    ("vehicle", "middle"),
    [
        (Vehicle(vin="5N1AT2MV0HC123456"), "5N1AT2MV0HC123456_"),
        (Vehicle(year="2017", make="Nissan", model="Rogue/.."), "2017-Nissan-Rogue_"),
        (None, ""),
    ],
)
def test_the_suggested_name(vehicle: Vehicle | None, middle: str) -> None:
    name = suggested_name(sample(), SessionData(vehicle=vehicle), NOON)
    assert name == f"XXX-ABCDE12345_{middle}2026-11-25"
    assert suggested_name(sample(), None, NOON) == "XXX-ABCDE12345_2026-11-25"


def test_which_photos_go_in() -> None:
    shown = inspection(photo(2, 0), photo(2, 5), photo(4, 9), photo(1, 3, url=None))
    plan = ExportPlan("a")
    assert [(p.code, p.created_at[17:19]) for p in photos_in(shown, plan)] == [(2, "00"), (2, "05"), (4, "09")]
    assert [p.created_at[17:19] for p in photos_in(shown, replace(plan, all_attempts=False))] == ["05", "09"]
    assert photos_in(shown, replace(plan, photos=False, report=False)) == ()
    assert len(photos_in(shown, replace(plan, photos=False))) == 3
