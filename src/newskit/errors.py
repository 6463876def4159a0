"""What newskit raises: each message says who, what, and what to do next."""

from __future__ import annotations

__all__ = [
    "AnalyserError",
    "CircularReadError",
    "InputError",
    "NewskitError",
    "NotComputedError",
    "PluginError",
    "PluginWarning",
    "UnknownAnalyserError",
]


class NewskitError(Exception):
    """The parent of every error newskit raises on purpose."""


class InputError(NewskitError, TypeError, ValueError):
    """What was passed can't be read: not text, not a date, not a known file, not our JSON.

    It is a TypeError and a ValueError at once, so that either ``except`` clause of a caller holds.
    """


class UnknownAnalyserError(NewskitError, LookupError):
    """No analyser of that name is here; the message lists those that are."""


class NotComputedError(NewskitError):
    """A document without a kit (unpickled, read back from JSON) was asked for something it does not carry."""


class CircularReadError(NewskitError):
    """An analysis was read while it was being computed; the message names the circle."""


class PluginError(NewskitError):
    """A plugin can't be used: it does not load, has no hooks, misspells one, or takes a name already taken."""


class AnalyserError(NewskitError):
    """A plugin's code failed while a document was analysed; the cause is chained."""


class PluginWarning(UserWarning):
    """A plugin was left out; the kit goes on without it."""
