"""When a session was opened, as each language says it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.assembly import TRANSLATIONS
from app.bridge.languages import language_of
from app.domain.library_entry import LibraryEntry
from app.domain.wording import english
from app.ui import when
from app.ui.when import when_opened
from tests.fakes.inspections import KEY

NOW = datetime(2023, 11, 25, 17, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def it_is_november(monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> Clock:
            return cls.fromtimestamp(NOW.timestamp())

    monkeypatch.setattr(when, "datetime", Clock)


def opened(ago: timedelta) -> LibraryEntry:
    return LibraryEntry(KEY, NOW - ago, 13, 0, 0)


@pytest.mark.parametrize(
    ("code", "yesterday", "date"),
    [
        ("en", "yesterday", "20 Nov"),
        ("fr", "hier", "20 nov."),
        ("es", "ayer", "20 nov"),
        ("de", "gestern", "20. Nov."),
    ],
)
def test_yesterday_and_the_date_in_each_language(code: str, yesterday: str, date: str) -> None:
    language = language_of(code, TRANSLATIONS)
    assert when_opened(opened(timedelta(days=1)), language.translate, language.locale) == yesterday
    assert when_opened(opened(timedelta(days=5)), language.translate, language.locale) == date


def test_english_without_a_locale() -> None:
    assert when_opened(opened(timedelta(days=5)), english) == "20 Nov"


def test_today_is_a_time_of_the_clock() -> None:
    assert when_opened(opened(timedelta(0)), english) == f"{NOW.astimezone():%H:%M}"
