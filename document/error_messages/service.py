"""Errors of the service."""

from gongkai.document.messages import mark as _

TEMPLATES = (
    _("a valid API key is required: send `Authorization: Bearer KEY`"),
    _("a name has up to 64 letters, digits and ._-"),
    _("has a key {name} already; remove its line first"),
    _("contains no key; make one with `gongkai api-key`"),
    _("{reason}; name a file that can be written"),
    _("cannot be read ({reason}); `gongkai api-key` makes such a file"),
    _("not a name and a digest; `gongkai api-key` writes such lines"),
    _(
        "--host {name} can be reached from other machines: name the file of the accepted API "
        "keys with --api-key-file (`gongkai api-key` makes keys)"
    ),
    _("the request is larger than {size} MiB; send less at once"),
    _("too many requests are being received; try again in {seconds} seconds"),
    _("the request took more than {seconds} seconds to arrive"),
    _(
        "--database accepts only a PostgreSQL (postgresql+psycopg://…); leave it out for an "
        "SQLite database in the folder of --data"
    ),
    _("the database cannot be opened ({reason}); check --database"),
    _("another server uses it; stop that one, or name another folder (--data)"),
    _("{reason}; name a folder that can be written (--data)"),
    _("the disk of the server is nearly full; delete jobs"),
    _("another server uses this database; stop it, or name another one"),
    _("the request contains no documents; supported: {known}"),
    _("{name} is packed in an unusual way; pack it again as a plain zip (deflate)"),
    _("{name} unpacks to more than {count} times its size; send it by itself"),
    _("more than {count} documents; send several jobs"),
    _("contains too many files; make several archives"),
    _("{reason}; send it without a password"),
    _("a broken archive ({reason}); pack it again"),
    _("more than {size} MiB, unpacked; send several jobs"),
    _("larger than {size} MiB; split it"),
    _(
        "the server requires API keys, which Label Studio cannot send; set a user and a "
        "password for it under label_studio in the file of --config"
    ),
    _(
        "send the user and the password under label_studio in the server's settings; enter "
        "them in Label Studio under Model, Basic Authentication, and as a header of the "
        "webhook"
    ),
    _("{words} without its project; configure the webhook to send it"),
    _("there is no training {name}"),
    _("the project's labelling config is without {known}; {reason}"),
    _("the project's labelling config: {reason}; {problem}"),
    _("the client closed the connection before the request was complete"),
    _("the database is not available; try again in a minute"),
    _("the database is not available"),
    _("the server has a defect; its log contains the details"),
    _("no worker has loaded its model yet"),
    _("there is no job {name}; it never existed, was deleted, or has expired"),
    _("{count} of {total} documents are done; try again later"),
    _("send the files as multipart/form-data"),
    _("the form contains no file; send it as the part `{name}`"),
    _("too many documents are waiting; try again in {seconds} seconds"),
    _("the server stops; try again in a minute"),
    _("this server answers to the name localhost only; use it in the address"),
    _("pages of other sites may not use this server"),
    _("project {name}: no valid annotations have arrived; {reason}"),
    _("correct and submit them"),
    _("submit annotations, then start the training"),
    _(
        "paste the output of `gongkai annotate config label_studio` into Settings, Labeling "
        "Interface (more labels and other hints may be added)"
    ),
    _(
        "{count} of {total} documents are done, {failed} failed; a panel needs a finished job "
        "with a report"
    ),
    _("there is no such panel; its job was deleted, or has expired"),
)
