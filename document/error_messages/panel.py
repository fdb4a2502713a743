"""Errors about panels: the reports, the list of units, the marks of a review."""

from gongkai.document.messages import mark as _

TEMPLATES = (
    _("no column {names}; use the review.csv of gongkai panel"),
    _("the issue {name} has two different marks; keep one"),
    _("neither UTF-8 nor GB 18030; save it as CSV UTF-8"),
    _("cannot be read ({reason}); check the path"),
    _("no fingerprint; copy it from review.csv"),
    _("unknown state '{name}'; write {known}"),
)
