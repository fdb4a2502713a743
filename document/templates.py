"""Recognition of English sentences by their templates, to show them in another language.

Warnings and errors are English sentences, in files, logs and exceptions. A sentence is translated
where it is shown: its template is recognised, and the translated template filled in.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from gongkai.document.messages import Language, translate

Show = Callable[[str, str, Language], str]
"""Returns the value of a field, given the name of the field, its English value and a language."""

_FIELD = re.compile(r"\{(\w+)\}")
_DIGITS = r"\d[\d,.]*"
_NUMERIC = frozenset(["count", "total", "line", "page", "number", "place", "seconds", "size"])


@dataclass(frozen=True)
class Templates:
    """A set of templates, in the form of `str.format` with named fields.

    Fields with the names `count`, `total`, `line`, `page`, `number`, `place`, `seconds` and `size`
    contain digits; other fields contain any text.

    Args:
        templates: messages of the catalogues.
        show: translates the value of a field.
    """

    templates: Sequence[str]
    show: Show = lambda _name, value, _language: value

    def match(self, sentence: str) -> tuple[str, dict[str, str]] | None:
        """Return the template of a sentence and the values of its fields; None if there is none.

        Of several templates that match, the one with the most fixed text is taken.
        """
        for template, pattern in self._patterns:
            if (match := pattern.fullmatch(sentence)) is not None:
                return template, match.groupdict()
        return None

    def translate(self, sentence: str, language: Language) -> str | None:
        """Return a sentence in a language; None if it matches no template."""
        found = self.match(sentence)
        if found is None:
            return None
        template, fields = found
        shown = {name: self.show(name, value, language) for name, value in fields.items()}
        return translate(template, language).format(**shown)

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        ordered = sorted(self.templates, key=lambda text: -len(_FIELD.sub("", text)))
        return [(template, re.compile(_pattern(template), re.DOTALL)) for template in ordered]


def _pattern(template: str) -> str:
    parts = _FIELD.split(template)
    return "".join(
        _group(part) if index % 2 else re.escape(part) for index, part in enumerate(parts)
    )


def _group(field: str) -> str:
    return f"(?P<{field}>{_DIGITS if field in _NUMERIC else '.+?'})"
