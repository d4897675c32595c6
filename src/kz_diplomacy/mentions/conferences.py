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
from kz_diplomacy.mentions.conference_names import Name, is_ordinal, read_name
from kz_diplomacy.mentions.conference_sides import (
    BILATERAL,
    bodies_in,
    closes_body,
    countries_of,
    has_only_country,
    has_two_sides,
    organizations_of,
)
from kz_diplomacy.mentions.conference_words import ConferenceWords, conference_words
from kz_diplomacy.mentions.document_surroundings import Surroundings, by_sentence
from kz_diplomacy.mentions.values import ConferenceMention, Mention, OrganizationMention
from kz_diplomacy.text import Document, SentenceKind

__all__ = ["find_conferences"]

NUMBERED = re.compile(r"COP-?\d{1,2}").fullmatch
DOMESTIC = frozenset(
    {BodyKind.PARLIAMENT, BodyKind.GOVERNMENT, BodyKind.MINISTRY, BodyKind.PARTY, BodyKind.COMPANY}
)
NUMBER = ("number",)
HELD = frozenset(
    (*((be, "held") for be in ("be", "was", "is", "been")), ("take", "place"), ("took", "place"))
)
HELD_WITHIN = 5
"""Words behind a council within which it is told to be held."""
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
        or any(_is_domestic(mention) for mention in bodies_in(around, name))
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
            fits = len(countries_of(around, name)) >= BILATERAL
        case "round":
            fits = any(is_ordinal(around, index) for index in range(name.first, name.head))
        case _:
            ministerial = around.word(name.head) == "ministerial"
            fits = (around.capital(name.head) or ministerial) and (proper or name.end > name.after)
            fits = fits and not has_only_country(around, name)
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
    if event or is_ordinal(around, name.first) or len(countries_of(around, name)) >= BILATERAL:
        return False
    if name.kind == "body" and _is_held(around, name):
        return False
    return any(
        body.first <= name.head
        and body.last >= name.end
        and body.kind is not None
        and not has_two_sides(around, body)
        for body in around.bodies_at(name.start - REACH, name.head)
    )


def _is_held(around: Surroundings, name: Name) -> bool:
    """Whether a council is told to be held, so that its session is meant: "the Council will be held in"."""
    behind = [around.word(index) for index in range(name.last, name.last + HELD_WITHIN)]
    return any(pair in HELD for pair in pairwise(behind))


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
    if any(body.kind is BodyKind.INTERNATIONAL for body in bodies_in(around, name)):
        return True
    if capital and any(around.word(index) in words.meeting_of for index in before):
        return True
    of_body = range(name.after, name.end)
    return any(closes_body(around, words, index) for index in of_body) or (
        around.word(name.head) == "session" and any(around.capital(index) for index in of_body)
    )


def _is_standing(around: Surroundings, words: ConferenceWords, name: Name, *, capital: bool) -> bool:
    """Whether a commission or council is one of two or more sides."""
    before = range(name.first, name.head)
    if any(around.word(index) in words.state_body for index in range(name.first, name.end)):
        return False
    if (
        any(around.word(index) in words.marker for index in before)
        or len(countries_of(around, name)) >= BILATERAL
    ):
        return True
    if around.capital(name.head) and _is_held(around, name):
        return True
    return (
        capital
        and not has_only_country(around, name)
        and not any(body.first <= name.head < body.last for body in around.bodies_at(name.start, name.head))
    )


def _mention(around: Surroundings, words: ConferenceWords, name: Name) -> ConferenceMention:
    document = around.document
    bare = name.is_bare()
    countries, organizations = countries_of(around, name), organizations_of(around, words, name)
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
