import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { readPlan, type WorkbookPlan } from "../../src/app/read-plan.ts";
import { cellText } from "../../src/core/cell.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import { bigPart } from "../fidelity/hostile-packages.ts";
import { openForm, type OpenForm } from "../support/filled-form.ts";
import { contents, digestOf, run, SAMPLE, scratch } from "./run.ts";

const home = scratch();
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

async function snapshotAt(path: string): Promise<Snapshot> {
  const opened = openXlsx(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.issue.code);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

function planIn(snapshot: Snapshot): WorkbookPlan {
  const plan = readPlan(snapshot);
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}

/** The founding report without its results, handed out into a folder of forms. */
async function handedOut(
  name: string,
): Promise<{ readonly folder: string; readonly plan: string; readonly forms: string }> {
  const folder = join(home, name);
  mkdirSync(folder);
  const plan = join(folder, "piano.xlsx");
  copyFileSync(SAMPLE, plan);
  const opened = openXlsx(new Uint8Array(readFileSync(plan)));
  if (!opened.ok) throw new Error(opened.issue.code);
  const { table, rows } = planIn(await snapshotAt(plan));
  const column = table.firstColumn + (table.matched.columns.actual ?? 0);
  const emptied = rows.map(({ source }) => ({ row: source.row, column, value: null }));
  await opened.value.apply([{ kind: "write-cells", sheet: table.sheet.name, cells: emptied }]);
  writeFileSync(plan, opened.value.bytes());
  const forms = join(folder, "schede");
  expect(await run(["hand-out", plan, "--to", forms])).toMatchObject({ exit: 0 });
  return { folder, plan, forms };
}

/** Every value of the printed report, by ID, as the sample holds it. */
async function printedResults(): Promise<ReadonlyMap<string, string>> {
  const { rows } = planIn(await snapshotAt(SAMPLE));
  return new Map(rows.map(({ indicator }) => [indicator.key, cellText(indicator.actual.cell)]));
}

const fillAll = (form: OpenForm, results: ReadonlyMap<string, string>): void => {
  for (const id of form.ids) {
    if (form.cell(id, "Ruolo").text !== "compila") continue;
    form.set(id, {
      Valore: results.get(id) ?? "",
      "Causa scostamento": `causa di ${id}`,
      Stato: "trasmesso",
    });
  }
};

describe("the founding report: handed out, filled in by another library, collected, computed", () => {
  let plan = "";
  let forms = "";
  let collected = "";
  let report: {
    counts: Record<string, number>;
    rows: readonly Record<string, unknown>[];
    files: readonly Record<string, unknown>[];
  };
  let places: Readonly<Record<string, string>> = {};
  let results: ReadonlyMap<string, string> = new Map();
  let said: readonly unknown[] = [];
  let asBefore: readonly unknown[] = [];

  beforeAll(async () => {
    const made = await handedOut("founding");
    ({ plan, forms } = made);
    collected = join(made.folder, "raccolto.xlsx");
    results = await printedResults();
    for (const name of readdirSync(forms)) {
      const form = await openForm(join(forms, name));
      fillAll(form, results);
      await form.book.xlsx.writeFile(join(forms, name));
    }
    // One centre's form is spoilt in every way that a person, or somebody worse, may think of.
    const path = join(forms, "scheda-2021-personale-organizzazione-e-sportelli.xlsx");
    const hostile = await openForm(path);
    hostile.set("I04", { Valore: { formula: "1+11", result: 12 } });
    hostile.set("I06", { Target: ">= 1%" });
    hostile.set("I07", {
      "Causa scostamento": '=HYPERLINK("http://x.example","qui")',
      Evidenza: "+39 02 1234; @SUM(A1)",
    });
    hostile.set("I08", { Valore: 6491.5 });
    hostile.cell("I08", "Valore").numFmt = "#,##0.00";
    hostile.set("I13", { Stato: "bozza" });
    hostile.set("I49", { "Causa scostamento": "" });
    places = Object.fromEntries(
      ["I04", "I06", "I13"].map((id) => [id, hostile.at(id, id === "I06" ? "Target" : "Valore")]),
    );
    const hidden = hostile.book.addWorksheet("nascosto", { state: "veryHidden" });
    hidden.addRow(["ID", "Valore"]);
    hidden.addRow(["I50", "1%"]);
    hostile.sheet.name = "Foglio1";
    await hostile.book.xlsx.writeFile(path);
    // Others that are no forms, or no workbooks, stand among them.
    copyFileSync(path, join(forms, "zz-copia.xlsx"));
    writeFileSync(join(forms, "zz-bomba.xlsx"), bigPart());
    writeFileSync(join(forms, "zz-testo.xlsx"), "non sono una cartella");
    writeFileSync(join(forms, "zz-vecchio.xls"), Buffer.from("d0cf11e0a1b11ae10000", "hex"));
    copyFileSync(plan, join(forms, "zz-piano.xlsx"));
    const before = contents(forms);
    const done = await run(["collect", plan, forms, "--out", collected, "--by", "Ufficio piano", "--json"]);
    said = [done.exit, done.err, contents(forms)];
    asBefore = [0, "", before];
    report = JSON.parse(done.out);
  }, 120_000);

  test("the output is written, and what the centres sent stays as it is", () => {
    expect(said).toEqual(asBefore);
  });

  test("files that are no forms are named with the reason and stop no other", () => {
    const refused = report.files.flatMap(({ file, refused: one }) =>
      one === null ? [] : [[String(file).replace(/^.*\//u, ""), (one as { code: string }).code]],
    );
    expect(refused.toSorted()).toEqual([
      ["zz-bomba.xlsx", "too-large"],
      ["zz-copia.xlsx", "same-file"],
      ["zz-piano.xlsx", "not-a-form"],
      ["zz-testo.xlsx", "not-a-workbook"],
      ["zz-vecchio.xls", "not-a-workbook"],
    ]);
    const spoilt = report.files.find(({ remarks }) => (remarks as readonly unknown[]).length > 0);
    expect((spoilt?.remarks as readonly { code: string }[]).map(({ code }) => code)).toEqual([
      "hidden-sheet",
    ]);
  });

  test("every refused, disputed or incomplete row is named with its cell and reason", () => {
    const open = report.rows
      .filter(({ outcome }) => outcome !== "accepted" && outcome !== "unchanged")
      .map(({ id, outcome, reasons }) => {
        const [reason] = reasons as readonly {
          code: string;
          at?: { sheet: string; address: string };
          sentence: string;
        }[];
        return [id, outcome, reason?.code, `${reason?.at?.sheet}!${reason?.at?.address}`];
      });
    expect(open).toEqual([
      ["I04", "refused", "formula", `Foglio1!${places.I04}`],
      ["I06", "conflict", "overtyped", `Foglio1!${places.I06}`],
      ["I13", "incomplete", "draft", `Foglio1!${places.I13}`],
    ]);
  });

  test("every accepted value stands in Consuntivi with its origin, and in the plan", async () => {
    const snapshot = await snapshotAt(collected);
    const now = planIn(snapshot);
    const accepted = now.submissions.filter(({ state }) => state === "accepted");
    const named = report.rows.filter(({ outcome }) => outcome === "accepted").map(({ id }) => String(id));
    expect(accepted.map(({ id }) => id)).toEqual(named);
    expect(accepted.length).toBeGreaterThan(50);
    for (const { id, row, file, centre } of accepted) {
      expect([row.text("acceptedBy"), file.startsWith("scheda-2021-"), centre]).toEqual([
        "Ufficio piano",
        true,
        centre,
      ]);
      const planRow = now.rows.find(({ key }) => key.key === id);
      expect([id, planRow?.indicator.accepted, planRow?.source.text("actual")]).toEqual([
        id,
        undefined,
        row.text("value"),
      ]);
      expect([id, row.text("value")]).toEqual([id, id === "I08" ? "6.491,50" : results.get(id)]);
    }
  });

  test("text that looks like a formula stays text; a number keeps its type and format", async () => {
    const snapshot = await snapshotAt(collected);
    const { rows } = planIn(snapshot);
    const row = (id: string) => rows.find(({ key }) => key.key === id)?.source;
    expect(row("I07")?.cell("cause")).toEqual({ kind: "text", text: '=HYPERLINK("http://x.example","qui")' });
    expect(row("I07")?.cell("evidence")).toEqual({ kind: "text", text: "+39 02 1234; @SUM(A1)" });
    expect(row("I08")?.cell("actual")).toMatchObject({ kind: "number", value: 6491.5, format: "#,##0.00" });
    expect(snapshot.sheets.flatMap(({ formulas }) => [...formulas])).toEqual([]);
  });

  test("every other cell of the plan is as it was", async () => {
    const [before, after] = [await snapshotAt(plan), await snapshotAt(collected)];
    const { table } = planIn(before);
    const written = new Set(
      ["actual", "cause", "evidence"].map((key) => table.firstColumn + (table.matched.columns[key] ?? -1)),
    );
    expect(after.sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      "Consuntivi",
    ]);
    for (const [index, sheet] of before.sheets.entries()) {
      const rest = (one: Snapshot): readonly unknown[] =>
        (one.sheets[index]?.rows ?? []).map((cells) =>
          cells
            ?.filter((_, column) => sheet !== table.sheet || !written.has(column + 1))
            .map((cell) => cellText(cell)),
        );
      expect(rest(after)).toEqual(rest(before));
    }
    expect(digestOf(plan)).not.toBe(digestOf(collected));
  });

  test("it computes, and what was left out is missing there, never guessed", async () => {
    const out = join(home, "founding", "calcolato.xlsx");
    const computed = await run(["compute", collected, "--out", out, "--json"]);
    expect(computed.exit).toBe(0);
    const rows = (JSON.parse(computed.out) as { rows: readonly { id: string; verdict: string }[] }).rows;
    expect(rows.filter(({ id }) => ["I04", "I06", "I13"].includes(id)).map(({ verdict }) => verdict)).toEqual(
      ["no-actual", "no-actual", "no-actual"],
    );
    expect(rows.filter(({ verdict }) => verdict === "met").length).toBeGreaterThan(35);
  });

  test("--strict makes what is open an exit code; the output is written all the same", async () => {
    const out = join(home, "founding", "stretto.xlsx");
    const strict = await run(["collect", plan, forms, "--out", out, "--strict", "--keep", "theirs"]);
    expect(strict.exit).toBe(1);
    expect(strict.out).toContain("\nRifiutati (1)\n");
    expect(
      planIn(await snapshotAt(out))
        .rows.find(({ key }) => key.key === "I06")
        ?.source.text("actual"),
    ).toBe("51,32%");
  });

  test("collecting the same again changes nothing", async () => {
    const out = join(home, "founding", "ancora.xlsx");
    const again = await run(["collect", collected, forms, "--out", out]);
    expect([again.exit, again.out.includes("Nulla da raccogliere")]).toEqual([0, true]);
    expect(digestOf(out)).toBe(digestOf(collected));
  });

  test("follow-up tells who still owes what, with a mail", async () => {
    const told = await run(["follow-up", collected, "--json", "--as-of", "2022-01-31"]);
    const { centres } = JSON.parse(told.out) as { centres: readonly Record<string, never>[] };
    const owing = centres.filter(({ state }) => state !== "handed-in");
    expect([told.exit, told.err, owing.map(({ centre, state }) => [centre, state])]).toEqual([
      0,
      "",
      [["Personale organizzazione e sportelli", "incomplete"]],
    ]);
    expect(owing[0]).toMatchObject({
      open: [{ id: "I04" }, { id: "I06" }, { id: "I13", because: ["draft"] }],
      mail: { subject: "Consuntivi 2021: Personale organizzazione e sportelli", to: "" },
    });
  });
});

test.skipIf(!hasLibreOffice)(
  `filled in and saved by LibreOffice${hasLibreOffice ? "" : " (skipped: soffice is not installed)"}`,
  { timeout: 180_000 },
  async () => {
    const { folder, plan, forms } = await handedOut("libreoffice");
    const results = await printedResults();
    const name = "scheda-2021-registro-delle-imprese.xlsx";
    const form = await openForm(join(forms, name));
    fillAll(form, results);
    await form.book.xlsx.writeFile(join(forms, name));
    const saved = join(folder, "salvate");
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profilo")}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        saved,
        join(forms, name),
      ],
      { stdio: "ignore" },
    );
    const done = await run([
      "collect",
      plan,
      join(saved, name),
      "--out",
      join(folder, "raccolto.xlsx"),
      "--json",
    ]);
    const report = JSON.parse(done.out) as {
      rows: readonly { id: string; outcome: string; value: string }[];
    };
    const filled = form.ids.filter((id) => form.cell(id, "Ruolo").text === "compila");
    expect(report.rows.map(({ id, outcome, value }) => [id, outcome, value])).toEqual(
      filled.map((id) => [id, "accepted", results.get(id)]),
    );
  },
);

describe("wrong usage", () => {
  test("the output never takes the place of a returned form", async () => {
    const folder = join(home, "usage");
    mkdirSync(folder);
    for (const name of ["piano.xlsx", "scheda.xlsx"]) copyFileSync(SAMPLE, join(folder, name));
    const before = contents(folder);
    const form = join(folder, "scheda.xlsx");
    const done = await run(["collect", join(folder, "piano.xlsx"), form, "--out", form]);
    expect([done.exit, done.err]).toEqual([
      2,
      `Il file da scrivere è una delle schede tornate (${form}). Scegliere un altro nome con --out.\n`,
    ]);
    expect(contents(folder)).toEqual(before);
  });

  test("a file that is not there is named, and the rest is collected", async () => {
    const out = join(home, "nessuno.xlsx");
    const done = await run(["collect", SAMPLE, join(home, "manca.xlsx"), "--out", out]);
    expect([done.exit, done.err]).toEqual([0, ""]);
    expect(done.out).toContain("File non trovato");
    expect(digestOf(out)).toBe(digestOf(SAMPLE));
  });
});
