"""Companies with foreign capital, counted: "550 companies with Korean capital work in Kazakhstan".

    statement = count, [ nationality ], enterprises, { … }, mark of capital, { … }
              | count, ( nationality, enterprises | enterprises, "from", country ), { … }, at work, { … }
              | enterprises, { … }, mark of capital, { … }, counting word, count
              | country, { … }, "with", count, enterprises ;         (* beside a word for foreign capital *)
    mark      = [ nationality ], "capital" | "participation" | "investment" ;

The investors' country stands before the noun or beside the mark, or it is the investor that the sentence
speaks of ("among the top investors … some 590 companies"); without any there is no statement.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

import attrs

from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.companies import companies, is_name, kinds
from kz_diplomacy.events.listed_sums import run_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.surroundings import Surroundings, located
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_phrases, money_words
from kz_diplomacy.models import Country, InvestmentKind, Organization, Status

REACH = 8
"""Chunks after the companies within which the mark of capital stands."""
BESIDE = 4
"""Chunks after the mark within which its nationality stands."""
FAR = 14
"""Chunks after the companies within which their number may follow."""
EARLIER = 2
"""Sentences back to which the text may say that it compares companies with foreign capital."""
PART_REACH = 4
"""Chunks from a part of the companies to the nation that owns it."""
PART_OF = frozenset((("of", "which"), ("of", "these"), ("of", "them"), ("of", "those"), ("among", "them")))
"""Words that say of what a number is a part."""
THERE = ("there",)
NATIONS = frozenset(("NATIONALITY", "COUNTRY", "PEOPLE"))
AHEAD = (Status.PLANNED, Status.PROPOSED)
PAYING = frozenset(("INVEST", "PLEDGE", "MONEY"))
SETTLED = frozenset(("OPERATE", "FDI"))
FIRMS = frozenset((BodyKind.COMPANY, BodyKind.BANK))
LISTING = frozenset(("INCLUDE", "including", "among", "AMONG"))
MARKS = frozenset(("PARTICIPATION", "ATTENDED_BY", "FDI"))


@attrs.frozen(kw_only=True)
class Counted:
    """Companies that are counted: the chunks of their number and of the noun, and those of the sentence."""

    count: int
    noun: int
    sentence: range


def participations_of(around: Surroundings) -> Iterator[InvestmentCandidate]:
    """Yield the statements of an article that count companies with foreign capital."""
    scene = around.scene
    whole: tuple[InvestmentCandidate, ...] = ()
    for number, chunk in enumerate(scene.chunks.chunks):
        noun = None
        if "COUNT" in chunk.labels:
            sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
            noun = _after(scene, number)
            noun = _before(scene, number, sentence) if noun is None else noun
            if noun is not None:
                whole = tuple(_statement(around, Counted(count=number, noun=noun, sentence=sentence)))
                yield from whole
        if noun is None and whole:
            yield from _part(scene, number, whole[0])


def _part(scene: Scene, count: int, whole: InvestmentCandidate) -> Iterator[InvestmentCandidate]:
    """Yield those of one country of companies counted before: "of which 41 are Uzbek and 23 Chinese"."""
    here, first = scene.chunks.sentence_of(count), scene.chunk(count).first
    sentences, number = scene.document.sentences, _number(scene, count)
    if not number or whole.investor_countries or not 0 <= here - whole.statement.sentence < EARLIER:
        return
    start = whole.enterprises[0].last if here == whole.statement.sentence else sentences[here].first
    words = scene.document.lower[start:first]
    tied = PART_OF & {*pairwise(words)} or ("including" in words)
    stop = min(count + PART_REACH, scene.chunks.of_sentence(here).stop)
    behind = takewhile(lambda n: not _number(scene, n), range(count + 1, stop))
    nation = next((n for n in behind if scene.labels(n) & NATIONS), None)
    if not tied or nation is None:
        return
    yield attrs.evolve(
        whole,
        statement=attrs.evolve(whole.statement, first=first, last=scene.chunk(nation).last, sentence=here),
        investor_countries=scene.countries((nation,)),
        enterprises=number,
        companies=(),
    )


def _number(scene: Scene, number: int) -> tuple[Said[int], ...]:
    """Return the number that a chunk is, also one that stands alone: "and 23 from Italy"."""
    words = scene.words(number)
    alone = len(words) == 1 and words[0].isdecimal()
    return (scene.said(int(words[0]), number),) if alone else scene.counts((number,))


def _after(scene: Scene, count: int) -> int | None:
    """Return the chunk of the companies counted, a nationality between passed over."""
    if _are_companies(scene, count + 1):
        return count + 1
    passed = scene.labels(count + 1) & NATIONS and _are_companies(scene, count + 2)
    return count + 2 if passed else None


def _before(scene: Scene, count: int, sentence: range) -> int | None:
    """Return the chunk of companies that stand before their number."""
    if count == sentence.start or not _counts(scene, count - 1):
        return None
    found = [n for n in range(max(sentence.start, count - FAR), count) if _are_companies(scene, n)]
    return found[-1] if found else None


def _counts(scene: Scene, number: int) -> bool:
    """Return whether a chunk brings a number that something is or becomes: "reached", "grew to"."""
    grown = number > 0 and "to" in scene.labels(number) and "FLOW" in scene.labels(number - 1)
    return grown or bool(money_words(MoneyWord.COUNTING) & set(scene.words(number)))


def _are_companies(scene: Scene, number: int) -> bool:
    words = scene.words(number)
    return (
        "ENTERPRISES" in scene.labels(number)
        or words[-1:] == ("enterprises",)
        or words[-2:] == ("joint", "ventures")
    )


def _statement(around: Surroundings, counted: Counted) -> Iterator[InvestmentCandidate]:
    scene = around.scene
    investors, mark = _investors(scene, counted)
    foreign = mark is not None and money_words(MoneyWord.FOREIGN_OWNED) & set(scene.words(mark))
    if not investors and not foreign:
        return
    last = max(counted.noun, counted.noun if mark is None else mark, counted.count)
    yield InvestmentCandidate(
        statement=Statement(
            rule="investment-participation",
            first=scene.chunk(min(counted.noun, counted.count)).first,
            last=scene.chunk(last).last,
            sentence=scene.chunks.sentence_of(counted.count),
            status=Said(Status.COMPLETED),
        ),
        kind=(Said(InvestmentKind.PARTICIPATION),),
        investor_countries=investors,
        recipient_country=_recipient(around, counted, {said.value for said in investors}),
        enterprises=scene.counts((counted.count,)),
        companies=_named(scene, counted, investors),
    )


def _recipient(around: Surroundings, counted: Counted, known: set[Country]) -> tuple[Said[Country], ...]:
    """Return the country that the companies are placed in, else the one that the article plays in."""
    scene = around.scene
    for number in counted.sentence:
        if scene.labels(number) & {"in", "to"} and "NATIONALITY" not in scene.labels(number + 1):
            for said in (*scene.countries((number + 1,)), *located(scene, (number + 1,))):
                if said.value not in known:
                    return (said,)
    native = around.native(known)
    return () if native is None else (Said(native),)


def _investors(scene: Scene, counted: Counted) -> tuple[tuple[Said[Country], ...], int | None]:
    """Return whose capital it is, and the chunk of the mark that says so."""
    noun, stop = counted.noun, counted.sentence.stop
    before = tuple(_owners(scene, counted))
    behind = takewhile(lambda n: not _pays(scene, n), range(noun + 1, min(noun + REACH, stop)))
    mark = next((n for n in behind if _marks(scene, n)), None)
    if mark is None:
        if before and _settled(scene, counted):
            return scene.countries(before), None
        return _of_investor(scene, counted) or _of_leader(scene, counted), None
    near = [n for n in range(noun + 1, min(mark + BESIDE, stop)) if scene.labels(n) & NATIONS]
    beside = [n for n in near if n <= mark + 1 or "of" in scene.labels(n - 1)]
    return scene.countries((*before, *beside[:1])), mark


def _owners(scene: Scene, counted: Counted) -> Iterator[int]:
    """Yield the nationalities beside the companies: "130 Korean companies", "130 companies from Korea"."""
    noun = counted.noun
    first = counted.count + 1 if counted.count < noun else noun - 1
    yield from (number for number in range(first, noun) if scene.labels(number) & NATIONS)
    if "from" in scene.labels(noun + 1) and "COUNTRY" in scene.labels(noun + 2):
        yield from run_of(scene, noun + 2, range(noun + 2, counted.sentence.stop), "COUNTRY")


def _marks(scene: Scene, number: int) -> bool:
    capital = money_words(MoneyWord.CAPITAL) & set(scene.words(number))
    labels = scene.labels(number)
    return "ENTERPRISES" not in labels and bool(labels & MARKS or capital)


def _pays(scene: Scene, number: int) -> bool:
    """Return whether a chunk says what companies do with their money: "pledged $5 billion", "will expand"."""
    group = scene.chunk(number).group
    return bool(scene.labels(number) & PAYING) or (group is not None and group.status in AHEAD)


def _of_investor(scene: Scene, counted: Counted) -> tuple[Said[Country], ...]:
    """Return the country that the sentence calls an investor before it counts companies."""
    start = counted.sentence.start
    named = next((n for n in range(start, counted.count) if "INVESTOR" in scene.labels(n)), start)
    countries = [n for n in range(start, named) if scene.labels(n) & NATIONS]
    return scene.countries(countries[-1:])


def _of_leader(scene: Scene, counted: Counted) -> tuple[Said[Country], ...]:
    """Return the country with that number of companies where the text compares countries by them."""
    sentences = scene.document.sentences
    here = scene.chunks.sentence_of(counted.count)
    words = scene.document.lower[sentences[max(here - EARLIER, 0)].first : sentences[here].last]
    compared = money_words(MoneyWord.FOREIGN_OWNED) & set(words)
    if (
        counted.count == counted.sentence.start
        or "with" not in scene.labels(counted.count - 1)
        or not compared
    ):
        return ()
    countries = [n for n in range(counted.sentence.start, counted.count) if "COUNTRY" in scene.labels(n)]
    leading = [n for n in countries if n == counted.sentence.start or "in" not in scene.labels(n - 1)]
    return scene.countries(leading[-1:])


def _settled(scene: Scene, counted: Counted) -> bool:
    """Return whether the sentence says that the companies work in the country: not that they visit a fair.

    So does one that adds their number to the sum that their country has invested.
    """
    sentence = counted.sentence
    first, last = scene.chunk(sentence.start).first, scene.chunk(sentence.stop - 1).last
    told = set(pairwise(scene.document.lower[first:last]))
    works = not told.isdisjoint(money_phrases(MoneyWord.AT_WORK))
    telling = SETTLED if counted.noun < counted.count else SETTLED - {"FDI"}
    return works or _are_there(scene, counted) or any(scene.labels(number) & telling for number in sentence)


def _are_there(scene: Scene, counted: Counted) -> bool:
    """Return whether a sentence only says that companies are somewhere: "There are 300 firms in Kenya"."""
    opening = scene.words(counted.sentence.start)[:1] == THERE
    return opening and "in" in scene.labels(counted.noun + 1)


def _named(
    scene: Scene, counted: Counted, investors: Sequence[Said[Country]]
) -> tuple[Said[Organization], ...]:
    """Return the companies that the sentence names behind, those of another country left out."""
    after = range(counted.noun + 1, counted.sentence.stop)
    found = companies(scene, (n for n in after if kinds(scene, n) & FIRMS or _is_listed(scene, n, after)))
    home = investors[0].value if len(investors) == 1 else None
    known = (
        said._replace(value=attrs.evolve(said.value, country=said.value.country or home)) for said in found
    )
    return tuple(said for said in known if home in {None, said.value.country})


def _is_listed(scene: Scene, number: int, after: range) -> bool:
    """Return whether a name that nothing is known of stands in a list: "including Silva and Sanko"."""
    before = range(after.start, number)
    return is_name(scene, number) and any(scene.labels(n) & LISTING for n in before)
