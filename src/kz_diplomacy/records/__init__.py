"""Candidates to records: the same event once, in order, numbered, linked to visits."""

from kz_diplomacy.records.assembling import Records, assemble_records

__all__ = ["Records", "assemble_records"]
