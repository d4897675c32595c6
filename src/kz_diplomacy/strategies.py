"""Hypothesis strategies for every value and record."""


def register() -> None:
    """Register the strategies with Hypothesis."""
