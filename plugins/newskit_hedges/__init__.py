"""How firmly, and on whose word: cues of hedging in news, their kind, strength, holder, voice and scope."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar, get_args, get_type_hints

from attrs import field, frozen

import newskit
from newskit_hedges.profile import HEDGING_PROFILE, HedgingProfile

__all__ = ["HEDGING_PROFILE", "Hedges", "HedgingProfile", "detect_hedges", "register_analysers"]


KINDS: tuple[str, ...] = get_args(get_type_hints(newskit.Hedge)["kind"])


def _check_cues(_hedges: object, _attribute: object, cues: Mapping[str, str]) -> None:
    for form, kind in cues.items():
        if not form.strip():
            raise ValueError("an extra cue has no words")
        if kind not in KINDS:
            raise ValueError(f"extra cue {form!r} is of kind {kind!r}; there are {', '.join(KINDS)}")


@frozen(kw_only=True)
class Hedges:
    """The plugin with options.

    Args:
        extra_cues: further cues, each with its kind: ``{"said to be": "hearsay"}``.
        leave_out: forms, or names of rules, that are not to be flagged.
        peacock: whether praise that can't be checked ('legendary') is flagged too.

    Raises:
        ValueError: an extra cue is empty, or of a kind that there is not.

    >>> kit = newskit.Kit(plugins=[Hedges(extra_cues={"word on the street": "hearsay"}, leave_out=["may"])])
    >>> [hedge.text for hedge in kit.read("Word on the street has it that she may go.").hedges]
    ['Word on the street']
    """

    name: ClassVar[str] = "hedges"

    extra_cues: Mapping[str, str] = field(factory=dict, validator=_check_cues)
    leave_out: Iterable[str] = ()
    peacock: bool = False

    @newskit.hookimpl
    def detect_hedges(self, document: newskit.Document) -> Iterable[newskit.Hedge]:
        """The hedges of an article."""
        extra = tuple(sorted(self.extra_cues.items()))
        left_out = frozenset(form.lower() for form in self.leave_out)
        return _hedges_of(document, extra, left_out, peacock=self.peacock)

    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[HedgingProfile]]:
        """How much of an article is hedged, as ``article["hedging_profile"]``."""
        return [HEDGING_PROFILE]


@newskit.hookimpl
def detect_hedges(document: newskit.Document) -> Iterable[newskit.Hedge]:
    """The hedges of an article."""
    return _hedges_of(document)


@newskit.hookimpl
def register_analysers() -> list[newskit.Analyser[HedgingProfile]]:
    """How much of an article is hedged, as ``article["hedging_profile"]``."""
    return [HEDGING_PROFILE]


def _hedges_of(
    document: newskit.Document,
    extra: tuple[tuple[str, str], ...] = (),
    left_out: frozenset[str] = frozenset(),
    *,
    peacock: bool = False,
) -> Iterable[newskit.Hedge]:
    # Loaded here, since it takes a while and who asks for quotes only need not wait for it.
    from newskit_hedges.detection import hedges_of  # noqa: PLC0415
    from newskit_hedges.finding import table  # noqa: PLC0415

    return hedges_of(document, table(extra, left_out, peacock=peacock))
