// Findings: what is known of a report beside its text: head, checks, warnings, record, figures.

import { make } from "./elements.js";
import { kindOf } from "./corrections.js";
import { cellAnchor } from "./tables.js";
import { number, plain, visible } from "./text.js";
import { say, sayOr } from "./words.js";

const LONGEST_EVIDENCE = 24;
const MOST_LISTED = 500; // a page of more helps nobody, and the downloads have all
const MOST_EVIDENCE = 10;

/** Return title, issuer, year … of a report. */
export function drawHead(report) {
  const { meta, source } = report;
  const entries = [
    ["issuer", meta.issuer],
    ["region", meta.region],
    ["level", meta.level && say(`level.${meta.level}`)],
    ["year", meta.year],
    ["date", meta.date],
    ["id", report.doc_id],
    ["file", source.path],
    ["format", [source.format, source.encoding].filter(Boolean).join(" · ")],
  ];
  const known = entries.filter(([, value]) => value !== null && value !== undefined);
  return [
    make("h1", { tabindex: -1 }, ...visible(meta.title ?? report.doc_id)),
    make(
      "dl",
      { class: "meta" },
      ...known.map(([word, value]) =>
        make("div", {}, make("dt", {}, say(word)), make("dd", {}, ...visible(String(value)))),
      ),
    ),
    drawCounts(report),
  ];
}

function drawCounts(report) {
  const having = (status) => report.checks.filter((check) => check.status === status).length;
  const absent = report.quantities.filter(
    (quantity) => kindOf(quantity, quantity.text) === "absence",
  );
  const counts = [
    ["quantities", report.quantities.length],
    ["absences", absent.length],
    ["tables", report.tables.length],
    ["status.fail", having("fail"), "bad"],
    ["status.pass", having("pass")],
    ["warnings", report.warnings.length, "warn"],
  ];
  return make(
    "ul",
    { class: "counts" },
    ...counts.map(([word, count, style]) =>
      make("li", { class: count && style }, make("b", {}, number(count)), ` ${say(word)}`),
    ),
  );
}

/** Return the checks, the failed ones first and unfolded. */
export function drawChecks(report) {
  const groups = ["fail", "pass", "skipped"].flatMap((status) => {
    const checks = report.checks.filter((check) => check.status === status);
    if (!checks.length) return [];
    const summary = make(
      "summary",
      {},
      `${say(`status.${status}`)} `,
      make("b", {}, number(checks.length)),
    );
    const lines = checks
      .slice(0, MOST_LISTED)
      .map(({ rule, detail }) =>
        make("li", {}, make("code", {}, ...visible(rule)), " ", ...visible(detail)),
      );
    return [
      make(
        "details",
        { class: status, open: status === "fail" },
        summary,
        make("ul", {}, ...lines),
        ...restNote(checks),
      ),
    ];
  });
  return [
    make("h2", {}, say("checks")),
    ...(groups.length ? groups : [make("p", { class: "nothing" }, say("noChecks"))]),
  ];
}

export function drawWarnings(report) {
  const lines = report.warnings
    .slice(0, MOST_LISTED)
    .map((warning) => make("li", {}, ...visible(warning)));
  return lines.length
    ? [
        make("h2", {}, say("warnings")),
        make("ul", { class: "warn" }, ...lines),
        ...restNote(report.warnings),
      ]
    : [];
}

const restNote = (list) =>
  list.length > MOST_LISTED
    ? [make("p", { class: "nothing" }, say("firstOnes", { count: MOST_LISTED }))]
    : [];

/** Return the record by origin, every value with buttons that lead to its evidence. */
export function drawRecord(report, labels) {
  const cells = cellAnchors(report);
  const groups = ["narrative", "derived", "table"].flatMap((origin) => {
    const entries = Object.entries(report.record).filter(
      ([, indicator]) => indicator.origin === origin,
    );
    if (!entries.length) return [];
    const summary = make(
      "summary",
      {},
      `${say(`origin.${origin}`)} `,
      make("b", {}, number(entries.length)),
    );
    const rows = entries.map(([key, indicator]) => drawIndicator(key, indicator, labels, cells));
    return [
      make(
        "details",
        { open: origin !== "table" },
        summary,
        make("table", { class: "record" }, make("tbody", {}, ...rows)),
      ),
    ];
  });
  return [
    make("h2", {}, say("record")),
    ...(groups.length ? groups : [make("p", { class: "nothing" }, say("noRecord"))]),
  ];
}

function drawIndicator(key, indicator, labels, cells) {
  const value =
    indicator.value === null
      ? make("span", { class: "nothing" }, say("blank"))
      : number(indicator.value);
  const shown = indicator.evidence.slice(0, MOST_EVIDENCE);
  const left = indicator.evidence.length - shown.length;
  const more = left ? make("small", {}, say("moreEvidence", { count: left })) : null;
  const notes = [
    indicator.unit,
    indicator.qualifier === "exact" ? null : say(`qualifier.${indicator.qualifier}`),
  ];
  return make(
    "tr",
    {},
    make("th", { scope: "row", title: plain(key) }, ...visible(labels.indicator(key))),
    make(
      "td",
      { class: "value" },
      value,
      ...notes.filter(Boolean).flatMap((note) => [" ", make("small", {}, ...visible(note))]),
    ),
    make(
      "td",
      { class: "evidence" },
      ...shown.flatMap((evidence) => [drawEvidence(evidence, cells), " "]),
      more,
    ),
  );
}

function drawEvidence({ start, end, cell, text }, cells) {
  const words = visible([...(text || cell || "→")].slice(0, LONGEST_EVIDENCE).join(""));
  const anchor = cell ? cells.get(cell) : undefined;
  if (anchor === undefined && (start === null || start === undefined))
    return make("span", {}, ...words);
  return make(
    "button",
    { type: "button", class: "link", "data-cell": anchor, "data-start": start, "data-end": end },
    ...words,
  );
}

function cellAnchors(report) {
  const anchors = new Map();
  report.tables.forEach((table, index) => {
    for (const { id } of table.cells) {
      for (const name of [`${table.kind}.${id}`, id]) {
        if (!anchors.has(name)) anchors.set(name, cellAnchor(index, id));
      }
    }
  });
  return anchors;
}

/** Return all quantities as a table; a button leads to each. */
export function drawList(quantities, labels) {
  const heads = ["text", "label", "value", "item", "section", "origin", "score"];
  const rows = quantities.slice(0, MOST_LISTED).map((quantity) => {
    const link = make(
      "button",
      { type: "button", class: "link", "data-quantity": quantity.id },
      ...visible(quantity.text),
    );
    return make(
      "tr",
      {},
      make("td", {}, link),
      make("td", { title: plain(quantity.label) }, ...visible(labels.quantity(quantity.label))),
      make("td", { class: "value" }, ...visible(sayValue(quantity))),
      make("td", {}, ...visible(quantity.item?.text ?? "")),
      make("td", {}, ...visible(labels.section(quantity.section))),
      make("td", {}, sayOrigin(quantity)),
      make("td", { class: "value" }, sayScore(quantity)),
    );
  });
  const head = make(
    "tr",
    {},
    ...heads.map((word) =>
      make("th", { scope: "col" }, word === "text" ? say("quantities") : say(word)),
    ),
  );
  return [
    make(
      "div",
      { class: "wide" },
      make("table", { class: "list" }, make("thead", {}, head), make("tbody", {}, ...rows)),
    ),
    ...restNote(quantities),
  ];
}

/** Return a quantity's value with unit and qualifier. */
export function sayValue(quantity) {
  if (kindOf(quantity, quantity.text) === "absence") return say("absent");
  if (quantity.value === null) return say("unread");
  const note =
    quantity.qualifier && quantity.qualifier !== "exact"
      ? `（${say(`qualifier.${quantity.qualifier}`)}）`
      : "";
  return `${number(quantity.value)} ${quantity.unit ?? ""}${note}`;
}

export const sayOrigin = (quantity) =>
  quantity.byHand ? say("origin.person") : sayOr(`origin.${quantity.origin}`, quantity.origin);

export const sayScore = ({ score }) => (score === null ? "" : score.toFixed(2));
