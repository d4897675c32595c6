"""Mentions to candidates: what the text states of visits, meetings, documents and investments."""

from kz_diplomacy.events.finding import find_events
from kz_diplomacy.events.telling import telling_phrases

__all__ = ["find_events", "telling_phrases"]
