// Lines of the text. Sections, quantities and items may overlap, nest and cross line breaks, but
// elements may not. Therefore every line is split at all starts and ends of spans.

/** The lines of a text, each with its line break, as ranges of code points. */
export class Lines {
  constructor(points) {
    this.list = [];
    let unit = 0;
    let start = 0;
    while (unit < points.text.length) {
      const found = points.text.indexOf("\n", unit);
      unit = found < 0 ? points.text.length : found + 1;
      const end = points.offset(unit);
      this.list.push({ start, end });
      start = end;
    }
  }

  /** Return the index of the line at `offset`. */
  at(offset) {
    let low = 0;
    let high = this.list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.list[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Return the spans in each line; empty spans and spans beyond the text are left out. */
  spansByLine(spans) {
    const lines = this.list.map(() => []);
    for (const span of spans) {
      const end = Math.min(span.end, this.list.at(-1)?.end ?? 0);
      if (Math.max(span.start, 0) >= end) continue;
      for (let index = this.at(span.start); index <= this.at(end - 1); index += 1) {
        lines[index].push(span);
      }
    }
    return lines;
  }
}

// If sections overlap, the one with the last start wins; of two with the same start, the shorter.
const innermost = (sections) =>
  sections.reduce(
    (best, one) =>
      !best || one.start > best.start || (one.start === best.start && one.end < best.end)
        ? one
        : best,
    null,
  );

/**
 * Return the ranges of a line between the starts and ends of spans, in order.
 * @param {{start: number, end: number}} line
 * @param {{sections: Object[], quantities: Object[], items: Object[]}} spans the spans in the line.
 * @returns {{start: number, end: number, section: ?Object, quantities: Object[], items: Object[]}[]}
 */
export function splitLine(line, spans) {
  const names = Object.keys(spans);
  const opening = new Map();
  const closing = new Map();
  const offsets = new Set([line.start, line.end]);
  const record = (map, offset, name, span) => {
    const at = Math.max(line.start, Math.min(offset, line.end));
    offsets.add(at);
    if (!map.has(at)) map.set(at, []);
    map.get(at).push([name, span]);
  };
  for (const name of names) {
    for (const span of spans[name]) {
      record(opening, span.start, name, span);
      record(closing, span.end, name, span);
    }
  }
  const active = Object.fromEntries(names.map((name) => [name, new Set()]));
  const ordered = [...offsets].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    for (const [name, span] of closing.get(start) ?? []) active[name].delete(span);
    for (const [name, span] of opening.get(start) ?? []) active[name].add(span);
    return {
      start,
      end: ordered[index + 1],
      section: innermost([...active.sections]),
      quantities: [...active.quantities],
      items: [...active.items],
    };
  });
}

/** Return groups of adjacent values for which `same` returns true. */
export function groupAdjacent(values, same) {
  const groups = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last && same(last.at(-1), value)) last.push(value);
    else groups.push([value]);
  }
  return groups;
}
