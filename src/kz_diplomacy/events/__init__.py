"""Mentions to candidates: what the text states of visits, meetings, documents and investments."""

from kz_diplomacy.events.finding import find_events

__all__ = ["find_events"]
