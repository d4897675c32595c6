"""Many articles to one dataset: the same event across articles, with its sources, conflicts and life."""

from kz_diplomacy.linking.conflicts import Claim, Conflict
from kz_diplomacy.linking.dataset import Dataset
from kz_diplomacy.linking.explanation import Explanation, Reason, explain
from kz_diplomacy.linking.life import Stage, StageKind
from kz_diplomacy.linking.link import link
from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.linking.schema import dataset_schema
from kz_diplomacy.linking.sources import SourceRecord

__all__ = [
    "Claim",
    "Conflict",
    "Dataset",
    "Explanation",
    "LinkedRecord",
    "Reason",
    "SourceRecord",
    "Stage",
    "StageKind",
    "dataset_schema",
    "explain",
    "link",
]
