"use strict";
// A chosen indicator: the leader board, the distributions by level and region, the tiles.

const chosen = { indicator: null, year: null };

/** Return the options of the indicators: those of the narrative, then those of the tables. */
function indicatorOptions() {
  const { indicators } = panel.index;
  const option = ({ id, zh, count }, place) => [place, `${language === "en" ? id : zh} (${count})`];
  const isCell = ({ id }) => /^(article20|application|dispute|indicator_form)\..+\./.test(id);
  const groups = [["narrativeGroup", (entry) => !isCell(entry)], ["tableGroup", isCell]];
  return groups.map(([label, belongs]) => ({
    label: translate(label),
    options: indicators.map((entry, place) => [entry, place])
      .filter(([entry]) => belongs(entry)).map(([entry, place]) => option(entry, place)),
  }));
}

function chooseDefaults() {
  const { indicators, years } = panel.index;
  chosen.indicator ??= Math.max(0, indicators.findIndex(({ id }) => id === "application.received"));
  chosen.year ??= years.at(-1);
}

const indicatorTitle = ({ id, zh }) => (language === "en" ? id : zh);

function drawRank([unit, figure], place, highest) {
  const bar = createElement("span", { class: "bar", "aria-hidden": "true" });
  bar.style.setProperty("--share", `${highest > 0 ? Math.max(0, (100 * figure.value) / highest) : 0}%`);
  return createElement("tr", {},
    createElement("td", { class: "number" }, String(place)),
    createElement("th", { scope: "row" }, createLink(unit)),
    createElement("td", {}, nameOf("levels", unit.level)),
    createElement("td", {}, unit.parent || unit.province),
    createElement("td", { class: "number" }, formatNumber(figure.value),
      figure.flags ? createElement("small", {}, ` ${flagWords(figure.flags)}`) : null),
    createElement("td", { class: "bars" }, bar));
}

/** Return the values with ranks: equal values have the same rank. */
function rank(values) {
  const sorted = values.toSorted(([, a], [, b]) => b.value - a.value);
  let place = 0;
  return sorted.map(([unit, figure], index) => {
    if (index === 0 || figure.value !== sorted[index - 1][1].value) place = index + 1;
    return { entry: [unit, figure], place };
  });
}

function drawBoxes(values, groupOf, order, unit, heading) {
  const rows = values.map(([owner, { value }]) => ({ group: groupOf(owner), value })).filter(({ group }) => group);
  const shown = order.filter((group) => rows.some((row) => row.group === group));
  if (!shown.length) return [];
  return [createElement("h2", {}, translate(heading)),
    createElement("figure", {}, drawDistribution(rows, shown, unit, translate(heading)))];
}

async function drawChosen(target, table) {
  const indicator = panel.index.indicators[chosen.indicator];
  const rows = await loadData(indicator.file);
  const values = valuesOf(rows, chosen.year).filter(([unit]) => matchesUnit(unit));
  const highest = Math.max(0, ...values.slice(0, 100_000).map(([, { value }]) => value));
  table.draw = ({ entry, place }) => drawRank(entry, place, highest);
  await table.setRows(rank(values));
  const levels = distinct("level").map((level) => nameOf("levels", level));
  const { regions, region } = regionsOf(panel.index.units);
  const names = new Map([...regions.keys()].sort().map((key) => [key, regionName(key)]));
  const byUnit = new Map(values.map(([unit, { value }]) => [unit.number, value]));
  const medians = new Map();
  for (const [key, units] of regions) {
    const found = sortNumbers(units.filter(({ number }) => byUnit.has(number)).map(({ number }) => byUnit.get(number)));
    if (found.length) medians.set(key, quantile(found, 0.5));
  }
  const top = Math.max(0, ...medians.values());
  const measure = (units) => {
    const median = medians.get(region(units[0]));
    return median === undefined ? { text: "–", share: null } : { text: formatNumber(median), share: top ? median / top : 0 };
  };
  target.replaceChildren(
    createElement("p", { class: "hint" }, translate("boxNote")),
    ...drawBoxes(values, ({ level }) => nameOf("levels", level), levels, indicator.unit, "distributionLevel"),
    ...drawBoxes(values, (unit) => names.get(region(unit)), [...new Set(names.values())].slice(0, 40),
      indicator.unit, "distributionRegion"),
    createElement("h2", {}, translate("medianTiles")), drawTiles(measure));
}

function drawIndicators() {
  chooseDefaults();
  const { years, indicators } = panel.index;
  if (!indicators.length) return { title: translate("indicators"), nodes: [translate("nothing")], tables: [] };
  const heads = ["rank", "unit", "level", "region", "value"].map((key) => translate(key));
  const table = new PagedTable(translate("leaderBoard"), [...heads, ""], () => null, { size: 50, numbers: [0, 4] });
  const charts = createElement("div");
  const hint = createElement("p", { class: "hint" });
  const refresh = () => {
    hint.textContent = translate("exactOnly", { unit: indicators[chosen.indicator].unit });
    return showFailures(drawChosen(charts, table));
  };
  const controls = createElement("form", { class: "controls", onsubmit: (event) => event.preventDefault() },
    createSelect(translate("indicator"), indicatorOptions(), chosen.indicator, (value) => {
      chosen.indicator = Number(value);
      refresh();
    }),
    createSelect(translate("year"), years.toReversed().map((year) => [year, String(year)]), chosen.year, (value) => {
      chosen.year = Number(value);
      refresh();
    }),
    ...unitControls(refresh));
  refresh();
  return {
    title: translate("indicators"),
    nodes: [controls, hint, createElement("div", { class: "columns" },
      createElement("section", {}, createElement("h2", {}, translate("leaderBoard")), table.element),
      createElement("section", {}, charts))],
    tables: [table],
  };
}
