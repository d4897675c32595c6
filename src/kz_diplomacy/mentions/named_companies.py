"""Companies that are in no table, told of as a country's own or explained behind their name.

    possessed = country, "'s", name ;        (* "a contract with Latvia's RigaTram": beside a paper *)
    apposed   = name, ",", article, adjective, { field }, noun ;    (* "Daugava Ports, a Latvian operator" *)

A name that may be a person's is none: one that begins with a given name, ends with a surname of the tables,
or that the text gives to somebody elsewhere.
"""

from collections.abc import Iterator

from kz_diplomacy.knowledge.entries import BodyKind, NameForm
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.values import CountryMention, OrganizationMention
from kz_diplomacy.models import AgreementKind, Country, Organization

__all__ = ["named_companies"]

OWNING = frozenset(("'s", "\u2019s", "'", "\u2019"))
ARTICLES = frozenset(("a", "an", "the"))
PAPERS = frozenset((AgreementKind.AGREEMENT, AgreementKind.CONTRACT, AgreementKind.MEMORANDUM))
"""Kinds of documents that companies have."""
BESIDE = 15
"""Words around a name within which a paper tells that it is a company's."""
FIELDS = 3
LONGEST = 4
"""Words of a name."""


def named_companies(context: Context) -> Iterator[OrganizationMention]:
    """Yield the companies, those that countries own before those that are explained."""
    owned = [each for each in map(_after, context.countries_found) if context.key(each[0] - 1) in OWNING]
    found = [(begin, _end(context, begin), home) for begin, home in owned]
    found = [each for each in found if _is_company(context, *each[:2]) and _is_by_paper(context, *each[:2])]
    found += _apposed(context)
    people = _called_after(context, {context.word(begin) for begin, end, _ in found if end == begin + 1})
    for begin, end, home in found:
        if context.word(begin) not in people:
            organization = Organization(name=context.document.slice(begin, end), country=home)
            yield OrganizationMention(first=begin, last=end, organization=organization, kind=BodyKind.COMPANY)


def _after(country: CountryMention) -> tuple[int, Country]:
    """Return the word behind "Latvia's", and the country."""
    return country.last + 1, country.country


def _end(context: Context, begin: int) -> int:
    """Return the word after a name that begins at a word, the word itself where none does."""
    end = begin
    while end < begin + LONGEST and context.capital(end) and end not in context.opening:
        end += 1
    return end


def _is_company(context: Context, begin: int, end: int) -> bool:
    """Return whether a name may be a company's: nothing that the tables know, and no person."""
    if begin == end or end == begin + LONGEST or context.key(begin) in context.knowledge.given_names:
        return False
    words = range(begin, end)
    lexicon = context.lexicon
    known = any(index in context.names.covering or index in context.places.covering for index in words)
    usual = context.word(begin) in lexicon.common or any(context.word(n) in lexicon.heads for n in words)
    nouns = (lexicon.organizations.get(context.key(index)) for index in words)
    public = any(noun is not None and noun.kind is not BodyKind.COMPANY for noun in nouns)
    return not (known or usual or public or context.key(end - 1) in context.knowledge.surnames)


def _is_by_paper(context: Context, begin: int, end: int) -> bool:
    """Return whether a contract or the like stands near a name in its sentence."""
    near = range(begin - BESIDE, end + BESIDE)
    papers = (
        each.kind
        for index in near
        for each in context.knowledge.documents.lookup((context.word(index),)) or ()
        if not context.crosses(min(begin, index), max(index + 1, end))
    )
    return not PAPERS.isdisjoint(papers)


def _apposed(context: Context) -> Iterator[tuple[int, int, Country]]:
    """Yield the names that "a Latvian operator" stands behind, each with its home."""
    for index in context.document.among(context.lexicon.company_nouns):
        at = index - 1
        while at > index - 1 - FIELDS and not context.capital(at):
            at -= 1
        home = context.countries.covering.get(at)
        told = home is not None and home.form is NameForm.ADJECTIVE
        if home is None or not told or context.word(home.first - 1) not in ARTICLES:
            continue
        end = home.first - 2
        begin = _begin(context, end)
        if (
            context.word(end) == ","
            and not context.crosses(begin, index)
            and _is_company(context, begin, end)
        ):
            yield begin, end, home.country


def _begin(context: Context, end: int) -> int:
    """Return the first word of the name that ends before a word."""
    begin = end
    while begin > end - LONGEST and context.capital(begin - 1) and begin not in context.opening:
        begin -= 1
    return begin


def _called_after(context: Context, names: set[str]) -> set[str]:
    """Return those of the single names that elsewhere stand behind another: "Mr Kerins", "Aida Kerins"."""
    behind = (n for n in context.document.among(names) if n not in context.opening and context.capital(n))
    return {context.word(n) for n in behind if n - 1 not in context.opening and context.capital(n - 1)}
