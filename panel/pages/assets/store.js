"use strict";
// The data: scripts that call panelData. A script can be loaded from a folder, where fetch cannot.

const panel = { index: null, loaded: new Map(), waiting: new Map() };

/** Called by the scripts of the folder data. */
function panelData(key, value) {
  if (key === "index") {
    panel.index = { ...value, units: value.units.map(toUnit) };
    return;
  }
  panel.loaded.set(key, value);
}

function toUnit(row, number) {
  const [name, code, level, province, parent, states, errors, questions, notes, stem] = row;
  const search = `${name} ${code}`.toLowerCase();
  return { number, name, code, level, province, parent, states, errors, questions, notes, stem, search };
}

/** Return the data of a file of the folder data, and load it once. */
function loadData(key) {
  if (panel.loaded.has(key)) return Promise.resolve(panel.loaded.get(key));
  if (!panel.waiting.has(key)) {
    const loading = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `data/${key}.js`;
      script.addEventListener("load", () => resolve(panel.loaded.get(key)));
      script.addEventListener("error", () => {
        panel.waiting.delete(key);
        reject(new Error(translate("notLoaded", { name: `data/${key}.js` })));
      });
      document.head.append(script);
    });
    panel.waiting.set(key, loading);
  }
  return panel.waiting.get(key);
}

/** Return the documents, issues, reuse and repeats of a unit. */
async function loadUnit(number) {
  const chunk = await loadData(`units/${Math.floor(number / panel.index.chunk)}`);
  return { documents: [], issues: [], reuse: [], repeats: [], ...chunk[number] };
}

/** Return the figure of an entry: a number, or null; with its flags and a unit of its own. */
function readEntry(entry) {
  if (entry === null || entry === undefined) return null;
  return Array.isArray(entry)
    ? { value: entry[0], flags: entry[1], unit: entry[2] }
    : { value: entry, flags: "", unit: "" };
}

/** Return the values of an indicator in a year as [unit, figure], in its usual unit only. */
function valuesOf(rows, year) {
  const column = panel.index.years.indexOf(year) + 1;
  return rows
    .map((row) => [panel.index.units[row[0]], readEntry(row[column])])
    .filter(([, figure]) => figure && !figure.unit);
}

const FLAG_NAMES = { d: ["origins", "derived"], c: ["origins", "corrected"],
  a: ["qualifiers", "approx"], l: ["qualifiers", "at_least"], m: ["qualifiers", "at_most"] };

/** Return the flags of a figure in words. */
const flagWords = (flags) => [...flags].map((flag) => nameOf(...FLAG_NAMES[flag])).join("，");

const formatNumber = (value) =>
  value === null || value === undefined
    ? ""
    : new Intl.NumberFormat("en", { maximumFractionDigits: 4 }).format(value);

/** Return the quantile of sorted numbers, interpolated between two of them (type 7 of R). */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low);
}

const sortNumbers = (values) => [...values].sort((a, b) => a - b);

/**
 * Return the units by region, those without one, and the function from a unit to its region: the
 * province by its code, or the city or the county if all are in one province or one city. A unit
 * without a code has the name of its parent.
 */
function regionsOf(units) {
  const coded = units.filter(({ code }) => /^\d{6}/.test(code));
  const several = (digits) => new Set(coded.map(({ code }) => code.slice(0, digits))).size > 1;
  const digits = [2, 4].find(several) ?? 6;
  const region = ({ code, parent }) => (/^\d{6}/.test(code) ? code.slice(0, digits) : parent);
  const regions = new Map();
  for (const unit of units.filter(region)) {
    const key = region(unit);
    if (!regions.has(key)) regions.set(key, []);
    regions.get(key).push(unit);
  }
  return { digits, regions, region, without: units.length - [...regions.values()].flat().length };
}

/** Return the name of a region of the tiles. */
const regionName = (key) => panel.index.tiles[key]?.[0] ?? panel.index.regions[key] ?? key;
