"""PAVE's times in both written styles; what is no time stays what it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.timestamps import parse_time

MOMENT = datetime(2021, 5, 27, 7, 36, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2021-05-27T07:36:16+00:00",
        "2021-05-27T07:36:16.000000Z",
        "2021-05-27T07:36:16Z",
        "2021-05-27 07:36:16",
        "2021-05-27T09:36:16+02:00",
        "2021-05-27T03:36:16-0400",
    ],
)
def test_every_style_means_the_same_moment_in_utc(written: str) -> None:
    parsed = parse_time(written)
    assert parsed == MOMENT
    assert parsed is not None
    assert parsed.tzinfo is UTC


def test_fractions_of_a_second_count() -> None:
    assert parse_time("2021-05-25T11:51:49.250000Z") == datetime(2021, 5, 25, 11, 51, 49, 250_000, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "null",
        "1622100976",
        "2021-05-27",
        "2021-05-27T07:36",
        "2021-13-27T07:36:16Z",
        "2021-02-30T07:36:16Z",
        "2021-05-27T24:36:16Z",
        "2021-05-27T07:36:16+99:99",
        "0000-00-00T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        " 2021-05-27T07:36:16Z",
        "2021-05-27T07:36:16Z\n",
        "٢٠٢١-٠٥-٢٧T٠٧:٣٦:١٦Z",  # noqa: RUF001
        "Thu, 27 May 2021 07:36:16 GMT",
    ],
)
def test_anything_else_is_no_time(written: str) -> None:
    assert parse_time(written) is None


@given(st.text() | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{4})?"))
def test_no_text_is_too_strange(written: str) -> None:
    parsed = parse_time(written)
    assert parsed is None or parsed.utcoffset() == timedelta(0)


@given(st.datetimes(timezones=st.timezones()))
def test_what_was_written_is_read_again(moment: datetime) -> None:
    if (offset := moment.utcoffset()) is None or offset % timedelta(minutes=1):
        return  # local mean times of long ago have seconds in their zone
    try:
        expected = moment.astimezone(UTC)
    except OverflowError:
        return
    assert parse_time(moment.isoformat()) == expected
