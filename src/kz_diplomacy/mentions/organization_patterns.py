"""Bodies that no table has, but whose wording shows what they are.

    pattern = [ country-before ], { proper | "and" | "&" }, tail      (* "Islamic Example Bank" *)
            | [ "Federal" ], "Ministry", "of" | "for", field, { ( "," | "and" ), field }
            | field, { ( "," | "and" ), field }, "Ministry"
            | [ proper ], tail, "of" | "for" | "on", [ "the" ], proper, { proper | "and" | "of" }
            | proper, { proper }, ( legal form | weak tail )          (* "Example JSC", "Example Metals" *)
            | legal form, quotation mark, proper, { proper }, quotation mark
            | a word with a capital that ends in "bank"               (* "Eximbank" *)
            | "companies", "such as" | "like" | "including", proper, { ( "," | "and" ), proper } ;

A weak tail is a field as well: it counts behind a word of its own in prose where no other capital follows.
Which words are tails, legal forms and fields stands in the tables `organization_words` and `portfolio_words`.
A body's name ends where a person's begins.
"""

from collections.abc import Iterator

from kz_diplomacy.knowledge.entries import Body, BodyKind, NameForm, Official
from kz_diplomacy.knowledge.place_words import PlaceWord, place_words
from kz_diplomacy.mentions.calendar import MONTHS, WEEKDAYS
from kz_diplomacy.mentions.conference_words import conference_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.lexicon import OrganizationWord
from kz_diplomacy.mentions.line import QUOTES
from kz_diplomacy.mentions.organization_bounds import (
    LONGEST,
    NAME_JOINTS,
    STATE_ORGANS,
    fields_end,
    fields_start,
    is_field,
    name_start,
    proper_end,
)
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Organization

__all__ = ["patterned", "with_country"]

ADJECTIVES = ("ing", "al", "ory", "ary", "ive", "ic", "able", "ient")
BANK = "bank"
TIMES = frozenset({*WEEKDAYS, *MONTHS})
"""Words behind "on" that are no field of a body: "at the Convention Centre on Tuesday"."""


def with_country(context: Context, first: int, last: int) -> tuple[int, int, Country | None]:
    """Return the range of a body with the country beside it, and that country."""
    if after := context.country_of_phrase(last):
        return first, after[0], after[1]
    if before := context.country_before(first):
        return before[0], last, before[1]
    return first, last, None


def patterned(context: Context) -> Iterator[OrganizationMention]:
    """Yield the bodies that only their wording shows, in order of the word that shows it."""
    words, lists = context.lexicon.organizations, context.lexicon.company_lists
    lower = context.document.lower
    for index, key in enumerate(context.document.keys):
        word = words.get(key)
        if word is not None:
            known = _is_known(context, index)
            mention = _longer(context, index, word) if known else _shaped(context, index, word)
            if mention is not None:
                yield mention
        elif lower[index] in lists:
            yield from _listed(context, index)
        elif key.endswith(BANK) and key[0].isupper() and not _is_known(context, index):
            yield from _bank(context, index)


def _bank(context: Context, index: int) -> Iterator[OrganizationMention]:
    """Yield the bank of one word: "Eximbank", not "Burbank" before or behind another name."""
    alone = not context.capital(index - 1) and not context.capital(index + 1)
    if alone and context.word(index) not in context.lexicon.common:
        found = _named(context, index, index + 1, BodyKind.BANK)
        yield from () if found is None else (found,)


def _is_known(context: Context, index: int) -> bool:
    found = context.names.covering.get(index)
    return found is not None and not all(isinstance(value, Official) for value in found.values)


def _longer(context: Context, index: int, word: OrganizationWord) -> OrganizationMention | None:
    """Return the body that goes on behind a known name: "Qatar Chamber" in "Qatar Chamber of Commerce"."""
    ends = word.shape == "tail" and context.names.covering[index].last == index + 1
    goes_on = ends and context.word(index + 1) == "of" and is_field(context, index + 2)
    mention = _after_tail(context, index, word.kind) if goes_on else None
    if mention is None or mention.organization.country is not None:
        return mention
    known = [value for value in context.names.covering[index].values if isinstance(value, Body)]
    name = mention.organization.name
    home = known[0].country if known else None
    return mention._replace(organization=Organization(name=name, country=home))


def _shaped(context: Context, index: int, word: OrganizationWord) -> OrganizationMention | None:
    """Return the body that a word shows by its shape."""
    if word.shape == "form":
        return _with_legal_form(context, index, word.kind)
    if word.shape == "weak":
        return _with_weak_tail(context, index, word.kind)
    if word.shape == "of":
        return _ministry(context, index, word.kind)
    if word.shape == "tail":
        return _after_tail(context, index, word.kind) or _before_tail(context, index, word.kind)
    return None


def _with_weak_tail(context: Context, index: int, kind: BodyKind) -> OrganizationMention | None:
    """Return the company that ends in what may be a field as well: "Example Metals", not "Clean Energy"."""
    first = name_start(context, index)
    while first < index and _is_national(context, first):
        first += 1
    if (
        first == index
        or context.capital(index + 1)
        or index < context.telegraphic
        or first in context.opening
    ):
        return None
    titled = context.word(first - 1) in NAME_JOINTS | {"on"} and context.capital(first - 2)
    own = [word for word in range(first, index) if _is_proper(context, word)]
    return _named(context, first, index + 1, kind) if own and not titled else None


def _is_national(context: Context, index: int) -> bool:
    country = context.countries.covering.get(index)
    return country is not None and country.form is not NameForm.NAME


def _is_proper(context: Context, index: int) -> bool:
    """Whether a word is no common word, adjective, country, place or known name."""
    if context.word(index).endswith(ADJECTIVES) or context.word(index) in place_words(PlaceWord.PLAIN):
        return False
    known = index in context.names.covering or index in context.countries.covering
    return not known and context.word(index) not in context.lexicon.common


def _made(
    context: Context, kind: BodyKind, name: tuple[int, int], country: tuple[int, int, Country | None]
) -> OrganizationMention | None:
    """Return the mention of a body; without a country beside it, that inside its name is its own."""
    first, last, home = country
    if context.crosses(first, last):
        return None
    if home is None:
        home = _country_inside(context, name)
    organization = Organization(name=context.document.slice(*name), country=home)
    return OrganizationMention(first=first, last=last, organization=organization, kind=kind)


def _country_inside(context: Context, name: tuple[int, int]) -> Country | None:
    """Return the country in the name of a body, else that of a known body or of a town in it.

    The town stands behind "of" or begins the name: "Dubai International Chamber".
    """
    inside = [context.countries.covering[at] for at in range(*name) if at in context.countries.covering]
    if inside:
        return inside[0].country
    behind = (context.places.covering.get(at) for at in range(*name) if context.word(at - 1) == "of")
    known = context.names.starting.get(name[0])
    owners = (value.country for value in (known.values if known else ()) if isinstance(value, Body))
    home = next((place.place.country for place in behind if place is not None), next(owners, None))
    town = context.places.covering.get(name[0])
    return town.place.country if home is None and town is not None and town.last < name[1] else home


def _named(context: Context, first: int, last: int, kind: BodyKind) -> OrganizationMention | None:
    return _made(context, kind, (first, last), with_country(context, first, last))


def _ministry(context: Context, index: int, kind: BodyKind) -> OrganizationMention | None:
    """Return a ministry or embassy: its field follows "of" or "for", or stands before it."""
    begin = index - _is_of_ministries(context, index - 1)
    if context.word(index + 1) in {"of", "for"}:
        country = context.country_of_phrase(index + 1)
        if country is not None:
            first = min(begin, fields_start(context, index))
            return _made(context, kind, (first, index + 1), (first, *country))
        end = fields_end(context, index + 3 if context.word(index + 2) == "the" else index + 2)
        if end > index + 1:
            return _named(context, begin, end, kind)
    first = fields_start(context, index)
    before = context.country_before(first)
    if first == index and before is None:
        return None
    return _named(context, first, index + 1, kind)


def _is_of_ministries(context: Context, index: int) -> bool:
    """Return whether a word belongs to the name of a ministry behind it: "Federal Ministry of Justice"."""
    word = context.lexicon.organizations.get(context.key(index))
    return word is not None and word.shape == "before"


def _before_tail(context: Context, index: int, kind: BodyKind) -> OrganizationMention | None:
    """Return the body whose name ends with this word."""
    first = name_start(context, index)
    if first == index or _is_of_longer_noun(context, first, index):
        return None
    if kind is BodyKind.GOVERNMENT and any(is_field(context, word) for word in range(first, index)):
        kind = BodyKind.AGENCY  # the Food and Drug Administration, not the Trump Administration
    country = context.countries.starting.get(first)
    if country is not None and kind in STATE_ORGANS and country.last <= index:
        return _made(context, kind, (country.last, index + 1), (first, index + 1, country.country))
    if kind is BodyKind.COMPANY:
        if conference_words().heads.lookup((context.word(index - 1), context.word(index))):
            return None  # a "working group" of two countries
        if all(word in context.lexicon.common for word in context.document.lower[first:index]):
            return None
        kind = _kind_inside(context, first, index, kind)
    return _named(context, first, index + 1, kind)


def _is_of_longer_noun(context: Context, first: int, tail: int) -> bool:
    """Return whether a name is the beginning of a noun for something else: "Extended Fund Facility"."""
    noun = context.knowledge.event_nouns.longest_at(context.document.lower, first)
    return noun is not None and noun[0] > tail + 1


def _kind_inside(context: Context, first: int, last: int, kind: BodyKind) -> BodyKind:
    """Return the kind of the known body in a longer name: the "IsDB Group" is no company."""
    for index in range(first, last):
        found = context.names.starting.get(index)
        for value in found.values if found else ():
            if isinstance(value, Body):
                return value.kind
    return kind


def _after_tail(context: Context, index: int, kind: BodyKind) -> OrganizationMention | None:
    """Return the body whose name goes on after this word: "Bank of Example", "Council on Foreign Policy"."""
    if context.word(index + 1) not in {"of", "for", "on"} or kind is BodyKind.COMPANY:
        return None
    start = index + 3 if context.word(index + 2) == "the" else index + 2
    if context.word(index + 1) == "on" and context.word(start) in TIMES:
        return None
    first = name_start(context, index)
    if kind is BodyKind.GOVERNMENT and is_field(context, start):
        kind = BodyKind.AGENCY  # the General Administration of Customs
    country = context.country_of_phrase(index + 1)
    if country is not None and kind in STATE_ORGANS:
        return _made(context, kind, (first, index + 1), (first, *country))
    if country is not None:
        return _made(context, kind, (first, country[0]), (first, *country))
    if kind is BodyKind.PARLIAMENT and context.word(start) == "commerce":
        kind = BodyKind.AGENCY
    end = proper_end(context, start, kind)
    return _named(context, first, end, kind) if end > start else None


def _with_legal_form(context: Context, index: int, kind: BodyKind) -> OrganizationMention | None:
    """Return the company whose legal form stands after its name, or before it: JSC "Example Mills"."""
    before = None if context.key(index + 1) in QUOTES else _before_tail(context, index, kind)
    if before is not None:
        return before
    start = index + 2 if context.key(index + 1) in QUOTES else index + 1
    end = start
    while end < start + LONGEST and context.capital(end) and end not in context.opening:
        end += 1
    if end == start:
        return None
    last = end + 1 if start > index + 1 and context.key(end) in QUOTES else end
    return _made(context, kind, (start, end), (index, last, None))


def _listed(context: Context, index: int) -> Iterator[OrganizationMention]:
    """Yield the companies of "companies such as A, B and C"."""
    start = _list_start(context, index + 1)
    while start and context.capital(start) and start not in context.opening:
        end = start + 1
        while context.capital(end) and end not in context.opening:
            end += 1
        known = any(word in context.names.covering for word in range(start, end))
        mention = None if known else _made(context, BodyKind.COMPANY, (start, end), (start, end, None))
        if mention is not None:
            yield mention
        start = end
        while context.word(start) in {",", "and", "or"}:
            start += 1


def _list_start(context: Context, start: int) -> int:
    """Return where the names begin after "such as", "like", "including" or a colon; 0 where none do."""
    if context.word(start) == ",":
        start += 1
    if context.word(start) == "such" and context.word(start + 1) == "as":
        return start + 2
    return start + 1 if context.word(start) in {"like", "including", ":"} else 0
