"""Words beside an amount of money: where it comes from, what it is for, how far it has come."""

from enum import StrEnum

from kz_diplomacy.knowledge.word_classes import phrase_classes, word_classes

__all__ = ["MoneyWord", "money_phrases", "money_words"]


class MoneyWord(StrEnum):
    """What a word beside an amount of money says.

    - How far the money has come: `potential`, `promise`, `pledge` (a promise from abroad), `offer`,
      `committing` (verbs that promise nothing but money), `beginning` (verbs of starting something),
      `allowing` (those after which money may flow).
    - What the amount is: `funding` (nouns that leave open whether it is lent), `disbursement` (those for what
      has been paid out, lent or not), `ownerless` (those of what a state may spend at home), `cost` ("the
      cost of"), `pricing` (verbs of what something costs), `quantity` ("a total of"), `placing` (verbs that
      invest only "into" something), `attracting` (verbs of getting what need not be lent), `receiving` (verbs
      of getting anything), `enjoying` (verbs whose subject has the foreign investment that they tell of),
      `extending` (verbs of banks that leave open whether they lend), `own` (the money of a state itself),
      `military`, `else` (what money is counted "in" that is no investment: assets, revenue), `shares` (of
      where these are traded), `loan`, `grant` (which of the two funding is).
    - What money a document is about, by its title: `lent-by-title`, `given-by-title`, `invested-by-title`,
      `financing` (beside which a sum is no worth of goods).
    - Where it comes from: `state` (who spends at home), `foreign`, `inflow` (the most general of these),
      `outsider` (nouns that "foreign" makes those from abroad), `foreign-funded` (adjectives of projects),
      `overseas`, `paying`, `leading`, `sharing` (verbs of who gives most or a part), `seated` ("registered
      in"), `selling` (who is sold to gives the money), `cofinancing` (verbs with whom adds to the money),
      `aiding` (words in the names of agencies for aid), `board` (who decides for a lender: "the board of the
      bank"), `undertaking` (verbs of companies for what they pay), `developing` (words in the names of funds
      that lend), `telling` (nouns for what is known of money: "data from the bureau").
    - Where it goes: `world` (parts of the world), `everywhere` (words that make it that of all countries),
      `nation` (nouns for one country in them), `helping` (verbs whose object gets it), `receiver` (nouns for
      who gets it), `licence` (nouns for what an investor is given).
    - How figures hang together: `changing` (words with "by" and by how much), `part`, `further`, `bringing`
      ("bringing the total to"), `following` (verbs of the places in a ranking, "by" before the next),
      `ranking` (what tells a place in one: "came second", "topped the list"), `breakdown`, `rest` (what is
      left over, or no foreign money).
    - When it came: `undated` (words whose days are no period), `comparing` (those that only compare with
      one), `so-far` (phrases: it has been given already).
    - Lists of investors: `source`, `coming` (verbs of such a list), `foremost`, `investment`.
    - Companies with foreign capital: `counting`, `capital`, `foreign-owned`, `at-work` (phrases of what they
      do in a country).
    - Projects: `general` (nouns that name none), `bland` (adjectives beside which they still name none),
      `using` (verbs of what money is used for), `funds` (nouns for the money), `vehicle` (those for what has
      it to spend), `small` (what makes firms those that loans are for), `under-way`, `under-study` (what they
      may be "under"), `works` (nouns for building), `percent` (units in which a stake is counted), `together`
      (what is done "in" with others).

    >>> MoneyWord("offer").name
    'OFFER'
    """

    POTENTIAL = "potential"
    PROMISE = "promise"
    PLEDGE = "pledge"
    COMMITTING = "committing"
    OFFER = "offer"
    BEGINNING = "beginning"
    ALLOWING = "allowing"
    FUNDING = "funding"
    DISBURSEMENT = "disbursement"
    OWNERLESS = "ownerless"
    COST = "cost"
    PRICING = "pricing"
    QUANTITY = "quantity"
    PLACING = "placing"
    ATTRACTING = "attracting"
    RECEIVING = "receiving"
    ENJOYING = "enjoying"
    EXTENDING = "extending"
    OWN = "own"
    ELSE = "else"
    MILITARY = "military"
    SHARES = "shares"
    LOAN = "loan"
    GRANT = "grant"
    LENT_BY_TITLE = "lent-by-title"
    GIVEN_BY_TITLE = "given-by-title"
    INVESTED_BY_TITLE = "invested-by-title"
    FINANCING = "financing"
    STATE = "state"
    FOREIGN = "foreign"
    INFLOW = "inflow"
    WORLD = "world"
    NATION = "nation"
    OVERSEAS = "overseas"
    OUTSIDER = "outsider"
    FOREIGN_FUNDED = "foreign-funded"
    LEADING = "leading"
    SHARING = "sharing"
    PAYING = "paying"
    HELPING = "helping"
    RECEIVER = "receiver"
    SEATED = "seated"
    SELLING = "selling"
    COFINANCING = "cofinancing"
    AIDING = "aiding"
    BOARD = "board"
    UNDERTAKING = "undertaking"
    DEVELOPING = "developing"
    AT_WORK = "at-work"
    TELLING = "telling"
    EVERYWHERE = "everywhere"
    LICENCE = "licence"
    CHANGING = "changing"
    PART = "part"
    FURTHER = "further"
    BRINGING = "bringing"
    FOLLOWING = "following"
    RANKING = "ranking"
    BREAKDOWN = "breakdown"
    REST = "rest"
    UNDATED = "undated"
    COMPARING = "comparing"
    SO_FAR = "so-far"
    SOURCE = "source"
    COMING = "coming"
    FOREMOST = "foremost"
    INVESTMENT = "investment"
    COUNTING = "counting"
    CAPITAL = "capital"
    FOREIGN_OWNED = "foreign-owned"
    GENERAL = "general"
    BLAND = "bland"
    USING = "using"
    FUNDS = "funds"
    SMALL = "small"
    UNDER_WAY = "under-way"
    VEHICLE = "vehicle"
    WORKS = "works"
    UNDER_STUDY = "under-study"
    PERCENT = "percent"
    TOGETHER = "together"


money_words = word_classes("money_words.tsv", MoneyWord)
"""The words that say something, in lower case.

>>> "pledges" in money_words(MoneyWord.PROMISE)
True
"""
money_phrases = phrase_classes(money_words)
"""The phrases that say something as tuples of words, in lower case.

>>> ("stock", "market") in money_phrases(MoneyWord.SHARES)
True
"""
