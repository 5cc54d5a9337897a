"""What an organisation decides is in force; the user's own values wait beneath it."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.policy import KEYS, Policy
from app.domain.policy_errors import PolicyFault, PolicyFlaw
from app.domain.settings import LANGUAGES, Settings, Theme

STRICT = Policy("/p", keep_days=7, keep_megabytes=0, languages=("de",))
days = st.none() | st.integers(0, 400)
policies = st.builds(
    Policy,
    source=st.just("/p"),
    keep_days=days,
    keep_megabytes=days,
    languages=st.none() | st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True).map(tuple),
)
settings = st.builds(
    Settings,
    language=st.sampled_from(("", *LANGUAGES)),
    theme=st.sampled_from(Theme),
    keep_days=st.integers(0, 400),
    keep_megabytes=st.integers(0, 400),
)


def test_every_key_has_its_field() -> None:
    assert {field.name for field in fields(Policy)} - {"source", "faults"} == set(KEYS)


def test_without_a_policy_nothing_is_fixed() -> None:
    mine = Settings(language="fr", keep_days=3)
    assert Policy().govern(mine) == mine
    assert not any(Policy().fixed(key) for key in (*KEYS, "language", "check_updates"))
    assert Policy().keys == ()
    assert Policy().broken is None


def test_what_is_fixed_is_in_force() -> None:
    now = STRICT.govern(Settings(language="fr", keep_days=90, theme=Theme.DARK))
    assert (now.language, now.keep_days, now.keep_megabytes, now.theme) == ("de", 7, 0, Theme.DARK)
    assert STRICT.keys == ("keep_days", "keep_megabytes", "languages")
    assert STRICT.fixed("language")
    assert STRICT.fixed("keep_days"), "zero and false are values, too"
    assert Policy(keep_megabytes=0).fixed("keep_megabytes")
    assert Policy(update_check=False).fixed("check_updates")


@pytest.mark.parametrize(("chosen", "now"), [("fr", "fr"), ("es", ""), ("", "")])
def test_several_languages_limit_the_choice(chosen: str, now: str) -> None:
    limited = Policy("/p", languages=("en", "fr"))
    assert limited.govern(Settings(language=chosen)).language == now
    assert not limited.fixed("language")
    assert limited.fixed("languages")


@given(policies, settings)
def test_what_is_in_force_needs_no_second_look(policy: Policy, own: Settings) -> None:
    assert policy.govern(policy.govern(own)) == policy.govern(own)


@given(policies, settings, st.sampled_from(Theme))
def test_the_users_own_values_outlast_the_policy(policy: Policy, own: Settings, theme: Theme) -> None:
    """She changes what is hers to change; what the policy hid comes back unharmed."""
    now = replace(policy.govern(own), theme=theme)
    kept = policy.to_keep(now, own)
    assert kept == replace(own, theme=theme)
    assert policy.govern(kept) == now


def test_a_language_that_is_chosen_under_a_limit_is_kept() -> None:
    limited = Policy("/p", languages=("en", "fr"))
    own = Settings(language="es")
    assert limited.to_keep(replace(limited.govern(own), language="fr"), own).language == "fr"


def test_the_demo_has_a_server_of_its_own() -> None:
    policy = Policy(
        "/p", "https://a.example", "acme", "direct", 7, 9, False, "https://u.example", ("en",), ("a.example",)
    )
    assert policy.keys == KEYS
    assert policy.in_demo().keys == ("keep_days", "keep_megabytes", "update_check", "update_url", "languages")
    assert policy.in_demo().source == "/p"


@pytest.mark.parametrize(
    ("host", "admitted"),
    [
        ("cdn.example", True),
        ("a.cdn.example", False),
        ("b.acme.example", True),
        ("a.b.acme.example", True),
        ("acme.example", False),
        ("evilacme.example", False),
        ("acme.example.evil", False),
        ("203.0.113.7", True),
        ("203.0.113.70", False),
    ],
)
def test_pictures_come_from_the_hosts_that_are_named(host: str, admitted: bool) -> None:
    policy = Policy("/p", picture_hosts=("cdn.example", "*.acme.example", "203.0.113.7"))
    assert policy.admits_picture_host(host) is admitted
    assert Policy().admits_picture_host(host)


def test_a_broken_one_says_what_is_wrong_and_where() -> None:
    faults = (PolicyFault(PolicyFlaw.UNKNOWN_KEY, "servr"),)
    broken = Policy("/p", faults=faults).broken
    assert broken is not None
    assert (broken.path, broken.faults, broken.more) == ("/p", faults, 0)
