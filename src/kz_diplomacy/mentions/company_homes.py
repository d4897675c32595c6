"""Companies that the words before their name tell of, with the country that these words give.

    company = home, { field }, [ noun ], name        (* "Toronto-based Example Metals" *)
            | ( adjective | "US" … ), { field }, noun, name    (* "the Turkish energy firm Example Yapi" *)
            | country, "'s", { field }, noun, name             (* "Turkey's chip maker Example" *)
            | field, noun, name                                (* "the state-run developer Example" *)
            | ( adjective | "US" … ), { field }, nouns, name, { "," | "and", name } ;
                                                     (* "the Turkish builders Example and Sample" *)
    home    = ( place | country ), "-", ( "based" | "headquartered" | … ) ;
    name    = proper, { proper | "&" } | quotation mark, proper, { proper }, quotation mark ;

Which nouns, fields and words after the hyphen count stands in the tables `company_lists`, `company_fields`
and `compounds`.  A name ends where a person's begins.
"""

from collections.abc import Iterator

from kz_diplomacy.knowledge.entries import BodyKind, NameForm, Official, PlaceName
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.line import QUOTES
from kz_diplomacy.mentions.values import CountryMention, OrganizationMention
from kz_diplomacy.models import Country, Organization

__all__ = ["companies_with_homes", "is_compound"]

FIELDS = 3
"""Words that may stand between the home and the noun of a company."""
LONGEST = 8
MOST = 6
"""Companies of a list that are read."""
JOINTS = frozenset((",", "and"))


def companies_with_homes(context: Context) -> Iterator[OrganizationMention]:
    """Yield the companies whose home the words before the name tell, in the order of these words."""
    compounds, nouns = context.lexicon.compounds, context.lexicon.company_nouns
    several = context.lexicon.company_lists
    for index, word in enumerate(context.document.lower):
        mention = None
        if "-" in word and compounds.get(word.rpartition("-")[2]) == "home":
            mention = _based(context, index)
        elif word in nouns:
            mention = _called(context, index)
        elif word in several:
            yield from _listed(context, index)
        if mention is not None:
            yield mention


def is_compound(context: Context, index: int) -> bool:
    """Whether a word is an adjective made with a hyphen ("Toronto-based", "Follow-up"), no part of a name."""
    before, hyphen, after = context.word(index).rpartition("-")
    return bool(hyphen and before) and after in context.lexicon.compounds


def _based(context: Context, index: int) -> OrganizationMention | None:
    """Return the company behind "Toronto-based", which may have its field and noun between."""
    start, nouns = index + 1, context.lexicon.company_nouns
    noun = start
    while noun < start + FIELDS and context.word(noun) not in nouns and _is_field(context, noun):
        noun += 1
    if context.word(noun) in nouns and not context.capital(noun):
        start = noun + 1
    if start == index + 1 and _may_be_person(context, start):
        return None
    first, country = _home(context, index)
    return _made(context, first, start, country)


def _may_be_person(context: Context, start: int) -> bool:
    """Whether a name without a noun before it begins as people's do and does not end as bodies' do."""
    closing = context.key(_end(context, start) - 1)
    return (
        context.key(start) in context.knowledge.given_names and closing not in context.lexicon.organizations
    )


def _home(context: Context, index: int) -> tuple[int, Country | None]:
    """Return where "Hong Kong-based" begins, and its country."""
    known = context.countries.covering.get(index)
    if known is not None:
        return known.first, known.country
    town = context.key(index).rpartition("-")[0]
    for first, phrase in ((index - 1, (context.key(index - 1), town)), (index, (town,))):
        places = [v for v in context.knowledge.names.lookup(phrase) or () if isinstance(v, PlaceName)]
        if places:
            return first, max(places, key=_population).country
    return index, None


def _population(place: PlaceName) -> int:
    return place.population


def _called(context: Context, index: int) -> OrganizationMention | None:
    """Return the company that a noun with a country or field before it introduces; not "Business Forum"."""
    home = _adjective(context, index)
    if home is not None:
        return _made(context, home.first, index + 1, home.country)
    if context.capital(index) or _may_be_person(context, index + 1):
        return None
    first = _fields_start(context, index)
    owner = context.country_before(first) if context.word(first - 1) == "'s" else None
    if owner is not None:
        return _made(context, owner[0], index + 1, owner[1])
    return _made(context, first, index + 1, None) if first < index else None


def _fields_start(context: Context, index: int) -> int:
    """Return the first of the words that say before a noun for companies what they do."""
    first = index
    while first > index - FIELDS and _is_field(context, first - 1):
        first -= 1
    return first


def _listed(context: Context, index: int) -> Iterator[OrganizationMention]:
    """Yield the companies that stand behind a noun for several: "the Turkish builders Example and Sample"."""
    home, start = _adjective(context, index), index + 1
    for _ in range(MOST if home is not None else 0):
        mention = None if home is None else _made(context, start, start, home.country)
        if mention is not None:
            yield mention
        joint = _end(context, start)
        start = joint + (2 if context.word(joint) == "," and context.word(joint + 1) == "and" else 1)
        if joint == index + 1 or context.word(joint) not in JOINTS or _may_be_person(context, start):
            return


def _adjective(context: Context, index: int) -> CountryMention | None:
    """Return the country that the adjective before a noun for companies and its fields gives."""
    if context.capital(index) and index not in context.opening:
        return None
    at = index - 1
    while at > index - 1 - FIELDS and at not in context.countries.covering and _is_field(context, at):
        at -= 1
    country = context.countries.covering.get(at)
    if country is None or country.last != at + 1:
        return None
    if country.form is not NameForm.ADJECTIVE and not context.key(at).isupper():  # "the US firm"
        return None
    return country


def _is_field(context: Context, index: int) -> bool:
    """Whether a word in small letters may stand before the noun of a company: "energy", "state-owned"."""
    word = context.word(index)
    small = not context.capital(index) and index not in context.opening
    return small and (word in context.lexicon.company_fields or "-" in word)


def _made(context: Context, first: int, start: int, country: Country | None) -> OrganizationMention | None:
    quoted = context.key(start) in QUOTES
    begin = start + 1 if quoted else start
    end = _end(context, begin)
    if end == begin or context.crosses(first, end) or begin in context.countries.covering:
        return None
    known = context.names.starting.get(begin)
    if begin < context.telegraphic or (known is not None and known.last >= end):
        return None
    last = end + 1 if quoted and context.key(end) in QUOTES else end
    organization = Organization(name=context.document.slice(begin, end), country=country)
    closing = context.lexicon.organizations.get(context.key(end - 1))
    kind = closing.kind if closing else BodyKind.COMPANY
    return OrganizationMention(first=first, last=last, organization=organization, kind=kind)


def _end(context: Context, begin: int) -> int:
    """Return the end of the words of a name, given names within it where it ends as those of bodies do."""
    whole = _capitals_end(context, begin)
    if context.key(whole - 1) in context.lexicon.organizations:
        return whole
    end = begin
    while end < begin + LONGEST and end not in context.opening and not _begins_other(context, end, begin):
        joined = end > begin and context.key(end) == "&" and context.capital(end + 1)
        if not (context.capital(end) or joined):
            break
        end += 1
    return end


def _capitals_end(context: Context, begin: int) -> int:
    """Return the end of the words with capitals from a word, titles and compounds left out."""
    end = begin
    while end < begin + LONGEST and context.capital(end) and end not in context.opening:
        if context.word(end) in context.lexicon.heads or is_compound(context, end):
            break
        end += 1
    return end


def _begins_other(context: Context, index: int, begin: int) -> bool:
    """Whether a title, a person or another compound begins at a word."""
    if context.word(index) in context.lexicon.heads or is_compound(context, index):
        return True
    known = context.names.starting.get(index)
    official = known is not None and any(isinstance(value, Official) for value in known.values)
    return official or (index > begin and context.key(index) in context.knowledge.given_names)
