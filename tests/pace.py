"""Limits of time that hold on a slow and on a busy machine."""

from __future__ import annotations

from collections.abc import Callable

from newskit.testing import cpu_seconds, machine_pace


def takes_at_most(seconds: float, function: Callable[[], object], tries: int = 10) -> bool:
    """Whether a call takes so many CPU seconds at most, on a machine of the pace that limits were set on.

    A slower machine is given as much longer. A busy one has slow spells, so one good run of several is enough: what is
    really too slow has none.
    """
    return any(cpu_seconds(function) <= seconds * machine_pace() for _ in range(tries))
