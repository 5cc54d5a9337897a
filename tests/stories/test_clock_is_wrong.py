"""My laptop's clock is wrong: the session opens all the same, and the lower edge says so."""

from __future__ import annotations

import pytest

from tests.fakes.inspections import SENTENCE
from tests.stories.conftest import Adjuster, Key


@pytest.mark.parametrize(
    ("offset", "said"),
    [
        (600, "Your clock is 10 min 0 s behind; corrected for PAVE"),
        (-3_723, "Your clock is 62 min 3 s ahead; corrected for PAVE"),
    ],
)
def test_it_opens_and_says_so(adjuster: Adjuster, offset: float, said: str) -> None:
    adjuster.server.clock_offset = offset
    adjuster.opens_the_sample()
    assert adjuster.window.summary.sentence.text() == SENTENCE
    text = adjuster.window.status.clock.text()
    near = (said, said.replace("10 min 0 s", "9 min 59 s"), said.replace("3 s", "4 s"))
    assert text in (*near, said.replace("3 s", "2 s"), said.replace("10 min 0 s", "10 min 1 s"))
    assert adjuster.window.status.clock.isVisible()
    assert adjuster.banner() == ""
    assert len(adjuster.server.wait_seen("/v1/*/photos")) == 2


def test_it_is_learnt_once(adjuster: Adjuster) -> None:
    adjuster.server.clock_offset = 600
    adjuster.opens_the_sample()
    adjuster.presses(Key.Key_F5)
    adjuster.qtbot.waitUntil(lambda: adjuster.is_at_rest())
    assert len(adjuster.server.wait_seen("/v1/*/photos")) == 3


def test_a_right_clock_is_no_news(adjuster: Adjuster) -> None:
    adjuster.server.clock_offset = 120
    adjuster.opens_the_sample()
    assert adjuster.window.status.clock.text() == ""
    assert len(adjuster.server.wait_seen("/v1/*/photos")) == 1
