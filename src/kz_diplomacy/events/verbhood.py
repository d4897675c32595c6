"""Verb, noun or adjective: what a word without auxiliary is, told by its neighbours.

Many verbs of diplomacy are nouns as well: visits, talks, calls, meeting.  Without an auxiliary such a word is
a verb only where its left neighbour is a subject; a past form is active or a passive participle by what
follows.
"""

from enum import IntEnum, auto
from typing import NamedTuple

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.auxiliaries import is_adverb
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.left_neighbours import Left
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.knowledge.verbs import VerbForm, VerbWord
from kz_diplomacy.mentions.values import (
    ConferenceMention,
    CountMention,
    CountryMention,
    DateMention,
    DocumentMention,
    PlaceMention,
)

TRANSITIVE = frozenset(
    "SIGN SIGNING RATIFY NEGOTIATE TERMINATE HOLD PAY BUILD ACQUIRE LEND GRANT INVEST DISCUSS INVITE"
    " CANCEL SEND".split()
)
"""Without an object they are passive participles ("the memorandum signed in Astana"), others active verbs."""
INTRANSITIVE = frozenset(("GO", "ARRIVE", "MEET", "TALK"))
TO_HAPPEN = frozenset((("to", "be"), ("to", "take")))
INTENDING = frozenset(("PLAN", "PROPOSE"))
"""Verbs with an infinitive: "investors plan to build"."""
LENDING = frozenset(("LEND", "GRANT"))
"""Verbs that need an object: "will give Kenya loans worth …" has none."""
CARRYING = frozenset(("HOLD", "PAY"))
"""Verbs that carry the noun of an event: "hold talks", "pay a visit"."""
SETTING = frozenset("for in on at from between".split())
"""What follows a verb of planning that stands beside its object: "the trip slated for May"."""
LEADING_TO_ING = frozenset(", after before since while when besides".split())
"""What "meeting" follows as a verb: "flew to Oslo, meeting with …", "while meeting …"."""
PLACING = frozenset(("in", "at", "on"))
REACH, NEAR = 25, 7
"""Words before "held" and behind it within which what is held is named."""
TALKING = frozenset(("TALKS", "VISIT"))


class Bare(IntEnum):
    """What a verb without auxiliary is."""

    FINITE = auto()
    PASSIVE = auto()
    PARTICIPLE = auto()
    INFINITIVE = auto()


NOMINAL = frozenset((Left.DETERMINER, Left.PREPOSITION, Left.ADJECTIVE))
SUBJECTS = frozenset((Left.SUBJECT, Left.PLURAL_SUBJECT, Left.PRONOUN, Left.RELATIVE))


class Site(NamedTuple):
    """Where a word stands: what is to its left, the word behind it, and what the verb group before it was.

    `after_base` is True where that group ends in a base form ("to visit and meet"), `after_passive` where it
    is passive ("was signed and ratified"), `after_present` where it tells of now ("comes and plans to stay").
    """

    cover: Cover
    left: Left
    at: int
    last: int
    after_base: bool = False
    after_passive: bool = False
    after_present: bool = False

    @property
    def following(self) -> str:
        """The next word in lower case, "" at the end."""
        lower = self.cover.document.lower
        return lower[self.last] if self.last < len(lower) else ""

    @property
    def before(self) -> str:
        """The word right before in lower case, "" at the beginning."""
        lower = self.cover.document.lower
        return lower[self.at - 1] if self.at else ""

    @property
    def has_object(self) -> bool:
        """Whether a noun phrase may begin behind the word: the verb has an object."""
        cover, word = self.cover, self.last
        if not self.following or word in cover.sentence_starts:
            return False
        if cover.covered(word):
            return not isinstance(cover.mention_at(word), DateMention)
        closed = aux.PREPOSITIONS | aux.CONJUNCTIONS | aux.RELATIVES
        return self.following not in closed and self.following[0].isalnum() and not is_adverb(self.following)

    @property
    def follows_document(self) -> bool:
        """Whether a document stands right before the word in prose: one "expected" to do something."""
        return self.at > self.cover.document.body and isinstance(
            self.cover.mention_at(self.at - 1), DocumentMention
        )

    @property
    def follows_conference(self) -> bool:
        """Whether a conference stands right before the word: "the summit opens"."""
        return self.at > 0 and isinstance(self.cover.mention_at(self.at - 1), ConferenceMention)

    @property
    def follows_count(self) -> bool:
        """Whether a number stands right before the word: "257 manufacturing projects"."""
        return self.at > 0 and isinstance(self.cover.mention_at(self.at - 1), CountMention)

    @property
    def follows_officials(self) -> bool:
        """Whether a noun for officials stands right before the word: "EU leaders meet in Oslo"."""
        _, nouns = self.cover.nouns.get(self.at - 1, (0, ()))
        return any("OFFICIALS" in noun.labels for noun in nouns)

    @property
    def begins_phrase(self) -> bool:
        """Whether a name or an article stands behind the word."""
        return self.cover.covered(self.last) or self.following in aux.DETERMINERS

    @property
    def before_passive(self) -> bool:
        """Whether "to be" or "to take place" follows: what is "scheduled to be held" does not schedule."""
        return self.cover.document.lower[self.last : self.last + 2] in TO_HAPPEN

    @property
    def tells_means(self) -> bool:
        """Whether "by" and the word behind it tell how: "talked by phone", "came by train"."""
        behind = self.cover.document.lower[self.last + 1 : self.last + 2]
        return not event_words(EventWord.MEANS).isdisjoint(behind)

    @property
    def is_noun(self) -> bool:
        """Whether the word begins a noun for an event."""
        return self.cover.is_event_noun(self.last - 1)

    @property
    def opens_noun(self) -> bool:
        """Whether the word is the first of several that are a noun for an event: "working visit"."""
        return self.cover.nouns.get(self.last - 1, (0,))[0] > self.last

    @property
    def stands_before_singular(self) -> bool:
        """Whether a noun for one event follows without an article: "a policy planning consultation"."""
        cover, following = self.cover, self.following
        bare = self.left is Left.WORD and not self.in_headline and not following.endswith("s")
        return bare and cover.is_event_noun(self.last) and not cover.covered(self.last)

    @property
    def follows_brought_talks(self) -> bool:
        """Whether the word stands right behind talks or a visit that a preposition brings: "for talks"."""
        cover = self.cover
        for first in range(self.at - 1, max(self.at - REACH, 0), -1):
            last, nouns = cover.nouns.get(first, (0, ()))
            if last == self.at and not TALKING.isdisjoint(nouns[0].labels):
                brought = cover.document.lower[first - 1] in aux.PREPOSITIONS
                return brought and first - 1 not in cover.sentence_starts
        return False

    @property
    def is_preposition(self) -> bool:
        """Whether a participle brings a noun at the beginning of a clause: "Given the situation, …"."""
        opening = self.left in {Left.START, Left.MARK}
        brings = self.cover.document.lower[self.last - 1] in event_words(EventWord.GRANTING)
        return opening and self.has_object and brings

    @property
    def closes_attribute(self) -> bool:
        """Whether a noun for an event before the word is what was held: "talks of A and B held in Oslo"."""
        cover, at, last = self.cover, self.at, self.last
        begins = next((word for word in range(at, -1, -1) if word in cover.sentence_starts), 0)
        told = (cover.nouns[word][0] for word in range(max(begins, at - REACH), at) if word in cover.nouns)
        of_them = any(cover.document.lower[end] in aux.PREPOSITIONS for end in told)
        else_held = any(word in cover.nouns for word in range(last, last + NEAR))
        named = self.left in {Left.SUBJECT, Left.PLURAL_SUBJECT}
        return named and self.following in PLACING and of_them and not else_held

    @property
    def in_headline(self) -> bool:
        """Whether the word stands in the headline."""
        return self.last <= self.cover.document.body


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
    joined = site.left in {Left.WORD, Left.CONJUNCTION, Left.MARK} or (planned and site.left is Left.PLURAL)
    held = site.follows_conference
    joined = joined or held
    happens = "HAPPEN" in word.classes and (held or site.cover.is_event_noun(site.at - 1))
    leads_on = site.left is Left.CONJUNCTION and site.after_present and site.following == "to"
    consists = site.following == "of" and "INCLUDE" in word.classes
    goes_on = happens or leads_on or planned or consists
    complete = site.has_object or goes_on or not word.classes.isdisjoint(INTRANSITIVE)
    return Bare.FINITE if joined and not site.is_noun and complete else None


def _past(site: Site, word: VerbWord) -> Bare | None:
    if site.left in NOMINAL or site.is_preposition:
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
    if "PLAN" in word.classes and planned:
        return Bare.PASSIVE
    active = site.left in SUBJECTS or not word.classes & TRANSITIVE or happens
    return Bare.FINITE if active or site.has_object else Bare.PASSIVE


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
