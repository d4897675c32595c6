"""What a verb group is, and what it says of an infinitive right behind it: "plans to visit"."""

from enum import StrEnum
from typing import NamedTuple

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import Status


class Form(StrEnum):
    """The form of a whole verb group."""

    FINITE = "FINITE"
    INFINITIVE = "INFINITIVE"
    PARTICIPLE = "PARTICIPLE"
    PAST_PARTICIPLE = "PAST_PARTICIPLE"


class VerbGroup(NamedTuple):
    """The words `first` up to `last`, whose head is a verb of the classes.

    `status` is what tense and modality say of the event, None where they leave it open (a bare participle or
    infinitive).  `base` is True where the head is a base form, or the passive has one ("will meet", "will be
    met"): another may join it after "and".
    """

    first: int
    last: int
    lemma: str
    classes: frozenset[str]
    form: Form
    passive: bool = False
    negated: bool = False
    status: Status | None = None
    base: bool = False


CONTROL = {"CANCEL": Status.CANCELLED, "PROPOSE": Status.PROPOSED, "PLAN": Status.PLANNED}


def outer_form(group: VerbGroup, inner: VerbGroup) -> Form:
    """Return the form of both: a document "designed to boost trade" is one that boosts it."""
    reduced = group.form is Form.PAST_PARTICIPLE and not inner.passive
    return Form.PARTICIPLE if reduced else group.form


def outer_status(tense: Status | None, control: Status, inner: Status | None) -> Status:
    """Return the most doubtful of the three: what is proposed to be planned is proposed."""
    doubt = [Status.CANCELLED, Status.PROPOSED, Status.PLANNED]
    said = {tense if tense is Status.PROPOSED else None, control, inner}
    return next(status for status in doubt if status in said)


def control_status(cover: Cover, group: VerbGroup) -> Status | None:
    """Return the status that a group gives to an infinitive right behind it, None where it controls none."""
    if group.lemma == "be":
        word = word_at(cover, after_adverbs(cover, group.last))
        if word in event_words(EventWord.GLAD) and group.status is Status.PLANNED:
            return Status.PROPOSED
        return Status.PLANNED if word == "to" else aux.prospective().get(word)
    return next((status for label, status in CONTROL.items() if label in group.classes), None)


def infinitive_at(cover: Cover, group: VerbGroup) -> int | None:
    """Return the place of the "to" behind a group, None where there is none."""
    at = after_adverbs(cover, group.last)
    if group.lemma == "be" and word_at(cover, at) in aux.prospective():
        at = after_adverbs(cover, at + 1)
    return at if word_at(cover, at) == "to" else None


def after_adverbs(cover: Cover, at: int) -> int:
    """Return the next word from a place on that is neither an adverb nor a negation."""
    while (word := word_at(cover, at)) not in aux.prospective() and (word in aux.NOT or aux.is_adverb(word)):
        at += 1
    return at


def word_at(cover: Cover, at: int) -> str:
    """Return a word in lower case, "" where a mention covers it and at the end."""
    lower = cover.document.lower
    return lower[at] if at < len(lower) and not cover.covered(at) else ""


def is_unreal(cover: Cover, group: VerbGroup, inner: VerbGroup) -> bool:
    """Return whether the two say that it was to happen but did not: "was to have come", "was supposed to"."""
    lower = cover.document.lower
    unreal = "have" in lower[inner.first : inner.last - 1] or "supposed" in lower[group.first : inner.first]
    return unreal and lower[group.first] in aux.BE_PAST
