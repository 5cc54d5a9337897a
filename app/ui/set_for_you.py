"""How a setting looks that the organisation has fixed: it cannot be changed, and says who has set it, and where."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.policy import Policy
from app.domain.wording import Translate
from app.ui.words import Words


def who_set_it(policy: Policy, translate: Translate) -> str:
    """With the path of the policy's file, as plain text."""
    return translate("Settings", "Set by your organisation: {0}").format(policy.source)


def fix(control: QWidget, policy: Policy, translate: Translate) -> Words:
    """Locks ``control``; returns the line to stand beneath it. Whoever cannot see the line hears it."""
    words = who_set_it(policy, translate)
    control.setEnabled(False)
    before = control.accessibleDescription()
    control.setAccessibleDescription(f"{before} {words}" if before else words)
    line = Words(words, role="small", wrap=True)
    line.setObjectName("set_for_you")
    return line
