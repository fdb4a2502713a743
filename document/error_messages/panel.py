"""Errors about panels: the reports, the list of units, the marks of a review."""

from gongkai.document.messages import mark as _

TEMPLATES = (
    _("no column {names}; use the review.csv of gongkai panel"),
    _("the issue {name} has two different marks; keep one"),
    _("neither UTF-8 nor GB 18030; save it as CSV UTF-8"),
    _("cannot be read ({reason}); check the path"),
    _("no fingerprint; copy it from review.csv"),
    _("unknown state '{name}'; write {known}"),
    _("is a file; name a folder for the panel"),
    _("contains other files; name a new folder for the panel"),
    _("no input; name the output folders of `gongkai tag`"),
    _("does not exist; name the output folder of `gongkai tag`"),
    _("is no output of `gongkai tag`; name its folder or .jsonl"),
    _("is missing; write it again with `gongkai tag`"),
    _("contains no Parquet file; write it again with `gongkai tag`"),
    _(
        "reports of schema version {words}, but this program reads version {number}; tag the "
        "documents again"
    ),
    _("{count} lines are no tagged reports; write it again with `gongkai tag`"),
    _("two reports have one doc_id; write it again with `gongkai tag`"),
    _(
        "cannot be read, damaged or no output of `gongkai tag` ({reason}); write it again with "
        "`gongkai tag`"
    ),
    _("the parent {name} of {words} is the name of several units; write its code"),
    _("the parent {name} of {words} is no unit of the list; write its code"),
    _("no column {names}; name them in the first line"),
    _("unknown level {level} of {name}; write {known}"),
    _("the parents of {name} form a circle; correct {words}"),
    _("no name; add it or delete the line"),
    _("{name} is in the list already; keep one line"),
    _(
        "contains no output of `gongkai tag` (reports.parquet or reports.jsonl); name another "
        "folder"
    ),
)
