"""The noun phrase around a word for a kind of document.

    phrase = [ determiner ], [ count ], { qualifier }, [ year ], { modifier }, kind ;

Modifiers are the words between the determiner and the kind; without a determiner, those back to the next
verb, mark or function word.  Capitalised ones belong to a proper name ("the Paris Agreement"), the
adjective of a country names a party ("the Kazakh-Mongolian treaty").
"""

import attrs

from kz_diplomacy.knowledge.entries import DocumentWord, NameForm
from kz_diplomacy.mentions.document_surroundings import ING, Surroundings
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.numbers import STARTS
from kz_diplomacy.mentions.values import CountryMention, OrganizationMention

__all__ = ["Phrase", "read_phrase"]

MODIFIERS = 7
YEAR_DIGITS = 4
NAMED_OF = frozenset({"law", "rights", "status"})  # the Law of the Sea Convention


@attrs.frozen(kw_only=True)
class Phrase:
    """The words `first` to `last` around a kind of document.

    `title` is where a title would begin; `own` tells that the words before the kind or the kind itself are
    more than a bare kind, `named` that a proper name is among them; `kind` is all from `title` on, `head`
    only the words of the tables; `determiner` is the word before the phrase if it is one, `year` a year in
    it.
    """

    first: int
    title: int
    last: int
    word: DocumentWord
    kind: str
    head: str
    head_first: int
    own: bool
    named: bool = False
    determiner: str = ""
    count: int | None = None
    countries: tuple[CountryMention, ...] = ()
    organization: OrganizationMention | None = None
    year: str | None = None
    capital: bool = False


def read_phrase(around: Surroundings, head: int, last: int, word: DocumentWord) -> Phrase:
    """Return the phrase around the words `head` to `last` for a kind of document."""
    first = _modified(around, head)
    determiner = around.word(first - 1) if around.word(first - 1) in around.words.determiner else ""
    count = around.counts.get(first)
    start, year = _year(around, first, head)
    title, own_words = _title(around, start, last)
    kind = " ".join(around.document.lower[title:last])
    named = any(_is_name(around, index) for index in range(title, head))
    countries = tuple(
        mention
        for index in range(first, head)
        for mention in around.starting.get(index, ())
        if isinstance(mention, CountryMention) and not _is_go_between(around, mention)
    )
    body = around.starts(title, OrganizationMention) if title < head else None
    return Phrase(
        first=count.first if count else first,
        title=title,
        last=last,
        word=word,
        kind=kind,
        head=" ".join(around.document.lower[head:last]),
        head_first=head,
        own=own_words or named,
        named=named,
        determiner=determiner,
        count=count.count if count and word.plural else None,
        countries=countries,
        organization=body if isinstance(body, OrganizationMention) else None,
        year=year,
        capital=around.capital(last - 1),
    )


def _is_go_between(around: Surroundings, mention: CountryMention) -> bool:
    """Whether a country only helped a document on: "the US-brokered deal"."""
    _, hyphen, after = around.word(mention.last - 1).rpartition("-")
    return bool(hyphen) and after in lexicon().compounds


def _modified(around: Surroundings, head: int) -> int:
    """Return where the words before the kind begin."""
    first = head
    while first > around.sentence.first and head - first < MODIFIERS and _modifies(around, first - 1):
        first -= 1
    return first


def _modifies(around: Surroundings, index: int) -> bool:
    word, words = around.word(index), around.words
    if around.word(index - 1)[:1].isdigit() and index not in around.counts:
        return _is_year(around.word(index - 1))
    if word.isdigit():
        return _is_year(word) and index + 1 not in around.counts
    if word == "the" or word in words.outside:
        return _joins_names(around, index)
    if not word[0].isalpha() or word in words.determiner or word in STARTS or index + 1 in around.counts:
        return False
    before = around.word(index - 1)
    if before == "to" and around.may_be_verb(index):
        return False
    verb = around.is_verb(index) or (around.is_verb(index, ING) and before in words.outside)
    return not verb or before in words.determiner or before in words.qualifier or index in around.counts


def _joins_names(around: Surroundings, index: int) -> bool:
    """Whether "and" joins qualifiers, or "and", "of", "for" parts of a capitalised name."""
    word, before, after = around.word(index), around.word(index - 1), around.word(index + 1)
    if word == "and" and before in around.words.qualifier and after in around.words.qualifier:
        return True
    names = around.capital(index - 1) and around.capital(index + 1) and around.capital(index + 2)
    if "the" in (word, after):
        of = index if word == "of" else index - 1
        return around.word(of) == "of" and around.word(of - 1) in NAMED_OF and around.capital(of + 2)
    return names and word in {"and", "of", "for", "on"} and not around.knowledge.documents.lookup((before,))


def _is_year(word: str) -> bool:
    return len(word) == YEAR_DIGITS and word[:2] in {"19", "20"}


def _year(around: Surroundings, first: int, head: int) -> tuple[int, str | None]:
    for index in range(first, head):
        if _is_year(around.word(index)):
            return index + 1, around.word(index)
    return first, None


def _title(around: Surroundings, start: int, last: int) -> tuple[int, bool]:
    """Return where the title begins, and whether it is more than a bare kind."""
    lower, words = around.document.lower, around.words
    title = start
    while title < last - 1 and not around.word(title)[0].isalpha():
        title += 1
    while title < last - 1:
        skipped = _skipped(around, title, proper=around.capital(last - 1))
        if skipped == title:
            break
        title = min(skipped, last - 1)
    kind = " ".join(lower[title:last])
    return title, kind not in words.bare


def _is_name(around: Surroundings, index: int) -> bool:
    return (
        around.capital(index)
        and index > around.sentence.first
        and around.word(index) not in around.words.qualifier
    )


def _skipped(around: Surroundings, index: int, *, proper: bool) -> int:
    """Return the word after a qualifier or the adjective of a country, `index` itself where there is none."""
    if around.word(index) in around.words.qualifier and not (
        around.capital(index) and index > around.sentence.first
    ):
        return index + 1
    country = around.starts(index, CountryMention)
    if isinstance(country, CountryMention) and _is_go_between(around, country):
        return country.last
    adjective = isinstance(country, CountryMention) and country.form is not NameForm.NAME
    return country.last if country and adjective and not proper else index
