"""The closed classes of words that verb groups and clauses are built with, and what they say of an event.

These are the function words of English, not names: they are grammar and stand in code, in one place.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import Status

MODALS = {
    "will": Status.PLANNED,
    "'ll": Status.PLANNED,
    "shall": Status.PLANNED,
    "would": Status.PLANNED,
    "may": Status.PROPOSED,
    "might": Status.PROPOSED,
    "could": Status.PROPOSED,
    "can": Status.PROPOSED,
    "should": Status.PROPOSED,
    "must": Status.PROPOSED,
}
BE = frozenset("be am is are was were been being 're".split())
BE_PAST = frozenset(("was", "were", "been"))
HAVE = frozenset("have has had having 've".split())
DO = frozenset(("do", "does", "did"))
NOT = frozenset(("not", "n't", "never"))
CONTRACTED = {
    **{f"{word}n't": word for word in (*DO, *HAVE, *BE, *MODALS)},
    "won't": "will",
    "shan't": "shall",
    "can't": "can",
    "cannot": "can",
}
"""Auxiliaries with a negation in one word."""
ALL = BE | HAVE | DO | frozenset(MODALS) | frozenset(CONTRACTED)
TAKING_BASE = DO | frozenset(MODALS)
ADVERBS = frozenset(
    "also already still just again then now soon later once even ever always often well first today tomorrow"
    " yesterday both together jointly all each here there thus therefore instead further likewise too himself"
    " herself itself themselves personally recently yet lately meanwhile eventually simultaneously afterwards"
    " thereafter so far late earlier early almost beforehand overnight anew afresh elsewhere alone apart"
    " back indoors outdoors nonetheless nevertheless regardless face-to-face in-person only rather"
    " perhaps maybe indeed altogether".split()
)
DETERMINERS = frozenset(
    "the a an this these those his her its their our my your no any some each every another 's ' several many"
    " few both all such one two three four five six seven eight nine ten".split()
)
PREPOSITIONS = frozenset(
    "of in on at for with by from to during after before between among amid under over through about into"
    " within without following upon via than as despite since until till against across around inside outside"
    " toward towards onto per concerning regarding near beyond besides behind throughout amidst along".split()
)
SUBJECT_PRONOUNS = frozenset("he she it they we i you".split())
RELATIVES = frozenset(("who", "which", "that"))
CONJUNCTIONS = frozenset(("and", "or", "but"))
SUBORDINATORS = frozenset(
    "when while whilst if because although though whereas whether once where unless".split()
)
DOUBLE = frozenset(("as", "before", "after", "since", "until", "till"))
"""Prepositions that begin a clause as well."""
POSSESSIVES = frozenset("his her its their my".split())
SHORTEST_IN_LY = 4
"""Letters up to which a word in "-ly" is none: "fly", "July"."""
LEANINGS: Mapping[EventWord, Status | None] = {
    EventWord.SURE: Status.PLANNED,
    EventWord.INCLINED: Status.PROPOSED,
    EventWord.FEELING: None,
}


@cache
def prospective() -> Mapping[str, Status | None]:
    """Return what may stand between "be" and an infinitive with the status that it gives, None for none.

    >>> prospective()["keen"], prospective()["glad"]
    (Status.PROPOSED, None)
    """
    return {word: status for role, status in LEANINGS.items() for word in event_words(role)}


def is_adverb(word: str) -> bool:
    """Return whether a word in lower case may stand inside a verb group.

    >>> is_adverb("officially"), is_adverb("also"), is_adverb("supply")
    (True, True, False)
    """
    in_ly = word.endswith("ly") and len(word) > SHORTEST_IN_LY
    return word in ADVERBS or (in_ly and word not in event_words(EventWord.NO_ADVERB))


def status_of(auxiliaries: Sequence[str], *, progressive: bool) -> Status:
    """Return the status that the auxiliaries before a finite verb give.

    >>> status_of(["will", "be"], progressive=False), status_of(["is"], progressive=True)
    (Status.PLANNED, Status.ONGOING)
    >>> status_of(["has", "been"], progressive=False), status_of([], progressive=False)
    (Status.COMPLETED, Status.COMPLETED)
    """
    for word in auxiliaries:
        if word in MODALS:
            return MODALS[word]
    past = any(word in BE_PAST for word in auxiliaries)
    return Status.ONGOING if progressive and not past else Status.COMPLETED
