// Filters: only what is about some sections, or only some labels of quantities.

import { isPressed, make, press } from "./elements.js";
import { number, visible } from "./text.js";
import { say } from "./words.js";

const counted = (names) => {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** The filters of one report's text: buttons for its sections, a list for its labels. */
export class Filters {
  /**
   * @param {HTMLElement} legend takes the buttons.
   * @param {HTMLSelectElement} choice takes the labels.
   * @param {import("./marks.js").MarkedText} text
   */
  constructor(legend, choice, text) {
    this.legend = legend;
    this.choice = choice;
    this.text = text;
  }

  /** Draw the filters anew for the annotations as they stand; what was chosen stays chosen. */
  draw() {
    const { labels, annotations } = this.text;
    const chosen = this.#sections();
    const sections = counted(annotations.sections.map(({ label }) => label));
    const order = [...labels.sections.map(({ name }) => name), ...sections.keys()];
    this.legend.replaceChildren(
      ...[...new Set(order)].flatMap((name) => {
        if (!sections.has(name)) return [];
        const count = make("small", {}, number(sections.get(name)));
        const style = labels.sectionClass(name);
        const on = String(chosen.has(name));
        return [
          make(
            "button",
            { type: "button", class: style, "data-section-name": name, "aria-pressed": on },
            ...visible(labels.section(name)),
            " ",
            count,
          ),
        ];
      }),
    );
    const label = this.choice.value;
    const quantities = counted(annotations.quantities.map((quantity) => quantity.label));
    const names = [
      ...new Set([...labels.quantities.map(({ name }) => name), ...quantities.keys()]),
    ];
    this.choice.replaceChildren(
      make("option", { value: "" }, say("allLabels")),
      ...names
        .filter((name) => quantities.has(name))
        .map((name) =>
          make(
            "option",
            { value: name, selected: name === label },
            `${labels.quantity(name)}（${quantities.get(name)}）`,
          ),
        ),
    );
  }

  /** Show only what is chosen; all where nothing is. */
  apply() {
    const sections = this.#sections();
    const label = this.choice.value;
    const { root } = this.text;
    root.classList.toggle("filtered", sections.size > 0 || label !== "");
    for (const part of root.querySelectorAll(".part, figure.table")) {
      const wanted = !sections.size || sections.has(part.dataset.sectionName);
      part.classList.toggle("off", !wanted || (label !== "" && part.matches("figure")));
    }
    for (const mark of root.querySelectorAll("mark")) {
      mark.classList.toggle("off", label !== "" && !mark.dataset.labels.split(" ").includes(label));
    }
    for (const line of root.querySelectorAll(".line")) {
      line.hidden = !this.#isWanted(line, sections.size > 0, label !== "");
    }
  }

  /** Choose or leave the section of a button of the legend. */
  toggle(button) {
    press(button, !isPressed(button));
    this.apply();
  }

  clear() {
    for (const button of this.legend.children) press(button, false);
    this.choice.value = "";
    this.apply();
  }

  #sections() {
    return new Set(
      [...this.legend.children].filter(isPressed).map((button) => button.dataset.sectionName),
    );
  }

  #isWanted(line, bySection, byLabel) {
    if (byLabel) return line.querySelector(".part:not(.off) mark:not(.off)") !== null;
    return !bySection || line.querySelector(".part:not(.off)") !== null;
  }
}
