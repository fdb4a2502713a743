"""The programs that benchmarks/panel_scale.py compares; each runs in a process of its own.

    python -m benchmarks.panel_programs ours|flat|rows FOLDER OUT

All read the reports and quantities of FOLDER, choose one report for each unit and year, and write
panel.parquet, panel_wide.parquet and carried_over.parquet. `ours` runs the steps of the panel that
do so; `flat` and `rows` are programs with pandas: `flat` lets Arrow flatten the nested records,
`rows` takes them apart with pandas alone.

The last line of the output is the peak of the memory in MiB (VmHWM).
"""

import shutil
import sys
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

_KEY = ["unit", "year"]
_COLUMNS = [
    "unit", "year", "indicator", "value", "value_unit", "origin", "confidence", "document_id",
    "start", "end", "cell",
]  # fmt: skip
_BATCH = 20_000
_FORMATS = {"html": 0, "pdf": 1}


def run_ours(source: Path, out: Path) -> None:
    """Run the steps of the panel up to its tables, and the check of carried requests."""
    import duckdb  # noqa: PLC0415 (the programs with pandas do not load it)

    from gongkai.panel.checks.issues import add_issues  # noqa: PLC0415
    from gongkai.panel.checks.over_years import check_carried_over  # noqa: PLC0415
    from gongkai.panel.files import write_wide_panel  # noqa: PLC0415
    from gongkai.panel.identity import identify  # noqa: PLC0415
    from gongkai.panel.indicators import fill_panel  # noqa: PLC0415
    from gongkai.panel.input import find_outputs, load_reports  # noqa: PLC0415
    from gongkai.panel.schema import create_tables  # noqa: PLC0415
    from gongkai.panel.versions import choose_versions  # noqa: PLC0415

    connection = duckdb.connect(str(out / "panel.duckdb"))
    connection.execute("SET memory_limit = '1GB'; SET preserve_insertion_order = false")
    create_tables(connection)
    load_reports(connection, find_outputs([source]))
    identify(connection, [])
    choose_versions(connection)
    fill_panel(connection, out / "panel.parquet")
    add_issues(connection, check_carried_over(connection))
    write_wide_panel(connection, out)
    connection.execute(f"COPY (FROM issues) TO '{out / 'carried_over.parquet'}' (FORMAT parquet)")
    connection.close()


def run_flat(source: Path, out: Path) -> None:
    """Make the panel with pandas, from columns that Arrow flattened."""
    table = pq.read_table(source / "reports.parquet", columns=["doc_id", "record"])
    record = table["record"].combine_chunks()
    fields = dict(zip([f.name for f in record.type.value_type], record.flatten().flatten(),
                      strict=True))  # fmt: skip
    evidence = pc.list_element(fields["evidence"], 0)
    columns = {
        "document_id": table["doc_id"].combine_chunks().take(pc.list_parent_indices(record)),
        **{name: fields[name] for name in ("id", "value", "unit", "origin")},
        **{name: pc.struct_field(evidence, name) for name in ("start", "end", "cell")},
    }
    frame = pa.table(columns).to_pandas()
    del table, record, fields, evidence, columns
    _make_panel(source, out, frame)


def run_rows(source: Path, out: Path) -> None:
    """Make the panel with pandas alone: explode the records and their evidence, in batches."""
    file = pq.ParquetFile(source / "reports.parquet")
    frames = []
    for batch in file.iter_batches(_BATCH, columns=["doc_id", "record"]):
        rows = batch.to_pandas().explode("record", ignore_index=True)
        frame = pd.DataFrame(rows["record"].tolist())
        evidence = pd.DataFrame(frame.pop("evidence").str[0].tolist())
        frame = frame[["id", "value", "unit", "origin"]].assign(document_id=rows["doc_id"])
        frames.append(frame.join(evidence[["start", "end", "cell"]]))
    frame = pd.concat(frames, ignore_index=True)
    frames.clear()
    _make_panel(source, out, frame)


def _make_panel(source: Path, out: Path, frame: pd.DataFrame) -> None:
    """Write the panel, the wide panel and the requests that were not carried over."""
    frame = frame.rename(columns={"id": "indicator", "unit": "value_unit"})
    reports = pd.read_parquet(
        source / "reports.parquet", columns=["doc_id", "issuer", "region", "year", "format"]
    )
    reports["unit"] = _names(reports)
    reports["rank"] = reports["format"].astype(str).map(_FORMATS)
    chosen = reports.sort_values([*_KEY, "rank", "doc_id"]).drop_duplicates(_KEY)
    panel = frame.merge(
        chosen[["doc_id", *_KEY]].rename(columns={"doc_id": "document_id"}), on="document_id"
    )
    scores = pd.read_parquet(
        source / "quantities.parquet", columns=["doc_id", "label", "start", "end", "score"]
    )
    scores = scores.astype({"label": str}).rename(
        columns={"doc_id": "document_id", "label": "indicator", "score": "confidence"}
    )
    panel = panel.merge(scores, how="left", on=["document_id", "indicator", "start", "end"])
    panel.loc[panel["origin"] == "table", "confidence"] = 1.0
    panel = panel[_COLUMNS].sort_values([*_KEY, "indicator"])
    panel.to_parquet(out / "panel.parquet", compression="zstd", index=False)
    wide = panel.pivot(index=_KEY, columns="indicator", values="value")
    wide.reset_index().to_parquet(out / "panel_wide.parquet", compression="zstd", index=False)
    _carried_over(panel).to_parquet(out / "carried_over.parquet", index=False)


def _names(reports: pd.DataFrame) -> pd.Series:
    """Return a name of each unit: its divisions, and its own name without its county."""
    own = reports["issuer"].str.removesuffix("人民政府")
    return reports["region"] + own.str.replace(r"^.*[市县区旗](?=..镇$)", "", regex=True)


def _carried_over(panel: pd.DataFrame) -> pd.DataFrame:
    """Return the rows whose 结转下年度 differs from the 上年结转 of the next year."""
    rows = panel[[*_KEY, "indicator", "value"]]
    sent = rows[rows["indicator"].str.startswith("application.carried_out.")]
    taken = rows[rows["indicator"].str.startswith("application.carried_in.")]
    sent = sent.assign(column=sent["indicator"].str.split(".").str[-1], year=sent["year"] + 1)
    taken = taken.assign(column=taken["indicator"].str.split(".").str[-1])
    both = sent.merge(taken, on=[*_KEY, "column"], suffixes=("", "_next"))
    return both[both["value"] != both["value_next"]]


_PROGRAMS = {"ours": run_ours, "flat": run_flat, "rows": run_rows}


def main() -> None:
    """Run a program, and print its peak of memory."""
    program, source, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    _PROGRAMS[program](source, out)
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    print(f"{int(peak.split()[1]) / 1024:.0f}")


if __name__ == "__main__":
    main()
