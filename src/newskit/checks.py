"""Checks what plugins return: the right type, spans inside the text, text that is what stands under its span."""

from __future__ import annotations

import re
from typing import Any

import attrs

from newskit.annotations import (
    Annotation,
    Byline,
    Entity,
    Hedge,
    Quote,
    Span,
    Speaker,
    TimeExpression,
    TimelineEntry,
    Zones,
)

__all__ = ["VALUE_OF_HOOK", "check_value", "sign"]

VALUE_OF_HOOK: dict[str, type[Any]] = {
    "find_zones": Zones,
    "parse_byline": Byline,
    "find_entities": Entity,
    "detect_quotes": Quote,
    "detect_hedges": Hedge,
    "find_times": TimeExpression,
    "extract_timeline": TimelineEntry,
}

# Fields that hold places in the text, by the words their types are written with.
_PLACED = re.compile(r"\b(?:Span|Author|Credit|Mention|Entity|Speaker|TimeExpression)\b")


_placed: dict[type[Any], tuple[tuple[str, bool, bool], ...]] = {Span: ()}


def _placed_fields(cls: type[Any]) -> tuple[tuple[str, bool, bool], ...]:
    """(name, is a tuple, may be None) of each field of an attrs class that holds spans or values with spans.

    The ``span`` of an annotation is not among them: it is looked at together with its text.
    """
    fields = _placed.get(cls)
    if fields is None:
        fields = _placed[cls] = tuple(
            (f.name, str(f.type).startswith("tuple"), "None" in str(f.type) or "Optional" in str(f.type))
            for f in attrs.fields(cls)
            if _PLACED.search(str(f.type)) and not (f.name == "span" and issubclass(cls, Annotation))
        )
    return fields


def check_value(value: object, cls: type[Any], text: str) -> None:
    """Check a value that came back from a plugin against the text it is about.

    Raises:
        TypeError: it, or something in it, is of the wrong type.
        ValueError: a span ends outside the text, or a text is not what stands under its span.
    """
    if not isinstance(value, cls):
        raise TypeError(f"{_short(value)} is not a {cls.__name__}")
    _check(value, text, cls.__name__)


def _check(value: Any, text: str, path: str) -> None:
    if isinstance(value, Span):
        if value.end > len(text):
            raise ValueError(f"{path} is {value!r}, outside the text of {len(text)} code points")
        return
    for name, many, optional in _placed_fields(type(value)):
        inner = getattr(value, name)
        if inner is None and optional:
            continue
        if many:
            if type(inner) is not tuple:
                raise TypeError(f"{path}.{name} is {_short(inner)}, not a tuple")
            if inner:
                _check_items(inner, text, f"{path}.{name}")
        elif isinstance(inner, Annotation) and inner.plugin is not None:
            # It came in through this check before ("Speaker.entity"): its place is looked at again, its parts are not.
            _check_place(inner, text, f"{path}.{name}")
        elif isinstance(inner, (Span, Annotation, Speaker)):
            _check(inner, text, f"{path}.{name}")
        else:
            raise TypeError(f"{path}.{name} is {_short(inner)}, not a Span or a value of newskit")
    if isinstance(value, Annotation):
        _check_place(value, text, path)


def _check_items(items: tuple[Any, ...], text: str, path: str) -> None:
    for item in items:
        if type(item) is Span and item.end <= len(text):
            continue
        if not isinstance(item, (Span, Annotation)):
            raise TypeError(f"{path} holds {_short(item)}")
        if _placed_fields(type(item)) or isinstance(item, Span):
            _check(item, text, path)
        else:
            _check_place(item, text, path)


def _check_place(value: Annotation, text: str, path: str) -> None:
    span = value.span
    if not isinstance(span, Span):
        raise TypeError(f"{path}.span is {_short(span)}, not a Span")
    if span.end > len(text):
        raise ValueError(f"{path}.span is {span!r}, outside the text of {len(text)} code points")
    under = text[span.start : span.end]
    if value.text != under:
        raise ValueError(f"{path}.text is {_short(value.text)}, but under {span!r} stands {_short(under)}")


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 80 else f"{shown[:77]}…"


def sign(value: Any, plugin: str) -> Any:
    """The value with ``plugin`` as its finder, and as the finder of every value in it that has none yet.

    A value fresh from its plugin is signed in place, which is the one moment at which a frozen value is written: a copy
    of every mention of every entity would cost more than finding them.
    """
    signed = getattr(value, "plugin", plugin)
    if signed is None:
        object.__setattr__(value, "plugin", plugin)
    elif signed != plugin:
        value = attrs.evolve(value, plugin=plugin)
    _sign_parts(value, plugin)
    return value


def _sign_parts(value: Any, plugin: str) -> None:
    """Sign what has no finder yet among the values in a value. What was signed before, all of it was."""
    for name, many, _ in _placed_fields(type(value)):
        inner = getattr(value, name)
        for part in inner if many else (inner,):
            if part is None or type(part) is Span:
                continue
            if isinstance(part, Annotation):
                if part.plugin is None:
                    object.__setattr__(part, "plugin", plugin)
                    _sign_parts(part, plugin)
            elif isinstance(part, Speaker):
                _sign_parts(part, plugin)
