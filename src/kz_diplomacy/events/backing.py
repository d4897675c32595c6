"""Who gives and who receives where the sentence of an amount leaves it unsaid.

    investor    for a loan or grant the one lender of the paragraph, or of the text before; for a project
                the one foreign company of the sentence or the one before; for promised money the other of
                the two sides
    recipient   the country that the article plays in, its other side

Each only where one candidate fits.
"""

from collections.abc import Iterable, Iterator

from kz_diplomacy.events.anchors import LENT
from kz_diplomacy.events.apiece import is_each
from kz_diplomacy.events.candidates import InvestmentCandidate, Said
from kz_diplomacy.events.companies import (
    LENDERS,
    WORLDWIDE,
    behind,
    cofinanciers,
    companies,
    homes,
    kinds,
)
from kz_diplomacy.events.figures import Figure
from kz_diplomacy.events.parts import Parts, parts_between
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.surroundings import paragraph_start
from kz_diplomacy.events.uses import payer_meant, place_meant, sells
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import Country, InvestmentKind, Organization

OWN = frozenset(("its", "their"))
TO = frozenset(("in", "into", "to", "for", "across"))
PRIVATE = LENDERS - WORLDWIDE
SPENDING = frozenset(("INVEST", "BUILD", "GRANT", "ACQUIRE"))
EARLIER = 30
"""Sentences back to which a lender is looked for."""
SEVERAL = 2
PREVIOUS = 2
"""Sentences in which the company of a project is looked for: that of the sum and the one before."""


def completed(figure: Figure, parts: Parts, kind: InvestmentKind, *, ahead: bool) -> Parts:
    """Return the parties with those that the context gives.

    Args:
        figure: The amount.
        parts: The parties that its sentence names.
        kind: The kind of investment.
        ahead: Whether the money is still to come.
    """
    told = parts.has_investor or _is_of_state(figure.setting, figure.amount, figure.anchor.chunk)
    found = parts if told else _with_investor(figure, parts, kind, ahead=ahead)
    giving = {said.value.name for said in found.investors}
    takers = tuple(said for said in found.recipients if said.value.name not in giving)
    there = found.recipient_country or place_meant(figure.setting, figure.amount)
    found = found._replace(recipients=takers, recipient_country=there)
    if found.recipient_country or is_elsewhere(figure.setting):
        shared = found.several and not is_each(figure.setting, figure.amount)
        return found._replace(recipient_country=()) if shared else found
    joined = _with_home(figure.setting, found) if kind not in LENT else found
    if joined.recipient_country:
        return joined
    return found._replace(
        recipient_country=_recipient(figure.setting, found, kind) or _taker_before(figure, found, kind)
    )


def _taker_before(figure: Figure, parts: Parts, kind: InvestmentKind) -> tuple[Said[Country], ...]:
    """Return who gets the whole inflow that the sentence before tells of: its parts go there as well."""
    before = figure.before
    if before is None or kind is not InvestmentKind.DIRECT or figure.is_verbal or before.investor_countries:
        return ()
    whole = before.statement.sentence in {figure.setting.number, figure.setting.number - 1}
    taking = tuple(said for said in before.recipient_country if said.value not in values_of(parts))
    return taking if whole and any(said.value is kind for said in before.kind) else ()


def values_of(parts: Parts) -> set[Country]:
    """Return the countries that give."""
    return {said.value for said in parts.investor_countries}


def _with_home(setting: Setting, parts: Parts) -> Parts:
    """Return the parties, of countries that invest together the article's own being the one that gets it."""
    home = setting.around.native()
    others = tuple(said for said in parts.investor_countries if said.value != home)
    if home is None or not others or len(others) == len(parts.investor_countries):
        return parts
    return parts._replace(investor_countries=others, recipient_country=(Said(home),))


def is_elsewhere(setting: Setting) -> bool:
    """Return whether the money goes to a part of the world: "to the Mekong subregion", "abroad"."""
    scene = setting.scene
    world, overseas = money_words(MoneyWord.WORLD), money_words(MoneyWord.OVERSEAS)
    brought = [scene.words(number) for number in setting.places if setting.preposition(number) & TO]
    parts = [words for words in brought if words[-1] not in money_words(MoneyWord.NATION)]
    return any(world & set(words) for words in parts) or any(
        overseas & set(scene.words(number)) for number in setting.chunks
    )


def is_abroad(setting: Setting, parts: Parts) -> bool:
    """Return whether the text around speaks of a country or a lender that is not the one with the money."""
    parties = (*parts.recipient_country, *parts.investor_countries)
    home: set[Country | None] = {said.value for said in parties}
    home = home or {setting.scene.resolution.home}
    if is_elsewhere(setting) or setting.around.near(setting.number) - home:
        return True
    paragraph = range(paragraph_start(setting.scene, setting.number), setting.number + 1)
    lenders = (*parts.investors, *_lenders(setting, paragraph))
    worldwide = _lenders(setting, paragraph, lending=WORLDWIDE)
    return any(said.value.country not in home for said in lenders) or any(
        said.value.country is None for said in worldwide
    )


def _with_investor(figure: Figure, parts: Parts, kind: InvestmentKind, *, ahead: bool) -> Parts:
    setting = figure.setting
    meant = _backed(parts, _meant(setting, figure.anchor.chunk) or payer_meant(setting, figure.amount))
    if meant.has_investor:
        return meant
    if kind in LENT:
        found = _with_lender(setting, parts, figure.before)
        several = len({said.value for said in _lenders(setting, (setting.number,))}) >= SEVERAL
        known = found.has_investor or several or not parts.recipient_country
        return found if known else _with_side(setting, parts)
    if kind is InvestmentKind.DIRECT and _tells_of_companies(setting):
        return _with_company(setting, parts) if figure.is_verbal else parts
    if money_words(MoneyWord.PLEDGE) & figure.words:
        return _with_side(setting, parts)
    if figure.is_verbal or kind is not InvestmentKind.DIRECT:
        found = _with_company(setting, parts)
        return _with_side(setting, found) if ahead and not found.investors else found
    investing = (
        () if money_words(MoneyWord.INFLOW) & figure.words else _investing(setting, figure.anchor.chunk)
    )
    found = parts_between(setting.scene, investing, ())
    return found._replace(recipient_country=parts.recipient_country, recipients=parts.recipients)


def _is_of_state(setting: Setting, amount: int, anchor: int) -> bool:
    """Return whether a state without a name spends the money: "the government will invest"."""
    scene = setting.scene
    for clause in setting.telling(amount, anchor)[:1]:
        group = scene.chunk(clause.verb).group
        pays = group is not None and group.lemma in money_words(MoneyWord.PAYING)
        words = {word for heads in clause.subjects[:1] for head in heads for word in scene.words(head)[-1:]}
        spends = pays or scene.labels(clause.verb) & SPENDING
        return bool(spends) and not clause.passive and not words.isdisjoint(money_words(MoneyWord.STATE))
    return False


def _investing(setting: Setting, anchor: int) -> tuple[int, ...]:
    """Return who invests in a clause before: "Silva invests in Ghana, and the investment has reached"."""
    before = (clause for clause in setting.sentence.clauses if clause.verb < anchor)
    clauses = (clause for clause in before if "INVEST" in setting.scene.labels(clause.verb))
    heads = (head for clause in clauses for group in clause.subjects[:1] for head in group)
    return tuple(head for head in heads if setting.scene.labels(head) & {"BODY", "COUNTRY"})


def _tells_of_companies(setting: Setting) -> bool:
    """Return whether the sentence tells of companies without a name, which may come from anywhere."""
    return any("ENTERPRISES" in setting.scene.labels(number) for number in setting.chunks)


def _meant(setting: Setting, anchor: int) -> tuple[Said[Organization], ...]:
    """Return the bodies of the sentence before that "it" may stand for where it gives the money."""
    subjects = (head for clause in setting.clauses_of(anchor) for group in clause.subjects for head in group)
    pointed = any("IT" in setting.scene.labels(head) for head in subjects) or _is_owned(setting, anchor)
    if setting.number == 0 or not pointed:
        return ()
    return tuple({said.value: said for said in _lenders(setting, (setting.number - 1,))}.values())


def _is_owned(setting: Setting, anchor: int) -> bool:
    """Return whether an investment is "its" or "their" own, which is no inflow of a country."""
    words = set(setting.scene.words(anchor))
    return bool(words & OWN) and words.isdisjoint(money_words(MoneyWord.INFLOW))


def _with_lender(setting: Setting, parts: Parts, before: InvestmentCandidate | None) -> Parts:
    """Return the parties with the lender of sentence or paragraph, of the figure before or of the text."""
    number = setting.number
    told = before is not None and LENT.issuperset(said.value for said in before.kind)
    recalled = before.investors if before is not None and told else ()
    for first in (number, paragraph_start(setting.scene, number)):
        found = _lenders_of(setting, parts, range(first, number + 1))
        if found is not None:
            return _backed(parts, found)
    if recalled:
        return _backed(parts, recalled)
    if (
        before is not None
        and told
        and before.investor_countries
        and number - before.statement.sentence < SEVERAL
    ):
        return parts._replace(investor_countries=before.investor_countries)
    return _backed(parts, _lenders_of(setting, parts, range(max(0, number - EARLIER), number + 1)) or ())


def _lenders_of(setting: Setting, parts: Parts, sentences: range) -> tuple[Said[Organization], ...] | None:
    """Return the one lender of some sentences, else the banks among them, None where there is nobody."""
    taking = {said.value for said in parts.recipients}
    lenders = {said.value: said for said in _lenders(setting, sentences) if said.value not in taking}
    if len(lenders) < SEVERAL:
        return tuple(lenders.values()) or None
    worldwide = _lenders(setting, sentences, lending=WORLDWIDE)
    banks = {said.value: said for said in worldwide if said.value not in taking}
    telling = {said.value: said for said in banks.values() if _is_subject(setting, said)}
    return tuple((telling if len(telling) == 1 else banks).values())


def _is_subject(setting: Setting, said: Said[Organization]) -> bool:
    """Return whether a body is the subject of a clause of the sentence: "the bank said it had approved"."""
    heads = (head for clause in setting.sentence.clauses for group in clause.subjects[:1] for head in group)
    return any(setting.scene.chunk(head).first == said.first for head in heads)


def _with_company(setting: Setting, parts: Parts) -> Parts:
    """Return the parties with the one foreign company of the sentence, or of the one before it."""
    home = _receiving(setting, parts)
    taking = {said.value for said in parts.recipients}
    paragraph = range(paragraph_start(setting.scene, setting.number), setting.number + 1)
    for sentence in reversed(paragraph[-PREVIOUS:]):
        lenders = (s for s in _lenders(setting, (sentence,), lending=PRIVATE) if s.value not in taking)
        found = {said.value: said for said in lenders if said.value.country not in home}
        if found:
            return _backed(parts, tuple(found.values()))
    return parts


def _with_side(setting: Setting, parts: Parts) -> Parts:
    """Return the parties with the other of the article's two sides as the investor."""
    home = _receiving(setting, parts)
    others = [country for country in setting.scene.resolution.sides if country not in home]
    return parts._replace(investor_countries=(Said(others[0]),)) if len(others) == 1 else parts


def _receiving(setting: Setting, parts: Parts) -> set[Country | None]:
    """Return the country that receives, as far as it is known without the investor."""
    told: set[Country | None] = {said.value for said in parts.recipient_country}
    return told or {setting.around.native()}


def _backed(parts: Parts, investors: tuple[Said[Organization], ...]) -> Parts:
    """Return the parties with an investor, unchanged where several could be meant."""
    if len(investors) != 1:
        return parts
    return parts._replace(investors=investors, investor_countries=homes(investors))


def _lenders(
    setting: Setting, sentences: Iterable[int], *, lending: frozenset[BodyKind] = LENDERS
) -> Iterator[Said[Organization]]:
    """Yield the bodies that may lend and invest, and those that persons speak for."""
    scene = setting.scene
    for sentence in sentences:
        beside = cofinanciers(scene, sentence)
        for number in scene.chunks.of_sentence(sentence):
            here = sentence == setting.number
            if number in beside or (here and (setting.preposition(number) & TO or sells(setting, number))):
                continue
            found = kinds(scene, number)
            if found and found <= lending:
                yield from companies(scene, (number,))
            if lending is not WORLDWIDE:
                yield from behind(scene, (number,))


def _recipient(setting: Setting, parts: Parts, kind: InvestmentKind) -> tuple[Said[Country], ...]:
    """Return the country that the article plays in, or the other side.

    Beside a known investor, the former only where it is the outlet's own or the text around speaks of it.
    """
    known = {said.value for said in parts.investor_countries}
    native = setting.around.native(known)
    plain = not known or native == setting.scene.resolution.home
    if native is not None and (plain or native in setting.around.near(setting.number)):
        return (Said(native),)
    sources = setting.around.sources if kind is InvestmentKind.DIRECT else ()
    others = [side for side in setting.scene.resolution.sides if side not in known.union(sources)]
    if len(others) == 1 and known:
        return (Said(others[0]),)
    return _other_of_sentence(setting, known) if known and kind in LENT else ()


def _other_of_sentence(setting: Setting, known: set[Country]) -> tuple[Said[Country], ...]:
    """Return the one country beside the givers that the sentence names: "Mauritius, whom India has lent"."""
    scene = setting.scene
    named = (said for n in setting.chunks if "COUNTRY" in scene.labels(n) for said in scene.countries((n,)))
    others = {said.value: said for said in named if said.value not in known}
    return tuple(others.values()) if len(others) == 1 else ()
