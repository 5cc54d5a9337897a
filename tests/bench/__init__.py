"""How fast and how small, each figure beside its reference in the same run: ``python -m tests.bench``."""
