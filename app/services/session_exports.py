"""Exports a session from what is kept of it on this computer."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.export_plan import ExportOutcome, ExportPlan
from app.domain.review import Review
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.services.cancel import CancelToken


class SessionExports:
    def __call__(
        self,
        plan: ExportPlan,
        key: SessionKey,
        review: Review,
        translate: Translate,
        cancel: CancelToken,
        progress: Callable[[int, int], None],
    ) -> ExportOutcome:
        raise NotImplementedError
