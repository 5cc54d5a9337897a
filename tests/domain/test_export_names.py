"""Names of exported files: telling, safe on every system, no two alike, whatever template and labels say."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.errors import BadTemplate, TemplateFlaw
from app.domain.export_names import LONGEST_NAME, NameWish, export_names, safe_name
from app.domain.name_template import FIELDS, NameTemplate
from tests.fakes.inspections import inspection, photo, sample

FIELD = st.sampled_from([f"{{{name}}}" for name in sorted(FIELDS)] + ["{step:02}", "{attempt:3}", "{code:09}"])
TEMPLATES = st.lists(st.one_of(FIELD, st.text().map(lambda t: t.replace("{", "{{").replace("}", "}}")))).map("".join)


def wishes() -> list[NameWish]:
    return [NameWish(p.id) for p in sample().photos]


def test_every_field() -> None:
    template = "{vin}.{code}.{created}.{label}.{key}.{step:03}.{title}.{attempt}.{verdict}"
    name = export_names(sample(), wishes(), template, vin="1N4AL11D75C109151")[4]
    assert name == "1N4AL11D75C109151.4.20210527T073624Z.Left.XXX-ABCDE12345.004.Left.1.rejected"[:75]


def test_the_demo_s_names() -> None:
    names = export_names(sample(), wishes())
    assert names[1:3] == ("XXX-ABCDE12345_02-Interior_a1_rejected", "XXX-ABCDE12345_02-Interior_a2_accepted")
    assert len({name.casefold() for name in names}) == 14


def test_a_template_that_tells_too_little_counts() -> None:
    assert export_names(sample(), wishes()[:4], "photo") == ("photo", "photo-2", "photo-3", "photo-4")


def test_collisions_are_seen_in_any_case() -> None:
    found = inspection(photo(90, label="Front"), photo(91, 1, label="FRONT"), photo(92, 2, label="front-2"))
    names = export_names(found, [NameWish(p.id) for p in found.photos], "{label}")
    assert names == ("Front", "FRONT-2", "front-2-2")


def test_earlier_versions_say_so() -> None:
    first = sample().photos[0].id
    versions = [NameWish(first, 1, 3), NameWish(first, 2, 3), NameWish(first, 3, 3)]
    assert export_names(sample(), versions) == (
        "XXX-ABCDE12345_01-VIN_a1_accepted_v1",
        "XXX-ABCDE12345_01-VIN_a1_accepted_v2",
        "XXX-ABCDE12345_01-VIN_a1_accepted",
    )


def test_extras_are_told_by_their_code() -> None:
    found = inspection(photo(14, label="Odometer"))
    assert export_names(found, [NameWish(found.photos[0].id)], "{step:02}-{title}") == ("x14-Odometer",)


def test_a_long_title_gives_way_before_the_verdict_does() -> None:
    found = inspection(photo(999_999_999, label="word " * 30))
    (name,) = export_names(found, [NameWish(found.photos[0].id, 1, 2)])
    assert name.endswith("_a1_accepted_v1")
    assert len(name) + len(".jpeg") <= LONGEST_NAME


@pytest.mark.parametrize(
    ("template", "place", "flaw"),
    [
        ("", 0, TemplateFlaw.EMPTY),
        ("  ", 0, TemplateFlaw.EMPTY),
        ("x" * 201, 200, TemplateFlaw.TOO_LONG),
        ("{key}_{stp}", 6, TemplateFlaw.UNKNOWN_FIELD),
        ("{key}_{}", 6, TemplateFlaw.UNKNOWN_FIELD),
        ("{key.__class__}", 0, TemplateFlaw.UNKNOWN_FIELD),
        ("{key!r}", 0, TemplateFlaw.UNKNOWN_FIELD),
        ("{key}_{step", 6, TemplateFlaw.NOT_CLOSED),
        ("{key}}", 5, TemplateFlaw.LONE_BRACE),
        ("{step:>9}", 5, TemplateFlaw.WIDTH),
        ("{step:999999999}", 5, TemplateFlaw.WIDTH),
        ("{title:02}", 6, TemplateFlaw.WIDTH),
    ],
)
def test_bad_templates_say_where(template: str, place: int, flaw: TemplateFlaw) -> None:
    with pytest.raises(BadTemplate) as caught:
        NameTemplate.parse(template)
    assert (caught.value.place, caught.value.flaw) == (place, flaw)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CON", "_CON"),
        ("con.jpg", "_con.jpg"),
        ("COM¹", "_COM1"),
        ("LPT9.tar.gz", "_LPT9.tar.gz"),
        ("console", "console"),
        ("name. . ", "name"),
        ("../../etc/passwd", "etc-passwd"),
        ("\uff0e\uff0e\uff0fx", "x"),
        (".hidden", "hidden"),
        ("a\x00b\u202ec", "a-bc"),
        ("Übersicht (1)", "Ubersicht (1)"),
        ("屋顶", "photo"),
    ],
)
def test_safe_names(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(TEMPLATES, st.text(max_size=60), st.text(max_size=30))
def test_no_template_and_no_label_can_name_another_place(template: str, label: str, vin: str) -> None:
    found = inspection(photo(77, label=label), photo(78, 1, label=label.upper()), photo(4, 2), photo(4, 3))
    assume(template.strip() and len(template) <= 200)
    names = export_names(found, [NameWish(p.id, 1, v) for p in found.photos for v in (1, 2)], template, vin)
    assert len({name.casefold() for name in names}) == len(names) == 8
    for name in names:
        assert re.fullmatch(r"[A-Za-z0-9_()][A-Za-z0-9 ()._-]*", name)
        assert len(f"{name}.jpeg") <= LONGEST_NAME
        assert PurePosixPath(name).name == PureWindowsPath(name).name == name
        assert not PureWindowsPath(name).is_reserved()
        assert not name.endswith((" ", "."))
