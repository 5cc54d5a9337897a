"""One line of the table: what was measured, beside what, and what the issue asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from statistics import median
from typing import Any


class Compare(StrEnum):
    """How ours and its reference are brought to one number, which the target limits."""

    RATIO = "ours / reference"
    MORE = "ours - reference"
    ALONE = "ours"


@dataclass(frozen=True)
class Figure:
    """``ours`` and ``reference``: one value a round, in ``unit``; a single reference stands for all rounds.

    ``limit`` None: for information, no target of the issue.
    """

    target: str
    what: str
    beside: str
    unit: str
    ours: tuple[float, ...]
    reference: tuple[float, ...]
    limit: float | None
    compare: Compare = Compare.RATIO

    @property
    def rounds(self) -> tuple[float, ...]:
        """Each round compared with the reference of the very same round."""
        if self.compare is Compare.ALONE:
            return self.ours
        beside = self.reference if len(self.reference) > 1 else self.reference * len(self.ours)
        if self.compare is Compare.MORE:
            return tuple(one - other for one, other in zip(self.ours, beside, strict=True))
        return tuple(one / other for one, other in zip(self.ours, beside, strict=True))

    @property
    def value(self) -> float:
        return median(self.rounds)

    @property
    def reached(self) -> bool | None:
        return None if self.limit is None else self.value <= self.limit

    def as_json(self) -> dict[str, Any]:
        return {
            "target": self.target,
            "what": self.what,
            "unit": self.unit,
            "ours": self.ours,
            "ours_median": median(self.ours),
            "beside": self.beside,
            "reference": self.reference,
            "reference_median": median(self.reference) if self.reference else None,
            "compare": self.compare.value,
            "value": self.value,
            "limit": self.limit,
            "reached": self.reached,
        }


@dataclass(frozen=True)
class Missing:
    """A line that could not be measured on this machine."""

    target: str
    what: str
    why: str

    def as_json(self) -> dict[str, Any]:
        return {"target": self.target, "what": self.what, "missing": self.why}


Outcome = Figure | Missing
Outcomes = Iterator[Outcome]


@dataclass(frozen=True)
class Plan:
    """``rounds`` for what takes seconds, ``many`` for what is short and noisy. ``folder`` ends with the run."""

    rounds: int
    many: int
    folder: Path


def heading() -> str:
    return _columns("figure", "ours", "reference", "", "compared", "rounds", "target", "")


def row(outcome: Outcome) -> str:
    if isinstance(outcome, Missing):
        return f"{outcome.what:<48} not measured: {outcome.why}"
    sign = {Compare.RATIO: "x", Compare.MORE: "+", Compare.ALONE: ""}[outcome.compare]
    reference = _number(median(outcome.reference)) if outcome.reference else "-"
    spread = f"{_number(min(outcome.rounds))}..{_number(max(outcome.rounds))}"
    limit = "" if outcome.limit is None else f"<= {_number(outcome.limit)}"
    verdict = {True: "reached", False: "NOT REACHED", None: ""}[outcome.reached]
    ours = f"{_number(median(outcome.ours))} {outcome.unit}"
    return _columns(
        outcome.what, ours, reference, outcome.beside, sign + _number(outcome.value), spread, limit, verdict
    )


def _columns(*cells: str) -> str:
    what, ours, reference, beside, value, spread, limit, verdict = cells
    text = f"{what:<48}{ours:>11}{reference:>10} {beside:<24}{value:>9}  {spread:<14} {limit:<9} {verdict}"
    return text.rstrip()


def _number(value: float) -> str:
    if value == int(value) and abs(value) < 1e6:
        return str(int(value))
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
