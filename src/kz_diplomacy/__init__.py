"""Typed records of visits, meetings, agreements and investments from diplomatic news.

>>> from kz_diplomacy import parse
>>> parsed = parse("The presidents of Kazakhstan and Uzbekistan held talks by telephone.")
>>> parsed.meetings[0].mode
MeetingMode.PHONE
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kz_diplomacy.errors import (
        InvalidArticleError,
        InvalidRecordError,
        KnowledgeError,
        KzDiplomacyError,
        MissingExtraError,
        PatternError,
    )
    from kz_diplomacy.knowledge import Knowledge
    from kz_diplomacy.linking import Dataset, LinkedRecord, link
    from kz_diplomacy.models import (
        Agreement,
        AgreementKind,
        Article,
        Country,
        Equivalent,
        Evidence,
        Investment,
        InvestmentKind,
        Meeting,
        MeetingKind,
        MeetingMode,
        Money,
        Office,
        Organization,
        ParsedArticle,
        Person,
        Place,
        Precision,
        Qualifier,
        Record,
        Source,
        Status,
        TimeSpan,
        Topic,
        Visit,
        VisitKind,
    )
    from kz_diplomacy.pipeline import ParseFailure, Parser, parse, parse_many
    from kz_diplomacy.serialization import (
        article_from_dict,
        from_dict,
        from_json,
        iter_jsonl,
        json_schema,
        to_dict,
        to_json,
        to_jsonl,
    )
    from kz_diplomacy.version import VERSION as __version__  # noqa: N811 (the name that tools look for)

__all__ = [
    "Agreement",
    "AgreementKind",
    "Article",
    "Country",
    "Dataset",
    "Equivalent",
    "Evidence",
    "InvalidArticleError",
    "InvalidRecordError",
    "Investment",
    "InvestmentKind",
    "Knowledge",
    "KnowledgeError",
    "KzDiplomacyError",
    "LinkedRecord",
    "Meeting",
    "MeetingKind",
    "MeetingMode",
    "MissingExtraError",
    "Money",
    "Office",
    "Organization",
    "ParseFailure",
    "ParsedArticle",
    "Parser",
    "PatternError",
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
    "__version__",
    "article_from_dict",
    "from_dict",
    "from_json",
    "iter_jsonl",
    "json_schema",
    "link",
    "parse",
    "parse_many",
    "to_dict",
    "to_json",
    "to_jsonl",
]

# Lowest layer first: a name is sought upwards, so that whoever reads records loads no rule and no table.
_HOMES = ("errors", "models", "serialization", "knowledge", "pipeline", "linking")


def __dir__() -> list[str]:
    """Return the public names, loaded or not."""
    return sorted(__all__)


def __getattr__(name: str) -> object:
    """Return a public name; the package that holds it is loaded when it is first asked for.

    Raises:
        AttributeError: There is no such name.
    """
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    if name == "__version__":
        return import_module("kz_diplomacy.version").VERSION
    homes = (vars(import_module(f"kz_diplomacy.{home}")) for home in _HOMES)
    found: object = next(home[name] for home in homes if name in home)
    globals()[name] = found
    return found
