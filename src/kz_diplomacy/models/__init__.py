"""The values and records of the contract: frozen, compared by value, checked when they are made."""

from kz_diplomacy.models.agreement import Agreement
from kz_diplomacy.models.article import SCHEMA_VERSION, Article, ParsedArticle, Record
from kz_diplomacy.models.country import Country
from kz_diplomacy.models.enums import (
    AgreementKind,
    InvestmentKind,
    MeetingKind,
    MeetingMode,
    Office,
    Precision,
    Qualifier,
    Source,
    Status,
    Topic,
    VisitKind,
)
from kz_diplomacy.models.evidence import Evidence
from kz_diplomacy.models.investment import Investment
from kz_diplomacy.models.meeting import Meeting
from kz_diplomacy.models.money import Equivalent, Money
from kz_diplomacy.models.people import Organization, Person
from kz_diplomacy.models.place import Place
from kz_diplomacy.models.timespan import TimeSpan
from kz_diplomacy.models.visit import Visit

__all__ = [
    "SCHEMA_VERSION",
    "Agreement",
    "AgreementKind",
    "Article",
    "Country",
    "Equivalent",
    "Evidence",
    "Investment",
    "InvestmentKind",
    "Meeting",
    "MeetingKind",
    "MeetingMode",
    "Money",
    "Office",
    "Organization",
    "ParsedArticle",
    "Person",
    "Place",
    "Precision",
    "Qualifier",
    "Record",
    "Source",
    "Status",
    "TimeSpan",
    "Topic",
    "Visit",
    "VisitKind",
]
