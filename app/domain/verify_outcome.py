"""What comes of comparing files with the hashes that were written down for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class VerifyOutcome:
    """``checked``: files that were hashed or missed. ``bad``: (name, why) of each that is not what it should be.

    ``extra``: files of which nothing is written down; they may be harmless, and are none of the evidence.
    """

    checked: int
    bad: tuple[tuple[str, str], ...] = ()
    extra: tuple[str, ...] = ()

    @property
    def matches(self) -> bool:
        """Whether everything that should be there is, and nothing else."""
        return not self.bad and not self.extra
