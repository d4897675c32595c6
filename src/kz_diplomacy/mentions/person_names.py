"""Words that are the name of a person.

    name     = official | written ;
    official = a person of the tables ;
    written  = part, { part } ;
    part     = a word with a capital that is no common word | initial | particle, part | ordinal | "Jr." ;
    bare     = written name, two to five words long, that shows by itself or by its neighbours that it is a
               person's: a given name of the tables first, a particle ("bin", "van"), an initial, a part as in
               "Jae-in", an honorific before it, a verb of speaking after it ;

A name ends at a word of the table of stop words, at a country, place or body, at a title and at punctuation.
In a headline where every word has a capital only names that the tables or the body of the article have count.
"""

from collections.abc import Collection
from typing import NamedTuple

from kz_diplomacy.knowledge.entries import NameForm, Official, PlaceKind, PlaceName
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.mentions.company_homes import is_compound
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.models import Office

__all__ = [
    "PersonName",
    "bare_name_at",
    "honorific_end",
    "is_personal",
    "is_rank_as_surname",
    "may_begin_name",
    "name_at",
]

ORDINALS = frozenset({
    "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XXIII",
})  # fmt: skip
SPACED = frozenset((("H.", "E."), ("S.", "E."), ("H.", "M."), ("S.", "M.")))
NICKNAMED = frozenset({("(", ")"), ("'", "'"), ('"', '"')})
RANKS = frozenset((Office.MILITARY, Office.RELIGIOUS, Office.ROYAL))
INITIALS = 2
"""Letters of "FW" in "FW Example"."""
LONGEST_ACRONYM = 3
LONGEST = 8
FEWEST_BARE = 2
MOST_BARE = 5


class PersonName(NamedTuple):
    """The words of a name and the officials of that name."""

    first: int
    last: int
    officials: tuple[Official, ...] = ()


def official_at(context: Context, first: int) -> PersonName | None:
    """Return the name of an official that begins at a word, or after the title in "King Hussein"."""
    found = context.names.covering.get(first)
    if found is None or not (found.first == first or _are_titles(context, found.first, first)):
        return None
    officials = tuple(value for value in found.values if isinstance(value, Official))
    return PersonName(first=first, last=found.last, officials=officials) if officials else None


def _are_titles(context: Context, first: int, last: int) -> bool:
    heads, modifiers = context.lexicon.heads, context.lexicon.modifiers
    return all(
        context.word(index) in heads or context.word(index) in modifiers for index in range(first, last)
    )


def honorific_end(context: Context, first: int) -> int:
    """Return the word after "Mr.", "H.E. Ms", "(Ms)" and the like at `first`, or `first`."""
    honorifics = context.lexicon.honorifics
    if context.key(first) == "(" and context.word(first + 1) in honorifics and context.key(first + 2) == ")":
        return first + 3
    end = first + 1 if context.word(first) in {"the", "his", "her"} else first
    end = end + 2 if _is_spaced(context, end) else end
    if context.word(end) not in honorifics:
        return end if _is_spaced(context, end - 2) else first
    while context.word(end) in honorifics and context.capital(end) and context.key(end) != "He":
        if (end > first and end in context.opening) or _is_known_by(context, end):
            break
        end += 1
        if context.key(end) == "." and end not in context.opening:
            end += 1
    return end


def _is_known_by(context: Context, first: int) -> bool:
    """Whether an honorific is a part of the name by which somebody is known: "Sheikh Hasina"."""
    found = context.names.starting.get(first)
    officials = (value for value in found.values if isinstance(value, Official)) if found else ()
    return any(official.name.lower().startswith(context.word(first)) for official in officials)


def _is_spaced(context: Context, first: int) -> bool:
    """Whether an honorific of two letters stands in two words: "H. E."."""
    return (context.key(first), context.key(first + 1)) in SPACED


def name_at(context: Context, first: int, known: Collection[str] | None = None) -> PersonName | None:
    """Return the name that begins at a word where one is expected: after a title or an honorific.

    Args:
        context: The document.
        first: The first word.
        known: Where given, every part of the name must be one of these words (headlines in title case).
    """
    official = official_at(context, first)
    last = _end(context, first, known) if official is None else _longer_end(context, official, known)
    if last == first:
        return None
    officials = (
        official.officials if official is not None and _is_longer_form(context, official, last) else ()
    )
    if not officials:
        officials = _without_nickname(context, first, last)
    return PersonName(first=first, last=_with_junior(context, last), officials=officials)


def _without_nickname(context: Context, first: int, last: int) -> tuple[Official, ...]:
    """Return the officials of a surname, or of a name in the midst of which a nickname stands."""
    nicknames = [index for index in range(first + 1, last) if _nickname(context, index)]
    if not nicknames:
        return context.knowledge.surnames.get(" ".join(context.document.keys[first:last]), ())
    mark = nicknames[0]
    parts = context.document.keys[first:mark] + context.document.keys[mark + 3 : last]
    values = context.knowledge.names.lookup(parts) or ()
    return tuple(value for value in values if isinstance(value, Official))


def _is_longer_form(context: Context, official: PersonName, last: int) -> bool:
    """Whether a longer name is still that of the official: no other Philippe than the king has one word."""
    if official.last - official.first > 1 or last == official.last:
        return True
    key = context.key(official.last)
    return key in ORDINALS or _articled(key) or context.word(official.last) in context.lexicon.particles


def _longer_end(context: Context, official: PersonName, known: Collection[str] | None) -> int:
    """Return the end of a name that goes on after what the tables have of it ("Rafael Caldera Rodriguez")."""
    return max(official.last, _end(context, official.first, known, at=official.last))


def _articled(key: str) -> bool:
    """Whether a word is a name with a small article: "al-Thani", "as-Sabah", "d'Estaing"."""
    article, _, name = key.partition("-" if "-" in key else "'")
    return article.islower() and name[:1].isupper()


def _end(context: Context, first: int, known: Collection[str] | None, at: int | None = None) -> int:
    """Return the end of the parts of a name from `first`, of which those up to `at` are known to be parts."""
    index = last = first if at is None else at
    while index < first + LONGEST and (
        index == first or index not in context.opening or _initial(context, index - 1)
    ):
        if _particle(context, index):
            index += 1
            continue
        if not _part(context, index, first) or (known is not None and context.key(index) not in known):
            nickname = index > first and _nickname(context, index)
            if not nickname:
                break
            index += 2
        index += 1
        last = index
    return last


def _particle(context: Context, index: int) -> bool:
    """Whether a word joins parts of a name: "bin", "van", the "St" and the period of "St. Laurent"."""
    if context.word(index) in context.lexicon.particles:
        return context.key(index).islower() or context.capital(index + 1) or context.key(index + 1) == "."
    return context.key(index) == "." and context.word(index - 1) == "st" and context.capital(index + 1)


def _nickname(context: Context, index: int) -> bool:
    """Whether "(Tom)" or "'Tom'" stands in the midst of a name."""
    inside = context.capital(index + 1) and index + 1 not in context.countries.starting
    inside = inside and not _is_acronym(context.key(index + 1))
    marks = (context.key(index), context.key(index + 2))
    return marks in NICKNAMED and inside and context.capital(index + 3)


def _is_acronym(key: str) -> bool:
    """Whether a word is a body and no nickname: "Law Enforcement (INL) Ana Silva"."""
    return key.isupper() and len(key) == LONGEST_ACRONYM


def _initial(context: Context, index: int) -> bool:
    key = context.key(index)
    return len(key) == len("J.") and key[1] == "." and key[0].isupper()


def _part(context: Context, index: int, first: int) -> bool:
    key = context.key(index)
    if not key[:1].isupper() or key in ORDINALS:
        return index > first and (key in ORDINALS or _articled(key))
    if _is_country(context, index, first) or _of_body(context, index) or is_compound(context, index):
        return False
    if key[-1] == "." or len(key) == 1:
        return True
    if context.word(index) in context.lexicon.common and not _given(context, index, first):
        return False
    initials = len(key) == INITIALS and context.capital(index + 1) and not context.key(index + 1).isupper()
    return not key.isupper() or len(key) > LONGEST_ACRONYM or index > first or initials


def _is_country(context: Context, index: int, first: int) -> bool:
    """Whether a word is a country's, and no third part of a name: "Ana Silva Lima"."""
    country = context.countries.covering.get(index)
    if country is None:
        return False
    return country.form is not NameForm.METONYM or index - first < FEWEST_BARE or index < context.telegraphic


def _of_body(context: Context, index: int) -> bool:
    """Whether a word belongs to a body; one of a single word may bear a person's name ("Bayer", "Forbes")."""
    body = context.organizations.covering.get(index)
    return body is not None and (body.last - body.first > 1 or body.generic or context.key(index).isupper())


def is_rank_as_surname(context: Context, index: int) -> bool:
    """Whether a rank is a surname: "Prime Minister Major said", not "Prime Minister Major Example"."""
    word, before = context.word(index), index - 1
    known = context.knowledge.titles.lookup((word,))
    if not known or word == "general" or not (known[0].office in RANKS or word == "king"):
        return False
    after_title = context.word(before) in context.lexicon.heads and context.capital(before)
    more = context.capital(index + 1) and index + 1 not in context.opening
    return after_title and context.capital(index) and index not in context.opening and not more


def _given(context: Context, index: int, first: int) -> bool:
    """Whether a common word is a person's name here: "Park Jin", "Jan P. Syse", "Mohammad Zahir Shah"."""
    word, more = context.word(index), context.capital(index + 1)
    son = context.word(index + 1) in person_words(PersonWord.KINSHIP) and word in person_words(
        PersonWord.NAME_OF_FATHER
    )
    if (
        context.key(index) in context.knowledge.surnames
        or son
        or (word in person_words(PersonWord.NAME_TOO) and more)
    ):
        return True
    if more and (context.key(index) in context.knowledge.given_names or word in context.lexicon.honorifics):
        return word not in context.lexicon.heads
    if (
        is_rank_as_surname(context, index)
        if index == first
        else context.word(index - 1) in person_words(PersonWord.KINSHIP)
    ):
        return True
    if index > first and context.lexicon.modifiers.get(word) == "passing":
        return not more
    head = context.lexicon.heads.get(word)
    return index > first and head is not None and head.weak and not more


def _with_junior(context: Context, last: int) -> int:
    if context.word(last - 1) in person_words(PersonWord.JUNIOR):
        return last + 1 if context.key(last) == "." and last + 1 not in context.opening else last
    index = last + 1 if context.key(last) == "," else last
    if context.word(index).rstrip(".") not in person_words(PersonWord.JUNIOR):
        return last
    return index + 2 if context.key(index + 1) == "." and index + 1 not in context.opening else index + 1


def may_begin_name(context: Context, index: int) -> bool:
    """Return whether the name of a person without a title may begin at a word with a capital."""
    word = context.document.lower[index]
    if word in context.lexicon.honorifics or word == "the":
        return True
    found = context.names.covering.get(index)
    if found is not None:
        return found.first == index and any(isinstance(value, Official) for value in found.values)
    if index in context.opening and _is_participle(context, word):
        return False
    return (word not in context.lexicon.common or word in person_words(PersonWord.NAME_TOO)) and _may_go_on(
        context, index + 1
    )


def _is_participle(context: Context, word: str) -> bool:
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
            _longer_end(context, official, None) if context.key(official.last) in ORDINALS else official.last
        )
        return official._replace(last=_with_junior(context, longer))
    last = _end(context, first, None)
    named = any(_is_named_otherwise(context, word, first) for word in range(first, last))
    joined = any(context.word(word) in person_words(PersonWord.KINSHIP) for word in range(first + 1, last))
    if named or not FEWEST_BARE <= last - first <= (LONGEST if joined else MOST_BARE):
        return None
    return PersonName(first=first, last=_with_junior(context, last))


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
        or _articled(context.key(index))
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
    """Whether "told", "received by" or "met with" stands before a word."""
    before = context.word(first - 1)
    if before in {"with", "by", "to"}:
        return any(
            context.word(index) in context.lexicon.addressing | person_words(PersonWord.TALKING)
            for index in range(first - 5, first - 1)
        )
    return before in context.lexicon.addressing


def _shows_person(context: Context, index: int, first: int) -> bool:
    """Whether a word is what only people's names have: an initial, "bin", a second part in small letters."""
    key = context.key(index)
    if _initial(context, index):
        return True
    if context.word(index) in context.lexicon.particles:
        joined = key.islower() and context.word(index) not in person_words(PersonWord.IN_PLACES_TOO)
        return index > first and (joined or context.word(index) in person_words(PersonWord.KINSHIP))
    before, _, after = key.partition("-")
    return before.istitle() and after.islower() and len(after) > 1 and not is_compound(context, index)
