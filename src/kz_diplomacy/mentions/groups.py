"""Words that point back at sides, leaders and people.

group   = phrase of the table                                   (* "the sides", "both presidents", "they" *)
        | ( "the", number | "Both" ), ( verb | mark )           (* "the two spoke", not "the two cities" *)
        | [ "the" ], country, "side" | "delegation"             (* "the Korean side" *)
        | [ "the" ], country, { "," | "and", country }, "sides" | "delegations" ;
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache

import attrs

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.tables import bundled, member, read_table
from kz_diplomacy.mentions.calendar import MONTHS
from kz_diplomacy.mentions.names import Spans, spans_of
from kz_diplomacy.mentions.values import CountryMention, GroupKind, GroupMention
from kz_diplomacy.models import Office
from kz_diplomacy.text import Document

__all__ = ["find_groups"]

COLUMNS = ("phrase", "kind", "office", "count", "source")
ONE_SIDE = {"side": GroupKind.SIDES, "delegation": GroupKind.DELEGATION}
SIDES = {"sides": GroupKind.SIDES, "delegations": GroupKind.DELEGATION}
AFTER_COUNTRY = frozenset((*ONE_SIDE, *SIDES))

STYLES = frozenset(
    ("Majesty", "Highness", "Excellency", "Holiness", "Eminence", "Royal", "Imperial", "Serene", "Beatitude")
)
NUMBERS = frozenset(("two", "three", "four", "five", "both"))
WITHOUT_NOUN = frozenset(
    "have had has will would shall should were are did do also then later last both again may might could can"
    " on in at during for by after before when who while from is as . , ; : ) \u2014 \u2013".split()
)
"""What follows a number that stands alone for people: verbs, adverbs, prepositions and marks."""

_kind = member(GroupKind)
_office = member(Office)


@attrs.frozen
class _Meaning:
    kind: GroupKind
    office: Office | None
    count: int | None


@cache
def _phrases() -> Gazetteer[_Meaning]:
    return Gazetteer.of(read_table(bundled(), "group_words.tsv", COLUMNS, _phrase))


def _phrase(phrase: str, kind: str, office: str, count: str, _source: str) -> tuple[str, _Meaning]:
    meaning = _Meaning(_kind(kind), _office(office) if office else None, int(count) if count else None)
    return phrase, meaning


def find_groups(document: Document, countries: Iterable[CountryMention]) -> tuple[GroupMention, ...]:
    """Return the groups and pronouns of a document, in order.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="Both presidents told the sides that they agree."))
    >>> [(group.kind.value, group.count) for group in find_groups(document, ())]
    [('leaders', 2), ('sides', None), ('people', None)]
    """
    spans = spans_of(countries)
    of_country = list(_of_countries(document, spans))
    taken = {word for group in of_country for word in range(group.first, group.last)}
    phrases = [
        GroupMention(
            first=first, last=last, kind=values[0].kind, office=values[0].office, count=values[0].count
        )
        for first, last, values in _phrases().find(document.lower)
        if first not in taken
        and document.keys[first] not in {"HE", "IT"}
        and _is_whole(document, last)
        and not _begins_style(document, last)
        and not _is_numeral(document, first)
        and not _is_anybody(document, first)
    ]
    return tuple(sorted([*of_country, *phrases], key=lambda group: group.first))


def _begins_style(document: Document, last: int) -> bool:
    """Whether "His" belongs to "His Majesty", who is somebody, not somebody's."""
    return not STYLES.isdisjoint(document.keys[last : last + 1])


def _is_numeral(document: Document, word: int) -> bool:
    """Return whether "I" counts the name before it or begins a list: "Annex I", "Elizabeth I"."""
    if document.lower[word] != "i":
        return False
    keys, after = document.keys, document.lower[word + 1 : word + 2]
    spoken = keys[word] == "I" and after == keys[word + 1 : word + 2] and "".join(after).isalpha()
    named = word > 1 and keys[word - 1][0].isupper() and keys[word - 2].isalpha()
    begins = document.lower[word - 1] in MONTHS or _begins_sentence(document, word)
    return not spoken or (named and not begins)


def _begins_sentence(document: Document, word: int) -> bool:
    """Return whether a sentence begins with a word; a heading before it ends without a mark."""
    number = bisect_left(document.sentences, word, key=lambda sentence: sentence.first)
    return number < len(document.sentences) and document.sentences[number].first == word


def _is_anybody(document: Document, word: int) -> bool:
    """Return whether "we" may be a whole nation: not where some do something: "we will visit", "we met"."""
    return document.lower[word] == "we" and person_words(PersonWord.WE_DID).isdisjoint(
        document.lower[word + 1 : word + 2]
    )


def _is_whole(document: Document, last: int) -> bool:
    """Return whether a number has no noun: "the two spoke", "Both spoke", not "the two cities"."""
    if document.lower[last - 1] == "both" and document.keys[last - 1] != "Both":
        return False
    if document.lower[last - 1] not in NUMBERS:
        return True
    after = document.lower[last : last + 1]
    acting = not person_words(PersonWord.WE_DID).isdisjoint(after)
    alone = WITHOUT_NOUN | person_words(PersonWord.PEOPLE_DO)
    return not after or acting or not alone.isdisjoint(after) or after[0].endswith("ed")


def _of_countries(document: Document, countries: Spans[CountryMention]) -> Iterator[GroupMention]:
    for index in document.among(AFTER_COUNTRY):
        word = document.lower[index]
        if word in ONE_SIDE and (country := countries.ending.get(index)):
            first = _with_article(document, country.first)
            yield GroupMention(first=first, last=index + 1, kind=ONE_SIDE[word], country=country.country)
        elif word in SIDES and (country := countries.ending.get(index)):
            listed = [country]
            while earlier := _listed_before(document, listed[0].first, countries):
                listed.insert(0, earlier)
            several = len(listed) > 1
            yield GroupMention(
                first=_with_article(document, listed[0].first),
                last=index + 1,
                kind=SIDES[word],
                count=len(listed) if several else None,
                countries=tuple(each.country for each in listed) if several else (),
            )


def _listed_before(document: Document, first: int, countries: Spans[CountryMention]) -> CountryMention | None:
    if first > 1 and document.lower[first - 1] in {"and", ","}:
        return countries.ending.get(first - 1)
    return None


def _with_article(document: Document, first: int) -> int:
    return first - 1 if first and document.lower[first - 1] == "the" else first
