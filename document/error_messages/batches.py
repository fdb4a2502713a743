"""Errors about batches: their inputs, their output folder, and Ray."""

from gongkai.document.messages import mark as _

TEMPLATES = (
    _(
        "{path} contains another batch ({reason}): use the same inputs and options as "
        "before, or name another directory with -o"
    ),
    _(
        "{path} contains a batch that was stopped: resume it with --resume, name another "
        "directory, or delete {file} to start again"
    ),
    _(
        "{path} contains no batch ({file}) with failures to retry; name the directory of the "
        "batch with -o, or leave --retry-failed out"
    ),
    _("no documents in {path}; supported: {known}"),
    _(
        "{path} is being written by another run of gongkai: wait until it ends, or name "
        "another directory with -o"
    ),
    _("{path} is on a file system without locks; name a directory on another with -o"),
    _(
        "cannot write to the output directory {path}: {reason}; name a directory that can be "
        "created and written"
    ),
    _(
        "cannot write to the output directory {path} ({reason}); name a directory that can "
        "be created and written"
    ),
    _(
        "not a manifest that this version can read; delete it to start again, or name "
        "another directory with -o"
    ),
    _("not a report: {words}; delete the file that contains it"),
    _(
        "a worker process ended while it loaded the tagger (exit code {words}); if there is "
        "not enough memory, try --workers 1"
    ),
    _(
        "a node of the cluster has gongkai {words} with {model}, the machine of the call has "
        "{program} with {tagger}: install the same on all nodes"
    ),
    _(
        "more than {count} parts could not be written, the last because: {reason}; fix the "
        "cause and use another directory"
    ),
    _("Ray stopped the run: {reason}"),
    _("--engine ray cannot read standard input; leave - out"),
    _(
        "{path} cannot be opened ({reason}); check the address, or install the package that "
        "fsspec requires for {words}://"
    ),
    _("{path} cannot be listed ({reason}); check the address and the right to read it"),
    _(
        "{path} already contains the results of a run, and --engine ray cannot resume a run: "
        "name another directory with -o, or delete it"
    ),
    _("no output format is named; give --format jsonl, or several with commas"),
    _("unknown output format {name}: choose from {known}"),
    _("report {name} comes after the writer was closed: open a new writer"),
    _(
        "cannot replace {path}: {reason}; the finished output is kept in {folder}: free the "
        "target and move it there"
    ),
    _("cannot reach Ray at {words} ({reason}); check --ray-address"),
    _("cannot start Ray on this machine ({reason}); check its free memory and its load"),
    _("{path} is neither UTF-8 nor GBK; save it as UTF-8"),
    _(
        "{path} has no column `path` (columns: {words}); name the column with the files `path`, "
        "and those with values `url`, `issuer`, `year` and `published`"
    ),
    _("{path} is not a Parquet file ({reason}); write it again"),
    _("{path} cannot be read ({reason}); check it"),
)
