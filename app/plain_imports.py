"""Gives the import statement back to Python, from which PySide6 takes it."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  from here on the import statement is PySide6's


def take_back_import() -> None:
    """PySide6 looks into the source text of every module imported after it for its ``from __feature__ import``, and
    Python keeps all that text. Nobody here uses that: without it a start is 5 % shorter and 10 MB smaller.

    Source: ``feature_imported`` in PySide6/support/feature.py, up to 6.11.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
