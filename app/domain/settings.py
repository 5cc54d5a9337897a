"""What may be chosen, with its defaults."""

from __future__ import annotations

DEFAULT_SERVER = "https://openapi.paveapi.com"
"""Origin, without ``/v1``. Source: PAVE's page GET Session Photos; one host for live and test keys."""

SAMPLE_KEY = "XXX-ABCDE12345"
"""The session of the demo. Source: the samples on PAVE's pages."""
