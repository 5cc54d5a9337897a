"""Which single keys a command has: the usual ones, the user's own, or none."""

from __future__ import annotations

import pytest

from app.domain.settings import Settings, is_character


@pytest.mark.parametrize("key", ["J", "Shift+J", "?", "+", "=", "[", "É", "Я", "Shift++"])
def test_what_types_a_character(key: str) -> None:
    assert is_character(key)


@pytest.mark.parametrize("key", ["Left", "Return", "Home", "Backspace", "F7", "Ctrl+J", "Shift+Left", "Space", ""])
def test_what_types_none(key: str) -> None:
    assert not is_character(key)


def test_as_usual() -> None:
    assert Settings().keys_of("next_attention", ("J",)) == ("J",)


def test_another_key() -> None:
    mine = Settings().with_keys("next_attention", ("K",))
    assert mine.keys_of("next_attention", ("J",)) == ("K",)
    assert mine.keys_of("next_unseen", ("O",)) == ("O",)
    assert mine.with_keys("next_attention", None) == Settings()


def test_a_command_without_a_single_key() -> None:
    assert Settings().with_keys("next_attention", ()).keys_of("next_attention", ("J",)) == ()


def test_arrows_and_enter_stay_whatever_is_chosen() -> None:
    mine = Settings().with_keys("older_attempt", ("K",))
    assert mine.keys_of("older_attempt", ("Up", "[")) == ("Up", "K")
    assert Settings(single_keys=False).keys_of("older_attempt", ("Up", "[")) == ("Up",)
    assert Settings(single_keys=False).keys_of("look_closely", ("Return", "Enter")) == ("Return", "Enter")


def test_turned_off_keys_are_not_forgotten() -> None:
    mine = Settings(single_keys=False).with_keys("next_attention", ("K",))
    assert mine.keys_of("next_attention", ("J",)) == ()
    assert mine.wanted_keys("next_attention", ("J",)) == ("K",)
