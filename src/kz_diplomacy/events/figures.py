"""An amount of which the text says that it is an investment, before its kind and parties are known."""

import attrs

from kz_diplomacy.events.anchors import Anchor
from kz_diplomacy.events.candidates import InvestmentCandidate
from kz_diplomacy.events.setting import Setting


@attrs.frozen(kw_only=True, eq=False)
class Figure:
    """An amount with what is known of it.

    Attributes:
        setting: Its sentence.
        amount: Its chunk.
        anchor: The chunk that says what it is, and what that says.
        before: The figure before it in the text.
    """

    setting: Setting
    amount: int
    anchor: Anchor
    before: InvestmentCandidate | None = None

    @property
    def is_verbal(self) -> bool:
        """Whether a verb says what the amount is."""
        return "VERB" in self.setting.scene.labels(self.anchor.chunk)

    @property
    def recalls(self) -> bool:
        """Whether the figure before it is the same sum."""
        here = {said.value.amount for said in self.setting.scene.amounts((self.amount,))}
        return self.before is not None and any(said.value.amount in here for said in self.before.amount)

    @property
    def words(self) -> frozenset[str]:
        """The words that say what the amount is, in lower case."""
        return frozenset(self.setting.scene.words(self.anchor.chunk))
