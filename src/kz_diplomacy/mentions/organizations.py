"""Companies, ministries, banks, parliaments and international bodies.

    body     = ( known | pattern | acronym ), [ "of", [ "the" ], country ], [ bracket ] | generic ;
    known    = [ country-before ], a body of the tables ;
    pattern  = what `organization_patterns` and `company_homes` read ;
    country-before = adjective | country, "'s" ;
    bracket  = "(", ( acronym | known ), ")" ;   (* from there on the acronym stands for the body *)
    generic  = "the", "ministry" | "bank" | "company" … ;

A body whose name the tables have for several countries is that of the country before or after it; without one
it keeps its name and has no country.  The country beside a state organ is no part of its name.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from kz_diplomacy.knowledge.entries import Body, BodyKind, CountryName, PlaceName
from kz_diplomacy.mentions.common_bodies import common_bodies
from kz_diplomacy.mentions.company_homes import companies_with_homes
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.named_companies import named_companies
from kz_diplomacy.mentions.names import Found
from kz_diplomacy.mentions.organization_bounds import STATE_ORGANS
from kz_diplomacy.mentions.organization_patterns import patterned, with_country
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Organization

__all__ = ["find_organizations"]

LONGEST_ACRONYM = 10
UNDER = frozenset({"under", "of", "at"})
"""Words between a body and the one that it is part of."""
SUPERIOR_WORDS = 4
"""Words of an office up to its country: "under the Cabinet of Ministers of Chile"."""
NATIONAL = frozenset({BodyKind.AGENCY, BodyKind.CENTRAL_BANK, BodyKind.UNIVERSITY})
"""Kinds of bodies, one of a name in many countries, that "of Chile" behind the name belongs to."""
WITHOUT_SUPERIOR = frozenset({BodyKind.INTERNATIONAL, BodyKind.COMPANY, BodyKind.MEDIA})


def find_organizations(context: Context) -> tuple[OrganizationMention, ...]:
    """Return the bodies that a document names or points at, in order.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> text = "The Ministry of Trade of Japan and Example Holding met. The ministry said so."
    >>> context = Context.of(read_document(Article(id="a", text=text)), Knowledge.load())
    >>> [(mention.organization.name, mention.generic) for mention in find_organizations(context)]
    [('Ministry of Trade', False), ('Example Holding', False), ('ministry', True)]
    """
    found = (companies_with_homes(context), _known(context), patterned(context), common_bodies(context))
    further = named_companies(context)
    named = _longest(chain(*found, further))
    acronyms, named = _introduced(context, named)
    named = _longest([*_abbreviated(context, acronyms), *named])
    taken = {word for mention in named for word in range(mention.first, mention.last)}
    pointing = [
        mention for mention in _generic(context) if taken.isdisjoint(range(mention.first, mention.last))
    ]
    return tuple(_with_superiors(context, _longest([*named, *pointing])))


def _longest(mentions: Iterable[OrganizationMention]) -> list[OrganizationMention]:
    """Return the mentions in order, of overlapping ones the first and longest."""
    kept: list[OrganizationMention] = []
    for mention in sorted(mentions, key=_order):
        if not kept or mention.first >= kept[-1].last:
            kept.append(mention)
    return kept


def _with_superiors(
    context: Context, mentions: Iterable[OrganizationMention]
) -> Iterator[OrganizationMention]:
    """Yield the bodies, those of which only a superior tells the country with that country."""
    told: dict[int, OrganizationMention] = {}
    for mention in reversed(list(mentions)):
        country = None if mention.generic or mention.shared else _country_of_superior(context, mention, told)
        if country is not None and mention.organization.country != country:
            own = Organization(name=mention.organization.name, country=country)
            mention = mention._replace(organization=own)  # noqa: PLW2901
        told[mention.first] = mention
    yield from reversed(told.values())


def _country_of_superior(
    context: Context, mention: OrganizationMention, told: Mapping[int, OrganizationMention]
) -> Country | None:
    """Return the country of "under the Ministry of Energy of Chile", "under the President of Chile"."""
    if context.word(mention.last) not in UNDER or mention.kind in WITHOUT_SUPERIOR:
        return None
    at = mention.last + 1 + (context.word(mention.last + 1) == "the")
    if superior := told.get(at):
        return superior.organization.country
    after = (context.country_of_phrase(at + words) for words in range(1, SUPERIOR_WORDS))
    found = next((country for country in after if country is not None), None)
    return None if found is None or context.crosses(mention.first, found[0]) else found[1]


def _order(mention: OrganizationMention) -> tuple[int, int]:
    return mention.first, -mention.last


def _known(context: Context) -> Iterator[OrganizationMention]:
    for found in context.found:
        bodies = [value for value in found.values if isinstance(value, Body)]
        if bodies and not any(isinstance(value, (CountryName, PlaceName)) for value in found.values):
            yield _known_body(context, found, bodies)


def _known_body(context: Context, found: Found, bodies: list[Body]) -> OrganizationMention:
    kind = bodies[0].kind
    first, last, country = with_country(context, found.first, found.last)
    fitting = [body for body in bodies if country is None or body.country in {country, None}]
    known = fitting[0] if len(fitting) == 1 else None
    organization = Organization(
        name=_spelling(context, found, bodies),
        country=known.country if known else country,
        wikidata=known.wikidata if known else None,
    )
    if kind not in STATE_ORGANS:
        first, last = found.first, last if kind in NATIONAL else found.last
    return OrganizationMention(
        first=first, last=last, organization=organization, kind=known.kind if known else kind
    )


def _spelling(context: Context, found: Found, bodies: list[Body]) -> str:
    """Return a body's name as written, from a compound ("NATO-led") its own part."""
    written = context.document.slice(found.first, found.last)
    if "-" not in written or context.knowledge.names.lookup(context.document.keys[found.first : found.last]):
        return written
    parts = written.split("-")
    own = [part for part in parts if set(bodies).intersection(context.knowledge.names.lookup((part,)))]
    return own[0] if own else written


def _introduced(
    context: Context, mentions: list[OrganizationMention]
) -> tuple[dict[str, OrganizationMention], list[OrganizationMention]]:
    """Return the acronyms that brackets introduce, and the mentions with those brackets."""
    acronyms: dict[str, OrganizationMention] = {}
    longer: list[OrganizationMention] = []
    starting = {mention.first: mention for mention in mentions}
    for mention in mentions:
        if longer and mention.first < longer[-1].last:
            continue
        other = starting.get(mention.last + 1)
        acronym = context.key(mention.last + 1)
        apart = context.crosses(mention.first, mention.last + 3)
        bracketed = not apart and context.key(mention.last) == "(" and context.key(mention.last + 2) == ")"
        if bracketed and sum(map(str.isupper, acronym)) > 1 and len(acronym) <= LONGEST_ACRONYM:
            acronyms[acronym] = mention
            longer.append(mention._replace(last=mention.last + 3))
        elif other is not None and not apart and _in_brackets(context, mention.last, other.last):
            longer.append(mention._replace(last=other.last + 1))
        else:
            longer.append(mention)
    return acronyms, longer


def _in_brackets(context: Context, first: int, last: int) -> bool:
    return context.key(first) == "(" and context.key(last) == ")"


def _abbreviated(
    context: Context, acronyms: Mapping[str, OrganizationMention]
) -> Iterator[OrganizationMention]:
    if acronyms:
        for index, key in enumerate(context.document.keys):
            if key in acronyms:
                yield acronyms[key]._replace(first=index, last=index + 1)


def _generic(context: Context) -> Iterator[OrganizationMention]:
    """Yield "the ministry", "the Korean company", "the government of Japan": words that point back."""
    words = context.lexicon.organizations
    for index in context.document.among(words):
        noun = words[context.word(index)]
        if noun.shape != "generic":
            continue
        before = context.country_before(index)
        first = before[0] if before else index
        after = context.country_of_phrase(index + 1)
        if (
            context.word(first - 1) != "the"
            or context.crosses(first - 1, index + 1)
            or (after is None and context.word(index + 1) == "of")
        ):
            continue
        country = before[1] if before else after[1] if after else None
        yield OrganizationMention(
            first=first - 1,
            last=after[0] if after else index + 1,
            organization=Organization(name=context.document.words[index], country=country),
            kind=noun.kind,
            generic=True,
        )
