"""What is written into the log tells of no session and no vehicle, wherever the words come from."""

from __future__ import annotations

import pytest

from app.logs import Masker


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("/data/sessions/XXX-ABCDE12345/lock", "/data/sessions/XXX-‹key›/lock"),
        ("XXX-ABCDE12345_01-VIN_a1_accepted.jpg", "XXX-‹key›_01-VIN_a1_accepted.jpg"),
        ("No space left: 'claim_XXX-ABCDE12345.zip'", "No space left: 'claim_XXX-‹key›.zip'"),
        ("2017 Nissan WLKDEM00XHC000017", "2017 Nissan ‹vin›"),
        ("WLKDEM00XHC000017_01.jpg", "‹vin›_01.jpg"),
        ("https://me:pw@pictures.example/a.jpg?sig=1", "https://pictures.example/…"),
        ("worker_3 app.bridge.background: a job ended", "worker_3 app.bridge.background: a job ended"),
        ("ABCDEFGHJKLMNPRST 12345678901234567", "ABCDEFGHJKLMNPRST 12345678901234567"),
    ],
)
def test_masked(written: str, read: str) -> None:
    assert Masker().mask(written) == read
