"""Companies bought by foreign ones: "Uniqa bought the Polish insurer Silva", without a sum or beside one.

    takeover = buyer, verb of buying, company ;
    company  = [ percentage, "of" ], nation, [ "'s" ], { noun }, name
             | name, ( "of" | "from" ), country
             | [ percentage, "of" ], nation, { noun }, ( "company" | "bank" | … ) ;

What is bought for a sum is read from the sum, see `capital`; stakes and plants, see `buildings`.
"""

from collections.abc import Iterator, Sequence

from kz_diplomacy.events.auxiliaries import DETERMINERS
from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.companies import STATE, are_firms, companies, homes, is_name, kinds
from kz_diplomacy.events.progress import is_denied_money, status_of_money
from kz_diplomacy.events.project_names import is_stake
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting, members_of
from kz_diplomacy.events.surroundings import NATIONS, Surroundings
from kz_diplomacy.events.works import crosses
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.grammar.nouns import Noun
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.models import Country, InvestmentKind

BUYING = frozenset(("ACQUIRE", "VERB"))
BOUGHT = frozenset((BodyKind.COMPANY, BodyKind.BANK))


def takeovers_of(around: Surroundings) -> Iterator[InvestmentCandidate]:
    """Yield the companies that an article says foreign companies to buy."""
    scene = around.scene
    setting = None
    for number, chunk in enumerate(scene.chunks.chunks):
        if chunk.labels >= BUYING:
            if setting is None or number not in setting.chunks:
                setting = Setting.of(around, scene.chunks.sentence_of(number))
            for clause in setting.sentence.clauses:
                if clause.verb == number and not is_denied_money(setting, number, number):
                    yield from _takeover(setting, clause)


def _takeover(setting: Setting, clause: Clause) -> Iterator[InvestmentCandidate]:
    scene, target = setting.scene, _target(setting, clause)
    if target is None or target.head is None:
        return
    buyers = _buyers(setting, clause)
    investors = companies(scene, (n for n in buyers if not kinds(scene, n) & STATE))
    nations = [n for head in buyers for n in _firms(setting, head)]
    giving = tuple(dict.fromkeys((*scene.homes(nations), *homes(investors))))
    taking = _country_of(scene, target)
    if crosses(giving, taking) and taking and not {said.value for said in giving} & {taking[0].value}:
        bought = companies(scene, (target.head,))
        yield InvestmentCandidate(
            statement=Statement(
                rule="investment-takeover",
                first=scene.chunk(min(clause.verb, target.head)).first,
                last=scene.chunk(max(clause.verb, target.head)).last,
                sentence=setting.number,
                status=status_of_money(setting, target.head, clause.verb, InvestmentKind.PROJECT),
            ),
            kind=(Said(InvestmentKind.PROJECT),),
            investors=investors,
            investor_countries=giving,
            recipient_country=taking[:1],
            recipients=bought,
            project=(_name(setting, clause, target),),
        )


def _target(setting: Setting, clause: Clause) -> Noun | None:
    """Return the company that is bought: the object, in the passive the subject."""
    group = setting.scene.chunk(clause.verb).group
    if group is None or group.lemma in money_words(MoneyWord.SELLING):
        return None
    if not clause.passive:
        nouns = clause.objects[:1]
    else:
        heads = [head for heads in clause.subjects[:1] for head in heads]
        nouns = tuple(noun for n in heads for noun in _noun_of(setting, n))
    whole = [*nouns, *(noun for each in nouns for noun in _whole(setting, each))]
    headed = (noun for noun in whole if noun.head is not None and _is_company(setting.scene, noun, noun.head))
    return next(headed, None)


def _whole(setting: Setting, part: Noun) -> Sequence[Noun]:
    """Return the company of which a part is bought: "40 percent of a Polish bank"."""
    if (
        part.head is None
        or not is_stake(setting.scene, part.head)
        or "of" not in setting.scene.labels(part.last)
    ):
        return ()
    place = setting.places[part.head] + 1
    return (
        setting.sentence.constituents[place].nouns[:1] if place < len(setting.sentence.constituents) else ()
    )


def _noun_of(setting: Setting, head: int) -> Sequence[Noun]:
    """Return the noun that a chunk is the head of."""
    place = setting.places.get(head)
    nouns = () if place is None else setting.sentence.constituents[place].nouns
    return [noun for noun in nouns if noun.head == head]


def _is_company(scene: Scene, noun: Noun, head: int) -> bool:
    """Return whether a noun is a company, one without a name only with its nation: "a Polish company"."""
    called = not scene.labels(head) & {"BODY"} and scene.words(head)[-1] in lexicon().company_nouns
    if called or "ENTERPRISES" in scene.labels(head):
        return any(scene.labels(n) & NATIONS for n in members_of(noun))
    found = kinds(scene, head)
    return found <= BOUGHT if "BODY" in scene.labels(head) else is_name(scene, head)


def _country_of(scene: Scene, noun: Noun) -> tuple[Said[Country], ...]:
    """Return the country of a company, by the nation before its name or by what is known of it."""
    nations = [n for n in members_of(noun) if n != noun.head and scene.labels(n) & NATIONS]
    named = scene.countries(nations)
    head = () if noun.head is None else (noun.head,)
    return named or scene.homes(head) or homes(companies(scene, head))


def _buyers(setting: Setting, clause: Clause) -> list[int]:
    """Return who buys: the subject, that of the verb before an infinitive, in the passive who "by" brings."""
    if clause.passive:
        return [
            head
            for each in clause.adjuncts
            if each.preposition is not None and "by" in setting.scene.labels(each.preposition)
            for head in each.heads
        ]
    clauses = (clause, *setting.governing([clause]))
    heads = ([head for group in each.subjects[:1] for head in group] for each in clauses)
    return [head for found in heads for head in found]


def _firms(setting: Setting, head: int) -> list[int]:
    """Return the nation of a buyer: "the Austrian insurer Uniqa", "Chinese investors"."""
    members = [n for noun in _noun_of(setting, head) for n in members_of(noun)]
    nations = [n for n in members if setting.scene.labels(n) & NATIONS]
    generic = setting.scene.homes((head,)) and "BODY" in setting.scene.labels(head)
    firms = [n for n in nations if n != head or are_firms(setting.scene, n)]
    return firms if not generic else [*firms, head]


def _name(setting: Setting, clause: Clause, noun: Noun) -> Said[str]:
    """Return how what is bought is called, with its nation where it has no name, with the part bought."""
    scene, head = setting.scene, noun.last - 1 if noun.head is None else noun.head
    named = "BODY" in scene.labels(head) or is_name(scene, head)
    first, last = scene.chunk(head if named else members_of(noun)[0]).first, scene.chunk(head).last
    parts = [part.head for part in clause.objects[:1] if noun in _whole(setting, part)]
    first = min([first, *(scene.chunk(part).first for part in parts if part is not None)])
    while scene.document.lower[first] in DETERMINERS:
        first += 1
    return Said(scene.document.slice(first, last), first, last)
