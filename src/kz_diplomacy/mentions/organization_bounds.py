"""Where the names of bodies begin and end, and the fields that they name: "of Energy and Water"."""

from kz_diplomacy.knowledge.entries import Body, BodyKind, NameForm, Official
from kz_diplomacy.mentions.company_homes import is_compound
from kz_diplomacy.mentions.context import Context

__all__ = [
    "LONGEST",
    "NAME_JOINTS",
    "STATE_ORGANS",
    "fields_end",
    "fields_start",
    "is_field",
    "name_start",
    "proper_end",
]

STATE_ORGANS = frozenset({BodyKind.MINISTRY, BodyKind.PARLIAMENT, BodyKind.GOVERNMENT})
FIELD_JOINTS = frozenset({"and", "of", "&", "for", "the", ","})
NAME_JOINTS = frozenset({"and", "of", "&", "the", "for"})
NEVER_IN_NAME = frozenset(
    {"the", "in", "at", "on", "for", "of", "a", "mr", "ms", "and", "by", "with", "to", "from"}
)
LONGEST = 10
SEVERAL = 2
"""Words from "and" to the end of a title of one word."""
LONGEST_FIELDS = 24


def fields_start(context: Context, index: int) -> int:
    """Return where the fields before "Ministry" begin ("Trade and Industry Ministry")."""
    first, joint = index, False
    while is_field(context, first - 1) or (joint := _joins_fields(context, first, index)):
        first -= 2 if joint else 1
    return first


def _joins_fields(context: Context, first: int, index: int) -> bool:
    joint = first < index and context.word(first - 1) in {"and", ",", "&"}
    return joint and is_field(context, first - 2)


def is_field(context: Context, index: int) -> bool:
    """Return whether a word with a capital names a field of state affairs.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> text = "The Ministry of Energy met."
    >>> context = Context.of(read_document(Article(id="a", text=text)), Knowledge.load())
    >>> is_field(context, 3), is_field(context, 4)
    (True, False)
    """
    named = index in context.countries.covering or index + 1 in context.opening
    return context.capital(index) and context.word(index) in context.lexicon.portfolios and not named


def fields_end(context: Context, start: int) -> int:
    """Return the end of the fields of a ministry, their country not included; 0 where there are none."""
    end = 0
    for index in range(start, start + LONGEST_FIELDS):
        if index not in context.opening and is_field(context, index):
            end = index + 1
        elif context.word(index) not in FIELD_JOINTS or _begins_whole(context, index):
            break
    return end


def name_start(context: Context, index: int) -> int:
    """Return the first word of the proper name that ends before a word."""
    first = index
    while index - first < LONGEST and _names_body(context, first - 1):
        first -= 1
        if _joins_names(context, first, index):
            first -= 1
    return first


def _joins_names(context: Context, first: int, index: int) -> bool:
    """Whether "and" belongs to a name: "Industrial and Commercial Bank", not "Samsung and Example Bank"."""
    if context.word(first - 1) not in {"and", "&"} or not _names_body(context, first - 2):
        return False
    before = context.key(first - 2)
    if before in context.lexicon.organizations or not before[1:].islower():  # "Oil Ltd and SampleGas Bank"
        return False
    other = context.names.ending.get(first - 1)
    if other is not None and any(isinstance(value, Body) for value in other.values):  # "Boeing and …"
        return False
    fields = is_field(context, first) and is_field(context, first - 2)
    return fields or index - first > 1


def _names_body(context: Context, index: int) -> bool:
    if index < 0 or not context.capital(index) or index + 1 in context.opening:
        return False
    word = context.word(index)
    titled = word in context.lexicon.heads and not _is_general(context, index)
    if titled or word in NEVER_IN_NAME or context.key(index) == "He":
        return False
    if is_compound(context, index):
        return False
    if index < context.telegraphic and word not in context.lexicon.portfolios:
        return index in context.names.covering
    if index not in context.opening:
        return True
    return word not in context.lexicon.stops or word in context.lexicon.portfolios


def _is_general(context: Context, index: int) -> bool:
    """Whether "General" is an adjective before a field: "General Petroleum Corporation", no officer."""
    return context.word(index) == "general" and context.word(index + 1) in context.lexicon.portfolios


def proper_end(context: Context, start: int, kind: BodyKind) -> int:
    """Return the end of the words with capitals from `start`, small joints between them included."""
    known = context.names.starting.get(start)
    if known is not None and any(isinstance(value, Body) for value in known.values):
        start = known.last
    end = index = start
    while index < start + LONGEST and not _begins_person(context, index, start):
        if _joins_title(context, index):
            break
        if _goes_on(context, index, kind):
            end = index + 1
        elif context.word(index) not in NAME_JOINTS or index > end or _begins_whole(context, index):
            break
        index += 1
    return end


def _joins_title(context: Context, index: int) -> bool:
    """Whether somebody's second title follows: "of the Cabinet of Ministers and Minister of Energy"."""
    title = context.knowledge.titles.longest_at(context.document.lower, index + 1)
    return context.word(index) == "and" and title is not None and title[0] - index > SEVERAL


def _begins_whole(context: Context, index: int) -> bool:
    """Whether "of the Foreign Ministry" begins: the body of which a department is a part."""
    start = index + 2 if context.word(index + 1) == "the" else index + 1
    end = start
    while context.word(end) in context.lexicon.portfolios:
        end += 1
    return context.word(index) == "of" and end > start and context.word(end) == "ministry"


def _goes_on(context: Context, index: int, kind: BodyKind) -> bool:
    if not context.capital(index) or index in context.opening:
        return False
    country = context.countries.covering.get(index)
    if country is not None:
        return country.form is NameForm.ADJECTIVE and kind not in STATE_ORGANS and context.capital(index + 1)
    plural = context.word(index).removesuffix("s") in context.lexicon.organizations
    if plural or context.word(index) in context.lexicon.common:
        return True
    follows = context.capital(index - 1) and context.word(index - 1) in context.lexicon.common
    return kind not in STATE_ORGANS and not follows


def _begins_person(context: Context, index: int, start: int) -> bool:
    """Whether a person's name or title begins at a word inside what may be a body's name."""
    known = context.names.starting.get(index)
    if known is not None and any(isinstance(value, Official) for value in known.values):
        return True
    return index > start and (
        context.key(index) in context.knowledge.given_names or _begins_title(context, index)
    )


def _begins_title(context: Context, index: int) -> bool:
    """Whether the title of somebody named begins here: "… Affairs Assistant Secretary Example"."""
    start = index
    while context.word(start) in context.lexicon.modifiers and context.capital(start):
        start += 1
    title = context.knowledge.titles.longest_at(context.document.lower, start)
    if title is None or title[0] in context.opening or title[0] - index == 1:
        return False
    return context.capital(title[0]) or (context.word(title[0]) in {"to", "of"} and start > index)
