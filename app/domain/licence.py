"""A licence text of something that this program is made with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Licence:
    """``name``: as it is listed. ``file``: where the text is; empty when there is only ``text``."""

    name: str
    file: str = ""
    text: str = ""
