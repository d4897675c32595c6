"""The countries and bodies of a conference: "the summit of ASEAN", "consultations between Peru and Chile"."""

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.place_words import PlaceWord, place_words
from kz_diplomacy.mentions.conference_names import Name
from kz_diplomacy.mentions.conference_words import ConferenceWords
from kz_diplomacy.mentions.document_surroundings import Surroundings
from kz_diplomacy.mentions.values import CountryMention, OrganizationMention
from kz_diplomacy.models import Country, Organization

__all__ = [
    "BILATERAL",
    "bodies_in",
    "closes_body",
    "countries_of",
    "has_only_country",
    "has_two_sides",
    "organizations_of",
]

GOVERNORS = "governors"  # of central banks, which hold nothing themselves
BILATERAL = 2
BODY = ("body",)
SIDES = frozenset({"between", "and", "the", "of", ","})


def has_two_sides(around: Surroundings, body: OrganizationMention) -> bool:
    """Return whether two countries stand in the name of a body."""
    countries = [
        mention
        for index in range(body.first, body.last)
        for mention in around.starting.get(index, ())
        if isinstance(mention, CountryMention)
    ]
    return len(countries) >= BILATERAL


def has_only_country(around: Surroundings, name: Name) -> bool:
    """Whether nothing but a country stands before or after the noun ("the U.S. Congress")."""
    before = around.starts(name.start, CountryMention)
    behind = around.starts(name.end - 1, CountryMention)
    return (before is not None and before.last == name.head) or (
        name.start == name.head and behind is not None
    )


def bodies_in(around: Surroundings, name: Name) -> list[OrganizationMention]:
    """Return the bodies that begin in the name of a conference."""
    return [
        mention
        for index in range(name.first, name.end)
        for mention in around.starting.get(index, ())
        if isinstance(mention, OrganizationMention)
    ]


def countries_of(around: Surroundings, name: Name) -> tuple[Country, ...]:
    """Return the countries of a name, not those that it is about: "summit on Syria"."""
    matter = next((index for index in range(name.head, name.last) if around.word(index) == "on"), name.last)
    found = [
        mention.country
        for index in (*range(name.first, matter), *range(name.last, _sides_end(around, name)))
        for mention in around.starting.get(index, ())
        if isinstance(mention, CountryMention)
    ]
    return tuple(dict.fromkeys(found))


def _sides_end(around: Surroundings, name: Name) -> int:
    """Return where the sides end that "between" names behind the name."""
    index = name.last
    if around.word(index) != "between":
        return name.end
    sides = SIDES | place_words(PlaceWord.GOVERNMENT)
    while around.word(index) in sides or around.starts(index, CountryMention):
        country = around.starts(index, CountryMention)
        index = country.last if country else index + 1
    return index


def organizations_of(around: Surroundings, words: ConferenceWords, name: Name) -> tuple[Organization, ...]:
    """Return the bodies whose conference it is, the conference itself left out."""
    bodies = [
        body
        for body in bodies_in(around, name)
        if not body.first <= name.head < body.last
        and body.kind is not BodyKind.GOVERNMENT
        and around.word(body.last) != GOVERNORS
        and not (_is_organ(around, words, body) and len(countries_of(around, name)) >= BILATERAL)
    ]
    owners = [body for body in bodies if not _is_organ(around, words, body)]
    return tuple(dict.fromkeys(body.organization for body in owners or bodies))


def _is_organ(around: Surroundings, words: ConferenceWords, body: OrganizationMention) -> bool:
    """Whether a body is a council or committee, the organ of the body that follows it."""
    return any(closes_body(around, words, end) for end in (body.first, body.last - 1))


def closes_body(around: Surroundings, words: ConferenceWords, index: int) -> bool:
    """Whether a word is the last one of a noun for a body: "commission", "working group"."""
    pair = (around.word(index - 1), around.word(index))
    return BODY in (words.heads.lookup(pair[1:]), words.heads.lookup(pair))
