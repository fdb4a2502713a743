// Batch: many reports in one job, its progress, what failed, and the results.

import { endJob, jobResults, readJob, save, startJob } from "./api.js";
import { find, make } from "./elements.js";
import { number, visible } from "./text.js";
import { say } from "./words.js";

const PAUSES = [300, 500, 1000, 2000]; // milliseconds between looks at a job, the last for good
const MOST_LISTED = 500;
const ENDED = new Set(["done", "failed", "cancelled"]);

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class BatchView {
  #job = null;
  #run = 0;
  #reports = []; // the lines of the results that are listed
  #count = 0;

  /**
   * @param {{note: Function, attempt: Function}} notices
   * @param {(report: Object) => void} open shows one report.
   */
  constructor(notices, open) {
    this.notices = notices;
    find("batch-files").addEventListener("change", () => this.draw());
    find("batch-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.start([...find("batch-files").files]);
    });
    find("batch-stop").addEventListener("click", () => this.#stop());
    find("batch-downloads").addEventListener("click", (event) =>
      this.#download(event.target.dataset.format),
    );
    find("batch-reports").addEventListener("click", (event) => {
      const link = event.target.closest("button[data-index]");
      if (link) open(JSON.parse(this.#reports[Number(link.dataset.index)]));
    });
  }

  /** Send files, and follow their job to its end. */
  async start(files) {
    if (!files.length) return this.notices.note(say("noText"));
    this.#run += 1;
    const run = this.#run;
    this.#reports = [];
    this.#job = null;
    this.draw();
    await this.notices.attempt(async () => {
      this.notices.note(say("uploading", { count: files.length }));
      this.#job = await startJob(files);
      this.notices.note("");
      await this.#follow(run);
    });
  }

  /** Draw the state of the job and its results, in the chosen language. */
  draw() {
    const { files } = find("batch-files");
    find("batch-chosen").textContent = files.length ? say("chosen", { count: files.length }) : "";
    const job = this.#job;
    find("batch-job").hidden = !job;
    if (!job) return;
    const bar = find("batch-progress");
    bar.max = job.documents || 1;
    bar.value = ENDED.has(job.state) ? bar.max : job.done;
    find("batch-state").textContent = say("counted", { ...job, state: say(`state.${job.state}`) });
    find("batch-stop").hidden = ENDED.has(job.state);
    find("batch-failures").replaceChildren(...drawFailures(job.failures));
    find("batch-results").hidden = job.state !== "done";
    find("batch-expires").textContent = job.expires
      ? say("expires", {
          time: new Date(job.expires).toLocaleString(document.documentElement.lang),
        })
      : "";
    this.#drawReports();
  }

  async #follow(run) {
    for (let look = 0; run === this.#run; look += 1) {
      this.draw();
      if (ENDED.has(this.#job.state)) break;
      await pause(PAUSES[Math.min(look, PAUSES.length - 1)]);
      const job = await readJob(this.#job.id);
      if (run === this.#run) this.#job = job;
    }
    if (run === this.#run && this.#job.state === "done") await this.#list();
  }

  async #list() {
    const response = await jobResults(this.#job.id, "jsonl");
    const lines = (await response.text()).split("\n").filter(Boolean);
    this.#count = lines.length;
    this.#reports = lines.slice(0, MOST_LISTED);
    this.#drawReports();
  }

  #drawReports() {
    const rows = this.#reports.map((line, index) => drawRow(JSON.parse(line), index));
    const head = make(
      "tr",
      {},
      ...["report", "issuer"].map((word) => make("th", { scope: "col" }, say(word))),
      ...["year", "quantities", "status.fail", "warnings"].map((word) =>
        make("th", { scope: "col", class: "value" }, say(word)),
      ),
    );
    const table = make(
      "table",
      { class: "list" },
      make("thead", {}, head),
      make("tbody", {}, ...rows),
    );
    const more =
      this.#count > rows.length
        ? [make("p", { class: "nothing" }, say("firstOnes", { count: rows.length }))]
        : [];
    find("batch-reports").replaceChildren(
      ...(rows.length ? [make("div", { class: "wide" }, table), ...more] : []),
    );
  }

  #stop() {
    const { id } = this.#job;
    this.#run += 1;
    this.notices.attempt(async () => {
      await endJob(id);
      this.#job = { ...this.#job, state: "cancelled" };
      this.draw();
    });
  }

  #download(format) {
    if (!format) return;
    this.notices.attempt(async () => {
      const response = await jobResults(this.#job.id, format);
      this.notices.note(say("downloaded", { name: await save(response, `reports.${format}`) }));
    });
  }
}

function drawFailures(failures) {
  if (!failures.length) return [];
  const rows = failures.map(({ name, reason }) =>
    make("tr", {}, make("td", {}, ...visible(name)), make("td", {}, ...visible(reason))),
  );
  const head = make(
    "tr",
    {},
    make("th", { scope: "col" }, say("file")),
    make("th", { scope: "col" }, say("reason")),
  );
  return [
    make("h2", {}, say("failures")),
    make(
      "div",
      { class: "wide" },
      make("table", { class: "list" }, make("thead", {}, head), make("tbody", {}, ...rows)),
    ),
  ];
}

function drawRow(report, index) {
  const failed = report.checks.filter(({ status }) => status === "fail").length;
  const link = make(
    "button",
    { type: "button", class: "link", "data-index": index },
    ...visible(report.meta.title ?? report.doc_id),
  );
  return make(
    "tr",
    {},
    make("td", {}, link),
    make("td", {}, ...visible(report.meta.issuer ?? "")),
    make("td", { class: "value" }, number(report.meta.year)),
    make("td", { class: "value" }, number(report.quantities.length)),
    make("td", { class: failed ? "value bad" : "value" }, number(failed)),
    make("td", { class: "value" }, number(report.warnings.length)),
  );
}
