"""Errors about annotated files."""

from gongkai.document.messages import mark as _

TEMPLATES = (
    _(
        "document '{name}': the two texts differ from character {place} on; compare "
        "annotations of the same text"
    ),
    _(
        "“{words}” ({span}) contains no number; annotate the number with its unit, or give "
        "the value, or the kind absence"
    ),
    _("unknown kind of augmentation '{name}'; choose from {known}"),
    _("augmentation '{name}': give share and rate from 0 to 1"),
    _("no annotated files in {path}; name a folder with {known}"),
    _(
        "{path} differs from the manifest; undo the change, or write a new manifest: gongkai "
        "annotate split {folder}"
    ),
    _("{field}: {reason}; write a new one: gongkai annotate split {folder}"),
    _("the ending belongs to the formats {known}; name one of them"),
    _("unknown format '{name}'; choose from {known}"),
    _("no format has this ending; name one of {known}"),
    _("no .ann files in {path}; name a folder of brat"),
    _("{path} is not an empty folder; name a new one"),
    _("not UTF-8; save the file as UTF-8"),
    _("unknown label '{label}'; see annotation.conf"),
    _(
        "not a line of brat standoff (or a span in several parts); write T1, label with "
        "start and end, and the text, separated by tabs"
    ),
    _("document {name}: give it an id of printable characters"),
    _("{count} columns; write character, tag, section and optional details, separated by tabs"),
    _("'{words}' is not one character; write one per line"),
    _("'{words}' is not a tag; write O, B-label or I-label"),
    _("I-{label} has no span to continue; start the span with B-{other}"),
    _("not a spaCy DocBin ({reason}); it may be cut short: write it again"),
    _("neither label nor entities; export a sequence labelling project as JSONL"),
    _(
        "relation {one} → {other} does not link an item and a quantity; draw it from the "
        "item to the quantity"
    ),
    _(
        "{relation} links {one} and {other}, not an item and a quantity; draw it from the "
        "item to the quantity"
    ),
    _("cannot read {path}: {reason}; name an existing file"),
    _("not JSON at column {number} ({reason}); the file may be cut short: export it again"),
    _("byte {number} is not UTF-8; save the file as UTF-8"),
    _(
        "inline markup cannot represent it (a quantity of the second of two items with the "
        "same text in one sentence, an id with spaces at its ends or two consecutive spaces, "
        "a number of more than 15 digits); choose another format"
    ),
    _("region {name}: a region has a start, an end and one label; give it one label"),
    _(
        "it covers “{words}” ({span}), but its text is “{other}”; the text of the task has "
        "changed since the labelling: label it again"
    ),
    _(
        "region {name} belongs to the control '{control}' ({kind}), which is not in the "
        "labelling config; use the config of `gongkai annotate config`"
    ),
    _("two items are linked to {label} at {place}; keep one"),
    _("document '{name}': origin is '{words}'; write model or rule in its metadata"),
    _(
        "no item '{name}' in this line; annotate it as {words}, or write item= for a "
        "quantity without one"
    ),
    _("a line starts with its section, as in [proactive] text"),
    _("unknown section '{label}'; see `gongkai labels`"),
    _("the first line has no line before it to continue; remove its +"),
    _("write a literal {one} as {other}, or close it"),
    _("unknown label '{label}'; see `gongkai labels`"),
    _("an empty span cannot be '{label}'"),
    _("unknown option '{name}' of a quantity"),
    _("unknown qualifier; write one of {known}"),
    _("the share {words} is not possible; give one between 0 and 1"),
    _(
        "no share of dev for document {name}; give one for its prefix, as in --dev "
        "{words}=0.15, or one for all, as in --dev 0.15"
    ),
    _("the id '{name}' already occurs at {other}; give every document a unique id"),
    _("the document has no id; give it one"),
    _("the document has no sections; give every sentence a section label"),
    _("character {place} is half a surrogate pair; write the text as UTF-8"),
    _(
        "{name} {span} is not inside the text of {count} characters; correct its offsets, "
        "which count characters, with an exclusive end"
    ),
    _("unknown label '{label}' of {words}; see `gongkai labels`"),
    _("unknown section '{label}' of {words}; see `gongkai labels`"),
    _("section {words} contains a line break; end it at the line"),
    _("section {words} overlaps the one before it; let it start at the end of that one"),
    _("no section for {words}; give every sentence a section label"),
    _("{words} overlaps {other}; quantities and items may not overlap: shorten one of them"),
    _("{words} crosses the boundary of a section; keep a quantity or item inside one sentence"),
    _("the value of {words} is {other}; give a number"),
    _("unknown qualifier '{label}' of {words}; choose from {known}"),
    _("{words} counts {other}, which is not annotated as an item; annotate it"),
    _("{words} counts {other} of another sentence; choose one of the same sentence"),
    _("no annotated document; export or annotate it again"),
    _("{problem} (the file was taken for {words}; --from names another format)"),
    _(
        "it covers “{words}” ({span}), but its text is “{other}”; the text has changed since "
        "the labelling: label it again"
    ),
    _("not UTF-8; {remedy}"),
    _("byte {number} is not UTF-8; {remedy}"),
    _("save the file as UTF-8"),
    _("'{words}' is not a tag; write O, B-label or I-label (BIOES is read as well)"),
    _(
        "{words} has no span to continue; start the span with B-{label} (the tags of IOB1 "
        "are not read)"
    ),
    _(
        "of no known format; give tasks of Label Studio (data, annotations), examples of "
        "doccano (text, label) or reports (text, sections), or name the format with --from"
    ),
    _("the file has no content; export it again"),
    _(
        "an example of doccano without labels (label, labels, entities or annotations); "
        "export a sequence labelling project as JSONL"
    ),
    _(
        "an old export of doccano with the numbers of its labels instead of their names; "
        "export the project as JSONL with text labels"
    ),
    _("{problem} (the example has spans of the users {words}; keep those of one)"),
    _("not JSON ({reason}); {remedy}"),
    _("no task of Label Studio: it has no data; give a JSON array of tasks, {remedy}"),
    _("no tasks; give a JSON array of tasks, {remedy}"),
    _(
        "none of the {count} tasks of Label Studio has a submitted annotation; label and "
        "submit them (a skipped task, a draft or a prediction does not count), then export "
        "again"
    ),
    _(
        "a JSON_MIN export of Label Studio, which leaves out the relations of items and the "
        "regions of values; export the project as JSON"
    ),
    _("export the project as JSONL"),
    _("export the project as JSON, with the labelling config of `gongkai annotate config`"),
    _("give reports as `gongkai tag` writes them"),
)
