// The client of the API. All addresses are relative, so the page also works under a path prefix.

import { currentLanguage, translate } from "./messages.js";

const STORE = "gongkai.key";

/** An error response of the service, with the detail of its problem document (RFC 9457). */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export const getAccessKey = () => sessionStorage.getItem(STORE) ?? "";

export function storeAccessKey(key) {
  if (key) sessionStorage.setItem(STORE, key);
  else sessionStorage.removeItem(STORE);
}

/**
 * Return the response to a request.
 * @throws {ApiError} the service returned an error, or cannot be reached (status 0).
 */
export async function request(path, options = {}) {
  const headers = { "Accept-Language": currentLanguage(), ...options.headers };
  if (getAccessKey()) headers.Authorization = `Bearer ${getAccessKey()}`;
  let response;
  try {
    response = await fetch(path, { ...options, headers });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ApiError(0, translate("unreachable"));
  }
  if (!response.ok) throw new ApiError(response.status, await errorDetail(response));
  return response;
}

async function errorDetail(response) {
  const text = await response.text();
  try {
    const problem = JSON.parse(text);
    const detail = problem.detail ?? problem.title;
    if (typeof detail === "string") return detail;
  } catch {
    // Not a problem document: a proxy in front of the service sent the response.
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

export const tagText = async (text) => (await request("v1/tag", json({ text }))).json();

export const tagFile = async (file) => (await request("v1/tag", form("file", [file]))).json();

export const startJob = async (files) => (await request("v1/jobs", form("files", files))).json();

const jobPath = (id) => `v1/jobs/${encodeURIComponent(id)}`;

export const getJob = async (id) => (await request(jobPath(id))).json();

export const deleteJob = (id) => request(jobPath(id), { method: "DELETE" });

export const getJobResults = (id, format) => request(`${jobPath(id)}/results?format=${format}`);

/** Build the panel over the results of a job, and return its address. */
export const createPanel = async (id) =>
  (await request(`${jobPath(id)}/panel`, { method: "POST" })).json();

export const getLabels = async () => (await request("v1/labels")).json();

export const getForms = async () => (await request("v1/forms")).json();

/** Return the report with corrected cells: {table, id, raw}; with a new record and new checks. */
export const correctTables = async (report, cells) =>
  (await request("v1/corrections", json({ report, cells }))).json();

/** Return each message in a language, with the place that it names. */
export const translateMessages = async (language, messages) =>
  (await request("v1/messages", json({ language, messages }))).json();

export const exportReport = (report, format) =>
  request(`v1/exports?format=${format}`, json(report));

export const exportAnnotations = (report, format) =>
  request(`v1/annotations?format=${format}`, json(report));

/** Save the body of a response as a file, and return its name from the response. */
export async function saveFile(response, defaultName) {
  const disposition = response.headers.get("Content-Disposition") ?? "";
  const encoded = /filename\*=utf-8''([^;]+)/i.exec(disposition);
  const quoted = /filename="([^"]+)"/i.exec(disposition);
  const name = encoded ? decodeURIComponent(encoded[1]) : (quoted?.[1] ?? defaultName);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
