"""Words beside the names of countries, places and bodies that tell which of them is meant."""

from enum import StrEnum

from kz_diplomacy.knowledge.word_classes import word_classes

__all__ = ["PlaceWord", "place_words"]


class PlaceWord(StrEnum):
    """What a word beside a name says.

    - Places: `going` (words of travelling before one), `part-of-america` (what makes America a continent),
      `finance` (what "capital" stands before where it is money), `airport` (ends of names of places only
      passed through), `ruling` (adjectives of the houses in which states are led).
    - Countries: `dealing` (words after which one acts: "thanked"), `government` (what may stand with the two
      sides of a commission).
    - Bodies: `plain` (surnames that before energy and partners are adjectives).

    >>> PlaceWord("part-of-america").name
    'PART_OF_AMERICA'
    """

    GOING = "going"
    PART_OF_AMERICA = "part-of-america"
    FINANCE = "finance"
    AIRPORT = "airport"
    RULING = "ruling"
    DEALING = "dealing"
    GOVERNMENT = "government"
    PLAIN = "plain"


place_words = word_classes("place_words.tsv", PlaceWord)
"""The words that say something, in lower case.

>>> "visited" in place_words(PlaceWord.GOING)
True
"""
