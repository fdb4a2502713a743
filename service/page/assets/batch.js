// The batch view: many reports in one job, its progress, its failures and its results.

import {
  createPanel,
  deleteJob,
  getJob,
  getJobResults,
  saveFile,
  startJob,
  translateMessages,
} from "./api.js";
import { createElement, createListTable, getElement } from "./elements.js";
import { number, visible } from "./text.js";
import { currentLanguage, translate } from "./messages.js";

const POLL_DELAYS = [300, 500, 1000, 2000]; // milliseconds; the last one is repeated
const MAX_LISTED = 500;
const FINAL_STATES = new Set(["done", "failed", "cancelled"]);

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class BatchView {
  #job = null;
  #run = 0;
  #reports = []; // the listed lines of the results
  #count = 0;

  /**
   * @param {{show: Function, attempt: Function}} notices
   * @param {(report: Object) => void} open shows one report.
   */
  constructor(notices, open) {
    this.notices = notices;
    getElement("batch-files").addEventListener("change", () => this.draw());
    getElement("batch-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.start([...getElement("batch-files").files]);
    });
    getElement("batch-stop").addEventListener("click", () => this.#stop());
    getElement("batch-downloads").addEventListener("click", (event) =>
      this.#download(event.target.dataset.format),
    );
    getElement("batch-panel").addEventListener("click", () => this.#buildPanel());
    getElement("batch-reports").addEventListener("click", (event) => {
      const link = event.target.closest("button[data-index]");
      if (link) open(JSON.parse(this.#reports[Number(link.dataset.index)]));
    });
  }

  /** Upload files, and poll their job until it ends. */
  async start(files) {
    if (!files.length) return this.notices.show(translate("noText"));
    this.#run += 1;
    const run = this.#run;
    this.#reports = [];
    this.#job = null;
    getElement("batch-panel-link").hidden = true;
    this.draw();
    await this.notices.attempt(async () => {
      this.notices.show(translate("uploading", { count: files.length }));
      this.#job = await startJob(files);
      this.notices.show("");
      await this.#poll(run);
    });
  }

  /** Draw the state of the job and its results in the selected language. */
  draw() {
    const { files } = getElement("batch-files");
    getElement("batch-chosen").textContent = files.length
      ? translate("chosen", { count: files.length })
      : "";
    const job = this.#job;
    getElement("batch-job").hidden = !job;
    if (!job) return;
    const bar = getElement("batch-progress");
    bar.max = job.documents || 1;
    bar.value = FINAL_STATES.has(job.state) ? bar.max : job.done;
    getElement("batch-state").textContent = translate("jobProgress", {
      ...job,
      state: translate(`state.${job.state}`),
    });
    getElement("batch-stop").hidden = FINAL_STATES.has(job.state);
    this.#drawFailures(job.failures);
    getElement("batch-results").hidden = job.state !== "done";
    getElement("batch-expires").textContent = job.expires
      ? translate("expires", {
          time: new Date(job.expires).toLocaleString(document.documentElement.lang),
        })
      : "";
    this.#drawReports();
  }

  #drawFailures(failures) {
    this.notices.attempt(async () => {
      const reasons = failures.map(({ reason }) => reason);
      const messages = reasons.length ? await translateMessages(currentLanguage(), reasons) : [];
      if (failures !== this.#job?.failures) return;
      const shown = failures.map(({ name }, index) => ({ name, reason: messages[index].text }));
      getElement("batch-failures").replaceChildren(...drawFailures(shown));
    });
  }

  async #poll(run) {
    for (let attempt = 0; run === this.#run; attempt += 1) {
      this.draw();
      if (FINAL_STATES.has(this.#job.state)) break;
      await sleep(POLL_DELAYS[Math.min(attempt, POLL_DELAYS.length - 1)]);
      const job = await getJob(this.#job.id);
      if (run === this.#run) this.#job = job;
    }
    if (run === this.#run && this.#job.state === "done") await this.#loadResults();
  }

  async #loadResults() {
    const response = await getJobResults(this.#job.id, "jsonl");
    const lines = (await response.text()).split("\n").filter(Boolean);
    this.#count = lines.length;
    this.#reports = lines.slice(0, MAX_LISTED);
    this.#drawReports();
  }

  #drawReports() {
    const rows = this.#reports.map((line, index) => drawRow(JSON.parse(line), index));
    const head = createElement(
      "tr",
      {},
      ...["report", "issuer"].map((message) =>
        createElement("th", { scope: "col" }, translate(message)),
      ),
      ...["year", "quantities", "status.fail", "warnings"].map((message) =>
        createElement("th", { scope: "col", class: "value" }, translate(message)),
      ),
    );
    const more =
      this.#count > rows.length
        ? [
            createElement(
              "p",
              { class: "nothing" },
              translate("listTruncated", { count: rows.length }),
            ),
          ]
        : [];
    getElement("batch-reports").replaceChildren(
      ...(rows.length ? [createListTable(head, rows), ...more] : []),
    );
  }

  #stop() {
    const { id } = this.#job;
    this.#run += 1;
    this.notices.attempt(async () => {
      await deleteJob(id);
      this.#job = { ...this.#job, state: "cancelled" };
      this.draw();
    });
  }

  #buildPanel() {
    this.notices.attempt(async () => {
      this.notices.show(translate("buildingPanel"));
      const { address } = await createPanel(this.#job.id);
      this.notices.show("");
      const link = getElement("batch-panel-link");
      link.href = address;
      link.hidden = false;
      link.focus();
    });
  }

  #download(format) {
    if (!format) return;
    this.notices.attempt(async () => {
      const response = await getJobResults(this.#job.id, format);
      this.notices.show(
        translate("downloaded", { name: await saveFile(response, `reports.${format}`) }),
      );
    });
  }
}

function drawFailures(failures) {
  if (!failures.length) return [];
  const rows = failures.map(({ name, reason }) =>
    createElement(
      "tr",
      {},
      createElement("td", {}, ...visible(name)),
      createElement("td", {}, ...visible(reason)),
    ),
  );
  const head = createElement(
    "tr",
    {},
    createElement("th", { scope: "col" }, translate("file")),
    createElement("th", { scope: "col" }, translate("reason")),
  );
  return [createElement("h2", {}, translate("failures")), createListTable(head, rows)];
}

function drawRow(report, index) {
  const failed = report.checks.filter(({ status }) => status === "fail").length;
  const link = createElement(
    "button",
    { type: "button", class: "link", "data-index": index },
    ...visible(report.meta.title ?? report.doc_id),
  );
  return createElement(
    "tr",
    {},
    createElement("td", {}, link),
    createElement("td", {}, ...visible(report.meta.issuer ?? "")),
    createElement("td", { class: "value" }, number(report.meta.year)),
    createElement("td", { class: "value" }, number(report.quantities.length)),
    createElement("td", { class: failed ? "value bad" : "value" }, number(failed)),
    createElement("td", { class: "value" }, number(report.warnings.length)),
  );
}
