"""Settling of overlaps: which of the mentions that share words stays."""

from collections.abc import Iterable, Iterator

from kz_diplomacy.mentions.values import (
    ConferenceMention,
    CountMention,
    CountryMention,
    DateMention,
    DocumentMention,
    GroupMention,
    Mention,
    MoneyMention,
    OrganizationMention,
    PersonMention,
    PlaceMention,
)

__all__ = ["settled"]

PRECEDENCE: tuple[type[Mention], ...] = (
    DocumentMention,
    PersonMention,
    ConferenceMention,
    OrganizationMention,
    MoneyMention,
    DateMention,
    PlaceMention,
    GroupMention,
    CountryMention,
    CountMention,
)
RANK = {kind: rank for rank, kind in enumerate(PRECEDENCE)}


def settled(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return the mentions that stay, in order.

    Of mentions that share words the higher kind stays (documents, people, conferences, bodies, money, dates,
    places, groups, countries, counts), of one kind the longer one.  Countries with exactly the same words
    ("Kazakh-Korean") all stay.

    >>> from kz_diplomacy.models import Country
    >>> from kz_diplomacy.knowledge.entries import NameForm
    >>> adjective = CountryMention(first=1, last=2, country=Country("KZ"), form=NameForm.ADJECTIVE)
    >>> president = PersonMention(first=0, last=3, role="President", country=Country("KZ"))
    >>> settled([adjective, president]) == (president,)
    True
    """
    whole = tuple(_whole_titles(tuple(mentions)))
    late = set(_ends_of_bodies(whole))
    ranked = sorted(whole, key=lambda mention: _order(mention, late=(mention.first, mention.last) in late))
    taken: dict[int, Mention] = {}
    kept: list[Mention] = []
    for mention in ranked:
        words = range(mention.first, mention.last)
        if all(word not in taken or _same_word(taken[word], mention) for word in words):
            kept.append(mention)
            for word in words:
                taken.setdefault(word, mention)
    return tuple(sorted(kept, key=_position))


def _whole_titles(mentions: tuple[Mention, ...]) -> Iterator[Mention]:
    """Yield the mentions, titles that begin inside a body from its beginning: "US Treasury Secretary A"."""
    bodies = {
        word: mention
        for mention in mentions
        if isinstance(mention, OrganizationMention)
        for word in range(mention.first + 1, mention.last)
    }
    others = {
        word
        for mention in mentions
        if isinstance(mention, (DocumentMention, PersonMention))
        for word in range(mention.first, mention.last)
    }
    for mention in mentions:
        body = bodies.get(mention.first)
        if (
            body is None
            or not isinstance(mention, PersonMention)
            or body.last > mention.last
            or not others.isdisjoint(range(body.first, mention.first))
        ):
            yield mention
        else:
            home = mention.country or body.organization.country
            yield mention._replace(first=body.first, country=home)


def _ends_of_bodies(mentions: tuple[Mention, ...]) -> Iterator[tuple[int, int]]:
    """Yield the words that only end the name of a body: "Trade Treaty" in "the … Alliance - Trade Treaty"."""
    for mention in mentions:
        if isinstance(mention, OrganizationMention):
            for word in range(mention.first + 1, mention.last):
                yield word, mention.last


def _order(mention: Mention, *, late: bool) -> tuple[int, int, int]:
    """Return the rank of a mention; a document comes behind the bodies whose names it only ends."""
    if late and isinstance(mention, DocumentMention):
        return RANK[OrganizationMention], 0, mention.first
    return RANK[type(mention)], mention.first - mention.last, mention.first


def _position(mention: Mention) -> int:
    return mention.first


def _same_word(kept: Mention, other: Mention) -> bool:
    return (
        isinstance(kept, CountryMention)
        and isinstance(other, CountryMention)
        and (kept.first, kept.last) == (other.first, other.last)
    )
