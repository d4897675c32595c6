"""Words that are the name of a person.

    name     = official | written ;
    official = a person of the tables ;
    written  = part, { part } ;
    part     = a word with a capital that is no common word | initial | particle, part | ordinal | "Jr." ;

A name ends at a word of the table of stop words, at a country, place or body, at a title and at punctuation.
In a headline where every word has a capital only names that the tables or the body of the article have count.
"""

from collections.abc import Collection
from typing import NamedTuple

from kz_diplomacy.knowledge.entries import NameForm, Official
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.company_homes import is_compound
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.models import Office

__all__ = [
    "FEWEST_BARE",
    "LONGEST",
    "ORDINALS",
    "PersonName",
    "honorific_end",
    "is_articled",
    "is_initial",
    "is_rank_as_surname",
    "longer_end",
    "name_at",
    "name_end",
    "official_at",
    "with_junior",
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
    last = name_end(context, first, known) if official is None else longer_end(context, official, known)
    if last == first:
        return None
    officials = (
        official.officials if official is not None and _is_longer_form(context, official, last) else ()
    )
    if not officials:
        officials = _without_nickname(context, first, last)
    return PersonName(first=first, last=with_junior(context, last), officials=officials)


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
    return key in ORDINALS or is_articled(key) or context.word(official.last) in context.lexicon.particles


def longer_end(context: Context, official: PersonName, known: Collection[str] | None) -> int:
    """Return the end of a name that goes on after what the tables have of it ("Rafael Caldera Rodriguez")."""
    return max(official.last, name_end(context, official.first, known, at=official.last))


def is_articled(key: str) -> bool:
    """Whether a word is a name with a small article: "al-Thani", "as-Sabah", "d'Estaing"."""
    article, _, name = key.partition("-" if "-" in key else "'")
    return article.islower() and name[:1].isupper()


def name_end(context: Context, first: int, known: Collection[str] | None, at: int | None = None) -> int:
    """Return the end of the parts of a name from `first`, of which those up to `at` are known to be parts."""
    index = last = first if at is None else at
    while index < first + LONGEST and (
        index == first or index not in context.opening or is_initial(context, index - 1)
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


def is_initial(context: Context, index: int) -> bool:
    """Return whether a word is an initial: "J."."""
    key = context.key(index)
    return len(key) == len("J.") and key[1] == "." and key[0].isupper()


def _part(context: Context, index: int, first: int) -> bool:
    key = context.key(index)
    if not key[:1].isupper() or key in ORDINALS:
        return index > first and (key in ORDINALS or is_articled(key))
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
    kinship = person_words(PersonWord.KINSHIP)
    son = context.word(index + 1) in kinship and word in person_words(PersonWord.NAME_OF_FATHER)
    named_too = more and word in person_words(PersonWord.NAME_TOO)
    if context.key(index) in context.knowledge.surnames or son or named_too:
        return True
    if more and (context.key(index) in context.knowledge.given_names or word in context.lexicon.honorifics):
        return word not in context.lexicon.heads
    if is_rank_as_surname(context, index) if index == first else context.word(index - 1) in kinship:
        return True
    if index > first and context.lexicon.modifiers.get(word) == "passing":
        return not more
    head = context.lexicon.heads.get(word)
    return index > first and head is not None and head.weak and not more


def with_junior(context: Context, last: int) -> int:
    """Return the end of a name that ends at a word, with the "Jr." behind it."""
    if context.word(last - 1) in person_words(PersonWord.JUNIOR):
        return last + 1 if context.key(last) == "." and last + 1 not in context.opening else last
    index = last + 1 if context.key(last) == "," else last
    if context.word(index).rstrip(".") not in person_words(PersonWord.JUNIOR):
        return last
    return index + 2 if context.key(index + 1) == "." and index + 1 not in context.opening else index + 1
