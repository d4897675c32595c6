"""The closed word lists of the contract; every value is exactly the JSON word."""

from enum import StrEnum

__all__ = [
    "AgreementKind",
    "InvestmentKind",
    "MeetingKind",
    "MeetingMode",
    "Office",
    "Precision",
    "Qualifier",
    "Source",
    "Status",
    "Topic",
    "VisitKind",
]


class _Word(StrEnum):
    __hash__ = str.__hash__  # without it each look-up of a word calls a function of Python

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


class VisitKind(_Word):
    """What the article calls a visit.

    >>> VisitKind("state")
    VisitKind.STATE
    """

    STATE = "state"
    OFFICIAL = "official"
    WORKING = "working"
    PRIVATE = "private"
    TRANSIT = "transit"
    FAMILIARIZATION = "familiarization"


class MeetingKind(_Word):
    """Two sides or more.

    >>> [str(kind) for kind in MeetingKind]
    ['bilateral', 'multilateral']
    """

    BILATERAL = "bilateral"
    MULTILATERAL = "multilateral"


class MeetingMode(_Word):
    """How the sides meet.

    >>> MeetingMode.IN_PERSON == "in_person"
    True
    """

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class AgreementKind(_Word):
    """What a document is; `documents` where unspecified or mixed.

    >>> AgreementKind("memorandum")
    AgreementKind.MEMORANDUM
    """

    TREATY = "treaty"
    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    PROTOCOL = "protocol"
    DECLARATION = "declaration"
    STATEMENT = "statement"
    COMMUNIQUE = "communique"
    CONTRACT = "contract"
    PLAN = "plan"
    CONVENTION = "convention"
    LETTER = "letter"
    CHARTER = "charter"
    DOCUMENTS = "documents"


class InvestmentKind(_Word):
    """The form that the capital takes; `participation` counts companies with foreign capital.

    >>> InvestmentKind("direct")
    InvestmentKind.DIRECT
    """

    DIRECT = "direct"
    PROJECT = "project"
    LOAN = "loan"
    GRANT = "grant"
    FUND = "fund"
    PARTICIPATION = "participation"


class Status(_Word):
    """How far an event has come.

    `planned` is announced or scheduled, `proposed` invited, offered or under discussion, `cancelled` also
    postponed or refused.

    >>> Status("planned")
    Status.PLANNED
    """

    COMPLETED = "completed"
    ONGOING = "ongoing"
    PLANNED = "planned"
    PROPOSED = "proposed"
    CANCELLED = "cancelled"


class Office(_Word):
    """The office behind a title.

    >>> Office("foreign_minister")
    Office.FOREIGN_MINISTER
    """

    HEAD_OF_STATE = "head_of_state"
    DEPUTY_HEAD_OF_STATE = "deputy_head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    DEPUTY_HEAD_OF_GOVERNMENT = "deputy_head_of_government"
    FOREIGN_MINISTER = "foreign_minister"
    MINISTER = "minister"
    DEPUTY_MINISTER = "deputy_minister"
    AMBASSADOR = "ambassador"
    SPEAKER = "speaker"
    LEGISLATOR = "legislator"
    GOVERNOR = "governor"
    MAYOR = "mayor"
    ADVISER = "adviser"
    MILITARY = "military"
    ORGANIZATION_HEAD = "organization_head"
    ORGANIZATION_OFFICIAL = "organization_official"
    BUSINESS = "business"
    ROYAL = "royal"
    RELIGIOUS = "religious"
    OTHER = "other"


class Topic(_Word):
    """What was discussed, or the sector of an investment.

    >>> len(Topic)
    28
    """

    TRADE = "trade"
    ECONOMY = "economy"
    INVESTMENT = "investment"
    FINANCE = "finance"
    ENERGY = "energy"
    NUCLEAR = "nuclear"
    TRANSPORT = "transport"
    INDUSTRY = "industry"
    MINING = "mining"
    AGRICULTURE = "agriculture"
    WATER = "water"
    ENVIRONMENT = "environment"
    TECHNOLOGY = "technology"
    SPACE = "space"
    SCIENCE = "science"
    EDUCATION = "education"
    CULTURE = "culture"
    HUMANITARIAN = "humanitarian"
    HEALTH = "health"
    TOURISM = "tourism"
    SPORT = "sport"
    SECURITY = "security"
    DEFENCE = "defence"
    MIGRATION = "migration"
    LAW = "law"
    MEDIA = "media"
    REGIONAL = "regional"
    INTERNATIONAL = "international"


class Qualifier(_Word):
    """How a sum is meant.

    >>> Qualifier("up_to")
    Qualifier.UP_TO
    """

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UP_TO = "up_to"


class Source(_Word):
    """The part of the article that an evidence points into.

    >>> Source("title")
    Source.TITLE
    """

    TEXT = "text"
    TITLE = "title"


class Precision(_Word):
    """The unit in which a time span is given.

    >>> Precision("month")
    Precision.MONTH
    """

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
