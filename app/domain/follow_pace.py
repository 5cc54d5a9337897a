"""How long to wait before a session is asked for again: polite, slowing, obedient to the server."""

from __future__ import annotations

from dataclasses import dataclass, replace

SHORTEST, LONGEST = 5.0, 60.0
LONGEST_AFTER_FAILURES = 300.0
PATIENCE = 1800.0
_GROWTH = 1.5


@dataclass(frozen=True)
class FollowPace:
    """``wait``: seconds until the next question. ``unchanged``: seconds without a change, by what was waited.

    A change makes the next wait ``shortest``; each answer without one makes it longer by half, up to ``longest``. Each
    failure doubles it, up to five minutes; an answer after failures goes on as before them. All in seconds.
    """

    shortest: float = SHORTEST
    longest: float = LONGEST
    wait: float = SHORTEST
    unchanged: float = 0.0
    before_failures: float | None = None

    @property
    def is_failing(self) -> bool:
        return self.before_failures is not None

    @property
    def patience_is_over(self) -> bool:
        """Nothing has changed for half an hour: worth asking on only if the session is known to run."""
        return self.unchanged >= PATIENCE

    def times_faster(self, speed: float) -> FollowPace:
        """For a session that is played ``speed`` times as fast as it happened; 1 and less change nothing."""
        faster = max(1.0, speed)
        shortest, longest = self.shortest / faster, self.longest / faster
        return FollowPace(shortest, longest, shortest)

    def anew(self) -> FollowPace:
        """Something changed, or the user asked herself."""
        return FollowPace(self.shortest, self.longest, self.shortest)

    def after_nothing(self) -> FollowPace:
        """An answer like the one before."""
        unchanged = self.unchanged + self.wait
        if self.before_failures is not None:
            return replace(self, wait=self.before_failures, unchanged=unchanged, before_failures=None)
        return replace(self, wait=min(self.wait * _GROWTH, self.longest), unchanged=unchanged)

    def after_failure(self, retry_after: float | None = None) -> FollowPace:
        """``retry_after``: seconds that the server asked for; never less than that is waited, and never less than twice
        what was waited before."""
        doubled = min(self.wait * 2, LONGEST_AFTER_FAILURES)
        before = self.wait if self.before_failures is None else self.before_failures
        return replace(
            self,
            wait=max(doubled, retry_after or 0.0),
            unchanged=self.unchanged + self.wait,
            before_failures=before,
        )
