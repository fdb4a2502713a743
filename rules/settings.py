"""Settings of the rule tagger: the part of `configs/phrases.yaml` besides the phrases."""

from dataclasses import dataclass
from functools import cache

from gongkai import configs


@dataclass(frozen=True, slots=True)
class QuantityRule:
    """The sections and the units in which a quantity label is expected."""

    sections: frozenset[str]
    units: frozenset[str]


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """Settings of the rule tagger; the comments in `configs/phrases.yaml` explain them."""

    quantities: dict[str, QuantityRule]
    percent_units: frozenset[str]
    sum_words: tuple[str, ...]
    part_words: tuple[str, ...]
    total_labels: frozenset[str]
    sum_labels: dict[str, str]
    channel_labels: frozenset[str]
    sections_without_quantities: frozenset[str]
    fallback: dict[str, str]
    item_lead: tuple[str, ...]
    item_tail: tuple[str, ...]
    item_joined: tuple[str, ...]
    bare_names: tuple[str, ...]
    rate_endings: tuple[str, ...]
    no_item_labels: frozenset[str]
    noun_not_before: tuple[str, ...]
    deficiency_sections: frozenset[str]
    bare_absence: dict[str, str]
    bare_words: frozenset[str]


@cache
def rule_settings() -> RuleSettings:
    """Return the settings of `configs/phrases.yaml`."""
    data = configs.load("phrases.yaml")
    return RuleSettings(
        quantities={
            label: QuantityRule(frozenset(rule["sections"]), frozenset(rule["units"]))
            for label, rule in data["quantities"].items()
        },
        percent_units=frozenset(data["percent_units"]),
        sum_words=tuple(data["sum_words"]),
        part_words=tuple(data["part_words"]),
        total_labels=frozenset(data["total_labels"]),
        sum_labels=data["sum_labels"],
        channel_labels=frozenset(data["channel_labels"]),
        sections_without_quantities=frozenset(data["sections_without_quantities"]),
        fallback=data["fallback"],
        item_lead=tuple(sorted(data["item_lead"], key=len, reverse=True)),
        item_tail=tuple(sorted(data["item_tail"], key=len, reverse=True)),
        item_joined=tuple(data["item_joined"]),
        bare_names=tuple(data["bare_names"]),
        rate_endings=tuple(data["rate_endings"]),
        no_item_labels=frozenset(data["no_item_labels"]),
        noun_not_before=tuple(data["noun_not_before"]),
        deficiency_sections=frozenset(data["deficiency_sections"]),
        bare_absence=data["bare_absence"],
        bare_words=frozenset(data["bare_words"]),
    )
