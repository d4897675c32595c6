"""The summits, forums, sessions and commissions that a text names.

    conference = name ;                                 (* conference_names gives the grammar *)
               | "COP", number ;

A summit, forum or conference is one by itself; a session or meeting is one with the body that holds it, a
commission or council where it has two or more sides, a dialogue or an expo where it is written as a name, a
round of talks with its number.  No conferences are: press conferences, summit talks, the sittings of a
country's own cabinet and parliament.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.place_words import PlaceWord, place_words
from kz_diplomacy.mentions.conference_names import Name, is_ordinal, read_name
from kz_diplomacy.mentions.conference_words import ConferenceWords, conference_words
from kz_diplomacy.mentions.document_surroundings import Surroundings, by_sentence
from kz_diplomacy.mentions.values import ConferenceMention, CountryMention, Mention, OrganizationMention
from kz_diplomacy.models import Country, Organization
from kz_diplomacy.text import Document, SentenceKind

__all__ = ["find_conferences"]

NUMBERED = re.compile(r"COP-?\d{1,2}").fullmatch
DOMESTIC = frozenset(
    {BodyKind.PARLIAMENT, BodyKind.GOVERNMENT, BodyKind.MINISTRY, BodyKind.PARTY, BodyKind.COMPANY}
)
GOVERNORS = "governors"  # of central banks, which hold nothing themselves
NUMBER = ("number",)
HELD = frozenset(
    (*((be, "held") for be in ("be", "was", "is", "been")), ("take", "place"), ("took", "place"))
)
HELD_WITHIN = 5
"""Words behind a council within which it is told to be held."""
BILATERAL = 2
BODY = ("body",)
SIDES = frozenset({"between", "and", "the", "of", ","})
REACH = 8  # words of a body before the conference


def find_conferences(
    document: Document, knowledge: Knowledge, beside: Iterable[Mention] = ()
) -> tuple[ConferenceMention, ...]:
    """Return the conferences that a text names, in order, never overlapping.

    Args:
        document: The text as words.
        knowledge: The table of verbs, which end a name.
        beside: What other readers found: countries and bodies belong to the name, dates and places end it.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="They left for the next summit of the League."))
    >>> [mention.name for mention in find_conferences(document, Knowledge.load())]
    ['summit of the League']
    """
    words = conference_words()
    heads = [*words.heads.find(document.lower), *_numbered(document)]
    if not heads:
        return ()
    around = Surroundings.of(document, knowledge, beside)
    return tuple(
        mention
        for sentence, inside in by_sentence(document, sorted(heads))
        for mention in _named(attrs.evolve(around, sentence=sentence), words, inside)
    )


def _numbered(document: Document) -> list[tuple[int, int, tuple[str, ...]]]:
    """Return the words like "COP29", which are a conference each."""
    return [
        (index, index + 1, NUMBER)
        for index, key in enumerate(document.keys)
        if key[:3] == "COP" and NUMBERED(key)
    ]


def _named(
    around: Surroundings, words: ConferenceWords, heads: list[tuple[int, int, tuple[str, ...]]]
) -> Iterator[ConferenceMention]:
    end = around.sentence.first
    begun = {head for head, _, _ in heads}
    for head, after, kinds in heads:
        if head < end or after in begun:  # it stands before its noun: "COP29 Summit", "Council Meeting"
            continue
        if kinds is NUMBER:
            end = after
            yield ConferenceMention(first=head, last=after, name=around.document.words[head])
            continue
        name = read_name(around, words, head, after, kinds[0])
        if name.first >= end and _is_conference(around, words, name):
            mention = _mention(around, words, name)
            end = mention.last
            yield mention


def _is_conference(around: Surroundings, words: ConferenceWords, name: Name) -> bool:
    return not (
        around.word(name.after) in words.not_before
        or around.word(name.head - 1) in words.not_after
        or any(_is_domestic(mention) for mention in _bodies(around, name))
        or _is_known_body(around, name)
    ) and _fits_kind(around, words, name)


def _fits_kind(around: Surroundings, words: ConferenceWords, name: Name) -> bool:
    """Whether a name has what a conference of its kind needs."""
    proper = _is_proper(around, words, name)
    capital = around.capital(name.head) and proper
    match name.kind:
        case "event":
            headline = around.sentence.kind is SentenceKind.HEADLINE
            fits = not name.is_bare() or bool(name.determiner) or headline
        case "session":
            fits = _is_session(around, words, name, capital=capital)
        case "body":
            fits = _is_standing(around, words, name, capital=capital)
        case "format":
            fits = len(_countries(around, name)) >= BILATERAL
        case "round":
            fits = any(is_ordinal(around, index) for index in range(name.first, name.head))
        case _:
            ministerial = around.word(name.head) == "ministerial"
            fits = (around.capital(name.head) or ministerial) and (proper or name.end > name.after)
            fits = fits and not _has_only_country(around, name)
    return fits


def _is_proper(around: Surroundings, words: ConferenceWords, name: Name) -> bool:
    """Whether a capitalised word or an ordinal that is more than a description stands before the noun."""
    return any(
        (around.capital(index) or is_ordinal(around, index)) and around.word(index) not in words.marker
        for index in range(name.start, name.after - 1)
    )


def _is_known_body(around: Surroundings, name: Name) -> bool:
    """Whether the whole name is that of an organization ("the Eurasian Economic Commission").

    One that closes with "forum" or "conference" meets under its name ("the Munich Security Conference"),
    and so does one that is numbered.
    """
    event = name.kind == "event" and name.start < name.head
    if event or is_ordinal(around, name.first) or len(_countries(around, name)) >= BILATERAL:
        return False
    if name.kind == "body" and _is_held(around, name):
        return False
    return any(
        body.first <= name.head
        and body.last >= name.end
        and body.kind is not None
        and not _has_two_sides(around, body)
        for body in around.bodies_at(name.start - REACH, name.head)
    )


def _is_held(around: Surroundings, name: Name) -> bool:
    """Whether a council is told to be held, so that its session is meant: "the Council will be held in"."""
    behind = [around.word(index) for index in range(name.last, name.last + HELD_WITHIN)]
    return any(pair in HELD for pair in pairwise(behind))


def _has_two_sides(around: Surroundings, body: OrganizationMention) -> bool:
    countries = [
        mention
        for index in range(body.first, body.last)
        for mention in around.starting.get(index, ())
        if isinstance(mention, CountryMention)
    ]
    return len(countries) >= BILATERAL


def _has_only_country(around: Surroundings, name: Name) -> bool:
    """Whether nothing but a country stands before or after the noun ("the U.S. Congress")."""
    before = around.starts(name.start, CountryMention)
    behind = around.starts(name.end - 1, CountryMention)
    return (before is not None and before.last == name.head) or (
        name.start == name.head and behind is not None
    )


def _is_domestic(body: OrganizationMention) -> bool:
    return body.kind in DOMESTIC and body.organization.country is not None


def _is_session(around: Surroundings, words: ConferenceWords, name: Name, *, capital: bool) -> bool:
    """Whether a session or meeting has the body that holds it, a name or a "the"."""
    if name.is_bare():
        return name.determiner == "the" and around.word(name.head) in {"session", "plenary"}
    session = around.word(name.after - 1) in {"session", "sessions"}
    before = range(name.start, name.after)
    if session and any(around.word(i) in words.assembled or is_ordinal(around, i) for i in before):
        return True
    if any(body.kind is BodyKind.INTERNATIONAL for body in _bodies(around, name)):
        return True
    if capital and any(around.word(index) in words.meeting_of for index in before):
        return True
    of_body = range(name.after, name.end)
    return any(_closes_body(around, words, index) for index in of_body) or (
        around.word(name.head) == "session" and any(around.capital(index) for index in of_body)
    )


def _is_standing(around: Surroundings, words: ConferenceWords, name: Name, *, capital: bool) -> bool:
    """Whether a commission or council is one of two or more sides."""
    before = range(name.first, name.head)
    if any(around.word(index) in words.state_body for index in range(name.first, name.end)):
        return False
    if (
        any(around.word(index) in words.marker for index in before)
        or len(_countries(around, name)) >= BILATERAL
    ):
        return True
    if around.capital(name.head) and _is_held(around, name):
        return True
    return (
        capital
        and not _has_only_country(around, name)
        and not any(body.first <= name.head < body.last for body in around.bodies_at(name.start, name.head))
    )


def _bodies(around: Surroundings, name: Name) -> list[OrganizationMention]:
    return [
        mention
        for index in range(name.first, name.end)
        for mention in around.starting.get(index, ())
        if isinstance(mention, OrganizationMention)
    ]


def _countries(around: Surroundings, name: Name) -> tuple[Country, ...]:
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


def _organizations(around: Surroundings, words: ConferenceWords, name: Name) -> tuple[Organization, ...]:
    """Return the bodies whose conference it is, the conference itself left out."""
    bodies = [
        body
        for body in _bodies(around, name)
        if not body.first <= name.head < body.last
        and body.kind is not BodyKind.GOVERNMENT
        and around.word(body.last) != GOVERNORS
        and not (_is_organ(around, words, body) and len(_countries(around, name)) >= BILATERAL)
    ]
    owners = [body for body in bodies if not _is_organ(around, words, body)]
    return tuple(dict.fromkeys(body.organization for body in owners or bodies))


def _is_organ(around: Surroundings, words: ConferenceWords, body: OrganizationMention) -> bool:
    """Whether a body is a council or committee, the organ of the body that follows it."""
    return any(_closes_body(around, words, end) for end in (body.first, body.last - 1))


def _closes_body(around: Surroundings, words: ConferenceWords, index: int) -> bool:
    """Whether a word is the last one of a noun for a body: "commission", "working group"."""
    pair = (around.word(index - 1), around.word(index))
    return BODY in (words.heads.lookup(pair[1:]), words.heads.lookup(pair))


def _mention(around: Surroundings, words: ConferenceWords, name: Name) -> ConferenceMention:
    document = around.document
    bare = name.is_bare()
    countries, organizations = _countries(around, name), _organizations(around, words, name)
    marked = any(
        around.word(index) in words.marker and around.word(index) not in words.many
        for index in range(name.first, name.end)
    )
    text = document.slice(*name.quoted) if name.quoted else document.slice(name.start, name.end)
    return ConferenceMention(
        first=name.first,
        last=name.last,
        name=None if bare else " ".join(text.split()),  # a line may break in a name
        bilateral=not organizations and (len(countries) == BILATERAL or (marked and not countries)),
        definite=bare and name.determiner in around.words.definite,
        countries=countries,
        organizations=organizations,
    )
