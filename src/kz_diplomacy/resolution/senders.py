"""Whom somebody leads or speaks for: "a delegation of Norway led by Anna Berg", "signed by her for Norway".

    delegation = [ sender ], "delegation", [ ( "of" | "from" ), sender ], [ "," ], led, head ;
    led        = ( "led" | "headed" ), "by" ;
    acting     = head, [ "," ], for, [ "the", "government", "of" ], sender
               | country, [ "," | "was" … ], "represented", "by", head
               | head, ( "on" | "from" ), side
               | ( "From", side, "," | "On behalf of", sender, [ "," ] ), …, "by", head
               | ( "from", side | "on behalf of", sender ), "by", head ;
    for        = "on behalf of" | "on the part of" | "on the side of" | "representing" | "represented" … ;
    side       = "the", adjective of a country, "side" ;

The head comes from the country that sends the delegation or for which he acts, where no word says of which
he is, or from the body that sends it.
"""

from collections.abc import Mapping, Sequence

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.person_words import PersonWord, person_phrases, person_words
from kz_diplomacy.mentions.values import (
    CountryMention,
    GroupMention,
    Mention,
    OrganizationMention,
    PersonMention,
)
from kz_diplomacy.models import Country, Office
from kz_diplomacy.text import Document

IN_BODIES: Mapping[Office | None, Office] = {
    Office.HEAD_OF_STATE: Office.ORGANIZATION_HEAD,
    Office.DEPUTY_HEAD_OF_STATE: Office.ORGANIZATION_OFFICIAL,
    None: Office.ORGANIZATION_OFFICIAL,
}
"""What titles of states are called in bodies: its president heads a bank."""
IN_PARLIAMENTS: Mapping[Office | None, Office] = {
    Office.HEAD_OF_STATE: Office.SPEAKER,
    Office.DEPUTY_HEAD_OF_STATE: Office.LEGISLATOR,
}
"""What they are in a parliament."""
REACH = 14
"""Words from the delegation to its head."""
REPRESENTED = frozenset((",", "is", "was", "were", "will", "be", "being", "has", "been", "represented", "by"))
"""What stands between a country and who represents it."""
SIDE = frozenset((("for",), ("from",), ("on",)))
OFFICIAL = frozenset(("the", "government", "of"))
ACTING = 6
"""Words between a name and the country for which its bearer acts."""
LONGEST_BEHALF = 4
"""Words of "on the part of"."""
BEFORE = 3
"""Words before "delegation" in which its sender may stand."""


def with_senders(document: Document, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions of a document, heads of delegations with the country that sends them.

    >>> from kz_diplomacy.knowledge.entries import NameForm
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(text="A delegation of Norway led by Anna Berg came."))
    >>> norway = CountryMention(first=3, last=4, country=Country("NO"), form=NameForm.NAME)
    >>> with_senders(document, (norway, PersonMention(first=6, last=8, name="Anna Berg")))[1].country
    Country('NO')
    """
    return tuple(
        _sent(document, mentions, number, mention) if isinstance(mention, PersonMention) else mention
        for number, mention in enumerate(mentions)
    )


def _sent(document: Document, mentions: Sequence[Mention], number: int, head: PersonMention) -> PersonMention:
    if head.country is not None:
        return head
    behind = mentions[number + 1 : number + 1 + BEFORE]
    represented = (
        _fronted(document, mentions, number)
        or _brought_by(document, mentions[max(0, number - 1) : number], head.first)
        or _represented(document, behind, head.last)
        or _represented_by(document, mentions[max(0, number - 1) : number], head.first)
    )
    if represented is not None:
        return head._replace(country=represented)
    led = head.first - 2
    leading = (
        led > 0 and document.lower[led] in person_words(PersonWord.LED) and document.lower[led + 1] == "by"
    )
    if not leading:
        return head
    words = range(led - 1, max(0, led - REACH) - 1, -1)
    delegation = next((word for word in words if document.lower[word] in person_words(PersonWord.SENT)), None)
    if delegation is None:
        return head
    near = [m for m in mentions[max(0, number - BEFORE) : number] if delegation - BEFORE <= m.first < led]
    beside = [m for m in near if m.last >= delegation]
    return _from(head, tuple(beside or near))


def _from(head: PersonMention, senders: tuple[Mention, ...]) -> PersonMention:
    """Return the head of a delegation as one of the country, company or international body that sends it."""
    countries = {country for mention in senders if (country := _country(mention)) is not None}
    if len(countries) == 1:
        head = head._replace(country=countries.pop())
    bodies = [m for m in senders if isinstance(m, OrganizationMention) and not m.generic]
    if len(bodies) == 1 and bodies[0].kind is BodyKind.PARLIAMENT:
        head = head._replace(office=IN_PARLIAMENTS.get(head.office, head.office))
    firm = bool(bodies) and bodies[0].kind is BodyKind.COMPANY
    if len(bodies) != 1 or head.organization is not None or not (firm or head.country is None):
        return head
    office = Office.BUSINESS if firm and head.office in IN_BODIES else IN_BODIES.get(head.office, head.office)
    return head._replace(organization=bodies[0].organization.name, office=office)


def _represented(document: Document, behind: Sequence[Mention], at: int) -> Country | None:
    """Return the country for which somebody whose name ends before a word is said to act right there."""
    at += document.lower[at : at + 1] == (",",)
    near = (m for m in behind if m.first - at <= ACTING and document.lower[m.last : m.last + 1] != ("by",))
    for mention in near:
        between = document.lower[at : mention.first]
        side = isinstance(mention, GroupMention) and between in SIDE
        acts = not person_words(PersonWord.REPRESENTING).isdisjoint(between[:1])
        if side or (acts and OFFICIAL.issuperset(between[1:])):
            return _country(mention)
        behalf = person_phrases(PersonWord.ON_BEHALF)
        if any(between[: len(each)] == each and OFFICIAL.issuperset(between[len(each) :]) for each in behalf):
            return _country(mention)
    return None


def _represented_by(document: Document, before: Sequence[Mention], at: int) -> Country | None:
    """Return the country right before "was represented by" and a person at a word."""
    if document.lower[max(0, at - 2) : at] != ("represented", "by"):
        return None
    countries = (mention for mention in before if isinstance(mention, CountryMention))
    return next((m.country for m in countries if REPRESENTED.issuperset(document.lower[m.last : at])), None)


def _brought_by(document: Document, before: Sequence[Mention], at: int) -> Country | None:
    """Return the country of "on behalf of Chile by" or "from the Chilean side by" right before somebody."""
    if document.lower[max(0, at - 1) : at] != ("by",) or not before or before[-1].last != at - 1:
        return None
    first = before[-1].first
    words = document.lower[max(0, first - LONGEST_BEHALF) : first]
    side = isinstance(before[-1], GroupMention) and words[-1:] in SIDE
    behalf = any(words[-len(each) :] == each for each in person_phrases(PersonWord.ON_BEHALF))
    return _country(before[-1]) if side or behalf else None


def _fronted(document: Document, mentions: Sequence[Mention], number: int) -> Country | None:
    """Return the country of "From the Chilean side, … by" before somebody, the first of the sentence."""
    head = mentions[number]
    if document.lower[max(0, head.first - 1) : head.first] != ("by",):
        return None
    near = mentions[max(0, number - BEFORE) : number]
    told = [mention for mention in near if _begins_sentence(document, mention)]
    between = (mention for mention in near if told and told[-1].first < mention.first)
    crossed = "." in document.lower[told[-1].last : head.first] if told else True
    alone = not crossed and not any(isinstance(mention, PersonMention) for mention in between)
    return _country(told[-1]) if alone else None


def _begins_sentence(document: Document, mention: Mention) -> bool:
    """Return whether a side or country opens a sentence: "From the Chilean side, …"."""
    before = document.keys[max(0, mention.first - 3) : mention.first]
    fronted = before[-1:] == ("From",) or before == ("On", "behalf", "of")
    comma = before[-1:] == ("of",) or document.lower[mention.last : mention.last + 1] == (",",)
    return fronted and comma and isinstance(mention, GroupMention | CountryMention)


def _country(mention: Mention) -> Country | None:
    """Return the country of a sender."""
    if isinstance(mention, CountryMention | GroupMention):
        return mention.country
    return mention.organization.country if isinstance(mention, OrganizationMention) else None
