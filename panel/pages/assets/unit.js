"use strict";
// One unit: its trend beside its peers, its issues, its documents and its repeated text.

/** Return the values of a unit and the quartiles of the other units of its level by year. */
function trendRows(rows, unit) {
  const own = rows.find(([number]) => number === unit.number);
  return panel.index.years.map((year, place) => {
    const figure = own ? readEntry(own[place + 1]) : null;
    const peers = sortNumbers(valuesOf(rows, year)
      .filter(([peer]) => peer.level === unit.level && peer.number !== unit.number).map(([, { value }]) => value));
    const at = (share) => (peers.length ? quantile(peers, share) : null);
    return { year, value: figure && !figure.unit ? figure.value : null, flags: figure?.flags ?? "",
      low: at(0.25), middle: at(0.5), high: at(0.75), peers: peers.length };
  });
}

function trendTable(rows, unit) {
  const line = (label, cell) => createElement("tr", {}, createElement("th", { scope: "row" }, label),
    ...rows.map((row) => createElement("td", { class: "number" }, cell(row))));
  return createElement("div", { class: "wide" }, createElement("table", {},
    createElement("thead", {}, createElement("tr", {}, createElement("th", {}),
      ...rows.map(({ year }) => createElement("th", { scope: "col", class: "number" }, String(year))))),
    createElement("tbody", {},
      line(unit.name, ({ value, flags }) => `${formatNumber(value)} ${flagWords(flags)}`.trim()),
      line(translate("peerMedian"), ({ middle }) => formatNumber(middle)),
      line(translate("peerQuartiles"), ({ low, high }) => (low === null ? "" : `${formatNumber(low)}–${formatNumber(high)}`)))));
}

async function drawUnitTrend(target, unit) {
  const indicator = panel.index.indicators[chosen.indicator];
  const rows = trendRows(await loadData(indicator.file), unit);
  const title = translate("trend", { name: indicatorTitle(indicator) });
  const has = (key) => rows.some((row) => row[key] !== null);
  if (!has("value") && !has("middle")) {
    target.replaceChildren(createElement("h2", {}, title), createElement("p", { class: "hint" }, translate("noTrend")));
    return;
  }
  target.replaceChildren(
    createElement("h2", {}, title),
    ...(has("value") ? [] : [createElement("p", { class: "hint" }, translate("noTrend"))]),
    createElement("figure", {}, drawTrend(rows, indicator.unit, title),
      createElement("figcaption", { class: "hint" }, translate("trendNote", { count: Math.max(...rows.map(({ peers }) => peers)) }))),
    trendTable(rows, unit));
}

function drawDocument(row) {
  const reason = language === "en" ? row.status_reason_en : row.status_reason_zh;
  return createElement("tr", {},
    createElement("td", {}, String(row.year ?? "")), createElement("td", {}, row.title ?? ""),
    createElement("td", { class: "path" }, row.path ?? row.url ?? ""),
    createElement("td", {}, nameOf("statuses", row.status), reason ? createElement("span", { class: "quiet" }, ` ${reason}`) : null),
    numberCell(row.figures), numberCell(row.cells), numberCell(row.warnings), numberCell(row.failed, row.failed ? "bad" : ""));
}

function documentTable(documents) {
  const heads = ["year", "title", "file", "state", "figures", "cells", "warnings", "failed"].map((key) => translate(key));
  const table = new PagedTable(translate("documents"), heads, drawDocument, { numbers: [4, 5, 6, 7] });
  table.setRows(documents);
  return table;
}

function unitIssues(unit, details) {
  const heading = createElement("h2", {}, translate("issues"));
  if (!details.issues.length) return { nodes: [heading, createElement("p", {}, translate("noIssues"))], tables: [] };
  const review = marksControls();
  const table = issueTable(review.refresh);
  table.setRows(details.issues.map((issue, place) =>
    [unit.number, issue.rule, issue.severity, issue.state, issue.year, place]));
  const links = createElement("p", { class: "files" },
    createElement("a", { href: `units/${encodeURIComponent(unit.stem)}.html` }, translate("printPage")), " · ",
    createElement("a", { href: `units/${encodeURIComponent(unit.stem)}.xlsx`, download: "" }, translate("workbook")));
  return { nodes: [heading, links, review.element, table.element], tables: [table] };
}

async function drawUnit(number) {
  const unit = panel.index.units[number];
  if (!unit) return { title: translate("unit"), nodes: [translate("nothing")], tables: [] };
  chooseDefaults();
  const details = await loadUnit(number);
  const issues = unitIssues(unit, details);
  const documents = documentTable(details.documents);
  const sides = drawSideBySide(details.repeats);
  const ratios = ratioTable();
  ratios.setRows(details.reuse.map((row) => [unit, row]));
  const trend = createElement("section");
  const refresh = () => (panel.index.indicators.length ? showFailures(drawUnitTrend(trend, unit)) : null);
  const controls = createElement("form", { class: "controls", onsubmit: (event) => event.preventDefault() },
    createSelect(translate("indicator"), indicatorOptions(), chosen.indicator, (value) => {
      chosen.indicator = Number(value);
      refresh();
    }));
  await refresh();
  const about = [unit.code, nameOf("levels", unit.level), unit.province, unit.parent].filter(Boolean).join(" · ");
  return {
    title: unit.name,
    nodes: [createElement("p", { class: "quiet" }, about), controls, trend, ...issues.nodes,
      createElement("h2", {}, translate("documents")), documents.element,
      ...(details.reuse.length ? [createElement("h2", {}, translate("reuse")), ratios.element] : []), ...sides.nodes],
    tables: [...issues.tables, documents, ratios, ...sides.tables],
  };
}
