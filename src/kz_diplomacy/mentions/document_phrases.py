"""The noun phrase around a word for a kind of document.

    phrase = [ determiner ], [ count ], { qualifier }, [ year ], { modifier }, kind
           | determiner, day, { modifier }, kind ;

Modifiers are the words between the determiner and the kind, a list of them joined by commas and "and" too;
without a determiner, those back to the next verb, mark or function word.  Capitalised ones belong to a proper
name ("the Paris Agreement"), the adjective of a country names a party ("the Kazakh-Mongolian treaty").
"""

import attrs

from kz_diplomacy.knowledge.entries import DocumentWord, NameForm
from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.mentions.calendar import MONTHS
from kz_diplomacy.mentions.document_surroundings import ING, Surroundings
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.line import QUOTES
from kz_diplomacy.mentions.number_words import STARTS
from kz_diplomacy.mentions.values import CountMention, CountryMention, DateMention, OrganizationMention
from kz_diplomacy.text import SentenceKind

__all__ = ["DASHES", "Phrase", "read_phrase"]

MODIFIERS = 7
LISTED = 9
"""Words from a document back to the article before a list of its matters."""
ARTICLES = frozenset({"a", "an", "the"})
YEAR_DIGITS = 4
DAY_WORDS = 3
"""Words of a day before a document."""
DASHES = frozenset({"-", "\u2013", "\u2014", "/"})
TELLING = frozenset({VerbForm.THIRD, VerbForm.PRETERITE})
TOLD = frozenset({"SIGN", "RATIFY", "NEGOTIATE", "TERMINATE", "SAY"})
MEASURES = ("-billion", "-million", "-year", "-month", "-week", "-day", "-point")


@attrs.frozen(kw_only=True)
class Phrase:
    """The words `first` to `last` around a kind of document.

    `title` is where a title would begin; `own` tells that the words before the kind or the kind itself are
    more than a bare kind, `named` that a proper name is among them; `kind` is all from `title` on, `head`
    only the words of the tables; `determiner` is the word before the phrase if it is one, `year` a year in
    it, `day` the day or month of "the April 19 agreement".  A pronoun stands for the kind of the document
    before: `stands_for` are the words with which that one's title begins.  `quoted` tells of marks around the
    words for the kind: 'a "road map" for growth'.
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
    day: DateMention | None = None
    capital: bool = False
    quoted: bool = False
    stands_for: tuple[int, int] | None = None

    @property
    def opening(self) -> int:
        """The first word with the determiner, and with the quotation mark around the kind."""
        return self.first - self.quoted - bool(self.determiner)


def read_phrase(around: Surroundings, head: int, last: int, word: DocumentWord) -> Phrase:
    """Return the phrase around the words `head` to `last` for a kind of document."""
    modified = _modified(around, head)
    day = _day_before(around, modified, head)
    first = modified if day is None else day.first
    quoted = around.word(first - 1) in QUOTES and around.word(last) in QUOTES
    before = around.word(first - 1 - quoted)
    determiner = before if before in around.words.determiner else ""
    count = around.counts.get(first)
    plural = word.plural or (_counts_several(count) and not _is_numbered(around, head, last))
    start, year = _year(around, modified, head)
    title, own_words = _title(around, start if day is None else max(start, day.last), last)
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
        word=word._replace(plural=plural),
        kind=kind,
        head=" ".join(around.document.lower[head:last]),
        head_first=head,
        own=own_words or named,
        named=named,
        determiner=determiner,
        count=count.count if count and plural else None,
        countries=countries,
        organization=body if isinstance(body, OrganizationMention) else None,
        year=year,
        day=day,
        capital=around.capital(last - 1),
        quoted=quoted,
    )


def _day_before(around: Surroundings, first: int, head: int) -> DateMention | None:
    """Return the day or month between an article and a document: "the April 19 agreement"."""
    for index in range(first - DAY_WORDS, head):
        day = around.starts(index, DateMention)
        if isinstance(day, DateMention) and first <= day.last <= head and around.word(index - 1) in ARTICLES:
            return day
    return None


def _counts_several(count: CountMention | None) -> bool:
    """Whether a kind in the singular stands for several: "six MoU", "seven memorandum of understanding"."""
    return count is not None and count.count > 1


def _is_numbered(around: Surroundings, head: int, last: int) -> bool:
    """Whether the number before a kind belongs to a name: "the 123 Agreement", not "five MoU"."""
    alone = last == head + 1 and around.word(head) not in around.words.acronym
    return alone and around.capital(head)


def _is_go_between(around: Surroundings, mention: CountryMention) -> bool:
    """Whether a country only helped a document on: "the US-brokered deal"."""
    _, hyphen, after = around.word(mention.last - 1).rpartition("-")
    return bool(hyphen) and after in lexicon().compounds


def _modified(around: Surroundings, head: int) -> int:
    """Return where the words before the kind begin."""
    first = head
    while first > around.sentence.first and head - first < MODIFIERS and _modifies(around, first - 1):
        first -= 1
    return _with_list(around, first)


def _with_list(around: Surroundings, first: int) -> int:
    """Return where a list behind an article begins: "a trade, economic and technical cooperation" accord."""
    if around.word(first - 1) != "and":
        return first
    for index in range(first - 2, max(around.sentence.first, first - LISTED), -1):
        word = around.word(index)
        if word in ARTICLES:
            return index + 1 if index < first - 2 else first
        matter = word.isalpha() and not around.capital(index) and word not in around.words.outside
        if word != "," and (not matter or around.knowledge.documents.lookup((word,))):
            return first
    return first


def _modifies(around: Surroundings, index: int) -> bool:
    word, words = around.word(index), around.words
    before = around.word(index - 1)
    if index + 1 in around.behind_sums or index + 1 in around.behind_days:
        return False
    if before[:1].isdigit() and index not in around.counts:
        return _is_year(before) or around.word(index - 2) in MONTHS
    if word.isdigit():
        return _is_year(word) and index + 1 not in around.counts
    if word == "the" or word in words.outside:
        return _joins_names(around, index)
    apart = not word[0].isalpha() and not _parts_sides(around, index)
    opens = apart or word in words.determiner or word in STARTS or index + 1 in around.counts
    if opens or _is_measure(around, index) or _tells(around, index):
        return False
    finite = around.is_verb(index) and not around.is_led_by_noun(index)
    verb = finite or (around.is_verb(index, ING) and before in words.outside)
    verb = verb or _is_signing(around, index)
    led = before in words.determiner or before in words.qualifier or _is_measure(around, index - 1)
    return not verb or led or index in around.counts


def _parts_sides(around: Surroundings, index: int) -> bool:
    """Whether a dash with spaces stands between two sides: "the EU - Chile Framework Agreement"."""
    sides = (CountryMention, OrganizationMention)
    beside = (around.starts(index - 1, sides), around.starts(index + 1, sides))
    return around.word(index) in DASHES and None not in beside


def _is_signing(around: Surroundings, index: int) -> bool:
    """Whether a word tells what is done with a document: "to accelerate ratifying treaties"."""
    found = around.knowledge.verbs.longest_at(around.document.lower, index, index + 1)
    words = () if found is None else found[1]
    return any(each.form is VerbForm.ING and TOLD & each.classes for each in words)


def _is_measure(around: Surroundings, index: int) -> bool:
    """Whether a word is what is counted in a compound: the year of "a 25-year power purchase agreement"."""
    return around.word(index - 1) in DASHES and around.word(index - 2)[:1].isdigit()


def _tells(around: Surroundings, index: int) -> bool:
    """Whether a word is an infinitive, or the verb of a headline in capitals: "Senate Ratifies Agreement"."""
    if around.word(index - 1) == "to" and around.may_be_verb(index):
        return True
    if around.sentence.kind is not SentenceKind.HEADLINE or not around.capital(index):
        return False
    found = around.knowledge.verbs.longest_at(around.document.lower, index, index + 1)
    words = () if found is None else found[1]
    signs = around.word(index) not in around.words.noun
    return any(
        (each.form in TELLING and bool(TOLD & each.classes))
        or (signs and each.form is VerbForm.BASE and "SIGNING" in each.classes)
        for each in words
    )


def _joins_names(around: Surroundings, index: int) -> bool:
    """Whether "and" joins qualifiers, or "and", "of", "for" parts of a capitalised name."""
    word, before, after = around.word(index), around.word(index - 1), around.word(index + 1)
    if word == "and" and before in around.words.qualifier and after in around.words.qualifier:
        return True
    if word == "of" and before in around.words.collective:
        return False
    names = around.capital(index - 1) and around.capital(index + 1) and around.capital(index + 2)
    if "the" in (word, after):
        of = index if word == "of" else index - 1
        return (
            around.word(of) == "of"
            and around.word(of - 1) in document_words().named_of
            and around.capital(of + 2)
        )
    written = names and around.sentence.kind is not SentenceKind.HEADLINE
    return written and word in {"and", "of", "for", "on"} and not around.knowledge.documents.lookup((before,))


def _is_year(word: str) -> bool:
    return len(word) == YEAR_DIGITS and word[:2] in {"19", "20"}


def _year(around: Surroundings, first: int, head: int) -> tuple[int, str | None]:
    for index in range(first, head):
        if _is_year(around.word(index)) and around.word(index - 1) not in DASHES:
            if around.word(index + 1) in DASHES:
                return first, None
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


def _is_written_as_name(around: Surroundings, index: int) -> bool:
    """Whether a capital makes a word part of a name: not in headlines, nor at the start of a sentence."""
    inside = index > around.sentence.first and around.sentence.kind is not SentenceKind.HEADLINE
    return inside and around.capital(index)


def _skipped(around: Surroundings, index: int, *, proper: bool) -> int:
    """Return the word after a qualifier or the adjective of a country, `index` itself where there is none."""
    word = around.word(index)
    if word.endswith(MEASURES) or (word in around.words.qualifier and not _is_written_as_name(around, index)):
        return index + 1
    country = around.starts(index, CountryMention)
    if isinstance(country, CountryMention) and _is_go_between(around, country):
        return country.last
    adjective = isinstance(country, CountryMention) and country.form is not NameForm.NAME
    return country.last if country and adjective and not proper else index
