"""Envoys of several countries in a headline, whom the text then tells of one by one.

example          Aliyev accepts credentials of envoys of Ethiopia and Greece      a headline of two meetings
counter-example  Aliyev accepts credentials of the envoy of Ethiopia              the meeting itself
"""

from kz_diplomacy.events.candidates import MeetingCandidate
from kz_diplomacy.events.no_meetings import in_headline
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import Office

ACCREDITING = "meeting-accredit"


def is_headline_of_many(scene: Scene, match: FrameMatch, meeting: MeetingCandidate) -> bool:
    """Return whether a headline sums up the credentials of several envoys."""
    if match.frame.name != ACCREDITING or not in_headline(scene, match):
        return False
    return sum(said.value.office is Office.AMBASSADOR for said in meeting.participants) > 1
