"""Titles and offices with what stands around them: modifiers, fields, bodies, countries.

    role     = [ determiner ], { modifier | owner }, core, [ scope ], { link, ( country | body | place ) } ;
    core     = a title of the tables | { field }, head noun ;    (* "Migrant Workers Secretary" *)
    scope    = "of" | "for", field, { ( "," | "and" | "of" ), field }   (* "Minister of Trade and Industry" *)
             | "of" | "to", role ;                                      (* "Adviser to the President" *)
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

import re
from collections.abc import Iterator
from typing import NamedTuple

from kz_diplomacy.knowledge.entries import BodyKind, Official
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.lexicon import Head
from kz_diplomacy.mentions.offices import Wording, office_of
from kz_diplomacy.mentions.person_names import is_rank_as_surname
from kz_diplomacy.mentions.title_chains import read_chain, take_inner_body
from kz_diplomacy.mentions.title_draft import Draft
from kz_diplomacy.mentions.title_owners import read_owner, take_modifiers
from kz_diplomacy.mentions.titles import LINKS, Title, find_titles
from kz_diplomacy.models import Country, Office

__all__ = ["INDEFINITE", "Role", "find_roles"]

INDEFINITE = frozenset({"a", "an", "another"})
SERVING = frozenset((Office.ADVISER, Office.AMBASSADOR))
"""Offices of those who serve another office-holder: "the president's envoy"."""
LONGEST_SERVANT = 4
AFTER_WEAK = frozenset({
    "of", "to", "in", "at", "from", "for", "with", "on", "and", "or", "but", "who", "also", "has", "have",
    "had", "is", "was", "were", "will", "would", "said", "says", "told", "met", "by", "as", "that", "the",
    "a", "then", "whose", "whom", ",", ".", ";", ":", ")", "(", "-", "--", "'s", "'", '"',
    "–", "—",  # noqa: RUF001 (the dashes that articles have)
})  # fmt: skip
SINGULAR = {"ies": "y", "men": "man", "s": ""}
PLURAL = re.compile("(?:ies|men|s)$")
BEFORE_TITLE = frozenset({"the", "'s", "'"})
"""What shows "Amir" to be a title, beside the styles."""


class Role(NamedTuple):
    """A role with its range; `countries` holds all of them where there are several ("of Spain and Italy")."""

    first: int
    last: int
    text: str | None
    office: Office | None
    noun: Head
    wording: Wording
    country: Country | None = None
    countries: tuple[Country, ...] = ()
    organization: str | None = None
    determiner: str = ""
    counterpart: bool = False
    capital: bool = True
    owned: bool = False

    def singular(self) -> str | None:
        """The text with a singular head noun: "Presidents" of two are a President each."""
        return _singular(self.text) if self.text and self.plural else self.text

    @property
    def plural(self) -> bool:
        """Whether the head noun is a plural."""
        return self.noun.plural


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
    for title in find_titles(context):
        if title.head < free or not _is_title(context, title):
            continue
        floor = max(free, context.sentence_of(title.head))
        draft = Draft.of(context, title, floor)
        role = _read(draft, floor)
        free = role.last
        yield role


def _singular(text: str) -> str:
    """Return a title with its first plural noun in the singular.

    >>> _singular("Foreign Ministers"), _singular("Heads of State"), _singular("Deputy Secretaries")
    ('Foreign Minister', 'Head of State', 'Deputy Secretary')
    """
    words = text.split(" ")
    end = next((number for number, word in enumerate(words) if word in LINKS), len(words)) - 1
    words[end] = PLURAL.sub(lambda match: SINGULAR[match[0]], words[end])
    return " ".join(words)


def _read(draft: Draft, floor: int) -> Role:
    """Return the role that begins at `floor` at the earliest."""
    context = draft.context
    take_modifiers(draft, floor)
    start = draft.first
    draft.pieces.append((start, draft.end))
    take_inner_body(draft)
    read_owner(draft, floor)
    _leave_bureau(draft)
    read_chain(draft)
    counterpart = context.word(draft.title.head) in person_words(PersonWord.COUNTERPART)
    wording = _wording(draft, start)
    return Role(
        first=draft.first,
        last=draft.end,
        text=None if counterpart else draft.text() or None,
        office=None
        if _is_somebodys(draft, wording)
        else office_of(wording, context.lexicon.modifiers, context.knowledge.titles),
        noun=draft.title.noun,
        country=draft.countries[0] if draft.countries else None,
        countries=tuple(draft.countries),
        organization=draft.organization,
        determiner=draft.determiner,
        counterpart=counterpart,
        capital=context.capital(start),
        owned=draft.owned,
        wording=wording,
    )


def _leave_bureau(draft: Draft) -> None:
    """Forget a ministry's own bureau before a title: "Bureau of Energy Assistant Secretary A"."""
    if draft.title.office is Office.DEPUTY_MINISTER and draft.owned and draft.kind is BodyKind.AGENCY:
        draft.kind = draft.organization = None


def _is_somebodys(draft: Draft, wording: Wording) -> bool:
    """Whether "his deputies" is told: deputies of a person, not of a parliament."""
    return draft.determiner in {"his", "her"} and list(wording.words) in [["deputy"], ["deputies"]]


def _wording(draft: Draft, start: int) -> Wording:
    words, head = _words(draft)
    country = draft.countries[0].code if draft.countries else None
    return Wording(
        words=words,
        head=head,
        noun=draft.title.noun,
        known=draft.title.office if start == draft.title.first else None,
        body=draft.kind,
        local=draft.local,
        country=country,
        led=draft.organization or "",
    )


def _words(draft: Draft) -> tuple[list[str], int]:
    """Return the words of a title that tell the office, and which of them is the head noun."""
    words: list[str] = []
    head = 0
    for piece in draft.pieces:
        for index in range(*piece):
            word = draft.context.word(index)
            if index == draft.title.head:
                head = len(words)
            elif draft.context.lexicon.modifiers.get(word) == "passing":
                continue
            words.append(word)
    return words, head


def _is_within_name(context: Context, title: Title) -> bool:
    """Whether a title is part of a name: of "Sultan Raev", but not of "King Hussein"."""
    found = context.names.covering.get(title.head)
    if found is None:
        return False
    officials = [value for value in found.values if isinstance(value, Official)]
    begins = found.first == title.first and title.last < found.last
    word = context.word(title.head)
    own = word in person_words(PersonWord.NAME_OF_FATHER) and any(
        each.name.lower().startswith(word) for each in officials
    )
    return own or not (officials and begins)


def _is_given_name(context: Context, title: Title) -> bool:
    """Whether "Amir" is part of a name: nothing before it shows a title, and a name goes on."""
    word, capital = context.word(title.head), context.capital(title.head) and title.first == title.head
    if (
        word in person_words(PersonWord.NAME_OF_FATHER)
        and capital
        and context.word(title.last) in person_words(PersonWord.SON)
    ):
        return True
    if not capital or word not in person_words(PersonWord.NAME_TOO):
        return False
    before = title.head - 1
    shown = context.word(before) in BEFORE_TITLE | person_words(PersonWord.STYLE_SHOWN) or _is_son(
        context, title.last + 1
    )
    known = title.head not in context.names.covering and (
        title.last in context.names.covering or context.word(title.last) in context.lexicon.honorifics
    )
    country = before in context.countries.covering
    titled = context.word(before) in context.lexicon.heads and context.capital(before)
    return context.capital(title.last) and (titled or not (shown or known or country))


def _is_son(context: Context, index: int) -> bool:
    """Whether a name goes on as those of Arab rulers do: "Emir Hamad bin …", "Amir Jabir al-…"."""
    article, hyphen, _ = context.key(index).partition("-")
    return context.word(index) in person_words(PersonWord.SON) or bool(hyphen and article.islower())


def _is_title(context: Context, title: Title) -> bool:
    """Tell a title from a part of a name, from "President's Office" and from "official visit"."""
    body = context.organizations.covering.get(title.head)
    inside = (body is not None and not body.generic) or title.head in context.places.covering
    if inside or _is_within_name(context, title) or _is_given_name(context, title):
        return False
    inner = is_rank_as_surname(context, title.head) or context.word(title.head - 1) in person_words(
        PersonWord.SON
    )
    after = context.word(title.last)
    if title.last - title.first == 1 and (inner or after in person_words(PersonWord.BOARD)):
        return False
    owning = after in {"'s", "'"}
    if owning and (
        context.word(title.last + 1) in person_words(PersonWord.THING_OF_OFFICE)
        or _is_served(context, title.last)
    ):
        return False
    if context.word(title.head) == "opposite":
        return title.last - title.first > 1
    return not title.noun.weak or title.last - title.first > 1 or _stands_alone(context, title.last)


def _is_served(context: Context, possessive: int) -> bool:
    """Whether somebody who serves the office follows: "the president's special envoy"."""
    for index in range(possessive + 1, possessive + LONGEST_SERVANT):
        word = context.word(index)
        if word in context.lexicon.heads:
            return context.lexicon.heads[word].office in SERVING
        if word not in context.lexicon.modifiers and word not in context.lexicon.portfolios:
            break
    return False


def _stands_alone(context: Context, last: int) -> bool:
    """Whether a weak noun is no part of a longer one: a verb, mark or name follows."""
    after = context.word(last)
    if after in AFTER_WEAK or after.endswith("ed") or after in context.lexicon.speech:
        return True
    if after in context.lexicon.honorifics and context.capital(last):
        return True
    son = after in person_words(PersonWord.NAME_OF_FATHER) and _is_son(context, last + 1)
    named = context.capital(last) and (son or after not in context.lexicon.common)
    return named and last not in context.countries.starting
