"""Takes PySide6's search for ``from __feature__ import`` out of the import statement."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  from here on the import statement is PySide6's


def import_plainly() -> None:
    """PySide6 reads the source text of every module imported after it, and Python keeps all that text, to find a
    statement that nobody here uses. Without it a start is 5 % shorter and 10 MB smaller.

    Source: ``feature_imported`` in PySide6/support/feature.py, up to 6.11.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
