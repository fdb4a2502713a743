// Layers: sections, quantities and items may overlap, nest and cross lines in any way; elements
// may not. So every line is cut into pieces in which no span begins or ends.

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

  /** Return the index of the line that holds `offset`. */
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

  /** Return the spans of every line; an empty span, or one beyond the text, is in none. */
  spread(spans) {
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

// Where sections overlap, the one that begins last holds; of two, the shorter.
const nearest = (sections) =>
  sections.reduce(
    (best, one) =>
      !best || one.start > best.start || (one.start === best.start && one.end < best.end)
        ? one
        : best,
    null,
  );

/**
 * Return the pieces of a line, in order.
 * @param {{start: number, end: number}} line
 * @param {{sections: Object[], quantities: Object[], items: Object[]}} spans those of the line.
 * @returns {{start: number, end: number, section: ?Object, quantities: Object[], items: Object[]}[]}
 */
export function cutLine(line, spans) {
  const names = Object.keys(spans);
  const opening = new Map();
  const closing = new Map();
  const cuts = new Set([line.start, line.end]);
  const note = (map, offset, name, span) => {
    const at = Math.max(line.start, Math.min(offset, line.end));
    cuts.add(at);
    if (!map.has(at)) map.set(at, []);
    map.get(at).push([name, span]);
  };
  for (const name of names) {
    for (const span of spans[name]) {
      note(opening, span.start, name, span);
      note(closing, span.end, name, span);
    }
  }
  const active = Object.fromEntries(names.map((name) => [name, new Set()]));
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    for (const [name, span] of closing.get(start) ?? []) active[name].delete(span);
    for (const [name, span] of opening.get(start) ?? []) active[name].add(span);
    return {
      start,
      end: ordered[index + 1],
      section: nearest([...active.sections]),
      quantities: [...active.quantities],
      items: [...active.items],
    };
  });
}

/** Return neighbouring values in groups of those that `same` says belong together. */
export function grouped(values, same) {
  const groups = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last && same(last.at(-1), value)) last.push(value);
    else groups.push([value]);
  }
  return groups;
}
