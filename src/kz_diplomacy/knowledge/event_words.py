"""Words beside an event that are no noun for one: "ready" for it, on the "brink of" it, held "separately"."""

from enum import StrEnum

from kz_diplomacy.knowledge.word_classes import phrase_classes, word_classes

__all__ = ["EventWord", "event_phrases", "event_words"]


class EventWord(StrEnum):
    """What a word beside an event says.

    - How far it has come: `ready` (with a preposition: "ready for signing"), `nearing` (phrases after which
      it has not come about: "close to"), `soon` (between those and the noun), `rumour` (phrases: people only
      talk of it), `claim` (nouns for what is said and may be denied), `wishing` (phrases before a
      participle), `prepared` (adjectives of documents that nobody has signed), `sure` (between "be" and an
      infinitive: it is planned), `inclined` (there: it is proposed), `feeling` (there: neither), `glad`
      (those that offer something after "would"), `heading` (those that are verbs as well).
    - When it is: `coming` (words and phrases for a day to come that nobody knows: "soon", "near future").
    - Which it is: `earlier` (adjectives), `lately` (adverbs), `often`, `going-on` (verbs after which there
      is no event of its own), `marking` (verbs that only call an event told of something), `ending` (nouns
      for the end of an event, or for what comes of it).
    - Where it goes: `visited` (nouns for several stops of a tour: "countries").
    - Who takes part: `present`, `occasion` (nouns that point back to what they are present at), `beside`
      (verbs for showing up with somebody: "stand"), `two-sided`, `many-sided`, `of-three` (other words for
      "trilateral"), `leader` (who meet at a summit), `ranking` (before "officials" of a state), `regional`
      (before the leaders of several states), `states` (nouns for these).
    - Who signs: `signatory` (nouns).
    - What a host gives: `hospitality` (nouns: "a reception for her"), `honour` ("in her honour").
    - Whether it is several: `apart`, `succession` (phrases that bring the next one).
    - How it is brought: `means` (behind "by": "by phone"), `valued` (behind "lends"), `granting` (participles
      that are prepositions: "given the situation"), `attribute` ("online", of things as well as of talks).
    - Words that are no event: `no-adverb` (in "-ly"), `standing-by` (adverbs), `town` (nouns before the name
      of one), `lapse` (nouns for lengths of time).
    - Documents: `overall` (with which all ever signed are counted), `organ` (nouns for those who only ratify
      for a union).

    >>> EventWord("no-adverb").name
    'NO_ADVERB'
    """

    READY = "ready"
    NEARING = "nearing"
    SOON = "soon"
    RUMOUR = "rumour"
    CLAIM = "claim"
    WISHING = "wishing"
    PREPARED = "prepared"
    SURE = "sure"
    INCLINED = "inclined"
    FEELING = "feeling"
    GLAD = "glad"
    HEADING = "heading"
    COMING = "coming"
    EARLIER = "earlier"
    LATELY = "lately"
    OFTEN = "often"
    GOING_ON = "going-on"
    MARKING = "marking"
    ENDING = "ending"
    PRESENT = "present"
    OCCASION = "occasion"
    HOSPITALITY = "hospitality"
    SIGNATORY = "signatory"
    HONOUR = "honour"
    BESIDE = "beside"
    TWO_SIDED = "two-sided"
    MANY_SIDED = "many-sided"
    OF_THREE = "of-three"
    LEADER = "leader"
    RANKING = "ranking"
    REGIONAL = "regional"
    STATES = "states"
    APART = "apart"
    SUCCESSION = "succession"
    MEANS = "means"
    VALUED = "valued"
    GRANTING = "granting"
    ATTRIBUTE = "attribute"
    VISITED = "visited"
    NO_ADVERB = "no-adverb"
    STANDING_BY = "standing-by"
    TOWN = "town"
    LAPSE = "lapse"
    OVERALL = "overall"
    ORGAN = "organ"


event_words = word_classes("event_words.tsv", EventWord)
"""The words and phrases that say something, in lower case.

>>> "separately" in event_words(EventWord.APART)
True
"""
event_phrases = phrase_classes(event_words)
"""The phrases among them as tuples of words.

>>> ("brink", "of") in event_phrases(EventWord.NEARING)
True
"""
