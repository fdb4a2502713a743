"use strict";
// The coverage board: units × years, with the regions and the documents without a unit.

const COVERAGE = { c: ["checked", "✓"], w: ["warned", "!"], u: ["unread", "?"], ".": ["missing", "–"] };

const filters = { text: "", level: "", province: "", state: "", order: "code" };

function matchesUnit(unit) {
  return (!filters.text || unit.search.includes(filters.text.trim().toLowerCase()))
    && (!filters.level || unit.level === filters.level)
    && (!filters.province || unit.province === filters.province);
}

const distinct = (key) => [...new Set(panel.index.units.map((unit) => unit[key]))].filter(Boolean);

/** Return the controls that choose units. */
function unitControls(change) {
  const set = (key) => (value) => {
    filters[key] = value;
    change();
  };
  const all = ["", translate("all")];
  const levels = distinct("level").map((level) => [level, nameOf("levels", level)]);
  const provinces = distinct("province").map((province) => [province, province]);
  return [
    createSearch(translate("find"), filters.text, set("text")),
    createSelect(translate("level"), [all, ...levels], filters.level, set("level")),
    ...(provinces.length > 1
      ? [createSelect(translate("province"), [all, ...provinces], filters.province, set("province"))]
      : []),
  ];
}

const countState = (unit, state) => unit.states.split(state).length - 1;

function coverageRows() {
  const rows = panel.index.units.filter(
    (unit) => matchesUnit(unit) && (!filters.state || unit.states.includes(filters.state)));
  if (filters.order === "issues") rows.sort((a, b) => b.errors - a.errors || b.questions - a.questions);
  if (filters.order === "missing") rows.sort((a, b) => countState(b, ".") - countState(a, "."));
  return rows;
}

function drawCoverageRow(unit) {
  const cells = [...unit.states].map((state, place) => {
    const [name, sign] = COVERAGE[state];
    const title = `${panel.index.years[place]} ${nameOf("coverage", name)}`;
    return createElement("td", { class: `state ${name}`, title }, createElement("span", { "aria-hidden": "true" }, sign),
      createElement("span", { class: "hidden" }, nameOf("coverage", name)));
  });
  return createElement("tr", {},
    createElement("th", { scope: "row" }, createLink(unit)),
    createElement("td", {}, nameOf("levels", unit.level)), ...cells,
    numberCell(unit.errors || null, "bad"), numberCell(unit.questions || null), numberCell(unit.notes || null));
}

function drawLegend() {
  const entries = Object.entries(COVERAGE).map(([state, [name, sign]]) => {
    const count = panel.index.units.reduce((sum, unit) => sum + countState(unit, state), 0);
    return createElement("li", {}, createElement("span", { class: `state ${name}`, "aria-hidden": "true" }, sign),
      ` ${nameOf("coverage", name)} `, createElement("b", {}, formatNumber(count)));
  });
  return createElement("ul", { class: "legend" }, ...entries);
}

function coverageOf(units) {
  const states = units.map(({ states }) => states).join("");
  const share = [...states].filter((state) => "cw".includes(state)).length / (states.length || 1);
  return { text: `${Math.round(share * 100)}%`, share };
}

function drawUnidentified() {
  const { unidentified, unidentifiedCount } = panel.index;
  if (!unidentifiedCount) return [];
  const table = new PagedTable(translate("document"), ["document", "unit", "year", "reason"].map((key) => translate(key)),
    ([path, title, issuer, year, zh, en]) => createElement("tr", {},
      createElement("td", {}, title ?? "", createElement("span", { class: "quiet" }, ` ${path ?? ""}`)),
      createElement("td", {}, issuer ?? ""), createElement("td", {}, String(year ?? "")),
      createElement("td", {}, (language === "en" ? en : zh) ?? "")));
  table.setRows(unidentified);
  return [createElement("h2", {}, translate("unidentified", { count: unidentifiedCount })), table.element];
}

/** Return the nodes of the view and its tables, which print in full. */
function drawCoverage() {
  const { years, names } = panel.index;
  const heads = [translate("unit"), translate("level"), ...years.map(String), translate("errors"),
    translate("questions"), translate("notes")];
  const last = years.length + 2;
  const table = new PagedTable(translate("coverage"), heads, drawCoverageRow, { numbers: [last, last + 1, last + 2], years: years.map((_, place) => place + 2) });
  const refresh = () => table.setRows(coverageRows());
  const states = Object.entries(COVERAGE).map(([state, [name]]) => [state, names.coverage[name][language]]);
  const controls = createElement("form", { class: "controls", onsubmit: (event) => event.preventDefault() },
    ...unitControls(refresh),
    createSelect(translate("state"), [["", translate("all")], ...states], filters.state, (value) => {
      filters.state = value;
      refresh();
    }),
    createSelect(translate("order"), [["code", translate("orderCode")], ["issues", translate("orderIssues")],
      ["missing", translate("orderMissing")]], filters.order, (value) => {
      filters.order = value;
      refresh();
    }));
  refresh();
  return {
    title: translate("coverage"),
    nodes: [createElement("p", {}, translate("coverageLead")), drawLegend(), controls, table.element,
      createElement("h2", {}, translate("byRegion")), createElement("p", { class: "hint" }, translate("coveredShare")),
      drawTiles(coverageOf), ...drawUnidentified()],
    tables: [table],
  };
}
