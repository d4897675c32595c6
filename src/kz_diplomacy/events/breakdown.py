"""Figures that go on from another figure: "of which $2 million …", "Germany alone contributed 6 billion".

A figure that no word of its own makes an investment is one where the figure before it is and a word ties the two
together: a part ("including", "of the sum", "alone"), a whole ("the total"), one more ("a further"), or the next
member of a list ("$5 million for roads, $3 million for bridges").  It has the kind, the parties and the status of
the figure before it where it does not name its own.
"""

import attrs

from kz_diplomacy.events.candidates import InvestmentCandidate, Statement
from kz_diplomacy.events.parts import parts_of_money
from kz_diplomacy.events.progress import period_of
from kz_diplomacy.events.projects import purpose_of
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.grammar.syntax import PROPER, Part
from kz_diplomacy.models import InvestmentKind

PARTS = frozenset("including alone sum figure amount latest share lead half rest remainder breakdown biggest largest".split())
BRINGING = frozenset(("bringing", "brings", "brought", "takes", "taking"))
MORE = frozenset("further additional another extra".split())
OF_IT = (("of", "which"), ("of", "that"), ("of", "these"), ("of", "this"), ("total", "of"))
NEAREST = 10
"""Chunks before the figure within which the tying word stands."""
LAST_SENTENCES = 2
"""Sentences that the figure before may lie back."""


def continued(setting: Setting, amount: int, before: InvestmentCandidate | None) -> InvestmentCandidate | None:
    """Return the investment of a figure that goes on from the one before it, None where nothing ties them."""
    scene = setting.scene
    if before is None or not before.amount:
        return None
    number = scene.chunks.sentence_of(amount)
    if not _reaches(setting, number, before) or not _tied(setting, amount, before):
        return None
    said = parts_of_money(setting, amount, amount)
    own = said.investors or said.investor_countries
    purpose = purpose_of(setting, amount, amount)
    site = "PROJECT" in purpose.labels and PROPER in purpose.labels
    return attrs.evolve(
        before,
        kind=(scene.said(InvestmentKind.PROJECT, amount),) if site else before.kind,
        statement=attrs.evolve(
            before.statement,
            rule="investment-breakdown",
            first=scene.chunk(amount).first,
            last=scene.chunk(amount).last,
            sentence=number,
        ),
        investors=said.investors if own else before.investors,
        investor_countries=said.investor_countries if own else before.investor_countries,
        recipient_country=said.recipient_country or before.recipient_country,
        recipients=said.recipients or before.recipients,
        amount=scene.amounts((amount,)),
        project=purpose.text if site else (),
        period=period_of(setting, amount, amount, before.statement.status) or before.period,
    )


def _reaches(setting: Setting, number: int, before: InvestmentCandidate) -> bool:
    """Return whether the figure before stands in the sentence or just before it in the paragraph."""
    sentences = setting.scene.document.sentences
    statement: Statement = before.statement
    near = number - statement.sentence <= LAST_SENTENCES
    words = setting.scene.document.lower[sentences[number].first : sentences[number].last]
    if (near and "breakdown" in words) or (number - statement.sentence == 1 and PARTS & set(words)):
        return True
    return near and sentences[number].paragraph == sentences[statement.sentence].paragraph


def _tied(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    scene = setting.scene
    chunk = scene.chunk(amount)
    start = max(setting.chunks.start, amount - NEAREST)
    first = max(scene.chunk(start).first, before.amount[0].last)
    words = scene.document.lower[first : chunk.first]
    beside = {*scene.document.lower[max(chunk.first - 2, 0) : chunk.first], *scene.words(amount)}
    if (BRINGING & set(words) and "total" in words) or PARTS & set(words) or MORE & beside or any(pair in OF_IT for pair in zip(words, words[1:], strict=False)):
        return True
    after = scene.document.lower[chunk.last : chunk.last + 6]
    return bool({"alone", "figure", "sum"} & set(after)) or _lists_on(setting, amount, before)


def _lists_on(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    """Return whether the figure is the next member of a list of figures, each with what it is for."""
    scene = setting.scene
    if before.amount[0].first < scene.chunk(setting.chunks.start).first or amount not in setting.places:
        return False
    place = setting.places[amount]
    constituents = setting.sentence.constituents
    nouns = constituents[place].nouns
    joined = place > 0 and constituents[place - 1].part in {Part.COMMA, Part.AND}
    joined = joined or (len(nouns) > 1 and nouns[-1].head == amount)
    follows = place + 1 < len(constituents) and constituents[place + 1].part is Part.PREPOSITION
    return joined and follows
