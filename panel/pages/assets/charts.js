"use strict";
// The charts, drawn with Observable Plot as SVG, and the tiles of regions.

const CHART_WIDTH = 720;

/** Return the tick format of numbers on an axis, without exponents. */
const tick = (value) => formatNumber(value);

/** Return whether the values need a logarithmic scale: the highest exceeds the median 50 times. */
function isSkewed(values) {
  const sorted = sortNumbers(values.filter((value) => value > 0));
  return sorted.length > 3 && sorted.at(-1) > 50 * quantile(sorted, 0.5);
}

/**
 * Return a box plot of groups.
 * @param {Array<{group: string, value: number}>} rows
 * @param {string[]} order the groups from top to bottom.
 */
function drawDistribution(rows, order, unit, label) {
  const skewed = isSkewed(rows.map(({ value }) => value));
  return Library.plot({
    width: CHART_WIDTH, height: 50 + 26 * order.length, marginLeft: 110, marginRight: 20,
    ariaLabel: label,
    x: { type: skewed ? "symlog" : "linear", grid: true, tickFormat: tick, ticks: skewed ? 5 : undefined,
      label: skewed ? translate("logScale", { unit }) : unit },
    y: { domain: order, label: null },
    marks: [Library.boxX(rows, { x: "value", y: "group", r: 2 })],
  });
}

/**
 * Return the lines of a unit and of its peers.
 * @param {Array<{year: number, value: number|null, low: number, middle: number, high: number}>} rows
 */
function drawTrend(rows, unit, label) {
  const years = rows.map(({ year }) => year);
  const peers = rows.filter(({ middle }) => middle !== null);
  const own = rows.map(({ year, value }) => ({ year, value: value ?? NaN }));
  return Library.plot({
    width: CHART_WIDTH, height: 260, marginLeft: 70, ariaLabel: label,
    x: { domain: [years[0] - 0.3, years.at(-1) + 0.3], ticks: years, tickFormat: String, label: null },
    y: { grid: true, zero: true, tickFormat: tick, label: unit || null },
    marks: [
      Library.areaY(peers, { x: "year", y1: "low", y2: "high", fill: "#7f8ea3", fillOpacity: 0.25 }),
      Library.lineY(peers, { x: "year", y: "middle", stroke: "#7f8ea3", strokeDasharray: "5 3" }),
      Library.lineY(own, { x: "year", y: "value", stroke: "#2f6fde", strokeWidth: 3 }),
      Library.dot(own.filter(({ value }) => !Number.isNaN(value)), {
        x: "year", y: "value", fill: "#2f6fde", r: 4,
        title: ({ year, value }) => `${year}: ${formatNumber(value)}${unit}`,
      }),
    ],
  });
}

/**
 * Return the tiles of the regions, on the map of provinces or, within one province, in a row.
 * @param {(units: Object[]) => {text: string, share: number|null}} measure returns what a tile
 *   shows and the strength of its color, from 0 to 1; null without data.
 */
function drawTiles(measure) {
  const { digits, regions, without } = regionsOf(panel.index.units);
  const tiles = [...regions].sort().map(([key, units]) => {
    const { text, share } = measure(units);
    const name = regionName(key);
    const tile = createElement("li", { class: share === null ? "tile none" : "tile", title: `${name} ${text}` },
      createElement("b", {}, name), createElement("span", {}, text));
    tile.style.setProperty("--share", `${Math.round((share ?? 0) * 100)}%`);
    const place = panel.index.tiles[key];
    if (digits === 2 && place) {
      tile.style.gridColumn = String(place[1] + 1);
      tile.style.gridRow = String(place[2] + 1);
    }
    return tile;
  });
  const list = createElement("ul", { class: digits === 2 ? "tiles map" : "tiles" }, ...tiles);
  const rest = without ? createElement("p", { class: "hint" }, translate("noCode", { count: without })) : null;
  return createElement("div", {}, ...(tiles.length ? [list] : []), ...(rest ? [rest] : []));
}
