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

import attrs

from kz_diplomacy.knowledge.entries import BodyKind, Official
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.text import Sentence, SentenceKind

__all__ = ["PersonName", "bare_name_at", "honorific_end", "name_at", "telegraphic"]

ORDINALS = frozenset({
    "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XXIII",
})  # fmt: skip
JUNIOR = frozenset({"jr", "sr", "jnr", "snr"})
TALKS = frozenset({"meeting", "talks", "call", "conversation", "spoke", "negotiations", "interview"})
ALSO_IN_PLACES = frozenset({"la", "le", "san", "el", "de", "del", "al"})
LONGEST_SMALL_WORD = 3
LONGEST_ACRONYM = 3
LONGEST = 8
MOST_CAPITALS = 6
FEWEST_BARE = 2
MOST_BARE = 5


@attrs.frozen(kw_only=True)
class PersonName:
    """The words of a name and the officials of that name."""

    first: int
    last: int
    officials: tuple[Official, ...] = ()


def official_at(context: Context, first: int) -> PersonName | None:
    """Return the name of an official of the tables that begins at a word."""
    found = context.names.starting.get(first)
    officials = tuple(value for value in found.values if isinstance(value, Official)) if found else ()
    if found is None or not officials:
        return None
    return PersonName(first=first, last=_with_junior(context, found.last), officials=officials)


def honorific_end(context: Context, first: int) -> int:
    """Return the word after "Mr.", "H.E. Ms" and the like at `first`, or `first`."""
    end = first
    if context.word(end) == "the" and context.word(end + 1) in context.lexicon.honorifics:
        end += 1
    while (
        context.word(end) in context.lexicon.honorifics and context.capital(end) and context.key(end) != "He"
    ):
        end += 1
        if context.key(end) == "." and end not in context.opening:
            end += 1
    return end


def name_at(context: Context, first: int, known: Collection[str] | None = None) -> PersonName | None:
    """Return the name that begins at a word where one is expected: after a title or an honorific.

    Args:
        context: The document.
        first: The first word.
        known: Where given, every part of the name must be one of these words (headlines in title case).
    """
    official = official_at(context, first)
    if official is not None and not _goes_on(context, official):
        return official
    last = _end(context, first, known)
    if official is not None and last <= official.last:
        return official
    if last == first:
        return None
    name = PersonName(first=first, last=_with_junior(context, last))
    return attrs.evolve(name, officials=_surname(context, first, last))


def _surname(context: Context, first: int, last: int) -> tuple[Official, ...]:
    return context.knowledge.surnames.get(" ".join(context.document.keys[first:last]), ())


def _goes_on(context: Context, official: PersonName) -> bool:
    """Whether a known name is only the beginning of a longer one."""
    index = official.last
    if official.last - official.first == 1 and _part(context, index, official.first):
        return index not in context.opening
    if context.word(index) in {"bin", "ibn", "al"}:
        return context.capital(index + 1)
    return _articled(context.key(index)) or context.word(index)[:3] in {"al-", "el-"}


def _articled(key: str) -> bool:
    """Whether a word is a name with a small article: "al-Thani", "as-Sabah"."""
    article, hyphen, name = key.partition("-")
    return bool(hyphen) and article.islower() and name[:1].isupper()


def _end(context: Context, first: int, known: Collection[str] | None) -> int:
    index = last = first
    capitals = 0
    while (
        index < first + LONGEST
        and capitals < MOST_CAPITALS
        and (index == first or index not in context.opening)
    ):
        key = context.key(index)
        if context.word(index) in context.lexicon.particles and (key.islower() or context.capital(index + 1)):
            index += 1
            continue
        if not _part(context, index, first) or (known is not None and key not in known):
            break
        capitals += 1
        index += 1
        last = index
    return last


def _part(context: Context, index: int, first: int) -> bool:
    key = context.key(index)
    if not key[:1].isupper() or key in ORDINALS:
        return index > first and (key in ORDINALS or _articled(key))
    if key[-1] == "." or len(key) == 1:
        return True
    if context.word(index) in context.lexicon.common and not _given(context, index, first):
        return False
    if index in context.countries.covering or _of_body(context, index):
        return False
    return not key.isupper() or len(key) > LONGEST_ACRONYM or index > first


def _of_body(context: Context, index: int) -> bool:
    """Whether a word belongs to a body; a company of one word may bear the name of a person ("Bayer")."""
    body = context.organizations.covering.get(index)
    return body is not None and (body.last - body.first > 1 or body.kind is not BodyKind.COMPANY)


def _given(context: Context, index: int, first: int) -> bool:
    """Whether a common word is a person's name here: "Park Jin", "Theresa May", "Mohammad Zahir Shah"."""
    word = context.word(index)
    if context.key(index) in context.knowledge.surnames or (index == first and word in context.lexicon.sites):
        return True
    head = context.lexicon.heads.get(word)
    return index > first and head is not None and head.weak and not context.capital(index + 1)


def _with_junior(context: Context, last: int) -> int:
    if context.word(last - 1) in JUNIOR:
        return last + 1 if context.key(last) == "." and last + 1 not in context.opening else last
    index = last + 1 if context.key(last) == "," else last
    if context.word(index).rstrip(".") not in JUNIOR:
        return last
    return index + 2 if context.key(index + 1) == "." and index + 1 not in context.opening else index + 1


def bare_name_at(context: Context, first: int, *, certain: bool = False) -> PersonName | None:
    """Return the name that begins at a word where nothing announces a name.

    Args:
        context: The document.
        first: The first word.
        certain: Whether what follows shows that it must be a person's name.
    """
    if first in context.organizations.covering or first in context.places.covering:
        return None
    official = official_at(context, first)
    if official is not None and official.last - official.first > 1:
        return official
    if first in context.names.covering and official is None:
        return None
    last = _end(context, first, None)
    length = last - first
    common = context.word(first) in context.lexicon.common
    named = any(word in context.names.covering for word in range(first, last))
    if common or named or not FEWEST_BARE <= length <= MOST_BARE:
        return None
    if not certain and not _personal(context, first, last):
        return None
    return PersonName(first=first, last=_with_junior(context, last))


def _personal(context: Context, first: int, last: int) -> bool:
    if context.key(first) in context.knowledge.given_names:
        return True
    if any(_shows_person(context, word, first) for word in range(first, last)):
        return True
    return context.word(last) in context.lexicon.speech or _addressed(context, first)


def _addressed(context: Context, first: int) -> bool:
    """Whether "told", "received by" or "met with" stands before a word."""
    before = context.word(first - 1)
    if before in {"with", "by", "to"}:
        return any(
            context.word(index) in context.lexicon.addressing | TALKS for index in range(first - 5, first - 1)
        )
    return before in context.lexicon.addressing


def _shows_person(context: Context, index: int, first: int) -> bool:
    """Whether a word is what only people's names have: an initial, "bin", a second part in small letters."""
    key = context.key(index)
    if len(key) == len("J.") and key[1] == ".":
        return True
    if context.word(index) in context.lexicon.particles:
        return index > first and key.islower() and context.word(index) not in ALSO_IN_PLACES
    before, _, after = key.partition("-")
    return before.istitle() and after.islower() and len(after) > 1


def telegraphic(context: Context) -> tuple[Sentence, ...]:
    """Return the headlines in which most longer words have capitals."""
    return tuple(
        sentence
        for sentence in context.document.sentences
        if sentence.kind is SentenceKind.HEADLINE and _in_title_case(context, sentence)
    )


def _in_title_case(context: Context, sentence: Sentence) -> bool:
    keys = context.document.keys[sentence.first : sentence.last]
    longer = [key for key in keys if len(key) > LONGEST_SMALL_WORD and key.isalpha()]
    return sum(key[0].isupper() for key in longer) * 3 > len(longer) * 2
