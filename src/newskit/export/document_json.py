"""A document with its findings as JSON-ready data, and back, equal; the schema of that data.

Shape: ``{"format": "newskit-document", "version": 1, "text", "metadata", "findings", "problems"}``. A span is
``[start, end]``, in code points, half-open. Dates are ISO 8601. Where a speaker is one of the document's entities,
``speaker["entity"]`` is its number in ``findings["entities"]``, or the entity itself where entities are not written.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from newskit.analysers import ENTITIES, STANDARD, Analyser
from newskit.annotations import FAMILY_OF_KIND, Annotation, Entity, Hedge, Span, Zones
from newskit.checks import check_value
from newskit.document import Document, Metadata, Problem
from newskit.errors import InputError

if TYPE_CHECKING:
    from newskit.kit import Kit

__all__ = ["FORMAT", "VERSION", "from_dict", "json_schema", "to_dict"]

FORMAT = "newskit-document"
VERSION = 1

# What the text alone gives in no time is not written.
_NOT_WRITTEN = ("paragraphs", "sentences")
WRITTEN = {name: analyser for name, analyser in STANDARD.items() if name not in _NOT_WRITTEN}

_MOMENT = datetime | date

# Two code points that JSON's escapes can't tell from the one they would make together: a high surrogate before a low one.
# No valid text holds them. Strings that do are written as their pieces, so that what comes back is what was there.
TORN_PAIR = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")
PIECES = "surrogate_pieces"


def _in_pieces(data: Any) -> Any:
    if isinstance(data, str):
        return {PIECES: TORN_PAIR.split(data)} if TORN_PAIR.search(data) else data
    if isinstance(data, dict):
        return {key: _in_pieces(value) for key, value in data.items()}
    return [_in_pieces(value) for value in data] if isinstance(data, list) else data


def _from_pieces(data: Any) -> Any:
    if isinstance(data, Mapping):
        if data.keys() == {PIECES} and isinstance(data[PIECES], list):
            return "".join(map(str, data[PIECES]))
        return {key: _from_pieces(value) for key, value in data.items()}
    return [_from_pieces(value) for value in data] if isinstance(data, list) else data


def to_dict(document: Document, analysers: Iterable[Analyser[Any] | str] | None = None) -> dict[str, Any]:
    """See ``Document.to_dict``."""
    try:
        return _to_dict(document, analysers)
    except RecursionError as error:
        raise InputError("metadata.extra or an analyser's value is nested too deep to be written as JSON") from error


def _to_dict(document: Document, analysers: Iterable[Analyser[Any] | str] | None) -> dict[str, Any]:
    if analysers is None:
        read = {analyser.name: analyser for analyser in document.computed if analyser.name not in STANDARD}
        values = {name: document[analyser] for name, analyser in {**WRITTEN, **read}.items()}
    else:
        values = {key if isinstance(key, str) else key.name: document[key] for key in analysers}
    converter = _converter()
    entities = values.get("entities", ())
    findings = {}
    for name, value in values.items():
        findings[name] = _number_entities(converter.unstructure(value), entities, name)
    data = {
        "format": FORMAT,
        "version": VERSION,
        "text": document.text,
        "metadata": converter.unstructure(document.metadata),
        "findings": findings,
        "problems": converter.unstructure(document.problems),
    }
    return _in_pieces(data) if TORN_PAIR.search(document.text) else data


def from_dict(data: Mapping[str, Any], kit: Kit) -> Document:
    """See ``newskit.from_dict``."""
    try:
        return _from_dict(data, kit)
    except RecursionError as error:
        raise InputError("this is nested deeper than any newskit document") from error


def _from_dict(data: Mapping[str, Any], kit: Kit) -> Document:
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        raise InputError(
            f'this is not a newskit document: it lacks "format": {FORMAT!r}, which Document.to_dict writes'
        )
    if data.get("version") != VERSION:
        raise InputError(f"this newskit reads version {VERSION} of its documents, not {data.get('version')!r}")
    if isinstance(data.get("text"), Mapping):
        data = _from_pieces(data)
    if not isinstance(data.get("text"), str):
        raise InputError("the document has no text")
    metadata = _structure(data.get("metadata", {}), Metadata, "metadata")
    problems = _structure(data.get("problems", []), tuple[Problem, ...], "problems")
    raw = data.get("findings", {})
    if not isinstance(raw, Mapping):
        raise InputError("findings: not an object of analyses by name")
    results: dict[Analyser[Any], Any] = {}
    entities = _structure(raw.get("entities", []), tuple[Entity, ...], "findings.entities")
    for name, value in raw.items():
        analyser = kit.analysers.get(name)
        if analyser is None:
            raise InputError(f"findings.{name}: no plugin here offers this analyser; install the one that wrote it")
        place = f"findings.{name}"
        found = (
            entities
            if analyser == ENTITIES
            else _structure(_join_entities(value, entities, place), analyser.returns, place)
        )
        _check(found, data["text"], place)
        results[analyser] = found
    return Document(data["text"], metadata, kit=kit, results=results, problems=problems)


def _structure(value: Any, cls: Any, place: str) -> Any:
    if cls is None:
        return value  # the analyser declares no type: JSON data is what it gave
    try:
        return _converter().structure(value, cls)
    except InputError as error:
        raise InputError(f"{place}: {error}") from error
    except Exception as error:
        reasons = cattrs.transform_error(error, path=place, format_exception=_reason)
        raise InputError("; ".join(reasons[:3]) or f"{place}: {error}") from error


def _reason(error: BaseException, expected: type[Any] | None) -> str:
    """What is wrong, in the words of whoever noticed it where there are any."""
    if isinstance(error, ValueError) and str(error):
        return str(error)
    return cattrs.v.format_exception(error, expected)


def _check(found: Any, text: str, place: str) -> None:
    for value in found if isinstance(found, tuple) else (found,):
        if isinstance(value, (Annotation, Zones, Span)):
            try:
                check_value(value, type(value), text)
            except (TypeError, ValueError) as error:
                raise InputError(f"{place}: {error}; was the text changed?") from error


# ---- entities are written once: speakers point to them by number -----------------------------------------------------


def _number_entities(data: Any, entities: tuple[Entity, ...], name: str) -> Any:
    if name == "entities":
        return data
    numbers = {id(entity): number for number, entity in enumerate(entities)}
    equal: dict[Entity, int] = {}

    def number(entity: Entity) -> Any:
        if id(entity) in numbers:
            return numbers[id(entity)]
        if not equal:
            equal.update({e: n for n, e in enumerate(entities)})
        found = equal.get(entity)
        return found if found is not None else _entity_data(entity)

    def walk(value: Any) -> Any:
        if isinstance(value, Entity):
            return number(value)
        if isinstance(value, dict):
            return {key: walk(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [walk(inner) for inner in value]
        return value

    return walk(data)


def _entity_data(entity: Entity) -> Any:
    return _converter().unstructure(entity, unstructure_as=Entity)


def _join_entities(data: Any, entities: tuple[Entity, ...], place: str) -> Any:
    def walk(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {key: entity(inner) if key == "entity" else walk(inner) for key, inner in value.items()}
        if isinstance(value, (list, tuple)):
            return [walk(inner) for inner in value]
        return value

    def entity(value: Any) -> Any:
        if isinstance(value, bool) or not isinstance(value, int):
            return value
        if not 0 <= value < len(entities):
            raise InputError(f"{place}: entity number {value}, but there are {len(entities)} entities")
        return entities[value]

    return walk(data)


# ---- the converter ---------------------------------------------------------------------------------------------------


def _read_moment(value: Any, _: object = None) -> datetime | date:
    if isinstance(value, str):
        return date.fromisoformat(value) if len(value) == len("2022-03-25") else datetime.fromisoformat(value)
    raise ValueError(f"{value!r} is not an ISO 8601 date or time")


def _read_span(value: Any, _: object = None) -> Span:
    if isinstance(value, (list, tuple)) and len(value) == 2 and all(type(n) is int for n in value):
        return Span(*value)
    raise ValueError(f"{value!r} is not a span, [start, end]")


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(unstruct_collection_overrides={tuple: list})
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_structure_hook(Span, _read_span)
    for moment in (date, datetime):
        converter.register_unstructure_hook(moment, moment.isoformat)
    # `datetime | date | None` is written by the value's own class, and read by the length of the string.
    converter.register_structure_hook(_MOMENT | None, lambda value, _: None if value is None else _read_moment(value))
    converter.register_unstructure_hook(_MOMENT | None, lambda value: value.isoformat() if value else None)
    converter.register_structure_hook(date, _read_moment)
    converter.register_structure_hook(datetime, _read_moment)

    # A speaker's entity stays an Entity here and becomes a number afterwards.
    plain_entity = make_dict_structure_fn(Entity, converter)
    converter.register_structure_hook(Entity, lambda v, t: v if isinstance(v, Entity) else plain_entity(v, t))
    converter.register_unstructure_hook(Entity | None, lambda entity: entity)

    # The family follows from the kind; it is written for those who read the JSON without newskit.
    plain_hedge = make_dict_unstructure_fn(Hedge, converter)
    converter.register_unstructure_hook(Hedge, lambda hedge: {**plain_hedge(hedge), "family": hedge.family})

    # A traceback names places on one machine.
    converter.register_unstructure_hook(
        Problem,
        make_dict_unstructure_fn(Problem, converter, traceback=cattrs.override(omit=True)),
    )
    return converter


# ---- the schema --------------------------------------------------------------------------------------------------------


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what ``to_dict`` writes, made from the classes of the values.

    Third parties' analyses may stand among the findings; nothing is said of their shape.
    """
    definitions: dict[str, Any] = {
        "Span": {
            "description": "start and end in code points, half-open",
            "type": "array",
            "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
            "items": False,
            "minItems": 2,
        },
    }
    findings = {name: _schema_of(analyser.returns, definitions) for name, analyser in WRITTEN.items()}
    body = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "text": {"type": "string"},
        "metadata": _schema_of(Metadata, definitions),
        "findings": {"type": "object", "properties": findings},
        "problems": {"type": "array", "items": _schema_of(Problem, definitions)},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A news article and what newskit found in it",
        "type": "object",
        "properties": body,
        "required": list(body),
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


_SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
}


def _schema_of(cls: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin = get_origin(cls)
    if origin is Literal:
        return {"enum": list(get_args(cls))}
    if origin in (Union, types.UnionType):
        moments = {datetime, date} <= set(get_args(cls))
        # A datetime without a zone is not RFC 3339, so the format is not claimed for it.
        parts = [{"type": "string"}] if moments else []
        parts += [_schema_of(part, definitions) for part in get_args(cls) if not (moments and part in (datetime, date))]
        return {"anyOf": parts}
    if origin is tuple:
        return {"type": "array", "items": _schema_of(get_args(cls)[0], definitions)}
    if cls is Span:
        return {"$ref": "#/$defs/Span"}
    if attrs.has(cls):
        if cls.__name__ not in definitions:
            definitions[cls.__name__] = {}  # stands in while its own fields are described
            definitions[cls.__name__] = _schema_of_class(cls, definitions)
        return {"$ref": f"#/$defs/{cls.__name__}"}
    if cls in _SIMPLE:
        return dict(_SIMPLE[cls])
    return {"type": "object"}  # Metadata.extra


def _schema_of_class(cls: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    fields = {f.name: _schema_of(hints[f.name], definitions) for f in attrs.fields(cls) if f.name != "traceback"}
    if "entity" in fields:
        fields["entity"] = {
            "description": "its number in findings.entities",
            "anyOf": [{"type": "integer", "minimum": 0}, {"$ref": "#/$defs/Entity"}, {"type": "null"}],
        }
    if cls is Hedge:
        fields["family"] = {"enum": list(dict.fromkeys(FAMILY_OF_KIND.values()))}
    summary = (cls.__doc__ or "").partition("\n")[0]
    return {
        "description": summary,
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }
