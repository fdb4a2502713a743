// Elements: made with createElement and text nodes alone, so no text can become markup.

/**
 * Return a new element.
 * @param {string} tag
 * @param {Object<string, string|number|boolean|null|undefined>} attributes null, undefined and
 *   false leave an attribute out, true sets it empty.
 * @param {...(Node|string|null)} children strings become text as it is.
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export const find = (id) => document.getElementById(id);

export const isPressed = (button) => button.getAttribute("aria-pressed") === "true";

export const press = (button, on) => button.setAttribute("aria-pressed", String(on));
