// The panels around the text of a report: header, checks, warnings, record, list of quantities.

import { createElement, createListTable } from "./elements.js";
import { quantityKind } from "./corrections.js";
import { cellAnchor } from "./tables.js";
import { number, plain, visible } from "./text.js";
import { currentLanguage, translate, translateOr } from "./messages.js";

const MAX_EVIDENCE_LENGTH = 24;
const MAX_LISTED = 500; // longer lists are useless on a page, and the downloads are complete
const MAX_EVIDENCE = 10;

/** Return the title and the metadata of a report. */
export function drawHeader(report) {
  const { meta, source } = report;
  const entries = [
    ["issuer", meta.issuer],
    ["region", meta.region],
    ["level", meta.level && translate(`level.${meta.level}`)],
    ["year", meta.year],
    ["date", meta.date],
    ["id", report.doc_id],
    ["file", source.path],
    ["format", [source.format, source.encoding].filter(Boolean).join(" · ")],
  ];
  const known = entries.filter(([, value]) => value !== null && value !== undefined);
  return [
    createElement("h1", { tabindex: -1 }, ...visible(meta.title ?? report.doc_id)),
    createElement(
      "dl",
      { class: "meta" },
      ...known.map(([message, value]) =>
        createElement(
          "div",
          {},
          createElement("dt", {}, translate(message)),
          createElement("dd", {}, ...visible(String(value))),
        ),
      ),
    ),
    drawCounts(report),
  ];
}

function drawCounts(report) {
  const countStatus = (status) => report.checks.filter((check) => check.status === status).length;
  const countFailed = (belongs) =>
    report.checks.filter((check) => check.status === "fail" && belongs(check.severity)).length;
  const absent = report.quantities.filter(
    (quantity) => quantityKind(quantity, quantity.text) === "absence",
  );
  const counts = [
    ["quantities", report.quantities.length],
    ["absences", absent.length],
    ["tables", report.tables.length],
    ["status.fail", countFailed((severity) => severity !== "question"), "bad"],
    ["status.question", countFailed((severity) => severity === "question"), "warn"],
    ["status.pass", countStatus("pass")],
    ["warnings", report.warnings.length, "warn"],
  ];
  return createElement(
    "ul",
    { class: "counts" },
    ...counts.map(([message, count, style]) =>
      createElement(
        "li",
        { class: count && style },
        createElement("b", {}, number(count)),
        ` ${translate(message)}`,
      ),
    ),
  );
}

// The groups of checks in order: their style and whether a check belongs to them.
const CHECK_GROUPS = [
  ["fail", ({ status, severity }) => status === "fail" && severity !== "question"],
  ["question", ({ status, severity }) => status === "fail" && severity === "question"],
  ["pass", ({ status }) => status === "pass"],
  ["skipped", ({ status }) => status === "skipped"],
];

/** Return buttons for the figures of a failed check, which lead to their places. */
function drawFigures({ status, evidence }, report, labels) {
  const shown = status === "fail" ? (evidence ?? []).slice(0, MAX_EVIDENCE) : [];
  if (!shown.length) return null;
  const cells = cellAnchors(report);
  const items = shown.map((figure) => {
    const name = figureName(figure, report, labels);
    const note = figure.corrected ? [createElement("small", {}, translate("enteredByHand"))] : [];
    return createElement(
      "li",
      {},
      drawEvidence({ ...figure, text: figure.text || translate("blank") }, cells, name),
      ...note,
    );
  });
  return createElement("ul", { class: "figures" }, ...items);
}

/** Return where a figure of a check is, in words: the row and column of a cell, or the text. */
function figureName({ cell, start, end }, report, labels) {
  if (!cell) return translate("figureInText");
  const table = report.tables.find((one) => one.start === start && one.end === end);
  return table ? labels.indicator(`${table.kind}.${cell}`) : cell;
}

/** Return the checks: contradictions and questions first and expanded, what was not checked last. */
export function drawChecks(report, labels) {
  const groups = CHECK_GROUPS.flatMap(([style, belongs]) => {
    const checks = report.checks.filter(belongs);
    if (!checks.length) return [];
    const summary = createElement(
      "summary",
      {},
      `${translate(`status.${style}`)} `,
      createElement("b", {}, number(checks.length)),
    );
    const lines = checks
      .slice(0, MAX_LISTED)
      .map((check) =>
        createElement(
          "li",
          {},
          ...visible(check.message?.[currentLanguage()] || `${check.rule}: ${check.detail}`),
          " ",
          createElement("code", {}, ...visible(check.id ?? "")),
          drawFigures(check, report, labels),
        ),
      );
    return [
      createElement(
        "details",
        { class: style, open: style === "fail" || style === "question" },
        summary,
        createElement("ul", {}, ...lines),
        ...truncationNote(checks),
      ),
    ];
  });
  return [
    createElement("h2", {}, translate("checks")),
    ...(groups.length ? groups : [createElement("p", { class: "nothing" }, translate("noChecks"))]),
  ];
}

/**
 * Return the warnings, each with a button that leads to the place that it names.
 * @param {{text: string, line: ?number, offset: ?number}[]} messages the translated warnings.
 * @param {(line: number) => number} lineStart returns the offset of a line.
 */
export function drawWarnings(report, messages, lineStart) {
  const lines = messages.slice(0, MAX_LISTED).map((message) => {
    const start = message.offset ?? (message.line ? lineStart(message.line) : null);
    const place =
      start === null
        ? []
        : [" ", drawEvidence({ start, end: start, text: translate("showPlace") }, new Map())];
    return createElement("li", {}, ...visible(message.text), ...place);
  });
  return lines.length
    ? [
        createElement("h2", {}, translate("warnings")),
        createElement("ul", { class: "warn" }, ...lines),
        ...truncationNote(report.warnings),
      ]
    : [];
}

const truncationNote = (list) =>
  list.length > MAX_LISTED
    ? [createElement("p", { class: "nothing" }, translate("listTruncated", { count: MAX_LISTED }))]
    : [];

/** Return the record by origin; buttons for each value lead to its evidence. */
export function drawRecord(report, labels) {
  const cells = cellAnchors(report);
  const groups = ["narrative", "derived", "table"].flatMap((origin) => {
    const entries = Object.entries(report.record).filter(
      ([, indicator]) => indicator.origin === origin,
    );
    if (!entries.length) return [];
    const summary = createElement(
      "summary",
      {},
      `${translate(`origin.${origin}`)} `,
      createElement("b", {}, number(entries.length)),
    );
    const rows = entries.map(([key, indicator]) => drawIndicator(key, indicator, labels, cells));
    return [
      createElement(
        "details",
        { open: origin !== "table" },
        summary,
        createElement("table", { class: "record" }, createElement("tbody", {}, ...rows)),
      ),
    ];
  });
  return [
    createElement("h2", {}, translate("record")),
    ...(groups.length ? groups : [createElement("p", { class: "nothing" }, translate("noRecord"))]),
  ];
}

function drawIndicator(key, indicator, labels, cells) {
  const value =
    indicator.value === null
      ? createElement("span", { class: "nothing" }, translate("blank"))
      : number(indicator.value);
  const shown = indicator.evidence.slice(0, MAX_EVIDENCE);
  const left = indicator.evidence.length - shown.length;
  const more = left ? createElement("small", {}, translate("moreEvidence", { count: left })) : null;
  const notes = [
    indicator.unit,
    indicator.corrected ? translate("enteredByHand") : null,
    indicator.qualifier === "exact" ? null : translate(`qualifier.${indicator.qualifier}`),
  ];
  return createElement(
    "tr",
    {},
    createElement("th", { scope: "row", title: plain(key) }, ...visible(labels.indicator(key))),
    createElement(
      "td",
      { class: "value" },
      value,
      ...notes
        .filter(Boolean)
        .flatMap((note) => [" ", createElement("small", {}, ...visible(note))]),
    ),
    createElement(
      "td",
      { class: "evidence" },
      ...shown.flatMap((evidence) => [drawEvidence(evidence, cells), " "]),
      more,
    ),
  );
}

function drawEvidence({ start, end, cell, text }, cells, name = null) {
  const quote = [...(text || cell || "→")].slice(0, MAX_EVIDENCE_LENGTH).join("");
  const nodes = visible(name ? `${name}：${quote}` : quote);
  const anchor = cell ? cells.get(cell) : undefined;
  if (anchor === undefined && (start === null || start === undefined))
    return createElement("span", {}, ...nodes);
  return createElement(
    "button",
    { type: "button", class: "link", "data-cell": anchor, "data-start": start, "data-end": end },
    ...nodes,
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

/** Return all quantities as a table with a button for each. */
export function drawQuantities(quantities, labels) {
  const heads = ["text", "label", "value", "item", "section", "origin", "score"];
  const rows = quantities.slice(0, MAX_LISTED).map((quantity) => {
    const link = createElement(
      "button",
      { type: "button", class: "link", "data-quantity": quantity.id },
      ...visible(quantity.text),
    );
    return createElement(
      "tr",
      {},
      createElement("td", {}, link),
      createElement(
        "td",
        { title: plain(quantity.label) },
        ...visible(labels.quantity(quantity.label)),
      ),
      createElement("td", { class: "value" }, ...visible(formatValue(quantity))),
      createElement("td", {}, ...visible(quantity.item?.text ?? "")),
      createElement("td", {}, ...visible(labels.section(quantity.section))),
      createElement("td", {}, formatOrigin(quantity)),
      createElement("td", { class: "value" }, formatScore(quantity)),
    );
  });
  const head = createElement(
    "tr",
    {},
    ...heads.map((message) =>
      createElement(
        "th",
        { scope: "col" },
        message === "text" ? translate("quantities") : translate(message),
      ),
    ),
  );
  return [createListTable(head, rows), ...truncationNote(quantities)];
}

/** Return the value of a quantity with its unit and qualifier. */
export function formatValue(quantity) {
  if (quantityKind(quantity, quantity.text) === "absence") return translate("absent");
  if (quantity.value === null) return translate("unread");
  const note =
    quantity.qualifier && quantity.qualifier !== "exact"
      ? `（${translate(`qualifier.${quantity.qualifier}`)}）`
      : "";
  return `${number(quantity.value)} ${quantity.unit ?? ""}${note}`;
}

export const formatOrigin = (quantity) =>
  quantity.corrected
    ? translate("origin.person")
    : translateOr(`origin.${quantity.origin}`, quantity.origin);

export const formatScore = ({ score }) => (score === null ? "" : score.toFixed(2));
