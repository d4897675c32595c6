"""Verb, noun or adjective: what a word without auxiliary is, told by its neighbours.

Many verbs of diplomacy are nouns as well: visits, talks, calls, meeting.  Without an auxiliary such a word is
a verb only where its left neighbour is a subject; a past form is active or a passive participle by what
follows.
"""

from enum import IntEnum, auto

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.left_neighbours import Left
from kz_diplomacy.events.verb_sites import PLACING, Site
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.verbs import VerbForm, VerbWord
from kz_diplomacy.mentions.values import (
    CountryMention,
    PlaceMention,
)

TRANSITIVE = frozenset(
    "SIGN SIGNING RATIFY NEGOTIATE TERMINATE HOLD PAY BUILD ACQUIRE LEND GRANT INVEST DISCUSS INVITE"
    " CANCEL SEND".split()
)
"""Without an object they are passive participles ("the memorandum signed in Astana"), others active verbs."""
INTRANSITIVE = frozenset(("GO", "ARRIVE", "MEET", "TALK"))
INTENDING = frozenset(("PLAN", "PROPOSE"))
"""Verbs with an infinitive: "investors plan to build"."""
LENDING = frozenset(("LEND", "GRANT"))
"""Verbs that need an object: "will give Kenya loans worth …" has none."""
CARRYING = frozenset(("HOLD", "PAY"))
"""Verbs that carry the noun of an event: "hold talks", "pay a visit"."""
SETTING = frozenset("for in on at from between".split())
"""What follows a verb of planning that stands beside its object: "the trip slated for May"."""
GOING_ON = frozenset((",", "and"))
"""What a list of verbs goes on with: "will build, own and sail a ship"."""
ORIGIN = frozenset(("from", "to"))
"""What brings the day from which something dates."""
LEADING_TO_ING = frozenset(", after before since while when besides".split())
"""What "meeting" follows as a verb: "flew to Oslo, meeting with …", "while meeting …"."""


class Bare(IntEnum):
    """What a verb without auxiliary is."""

    FINITE = auto()
    PASSIVE = auto()
    PARTICIPLE = auto()
    INFINITIVE = auto()


NOMINAL = frozenset((Left.DETERMINER, Left.PREPOSITION, Left.ADJECTIVE))
JOINED = frozenset((Left.WORD, Left.OBJECT, Left.CONJUNCTION, Left.MARK))
SUBJECTS = frozenset((Left.SUBJECT, Left.PLURAL_SUBJECT, Left.PRONOUN, Left.RELATIVE))


def bare_verb(site: Site, words: tuple[VerbWord, ...]) -> tuple[VerbWord, Bare] | None:
    """Return the reading as a verb of the words at a place, None where they are a noun or an adjective there.

    Args:
        site: The place.
        words: The forms of verbs that stand there.
    """
    for word in words:
        bare = _READERS[word.form](site, word)
        joins_passive = site.left is Left.CONJUNCTION and site.after_passive and not site.has_object
        if bare is Bare.FINITE and joins_passive:
            bare = Bare.PASSIVE
        if bare is not None:
            return word, bare
    return None


def _base(site: Site, word: VerbWord) -> Bare | None:
    if site.opens_noun and site.left is not Left.PRONOUN:
        return None
    if site.left in {Left.PLURAL_SUBJECT, Left.PRONOUN, Left.RELATIVE}:
        return Bare.FINITE
    if site.after_base and (_is_joined(site) or _is_listed(site, word)):
        return Bare.INFINITIVE
    named = site.left is Left.SUBJECT and site.in_headline
    subject = named or (site.left is Left.PLURAL and not site.following.endswith("ed"))
    planned = site.following == "to" and not word.classes.isdisjoint(INTENDING)
    said = site.following == "that" and "SAY" in word.classes
    works = site.following in PLACING and "OPERATE" in word.classes
    meets = site.follows_officials and not word.classes.isdisjoint(INTRANSITIVE)
    return Bare.FINITE if subject and (site.has_object or planned or said or works or meets) else None


def _is_joined(site: Site) -> bool:
    """Return whether "and" brings a verb, behind a passive only one with an object.

    "He will be received by the president and hold talks."
    """
    return site.left is Left.CONJUNCTION and (site.has_object or not site.after_passive)


def _is_listed(site: Site, word: VerbWord) -> bool:
    """Return whether a verb goes on with a list of verbs: "will meet A, visit Oslo, sign a pact and …"."""
    if site.before != ",":
        return False
    if site.lists_on and not site.is_noun and site.following in GOING_ON:
        return True
    carries = bool(word.classes & CARRYING) and site.has_object
    goes = bool(word.classes & INTRANSITIVE) and site.following in aux.PREPOSITIONS
    return carries or goes or (site.has_object and site.begins_phrase)


def _third(site: Site, word: VerbWord) -> Bare | None:
    valued = site.following in event_words(EventWord.VALUED) or not site.has_object
    lent = site.is_noun and valued and not word.classes.isdisjoint(LENDING)
    if lent or (site.is_noun and site.following in aux.ALL):
        return None
    if site.left in SUBJECTS:
        return Bare.FINITE
    planned = site.following == "to" and not word.classes.isdisjoint(INTENDING)
    joined = site.left in JOINED or (planned and site.left is Left.PLURAL)
    held = site.follows_conference
    dates = site.following in ORIGIN and "ORIGINATE" in word.classes
    joined = joined or held or dates
    happens = "HAPPEN" in word.classes and (held or site.cover.is_event_noun(site.at - 1))
    leads_on = site.left is Left.CONJUNCTION and site.after_present and site.following == "to"
    consists = site.following == "of" and "INCLUDE" in word.classes
    goes_on = happens or leads_on or planned or consists or dates
    complete = site.has_object or goes_on or not word.classes.isdisjoint(INTRANSITIVE)
    return Bare.FINITE if joined and not site.is_noun and complete else None


def _past(site: Site, word: VerbWord) -> Bare | None:
    if (site.left in NOMINAL and not _is_official_word(site)) or site.is_preposition or site.opens_name:
        return None
    if site.left is Left.START and site.following in aux.BE:
        return Bare.PASSIVE
    if site.following == "by" and site.left is not Left.RELATIVE and not site.tells_means:
        return Bare.PASSIVE
    if ("HOLD" in word.classes and site.closes_attribute) or _focuses(site):
        return Bare.PASSIVE
    happens = word.classes & INTRANSITIVE or ("HAPPEN" in word.classes and "SIGN" not in word.classes)
    somewhere = isinstance(site.cover.mention_at(site.last - 2), PlaceMention | CountryMention)
    planner = site.left in SUBJECTS and not somewhere
    planned = (not planner and site.following in SETTING) or site.before_passive or site.follows_document
    signed = site.follows_document and "SIGN" in word.classes and not site.has_object
    if signed or ("PLAN" in word.classes and planned):
        return Bare.PASSIVE
    with_others = site.left is Left.CONJUNCTION and not site.after_passive and site.following == "with"
    active = site.left in SUBJECTS or with_others or not word.classes & TRANSITIVE or happens
    later = site.left is Left.CONJUNCTION and site.has_late_object
    return Bare.FINITE if active or site.has_object or later else Bare.PASSIVE


def _is_official_word(site: Site) -> bool:
    """Return whether what looks like an adjective says something: "an official (on Monday) said"."""
    said = site.cover.document.lower[site.at] in person_words(PersonWord.SAYING)
    return said and site.left is Left.ADJECTIVE


def _focuses(site: Site) -> bool:
    """Return whether a form tells of a noun that is no subject: "met for talks focused on trade"."""
    return site.follows_brought_talks and site.following in aux.PREPOSITIONS


def _preterite(site: Site, _word: VerbWord) -> Bare | None:
    return None if site.left in NOMINAL else Bare.FINITE


def _participle(site: Site, _word: VerbWord) -> Bare | None:
    return None if site.left in NOMINAL or site.is_preposition else Bare.PASSIVE


def _ing(site: Site, word: VerbWord) -> Bare | None:
    if site.following == "with" and "INCLUDE" in word.classes:
        return None
    with_others = site.before in LEADING_TO_ING and (site.following == "with" or site.has_object)
    noun = site.is_noun and not with_others and (site.left is Left.WORD or not site.has_object)
    nominal = (
        noun
        or site.opens_noun
        or (site.follows_count and site.has_object and not site.begins_phrase)
        or site.stands_before_singular
        or (site.is_noun and (site.following in aux.ALL or site.following.endswith("ed")))
        or site.left in {Left.DETERMINER, Left.ADJECTIVE}
        or (site.following == "of" and "INCLUDE" not in word.classes)
    )
    return None if nominal else Bare.PARTICIPLE


_READERS = {
    VerbForm.BASE: _base,
    VerbForm.THIRD: _third,
    VerbForm.PAST: _past,
    VerbForm.PRETERITE: _preterite,
    VerbForm.PARTICIPLE: _participle,
    VerbForm.ING: _ing,
}
