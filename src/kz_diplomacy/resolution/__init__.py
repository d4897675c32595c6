"""Mentions to entities: whom each mention of an article stands for."""

from kz_diplomacy.resolution.home import dateline_of
from kz_diplomacy.resolution.parties import Party, Resolution, countries_of
from kz_diplomacy.resolution.resolving import resolve_parties

__all__ = ["Party", "Resolution", "countries_of", "dateline_of", "resolve_parties"]
