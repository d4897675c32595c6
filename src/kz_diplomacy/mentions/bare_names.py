"""Names of people without a title or an honorific before them.

    bare = written name, two to five words long, that shows by itself or by its neighbours that it is a
           person's ;

What shows it: a given name of the tables first, a particle ("bin", "van"), an initial, a part as in "Jae-in",
an honorific before it, a verb of speaking after it.
"""

from kz_diplomacy.knowledge.entries import Official, PlaceKind, PlaceName
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.mentions.company_homes import is_compound
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.person_names import (
    FEWEST_BARE,
    LONGEST,
    ORDINALS,
    PersonName,
    is_articled,
    is_initial,
    longer_end,
    name_end,
    official_at,
    with_junior,
)

__all__ = ["bare_name_at", "is_participle", "is_personal", "may_begin_name"]

MOST_BARE = 5


def may_begin_name(context: Context, index: int) -> bool:
    """Return whether the name of a person without a title may begin at a word with a capital."""
    word = context.document.lower[index]
    if word in context.lexicon.honorifics or word == "the":
        return True
    found = context.names.covering.get(index)
    if found is not None:
        return found.first == index and any(isinstance(value, Official) for value in found.values)
    if index in context.opening and is_participle(context, word):
        return False
    named_too = word in person_words(PersonWord.NAME_TOO)
    return (word not in context.lexicon.common or named_too) and _may_go_on(context, index + 1)


def is_participle(context: Context, word: str) -> bool:
    """Whether a sentence begins with what somebody does: "Announcing Example's visit, the ministry said"."""
    words = context.knowledge.verbs.lookup((word,)) if word.endswith("ing") else None
    return any(each.form is VerbForm.ING for each in words or ())


def bare_name_at(context: Context, first: int) -> PersonName | None:
    """Return the words at `first` that have the form of a name of two words or more, or an official's name.

    Only the words around them can show whether they name a person: see `is_personal`.
    """
    if first in context.organizations.covering or first in context.places.covering:
        return None
    official = official_at(context, first)
    if official is not None and official.last - official.first > 1:
        longer = (
            longer_end(context, official, None) if context.key(official.last) in ORDINALS else official.last
        )
        return official._replace(last=with_junior(context, longer))
    last = name_end(context, first, None)
    named = any(_is_named_otherwise(context, word, first) for word in range(first, last))
    kinship = person_words(PersonWord.KINSHIP)
    joined = any(context.word(word) in kinship for word in range(first + 1, last))
    if named or not FEWEST_BARE <= last - first <= (LONGEST if joined else MOST_BARE):
        return None
    return PersonName(first=first, last=with_junior(context, last))


def _is_named_otherwise(context: Context, index: int, first: int) -> bool:
    """Whether the tables know a word as something else than a town from which people have surnames."""
    found = context.names.covering.get(index)
    if found is None:
        return False
    town = all(isinstance(value, PlaceName) and value.kind is PlaceKind.CITY for value in found.values)
    return not (town and index > first and context.key(first) in context.knowledge.given_names)


def _may_go_on(context: Context, index: int) -> bool:
    return (
        context.capital(index)
        or context.word(index) in context.lexicon.particles
        or is_articled(context.key(index))
    )


def is_personal(context: Context, name: PersonName) -> bool:
    """Return whether a name's own words or its neighbours show that it is a person's."""
    if name.officials or context.key(name.first) in context.knowledge.given_names:
        return True
    if _has_known_surname(context, name):
        return True
    if any(_shows_person(context, word, name.first) for word in range(name.first, name.last)):
        return True
    return context.word(name.last) in context.lexicon.speaking or _addressed(context, name.first)


def _has_known_surname(context: Context, name: PersonName) -> bool:
    """Whether a name ends as an official's does; a given name within it would begin the name itself."""
    surname, given = context.key(name.last - 1), context.knowledge.given_names
    if surname not in context.knowledge.surnames or surname.lower() in context.lexicon.common:
        return False
    return not any(context.key(index) in given for index in range(name.first + 1, name.last - 1))


def _addressed(context: Context, first: int) -> bool:
    """Whether "told", "received by", "met with" or "mission led by" stands before a word."""
    before = context.word(first - 1)
    if before == "by" and context.word(first - 2) in person_words(PersonWord.LED):
        return context.word(first - 3) in person_words(PersonWord.SENT)
    if before in {"with", "by", "to"}:
        addressing = context.lexicon.addressing | person_words(PersonWord.TALKING)
        return any(context.word(index) in addressing for index in range(first - 5, first - 1))
    return before in context.lexicon.addressing


def _shows_person(context: Context, index: int, first: int) -> bool:
    """Whether a word is what only people's names have: an initial, "bin", a second part in small letters."""
    key = context.key(index)
    if is_initial(context, index):
        return True
    if context.word(index) in context.lexicon.particles:
        joined = key.islower() and context.word(index) not in person_words(PersonWord.IN_PLACES_TOO)
        return index > first and (joined or context.word(index) in person_words(PersonWord.KINSHIP))
    before, _, after = key.partition("-")
    return before.istitle() and after.islower() and len(after) > 1 and not is_compound(context, index)
