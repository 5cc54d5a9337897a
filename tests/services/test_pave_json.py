"""The reply of GET Session Photos: PAVE's own sample, and everything that real servers send instead."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UnreadableReply
from app.domain.inspection import Inspection, StepState
from app.domain.photo import Photo, Verdict
from app.domain.summary import summary
from app.services.pave_json import parse_photos
from tests.fakes.inspections import KEY, SENTENCE, sample, sample_bytes

ROW: dict[str, Any] = {
    "photo_code": 4,
    "photo_label": "Left",
    "url": "https://pictures.example/left.jpg",
    "approved": False,
    "approved_message": "REJECTED: Wrong View",
    "created_at": "2021-05-27T07:36:24+00:00",
    "updated_at": "2021-05-27T07:37:36+00:00",
}


def parsed(content: object) -> Inspection:
    return parse_photos(json.dumps(content).encode(), KEY)


def only_photo(**changed: object) -> Photo:
    found = parsed([ROW | changed])
    assert found.unreadable == ()
    (photo,) = found.photos
    return photo


def without(name: str) -> dict[str, Any]:
    return {field: value for field, value in ROW.items() if field != name}


def where(body: bytes) -> str:
    with pytest.raises(UnreadableReply) as caught:
        parse_photos(body, KEY)
    return caught.value.where


class TestSample:
    def test_every_row_of_the_seed_is_understood(self) -> None:
        rows = json.loads(sample_bytes())
        photos = {(p.code, p.created_at): p for p in sample().photos}
        assert len(rows) == len(photos) == 14
        for row in rows:
            photo = photos[row["photo_code"], row["created_at"]]
            assert photo.label == row["photo_label"]
            assert photo.url == row["url"]
            assert (photo.verdict is Verdict.ACCEPTED) is row["approved"]
            assert photo.message == row["approved_message"]
            assert photo.updated_at == row["updated_at"]
            assert (photo.id.session_key, photo.id.ordinal) == ("XXX-ABCDE12345", 0)

    def test_steps_states_and_reasons(self) -> None:
        found = sample()
        assert [len(step.attempts) for step in found.steps] == [1, 2] + [1] * 11
        rejected = {s.title: s.newest.reason for s in found.steps if s.newest and s.state is StepState.REJECTED}
        assert rejected == {
            "Left": "Wrong View",
            "Front Left": "Please recapture the photo, ensuring that the vehicle is fully in frame for this angle.",
            "Front Right": "Wrong View",
        }
        assert [p.verdict for p in found.steps[1].attempts] == [Verdict.REJECTED, Verdict.ACCEPTED]
        assert summary(found) == SENTENCE

    @pytest.mark.parametrize("seed", range(10))
    def test_shuffled_it_is_the_same(self, seed: int) -> None:
        rows = json.loads(sample_bytes())
        random.Random(seed).shuffle(rows)
        assert parsed(rows) == sample()

    def test_twice_the_same_rows_are_twice_as_many_attempts(self) -> None:
        rows = json.loads(sample_bytes())
        found = parsed(rows + rows)
        assert len(found.photos) == 28
        assert {p.id.ordinal for p in found.photos} == {0, 1}
        assert len({p.id for p in found.photos}) == 28


class TestRows:
    def test_an_empty_list_is_an_inspection_without_photos(self) -> None:
        found = parsed([])
        assert (found.photos, found.unreadable, len(found.steps)) == ((), (), 13)

    def test_two_hundred_attempts_of_one_step(self) -> None:
        times = [f"2021-05-27T07:{n // 60:02}:{n % 60:02}+00:00" for n in range(200)]
        rows = [ROW | {"created_at": time, "approved": n == 199} for n, time in enumerate(times)]
        random.Random(1).shuffle(rows)
        step = parsed(rows).steps[3]
        assert [p.created_at for p in step.attempts] == times
        assert step.state is StepState.ACCEPTED_AFTER_RETAKE

    def test_ordinals_part_equal_times_in_the_order_of_the_reply(self) -> None:
        found = parsed([ROW, ROW | {"approved": True}, ROW | {"photo_code": 5}])
        assert [(p.code, p.id.ordinal, p.verdict.value) for p in found.photos] == [
            (4, 0, "rejected"),
            (4, 1, "accepted"),
            (5, 0, "rejected"),
        ]

    def test_extra_fields_are_ignored(self) -> None:
        assert only_photo(new_field={"a": [1]}, another=None) == only_photo()

    def test_unknown_codes_and_labels(self) -> None:
        found = parsed([ROW | {"photo_code": 99, "photo_label": "Odometer"}, ROW | {"photo_label": "Linke Seite"}])
        assert [(e.code, e.label) for e in found.extras] == [(99, "Odometer")]
        assert found.steps[3].attempts[0].label == "Linke Seite"

    @pytest.mark.parametrize("code", ["4", "004", 4])
    def test_a_code_may_be_written_as_text(self, code: object) -> None:
        assert only_photo(photo_code=code).code == 4

    @pytest.mark.parametrize(
        "code", [None, "", "four", "4.0", "٤", "-4", 4.0, 4.5, True, False, [], {}, 10**9, -(10**9), "1" * 10]
    )
    def test_any_other_code_is_an_unreadable_entry(self, code: object) -> None:
        found = parsed([ROW, ROW | {"photo_code": code}, ROW])
        assert [entry.row for entry in found.unreadable] == [1]
        assert "photo_code" in found.unreadable[0].why
        assert len(found.photos) == 2

    def test_a_code_that_is_missing(self) -> None:
        assert [entry.row for entry in parsed([without("photo_code")]).unreadable] == [0]

    @pytest.mark.parametrize("row", ["VIN", 7, 1.5, True, None, [], [ROW], "<b>"])
    def test_a_row_that_is_no_object_hides_no_other(self, row: object) -> None:
        found = parsed([row, ROW, row])
        assert [entry.row for entry in found.unreadable] == [0, 2]
        assert all("an object was expected" in entry.why for entry in found.unreadable)
        assert len(found.photos) == 1

    def test_a_field_named_twice_makes_the_row_unreadable(self) -> None:
        twice = json.dumps(ROW)[:-1] + ', "approved": true}'
        found = parse_photos(f"[{twice}, {json.dumps(ROW)}]".encode(), KEY)
        assert [(e.row, e.why) for e in found.unreadable] == [(0, 'the field "approved" stands there twice')]
        assert len(found.photos) == 1

    def test_a_field_named_twice_deeper_down_disturbs_nobody(self) -> None:
        body = json.dumps([ROW | {"more": 0}]).replace('"more": 0', '"more": {"a": 1, "a": 2}')
        assert parse_photos(body.encode(), KEY) == parsed([ROW])


class TestFields:
    @pytest.mark.parametrize("approved", [None, "true", "false", "", "ACCEPTED", 1, 0, 1.0, [], {}, [True]])
    def test_anything_but_a_boolean_is_no_verdict(self, approved: object) -> None:
        photo = only_photo(approved=approved)
        assert (photo.verdict, photo.reason) == (Verdict.PENDING, "")

    def test_no_approved_at_all(self) -> None:
        assert parsed([without("approved")]).photos[0].verdict is Verdict.PENDING

    @pytest.mark.parametrize("url", [None, "", "   ", 7, 1.5, True, [], {"href": "x"}, "https://h/" + "x" * 8_000])
    def test_anything_but_an_address_is_none(self, url: object) -> None:
        photo = only_photo(url=url)
        assert (photo.url, photo.verdict) == (None, Verdict.REJECTED)

    def test_no_url_at_all(self) -> None:
        assert parsed([without("url")]).photos[0].url is None

    def test_an_address_keeps_every_character_but_its_margins(self) -> None:
        url = "https://pictures.example/a%20b.jpg?X-Amz-Signature=" + "0" * 1_000
        assert only_photo(url=f" {url}\n").url == url

    @pytest.mark.parametrize("name", ["photo_label", "approved_message", "created_at", "updated_at"])
    @pytest.mark.parametrize(
        ("value", "shown"),
        [(None, ""), ("", ""), ("  padded ", "padded"), (7, "7"), (1.5, "1.5"), (True, "true"), ([1, "a"], '[1, "a"]')],
    )
    def test_texts_that_are_none_are_shown_as_written(self, name: str, value: object, shown: str) -> None:
        photo = only_photo(**{name: value})
        found = {
            "photo_label": photo.label,
            "approved_message": photo.message,
            "created_at": photo.created_at,
            "updated_at": photo.updated_at,
        }
        assert found[name] == shown

    @pytest.mark.parametrize("name", ["photo_label", "approved_message", "created_at", "updated_at"])
    def test_texts_may_be_missing(self, name: str) -> None:
        found = parsed([without(name)])
        assert (len(found.photos), found.unreadable) == (1, ())

    def test_both_styles_of_times(self) -> None:
        one = only_photo(created_at="2021-05-27T07:36:24+00:00")
        other = only_photo(created_at="2021-05-27T07:36:24.000000Z")
        assert one.created == other.created
        assert one.created is not None

    @pytest.mark.parametrize("raw", ["yesterday", "2021-13-45T99:99:99Z", "27/05/2021", "1622100976"])
    def test_a_bad_date_stays_raw(self, raw: str) -> None:
        photo = only_photo(created_at=raw, updated_at=raw)
        assert (photo.created_at, photo.updated_at, photo.created) == (raw, raw, None)

    @pytest.mark.parametrize(
        "text", ["أمام اليسار", "左前", "Пере́дняя", "😀👩‍🔧🚗", "Façade avant gauche", "<b>Left</b>"]
    )
    def test_labels_and_messages_in_any_script(self, text: str) -> None:
        photo = only_photo(photo_label=text, approved_message=f"REJECTED: {text}")
        assert (photo.label, photo.reason) == (text, text)

    @pytest.mark.parametrize(
        ("sent", "kept"),
        [
            ("ACC\u202eDETPE", "ACCDETPE"),
            ("\u2066Left\u2069", "Left"),
            ("a\x00b\x1b[31m", "a\ufffdb\ufffd[31m"),
            ("a\r\nb\tc", "a b c"),
            ("\ud800x", "\ufffdx"),
        ],
    )
    def test_bidi_and_control_characters_do_no_harm(self, sent: str, kept: str) -> None:
        photo = only_photo(photo_label=sent, approved_message=sent)
        assert (photo.label, photo.message) == (kept, kept)


class TestBytes:
    @pytest.mark.parametrize(
        "encoded",
        [
            lambda text: b"\xef\xbb\xbf" + text.encode(),
            lambda text: text.encode("utf-16"),
            lambda text: text.encode("utf-16-le"),
            lambda text: text.encode("utf-32"),
            lambda text: b"\r\n \t" + text.encode() + b"\n\n",
        ],
        ids=["utf-8 with BOM", "utf-16", "utf-16 without BOM", "utf-32", "white space around"],
    )
    def test_other_ways_to_write_unicode(self, encoded: Callable[[str], bytes]) -> None:
        text = json.dumps([ROW | {"photo_label": "Façade"}], ensure_ascii=False)
        assert parse_photos(encoded(text), KEY).photos[0].label == "Façade"

    @pytest.mark.parametrize(
        ("body", "place"),
        [
            (b"", "line 1"),
            (b"   ", "line 1"),
            (b"<html><body>Please sign in</body></html>", "line 1"),
            (b'[\n {"photo_code": 4,}\n]', "line 2"),
            (b"[1, 2", "line 1"),
            (b'{"message": "Session cannot be found."}', "an object"),
            (b"null", "null"),
            (b'"[]"', "a text"),
            (b"7", "a number"),
            (b"true", "true or false"),
            (b'{"a": 1, "a": 2}', "an object"),
            ('[{"photo_label": "Façade"}]'.encode("latin-1"), "byte 20"),
            (b"\xff\xfe\xfa", "byte"),
            (b"\xed\xa0\x80", "byte 0"),
            (b"[NaN]", "NaN"),
            (b"[Infinity]", "Infinity"),
            (b'[{"photo_code": ' + b"9" * 5_000 + b"}]", "digit"),
            (b"[" * 100_000, "deep"),
            (b"[" * 100_000 + b"]" * 100_000, "deep"),
            (b'[{"a":' * 100_000, "deep"),
            (b"\0" * 40, "line 1"),
        ],
        ids=lambda value: repr(value[:30]) if isinstance(value, bytes) else None,
    )
    def test_what_is_no_list_is_refused_with_its_place(self, body: bytes, place: str) -> None:
        assert place in where(body)

    def test_the_place_holds_nothing_of_the_reply(self) -> None:
        assert "secret" not in where(b'["secret", ]')
        assert len(where(b"[" + b"9" * 50_000 + b"]")) <= 80

    def test_no_depth_is_just_deep_enough_to_break_it(self) -> None:
        for depth in range(850, 1_000):
            deep = b"[" * depth + b"]" * depth
            try:
                found = parse_photos(b'[{"photo_code": 4, "created_at": ' + deep + b"}]", KEY)
            except UnreadableReply:
                continue
            assert len(found.photos) + len(found.unreadable) == 1


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
rows = st.fixed_dictionaries(
    {},
    optional={name: json_values | st.sampled_from([ROW[name], "", 4, True]) for name in ROW},
)


@given(st.lists(rows | json_values, max_size=6) | json_values)
def test_any_json_is_understood_or_refused(content: object) -> None:
    try:
        found = parse_photos(json.dumps(content).encode(), KEY)
    except UnreadableReply:
        return
    assert isinstance(content, list)
    assert len(found.photos) + len(found.unreadable) == len(content)
    assert len({p.id for p in found.photos}) == len(found.photos)


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_are_understood_or_refused(body: bytes) -> None:
    try:
        parse_photos(body, KEY)
    except UnreadableReply:
        return
