"""Titles and offices with what stands around them: modifiers, fields, bodies, countries.

    role     = [ determiner ], { modifier | owner }, core, [ scope ], { link, ( country | body | place ) } ;
    core     = a title of the tables | { field }, head noun ;      (* "Migrant Workers Secretary", "trade minister" *)
    scope    = "of" | "for", field, { ( "," | "and" | "of" ), field }          (* "Minister of Trade and Industry" *)
             | "of" | "to", role ;                                             (* "Adviser to the President" *)
    owner    = country, [ "'s" ] | body, [ "'s" ] | place, [ "'s" ] | proper ; (* "EBRD President" *)
    link     = "of" | "to" | "in" | "at" | "from", [ "the" ] ;
    modifier = "former" | "deputy" | "acting" | "new" … ;
    determiner = "the" | "a" | "his" | "her" | "its" | "their" … ;

The text of a role leaves out determiner, country and body, but keeps a chamber of parliament, a region or a
town ("Speaker of the Senate", "Mayor of Seoul").  A field is a word of the table of fields, or before a head
noun any word with a capital; so a scope ends where a person's name begins.  No role is a head noun inside the
name of a body or venue, before a possessive and the name of an office ("President's Office"), or, for weak
nouns, before another noun ("official visit", "General Assembly").
"""

from collections.abc import Iterator

import attrs

from kz_diplomacy.knowledge.entries import BodyKind, NameForm, PlaceKind
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.lexicon import Head
from kz_diplomacy.mentions.offices import Wording, office_of
from kz_diplomacy.mentions.values import PlaceMention
from kz_diplomacy.models import Country, Office

__all__ = ["Role", "find_roles"]

DETERMINERS = frozenset("the a an his her its their our this another that my your whose".split())
INDEFINITE = frozenset({"a", "an", "another"})
FIELD_JOINTS = frozenset({"and", ",", "&", "of", "the", "for", "on", "/"})
LINKS = frozenset({"of", "to", "in", "at", "from", "for", "with", "on"})
OFFICE_AFTER_POSSESSIVE = frozenset(
    {"office", "administration", "residence", "palace", "party", "club", "cup"}
)
AFTER_WEAK = frozenset(
    "of to in at from for with on and or but who also has have had is was were will would said says told met by as"
    " that the a , . ; : ) ( – — - 's ' \" ” then whose whom".split()
)
COUNTERPARTS = frozenset({"counterpart", "counterparts", "colleague", "colleagues", "opposite"})
OWN_BODIES = frozenset(
    set(BodyKind) - {BodyKind.PARLIAMENT, BodyKind.GOVERNMENT, BodyKind.MINISTRY, BodyKind.AGENCY}
)
STATE_BODIES = frozenset({BodyKind.PARLIAMENT})
SERVANTS = frozenset({Office.ADVISER, Office.AMBASSADOR, Office.ORGANIZATION_OFFICIAL})
LONGEST_CHAIN = 4
LONGEST_SCOPE = 14
LONGEST_ACRONYM = 7


@attrs.frozen(kw_only=True)
class Role:
    """A role with its range; `countries` holds all of them where there are several ("of Spain and Italy")."""

    first: int
    last: int
    text: str | None
    office: Office | None
    noun: Head
    country: Country | None = None
    countries: tuple[Country, ...] = ()
    organization: str | None = None
    determiner: str = ""
    counterpart: bool = False
    capital: bool = True
    owned: bool = False
    wording: Wording

    def singular(self) -> str | None:
        """The text with a singular head noun: "Presidents" of two are a President each."""
        return _singular(self.text) if self.text and self.plural else self.text

    @property
    def plural(self) -> bool:
        """Whether the head noun is a plural."""
        return self.noun.plural


@attrs.define(kw_only=True)
class _Draft:
    """A role while it is being read."""

    context: Context
    start: int
    head: int
    end: int
    noun: Head
    first: int = 0
    pieces: list[tuple[int, int]] = attrs.field(factory=list[tuple[int, int]])
    countries: list[Country] = attrs.field(factory=list[Country])
    organization: str | None = None
    kind: BodyKind | None = None
    known: Office | None = None
    local: bool = False
    owned: bool = False
    determiner: str = ""


def find_roles(context: Context) -> tuple[Role, ...]:
    """Return the roles that a document names, in order and without overlap.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> text = "The Deputy Minister of Foreign Affairs of Kazakhstan met the Italian ambassador."
    >>> context = Context.of(read_document(Article(id="a", text=text)), Knowledge.load())
    >>> [(role.text, str(role.country)) for role in find_roles(context)]
    [('Deputy Minister of Foreign Affairs', 'KZ'), ('ambassador', 'IT')]
    """
    return tuple(_roles(context))


def _roles(context: Context) -> Iterator[Role]:
    free = 0
    cores = list(_cores(context))
    heads = {head for _, head, _, _, _ in cores}
    for start, head, end, noun, known in cores:
        if (start < free and head < free) or _modifies(context, head, heads):
            continue
        draft = _Draft(context=context, start=max(start, free), head=head, end=end, noun=noun, known=known)
        role = _read(draft, free)
        if role is not None:
            free = role.last
            yield role


def _modifies(context: Context, head: int, heads: set[int]) -> bool:
    """Whether a noun like "chief" only modifies a head noun further on."""
    modifiers, portfolios = context.lexicon.modifiers, context.lexicon.portfolios
    if context.word(head) not in modifiers:
        return False
    index = head + 1
    while context.word(index) in modifiers or context.word(index) in portfolios:
        if index in heads:
            return True
        index += 1
    return index in heads and context.capital(index) == context.capital(head)


def _cores(context: Context) -> Iterator[tuple[int, int, int, Head, Office | None]]:
    """Yield (first word, head noun, word after the last, the noun, the office by the tables) of every title."""
    titles, lower, heads = context.knowledge.titles, context.document.lower, context.lexicon.heads
    for sentence in context.document.sentences:
        at = sentence.first
        for start, end, values in titles.find(lower, sentence.first, sentence.last):
            yield from _bare_heads(context, at, start)
            first, last = _trimmed(context, start, end)
            head = _head_of(context, first, last)
            noun = heads.get(lower[head]) or Head(
                values[0].office,
                plural=lower[head].endswith("s"),
                scope="" if values[0].of_country else "body",
            )
            yield first, head, last, noun, values[0].office if end - start > 1 else None
            at = end
        yield from _bare_heads(context, at, sentence.last)


def _trimmed(context: Context, first: int, last: int) -> tuple[int, int]:
    """Return a title's range without a body at its start or the beginning of a country at its end."""
    body = context.organizations.starting.get(first)
    if body is not None and body.last < last:
        first = body.last
    body = context.organizations.covering.get(last - 1)
    if body is not None and body.first > first and not body.generic:
        if body.last > last:
            return first, _without_country(context, body.first, body.last)[1]
        if body.kind in OWN_BODIES:
            return first, _before_link(context, body.first)
    country = context.countries.covering.get(last - 1)
    if country is None or country.first <= first:
        return first, last
    end = _before_link(context, country.first)
    return (first, end) if context.word(end) == "of" else (first, last)


def _before_link(context: Context, first: int) -> int:
    """Return where "of the" begins that stands before a word."""
    end = first - 1 if context.word(first - 1) == "the" else first
    return end - 1 if context.word(end - 1) in LINKS else end


def _bare_heads(context: Context, first: int, last: int) -> Iterator[tuple[int, int, int, Head, None]]:
    heads, lower = context.lexicon.heads, context.document.lower
    for index in range(first, last):
        if lower[index] in heads:
            yield index, index, index + 1, heads[lower[index]], None


def _head_of(context: Context, first: int, last: int) -> int:
    """Return where the head noun of a title stands: before its preposition, else at its end."""
    for index in range(first + 1, last):
        if context.word(index) in LINKS:
            return index - 1
    end = last - 1
    return end - 1 if context.word(end) in {"general", "elect", "designate"} and end > first else end


def _singular(text: str) -> str:
    """Return a title with its first plural noun in the singular.

    >>> _singular("Foreign Ministers"), _singular("Heads of State"), _singular("Deputy Secretaries")
    ('Foreign Minister', 'Head of State', 'Deputy Secretary')
    """
    words = text.split(" ")
    end = next((number for number, word in enumerate(words) if word in LINKS), len(words)) - 1
    for plural, single in (("ies", "y"), ("men", "man"), ("s", "")):
        if words[end].endswith(plural):
            words[end] = words[end].removesuffix(plural) + single
            break
    return " ".join(words)


def _read(draft: _Draft, floor: int) -> Role | None:
    context = draft.context
    if not _is_title(draft):
        return None
    draft.first = draft.start
    _extend_left(draft, floor)
    core = (draft.first, draft.end)
    draft.pieces.append(core)
    _take_inner_body(draft)
    _read_before(draft, floor)
    _read_after(draft)
    text = " ".join(context.document.slice(*piece) for piece in draft.pieces if piece[0] < piece[1])
    words, head = _wording(draft)
    counterpart = context.word(draft.head) in COUNTERPARTS
    country = draft.countries[0] if draft.countries else None
    wording = Wording(
        words=words,
        head=head,
        noun=draft.noun,
        known=draft.known if core[0] == draft.start else None,
        body=draft.kind,
        local=draft.local,
        american=country is None or country.code in {"US", "VA"},
    )
    return Role(
        first=draft.first,
        last=draft.end,
        text=None if counterpart else text,
        office=office_of(wording, context.lexicon.modifiers, context.knowledge.titles),
        noun=draft.noun,
        country=country,
        countries=tuple(draft.countries),
        organization=draft.organization,
        determiner=draft.determiner,
        counterpart=counterpart,
        capital=context.capital(core[0]),
        owned=draft.owned,
        wording=wording,
    )


def _take_inner_body(draft: _Draft) -> None:
    """Note the country and the kind of a body whose name is part of a title of the tables."""
    body = draft.context.organizations.covering.get(draft.end - 1)
    if body is None or body.first <= draft.head:
        return
    draft.kind = body.kind if body.kind in STATE_BODIES else None
    if body.organization.country:
        draft.countries.append(body.organization.country)
    draft.end = body.last


def _wording(draft: _Draft) -> tuple[list[str], int]:
    """Return the words of a title that tell the office, and which of them is the head noun."""
    words: list[str] = []
    head = 0
    for piece in draft.pieces:
        for index in range(*piece):
            word = draft.context.word(index)
            if index == draft.head:
                head = len(words)
            elif draft.context.lexicon.modifiers.get(word) == "passing":
                continue
            words.append(word)
    return words, head


def _is_title(draft: _Draft) -> bool:
    context, head = draft.context, draft.head
    body = context.organizations.covering.get(head)
    if (
        (body is not None and not body.generic)
        or head in context.places.covering
        or head in context.names.covering
    ):
        return False
    after = context.word(draft.end)
    if after in {"'s", "'"} and context.word(draft.end + 1) in OFFICE_AFTER_POSSESSIVE:
        return False
    if not draft.noun.weak or draft.end - draft.start > 1:
        return True
    return (
        after in AFTER_WEAK
        or after.endswith("ed")
        or (context.capital(draft.end) and after not in context.lexicon.common)
    )


def _extend_left(draft: _Draft, floor: int) -> None:
    """Take in modifiers and fields before a title."""
    context = draft.context
    while draft.first > floor and _belongs(draft, draft.first - 1):
        draft.first -= 1
        joint = draft.first - 1
        if context.word(joint) in {"and", "&", ","} and joint - 1 >= floor and _field(draft, joint - 1):
            if (
                draft.noun.scope == "portfolio"
                and _field(draft, draft.first)
                and context.capital(joint - 1) == context.capital(draft.first)
            ):
                draft.first = joint - 1 if context.word(joint - 1) != "," else draft.first


def _free(context: Context, index: int) -> bool:
    return index not in context.names.covering and index not in context.organizations.covering


def _field(draft: _Draft, index: int) -> bool:
    return draft.context.word(index) in draft.context.lexicon.portfolios and _free(draft.context, index)


def _belongs(draft: _Draft, index: int) -> bool:
    context, word = draft.context, draft.context.word(index)
    if not _free(context, index):
        return False
    if word in context.lexicon.modifiers:
        return True
    if word in context.lexicon.portfolios and draft.noun.scope:
        return True
    unknown = context.capital(index) and index not in context.opening and word not in context.lexicon.stops
    return (
        unknown
        and context.capital(draft.head)
        and draft.noun.scope == "portfolio"
        and word not in context.lexicon.heads
        and context.key(index)[1:].islower()
    )


def _read_before(draft: _Draft, floor: int) -> None:
    """Read the country, body or place before a title, and the determiner."""
    context = draft.context
    first = _owner(draft, draft.first, floor)
    if first < draft.first:
        draft.owned = True
        draft.first = first
        while draft.first > floor and context.word(draft.first - 1) in context.lexicon.modifiers:
            draft.first -= 1
        draft.pieces.insert(0, (draft.first, first))
    if draft.first > floor and context.word(draft.first - 1) in DETERMINERS:
        draft.first -= 1
        draft.determiner = context.word(draft.first)


def _owner(draft: _Draft, last: int, floor: int) -> int:
    context = draft.context
    end = last - 1 if context.key(last - 1) in {"'s", "'"} else last
    if end <= floor:
        return last
    if country := context.countries.ending.get(end):
        draft.countries.append(country.country)
        return _further_owners(draft, country.first, floor) if draft.noun.plural else country.first
    if body := context.organizations.ending.get(end):
        _take_body(draft, body.first, end)
        return body.first
    if place := context.places.ending.get(end):
        if place.place.country:
            draft.countries.append(place.place.country)
        draft.local = True
        return place.first
    return _unknown_body(draft, end, last, floor)


def _further_owners(draft: _Draft, first: int, floor: int) -> int:
    """Read "Russian and" before "Kazakh presidents"."""
    context = draft.context
    while context.word(first - 1) in {"and", ","}:
        before = first - 2 if context.word(first - 2) == "," else first - 1
        country = context.countries.ending.get(before)
        if country is None or country.first < floor or country.form is NameForm.DEMONYM:
            break
        draft.countries.insert(0, country.country)
        first = country.first
    return first


def _unknown_body(draft: _Draft, end: int, last: int, floor: int) -> int:
    context = draft.context
    if draft.noun.scope != "body":
        return last
    first = end
    while (
        first > floor
        and context.capital(first - 1)
        and _free(context, first - 1)
        and first not in context.opening
    ):
        word = context.word(first - 1)
        if word in context.lexicon.common or word in context.lexicon.heads:
            break
        first -= 1
    lone = first in context.opening and end - first == 1 and end == last
    if first < end and not (lone and context.capital(last)):
        draft.organization = context.document.slice(first, end)
        draft.kind = BodyKind.COMPANY
        return first
    return last


def _take_body(draft: _Draft, first: int, end: int) -> None:
    """Note the body that a title belongs to; a chamber or region stays in the role's text."""
    body = draft.context.organizations.covering[first]
    draft.kind = body.kind
    if body.organization.country and not draft.countries:
        draft.countries.append(body.organization.country)
    if body.kind in STATE_BODIES:
        draft.pieces.insert(0, _without_country(draft.context, first, end))
    elif not body.generic:
        draft.organization = body.organization.name


def _read_after(draft: _Draft) -> None:
    """Read the fields, bodies, places and countries after a title."""
    context = draft.context
    if draft.end == draft.pieces[-1][1]:
        draft.end = _fields(draft, draft.end)
        draft.pieces[-1] = (draft.pieces[-1][0], draft.end)
    _read_bracket(draft)
    _read_acronym(draft)
    for _ in range(LONGEST_CHAIN):
        link = context.word(draft.end)
        if link not in LINKS or draft.end in context.opening:
            return
        start = draft.end + 2 if context.word(draft.end + 1) in {"the", "its", "his"} else draft.end + 1
        if not _read_link(draft, link, start):
            return


def _read_bracket(draft: _Draft) -> None:
    """Read the field in "Vice President (Operations)" where a name follows."""
    context = draft.context
    if context.key(draft.end) != "(" or not context.capital(draft.end + 1):
        return
    close = next((index for index in range(draft.end + 2, draft.end + 6) if context.key(index) == ")"), None)
    if close is not None and context.capital(close + 1) and draft.end + 1 not in context.countries.starting:
        draft.pieces.append((draft.end, close + 1))
        draft.end = close + 1


def _read_acronym(draft: _Draft) -> None:
    """Read the body in "Country Director AFD" where a name follows."""
    context, end = draft.context, draft.end
    key = context.key(end)
    if not (key.isupper() and key.isalpha() and 1 < len(key) < LONGEST_ACRONYM and context.capital(end + 1)):
        return
    if end in context.countries.covering or context.word(end) in context.lexicon.common or not draft.noun.scope:
        return
    body = context.organizations.starting.get(end)
    known = context.names.starting.get(end)
    if (body is None and known is not None) or draft.kind is not None:
        return
    draft.organization = body.organization.name if body else key
    draft.kind = body.kind if body else None
    draft.end = end + 1


def _fields(draft: _Draft, start: int) -> int:
    """Return the end of the fields after a title ("of Foreign Affairs, Trade and Immigration")."""
    context = draft.context
    inside = _contains_link(context, draft.head + 1, start)
    if not inside and context.word(start) not in {"of", "for", "on", "in"}:
        return start
    if (
        not inside
        and context.word(start + 1) == "the"
        and context.word(start + 2) not in context.lexicon.portfolios
    ):
        return start
    end, index = start, start if inside else start + 1
    safe = start
    while index < start + LONGEST_SCOPE and index not in context.opening:
        word = context.word(index)
        country = context.countries.starting.get(index)
        if country is not None and not _adjective(context, index):
            break
        field = word in context.lexicon.portfolios and index not in context.organizations.covering
        if field and (context.capital(index) or not inside):
            safe = end if index > end and index > start + 1 else safe
            end = index + 1
        elif country is None and word not in FIELD_JOINTS:
            break
        index = country.last if country else index + 1
    cut = context.word(end) in context.lexicon.heads and (inside or safe > start)
    return safe if cut else end


def _adjective(context: Context, index: int) -> bool:
    country = context.countries.starting[index]
    return country.form is NameForm.ADJECTIVE and context.word(country.last) in context.lexicon.portfolios


def _contains_link(context: Context, first: int, last: int) -> bool:
    return any(context.word(index) in LINKS for index in range(first, last))


def _read_link(draft: _Draft, link: str, start: int) -> bool:
    """Read one further part of a chain; False where there is none."""
    context = draft.context
    if _read_body(draft, start) or _read_master(draft, start):
        return True
    if country := context.countries.starting.get(start):
        if country.form is NameForm.ADJECTIVE and not _is_country_end(context, country.last):
            return _read_national_field(draft, start)
        if link in {"of", "from", "for"}:
            _take_countries(draft, start)
        elif link == "to" and draft.noun.office is not Office.AMBASSADOR:
            return False
        else:
            draft.end = country.last
        return True
    if (place := context.places.starting.get(start)) and link in {"of", "in"}:
        return _take_place(draft, place)
    return _read_unknown_body(draft, link, start)


def _read_national_field(draft: _Draft, start: int) -> bool:
    """Read "the Tajik and Kyrgyz security services" after "heads of"."""
    context, countries, index = draft.context, list[Country](), start
    while country := context.countries.starting.get(index):
        countries.append(country.country)
        field = index = country.last
        while context.word(index) in {"and", ","}:
            index += 1
        index = index if index in context.countries.starting else field
        if index == field:
            break
    end = index
    while context.word(end) in context.lexicon.portfolios:
        end += 1
    if end == index:
        return False
    draft.pieces.extend([(draft.end, start), (index, end)])
    draft.countries.extend(countries)
    draft.end = end
    return True


def _read_master(draft: _Draft, start: int) -> bool:
    """Read "Adviser to the President": the title of whom an adviser or envoy serves."""
    if draft.noun.office not in SERVANTS:
        return False
    country = draft.context.countries.starting.get(start)
    begin = country.last if country and country.form is NameForm.ADJECTIVE else start
    known = draft.context.knowledge.titles.longest_at(draft.context.document.lower, begin)
    if known is None:
        return False
    if country:
        draft.countries.append(country.country)
    draft.pieces.extend([(draft.end, start), (begin, known[0])])
    draft.end = known[0]
    return True


def _is_country_end(context: Context, index: int) -> bool:
    return not context.word(index).isalpha() or context.word(index) in AFTER_WEAK


def _take_countries(draft: _Draft, start: int) -> None:
    context = draft.context
    known = context.countries.starting[start]
    draft.countries.append(known.country)
    draft.end = known.last
    while draft.noun.plural and context.word(draft.end) in {",", "and"}:
        after = draft.end + 1
        while context.word(after) in {"and", "the", ","}:
            after += 1
        further = context.countries.starting.get(after)
        if further is None or further.form is not NameForm.NAME:
            return
        draft.countries.append(further.country)
        draft.end = further.last


def _take_place(draft: _Draft, place: PlaceMention) -> bool:
    draft.pieces.append((draft.end, place.last))
    stands_for_place = draft.noun.office is not Office.AMBASSADOR
    draft.local = stands_for_place and place.kind is not PlaceKind.SITE
    if place.place.country and not draft.countries and stands_for_place:
        draft.countries.append(place.place.country)
    draft.end = place.last
    return True


def _read_body(draft: _Draft, start: int) -> bool:
    body = draft.context.organizations.starting.get(start)
    if body is None or draft.kind is not None:
        return False
    name_end = body.last
    if body.kind in STATE_BODIES:
        draft.pieces.append((draft.end, start))
        draft.pieces.append(_without_country(draft.context, start, body.last))
        draft.kind = body.kind
        if body.organization.country and not draft.countries:
            draft.countries.append(body.organization.country)
    else:
        _take_body(draft, start, body.last)
    draft.end = body.last
    return True


def _without_country(context: Context, first: int, last: int) -> tuple[int, int]:
    """Return the words of a chamber's name, its country not included."""
    before = context.countries.starting.get(first)
    if before is not None and before.last < last:
        first = before.last + 1 if context.key(before.last) in {"'s", "'"} else before.last
    after = context.countries.ending.get(last)
    if after is not None and after.first > first:
        last = _before_link(context, after.first)
    return first, last


def _read_unknown_body(draft: _Draft, link: str, start: int) -> bool:
    """Read "of Example Energy": a body that no table has, up to the words of a person's name."""
    context = draft.context
    if (
        draft.noun.scope != "body"
        or link not in {"of", "at"}
        or draft.organization
        or start != draft.end + 1
        and link == "at"
    ):
        return False
    end = start
    while context.capital(end) and end not in context.opening and _free(context, end):
        end += 1
    if end - start > 2 and context.key(end - 2) in context.knowledge.given_names:
        end -= 2
    if end == start or context.word(start) in context.lexicon.heads:
        return False
    bare = context.lexicon.organizations.get(context.key(start)) if end - start == 1 else None
    if bare is not None:
        draft.pieces.append((draft.end, end))
    else:
        draft.organization = context.document.slice(start, end)
    draft.kind = bare.kind if bare else BodyKind.COMPANY
    draft.end = end
    return True
