"""An export's engine that does as it is told, and files as small as possible where it writes them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import AppError
from app.domain.export_plan import ExportOutcome, ExportPlan
from app.domain.review import Review
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.services.cancel import CancelToken


@dataclass
class FakeExports:
    """Notes what it was asked for; waits at the gate; fails where it is told to; writes one file else."""

    error: AppError | None = None
    lacking: tuple[str, ...] = ()
    asked: list[tuple[ExportPlan, SessionKey, Review]] = field(default_factory=list)
    said: str = ""
    gate: threading.Event = field(default_factory=threading.Event)
    cancelled: bool = False

    def __post_init__(self) -> None:
        self.gate.set()

    def __call__(
        self,
        plan: ExportPlan,
        key: SessionKey,
        review: Review,
        language: str,
        clock_offset: float | None,
        translate: Translate,
        cancel: CancelToken,
        progress: Callable[[int, int], None],
    ) -> ExportOutcome:
        self.asked.append((plan, key, review))
        self.said = translate("State", "Rejected")
        progress(2, 5)
        while not self.gate.wait(0.005):
            self.cancelled = cancel.cancelled
            cancel.check()
        if self.error is not None:
            raise self.error
        target = Path(plan.target)
        target.mkdir(parents=True)
        (target / "report.pdf").write_bytes(b"%PDF-")
        progress(5, 5)
        return ExportOutcome(plan.target, 5, 18_200_000, self.lacking)
