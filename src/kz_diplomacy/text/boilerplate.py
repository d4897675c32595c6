"""What stands on the page of an article without being the article: credits, bylines, teasers, share lines."""

import re

from kz_diplomacy.text.tables import column, rows

__all__ = ["is_boilerplate", "opens_teasers"]

Phrases = dict[str, bool]


def _phrases(where: str) -> Phrases:
    return {phrase: bool(opens) for phrase, place, opens, *_ in rows("boilerplate.tsv") if place == where}


def _starts() -> dict[str, tuple[str, ...]]:
    """Return the phrases that begin a line by their first characters."""
    found: dict[str, list[str]] = {}
    for phrase in _phrases("start"):
        found.setdefault(phrase[:FIRST], []).append(phrase)
    return {first: tuple(phrases) for first, phrases in found.items()}


FIRST = 3  # characters that lead to the phrases at the beginning of a line
LABELS = _phrases("label")
STARTS = _starts()
WITHIN = tuple(_phrases("within").items())
AGENCIES = frozenset(name.lower() for name in column("agencies.tsv"))
LONGEST_START = max(len(phrase) for phrases in STARTS.values() for phrase in phrases)
LONGEST_LABEL = max(map(len, LABELS))
LABEL = re.compile(r"[*_\[#<> ]*([^:|]{1,40}?)\s*(?:$|:|\||\s[-\u2013\u2014]\s)").match
BYLINE = re.compile(r"(?:By|BY|by)\s+(?:[A-ZÀ-ÞŁŞ]|(?:the|our)\s)[^.!?]{2,100}$").match
# Desk codes and rules of asterisks: "jk-lmb/tvd", "4399**2050", "WAM/Hazem Hussein", "***", "# # #", "-30-".
CODE = re.compile(
    r"[\W\d_]+$|\u00a9|[a-z]{2,4}(?:[-/][a-z]{2,4})+$|[A-Z]{2,6}/[A-Za-z-]+(?:\s[A-Z]\w+)?$|(?:ENDS?|end)\W*$"
).match
AGENCY = re.compile(r"[\W_]*([A-Za-z][\w. ]{1,30}?)[\W_]*$").match
SOCIAL = re.compile(r"@\w{3,}|#\w+(?:\s+#\w+)*\s*$|https?://\S+$|www\.\S+$").search
CAPTION_WORDS = 8
SHORT_LINE = 90  # characters


def is_boilerplate(line: str) -> bool:
    """Whether a line, or a sentence that closes one, is no text of the article.

    >>> [is_boilerplate(line) for line in ("Photo: Akorda", "(Reporting by A. Doe)", "Photos were shown.")]
    [True, True, False]
    """
    return _opened(line) is not None


def opens_teasers(line: str) -> bool:
    """Whether the unpunctuated lines that follow this one are headlines of other articles.

    >>> opens_teasers("Related articles:"), opens_teasers("Photo: Akorda")
    (True, False)
    """
    return bool(_opened(line))


def _opened(line: str) -> bool | None:
    """Return None for text, else whether teasers follow."""
    bare = line.lstrip("*_ ")
    starts = STARTS.get(bare[:FIRST].lower())
    if starts and bare[:LONGEST_START].lower().replace("\u2019", "'").startswith(starts):
        return False
    if len(line) <= SHORT_LINE:
        return _short(line)
    label = LABEL(line[:SHORT_LINE].lower()) if ":" in line[:LONGEST_LABEL] else None
    return LABELS.get(label[1]) if label and not _is_caption(line) else None


def _short(line: str) -> bool | None:
    low = line.lower().replace("\u2019", "'")
    label = LABEL(low)
    if label and label[1] in LABELS and not _is_caption(line):
        return LABELS[label[1]]
    if all(word in LABELS for word in low.split()):
        return False
    if CODE(line) or BYLINE(line) or (SOCIAL(line) and line[-1] not in ".!?"):
        return False
    agency = AGENCY(line)
    if agency and agency[1].lower() in AGENCIES:
        return False
    return next(
        (opens for phrase, opens in WITHIN if phrase in low and not (opens and low[-1] in ".!?")), None
    )


def _is_caption(line: str) -> bool:
    """Whether a credit line is a whole sentence, which counts as text."""
    return line.endswith(".") and line.count(" ") >= CAPTION_WORDS
