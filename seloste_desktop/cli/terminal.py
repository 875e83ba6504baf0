"""Where a command is typed: what the program offers there, and the language in which it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seloste_desktop.cli import words
from seloste_desktop.domain.language import Language
from seloste_desktop.services import messages
from seloste_desktop.services.messages import Messages

if TYPE_CHECKING:
    from seloste_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Terminal:
    """`words` are the command line's own, `messages` what is said in the window too."""

    office: Office
    language: Language

    @property
    def words(self) -> Messages:
        return words.words(self.language)

    @property
    def messages(self) -> Messages:
        return messages.messages(self.language)
