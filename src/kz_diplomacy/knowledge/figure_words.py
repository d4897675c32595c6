"""Words beside a number: how it is meant, what it measures, and what makes it a label or a sum of money."""

from enum import StrEnum

from kz_diplomacy.knowledge.word_classes import word_classes

__all__ = ["FigureWord", "figure_words"]


class FigureWord(StrEnum):
    """What a word beside a number says.

    - How it is meant: `about`, `over`, `up-to`, behind it `about-behind`, `over-behind`, `up-to-behind`; not
      where `adding` (verbs whose "up to" says what the sum is) or `growing` (verbs before ", up to") stand.
    - What it counts: `measure`; nothing where `label` stands before it ("Article 5"), of which `abbreviated`
      have a period; `one-of` (nouns that "one" counts nothing with: "one side"), `counting` (verbs that say
      how many there are), `reaching` (what brings a number),
      `share` (what makes it a percentage).
    - Money: `changing` (verbs of rising and falling), `short-name` (short names of currencies that are other
      names too, unless the sum is large), `equivalent` (what leads to the same sum in another currency),
      `approximate`.
    - Names of currencies: `written-before` (the number), `other-word` (names and codes that are other words
      at the head of a sentence), `letter` (short forms that stand before their number only), `of-several`
      (money of several countries), `mass` (nouns before which a currency is an adjective: "dollar aid").

    >>> FigureWord("up-to").name
    'UP_TO'
    """

    ABOUT = "about"
    OVER = "over"
    UP_TO = "up-to"
    ABOUT_BEHIND = "about-behind"
    OVER_BEHIND = "over-behind"
    UP_TO_BEHIND = "up-to-behind"
    ADDING = "adding"
    GROWING = "growing"
    MEASURE = "measure"
    LABEL = "label"
    ABBREVIATED = "abbreviated"
    ONE_OF = "one-of"
    COUNTING = "counting"
    REACHING = "reaching"
    SHARE = "share"
    CHANGING = "changing"
    SHORT_NAME = "short-name"
    EQUIVALENT = "equivalent"
    APPROXIMATE = "approximate"
    WRITTEN_BEFORE = "written-before"
    OTHER_WORD = "other-word"
    LETTER = "letter"
    OF_SEVERAL = "of-several"
    MASS = "mass"


figure_words = word_classes("figure_words.tsv", FigureWord)
"""The words and phrases that say something, in lower case.

>>> "more than" in figure_words(FigureWord.OVER)
True
"""
