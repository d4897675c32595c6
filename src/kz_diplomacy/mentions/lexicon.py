"""The word lists of the readers of people and bodies, from the tables `knowledge/data/*.tsv`."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple, cast

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import bundled, flag, member, read_table
from kz_diplomacy.models import Office

__all__ = ["Head", "Lexicon", "OrganizationWord", "lexicon"]

Scope = Literal["portfolio", "body", ""]
Effect = Literal["keep", "deputy", "former", "passing"]
Shape = Literal["of", "before", "tail", "form", "weak", "generic"]

HEAD_COLUMNS = ("word", "office", "plural", "scope", "weak", "source")

_office = member(Office)
_body = member(BodyKind)


class Head(NamedTuple):
    """The noun that a title is built around: "minister", "president", "counterpart".

    `scope` tells what may stand with it: "portfolio" a field of state affairs, "body" an organization; `weak`
    that the word is often something else ("official visit", "to head", "General Assembly").
    """

    office: Office | None
    plural: bool = False
    scope: Scope = ""
    weak: bool = False


class OrganizationWord(NamedTuple):
    """A word that closes, opens or stands for the name of a body, and where the rest of the name stands."""

    kind: BodyKind
    shape: Shape


class Lexicon(NamedTuple):
    """Closed and open word lists, all in lower case except those of organizations.

    `speech` holds verbs of people and governments ("said", "visited"), `speaking` those that only people do
    ("stressed"), `addressing` those done to people ("told").  `company_lists` holds nouns for several
    companies, `company_nouns` those for one, `company_fields` what they may work in; `compounds` the second
    parts of adjectives like "Toronto-based", with "home" where the first part is one.
    """

    heads: Mapping[str, Head]
    modifiers: Mapping[str, Effect]
    organizations: Mapping[str, OrganizationWord]
    portfolios: frozenset[str]
    particles: frozenset[str]
    honorifics: frozenset[str]
    speech: frozenset[str]
    speaking: frozenset[str]
    addressing: frozenset[str]
    stops: frozenset[str]
    sites: frozenset[str]
    regions: frozenset[str]
    company_lists: frozenset[str]
    company_nouns: frozenset[str]
    company_fields: frozenset[str]
    compounds: Mapping[str, str]
    common: frozenset[str]
    """All words above that may have a capital without being part of a proper name of their own."""


@cache
def lexicon() -> Lexicon:
    """Return the word lists that come with the library, read once.

    >>> lexicon().heads["minister"].office
    Office.MINISTER
    >>> "trade" in lexicon().portfolios, "bin" in lexicon().particles
    (True, True)
    """
    folder = bundled()
    heads = dict(read_table(folder, "role_heads.tsv", HEAD_COLUMNS, _head))
    modifiers = dict(read_table(folder, "role_modifiers.tsv", ("word", "effect", "source"), _modifier))
    organizations = dict(
        read_table(folder, "organization_words.tsv", ("word", "kind", "shape", "source"), _organization)
    )
    verbs = read_table(folder, "speech_verbs.tsv", ("word", "subject", "object", "source"), _verb)
    lists = read_table(folder, "company_lists.tsv", ("word", "singular", "source"), _pair)
    portfolios, honorifics, stops, sites, regions = (
        _words(folder, f"{table}.tsv")
        for table in ("portfolio_words", "honorifics", "name_stops", "site_words", "region_words")
    )
    return Lexicon(
        heads=heads,
        modifiers=modifiers,
        organizations=organizations,
        portfolios=portfolios,
        particles=_words(folder, "name_particles.tsv"),
        honorifics=honorifics,
        speech=frozenset(verb.word for verb in verbs),
        speaking=frozenset(verb.word for verb in verbs if verb.subject),
        addressing=frozenset(verb.word for verb in verbs if verb.object),
        stops=stops,
        sites=sites,
        regions=regions,
        company_lists=frozenset(plural for plural, _ in lists),
        company_nouns=frozenset(singular for _, singular in lists if singular),
        company_fields=_words(folder, "company_fields.tsv") | portfolios,
        compounds=dict(read_table(folder, "compounds.tsv", ("word", "meaning", "source"), _pair)),
        common=portfolios.union(
            honorifics,
            stops,
            (*heads, *modifiers),
            sites,
            regions,
            (word.lower() for word, body in organizations.items() if body.shape != "weak"),
        ),
    )


def _words(folder: Folder, table: str) -> frozenset[str]:
    return frozenset(read_table(folder, table, ("word", "source"), _word))


def _word(word: str, _source: str) -> str:
    return word


def _pair(word: str, other: str, _source: str) -> tuple[str, str]:
    return word, other


class _Verb(NamedTuple):
    word: str
    subject: bool
    object: bool


def _verb(word: str, subject: str, person: str, _source: str) -> _Verb:
    return _Verb(word, flag(subject), flag(person))


def _head(word: str, office: str, plural: str, scope: str, weak: str, _source: str) -> tuple[str, Head]:
    known = _office(office) if office else None
    return word, Head(known, flag(plural), cast("Scope", scope), flag(weak))


def _modifier(word: str, effect: str, _source: str) -> tuple[str, Effect]:
    return word, cast("Effect", effect)


def _organization(word: str, kind: str, shape: str, _source: str) -> tuple[str, OrganizationWord]:
    return word, OrganizationWord(_body(kind), cast("Shape", shape))
