// Api: what the page asks the service for. Addresses are relative, so a prefix does no harm.

import { say } from "./words.js";

const STORE = "gongkai.key";

/** What the service refused, with its own words (RFC 9457). */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export const accessKey = () => sessionStorage.getItem(STORE) ?? "";

export function keepAccessKey(key) {
  if (key) sessionStorage.setItem(STORE, key);
  else sessionStorage.removeItem(STORE);
}

/**
 * Return the response to a request.
 * @throws {Refusal} the service refused it, or cannot be reached (status 0).
 */
export async function ask(path, options = {}) {
  const headers = { ...options.headers };
  if (accessKey()) headers.Authorization = `Bearer ${accessKey()}`;
  let response;
  try {
    response = await fetch(path, { ...options, headers });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refusal(0, say("unreachable"));
  }
  if (!response.ok) throw new Refusal(response.status, await reason(response));
  return response;
}

async function reason(response) {
  const text = await response.text();
  try {
    const problem = JSON.parse(text);
    const detail = problem.detail ?? problem.title;
    if (typeof detail === "string") return detail;
  } catch {
    // Not a problem document: something before the service answered.
  }
  return `${response.status} ${response.statusText}`;
}

const json = (value) => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(value),
});

const form = (name, files) => {
  const body = new FormData();
  for (const file of files) body.append(name, file, file.name);
  return { method: "POST", body };
};

export const tagText = async (text) => (await ask("v1/tag", json({ text }))).json();

export const tagFile = async (file) => (await ask("v1/tag", form("file", [file]))).json();

export const startJob = async (files) => (await ask("v1/jobs", form("files", files))).json();

const jobPath = (id) => `v1/jobs/${encodeURIComponent(id)}`;

export const readJob = async (id) => (await ask(jobPath(id))).json();

export const endJob = (id) => ask(jobPath(id), { method: "DELETE" });

export const jobResults = (id, format) => ask(`${jobPath(id)}/results?format=${format}`);

export const readLabels = async () => (await ask("v1/labels")).json();

export const readForms = async () => (await ask("v1/forms")).json();

export const exportReport = (report, format) => ask(`v1/exports?format=${format}`, json(report));

export const annotate = (report, format) => ask(`v1/annotations?format=${format}`, json(report));

/** Save the body of a response as a file, and return the name that the service gave it. */
export async function save(response, otherwise) {
  const given = response.headers.get("Content-Disposition") ?? "";
  const coded = /filename\*=utf-8''([^;]+)/i.exec(given);
  const quoted = /filename="([^"]+)"/i.exec(given);
  const name = coded ? decodeURIComponent(coded[1]) : (quoted?.[1] ?? otherwise);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
