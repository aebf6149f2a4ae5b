import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readPlan } from "../../src/app/read-plan.ts";
import { columnOf } from "../../src/app/table-rows.ts";
import { cellText, EMPTY } from "../../src/core/cell.ts";
import { changeFile, PERIODS, snapshotAt } from "../support/with-tables.ts";
import { digestOf, run, SAMPLE, scratch } from "./run.ts";

const home = scratch();
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
const at = (name: string): string => join(home, name);

const closingsIn = async (path: string) => {
  const plan = readPlan(await snapshotAt(path));
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value.closings;
};
const stateOf = async (path: string): Promise<readonly string[]> => {
  const sheet = (await snapshotAt(path)).sheets.find(({ name }) => name === "Periodi");
  return [2, 3].map((row) => cellText(sheet?.rows[row - 1]?.[5] ?? EMPTY));
};

describe("the year of the founding report is closed, reopened, closed again", () => {
  beforeAll(async () => {
    copyFileSync(SAMPLE, at("piano.xlsx"));
    await changeFile(at("piano.xlsx"), [PERIODS]);
  });

  test("while totals are provisional it is refused, with the rows, and nothing is written", async () => {
    const before = digestOf(at("piano.xlsx"));
    const { exit, err } = await run(["close", at("piano.xlsx"), "--period", "Anno", "--in-place"]);
    expect(exit).toBe(1);
    expect(err).toContain("3 righe");
    expect(err).toMatch(/I56 \(6\.4\.1\).*da decidere/u);
    expect(digestOf(at("piano.xlsx"))).toBe(before);
  });

  test("with an act it is closed: 64 rows, the state in Periodi, everything as it was read", async () => {
    const words = ["close", at("piano.xlsx"), "--period", "anno", "--act", "delibera 7", "--by", "Rossi"];
    const { exit, out } = await run([...words, "--out", at("chiuso.xlsx"), "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      period: "Anno",
      sheet: "Chiusura Anno 2021",
      rows: 64,
      undecided: [{ id: "I56" }, { id: "I57" }, { id: "I62" }],
      total: { state: "provisional" },
      asOf: "2021-12-31",
    });
    expect(await stateOf(at("chiuso.xlsx"))).toEqual(["in corso", "chiuso"]);
    const [closing, ...others] = await closingsIn(at("chiuso.xlsx"));
    expect(others).toEqual([]);
    expect(closing).toMatchObject({ closedBy: "Rossi", act: "delibera 7", isIntact: true, year: "2021" });
    expect(closing?.rows).toHaveLength(64);
    expect(closing?.rows[0]).toMatchObject({
      id: "I01",
      target: ">=80%",
      actual: "63%",
      verdict: "Non raggiunto",
    });
  });

  test("closed it is not closed again, nor opened without a reason", async () => {
    const again = await run(["close", at("chiuso.xlsx"), "--period", "Anno", "--act", "x", "--in-place"]);
    expect(again).toMatchObject({ exit: 1 });
    expect(again.err).toContain("Chiusura Anno 2021");
    expect(await run(["reopen", at("chiuso.xlsx"), "--period", "Anno"])).toMatchObject({ exit: 2 });
    expect(await run(["reopen", at("chiuso.xlsx"), "--period", "Anno", "--reason", " "])).toMatchObject({
      exit: 2,
    });
    const other = await run(["reopen", at("chiuso.xlsx"), "--period", "I semestre", "--reason", "x"]);
    expect(other).toMatchObject({ exit: 1 });
  });

  test("reopening is noted where the period is kept; the next closing leaves the first one alone", async () => {
    const words = ["reopen", at("chiuso.xlsx"), "--period", "Anno", "--by", "Bianchi"];
    const reopened = await run([...words, "--reason", "=errore nei dati", "--out", at("riaperto.xlsx")]);
    expect(reopened).toMatchObject({ exit: 0 });
    expect(await stateOf(at("riaperto.xlsx"))).toEqual(["in corso", "riaperto"]);
    const [first] = await closingsIn(at("riaperto.xlsx"));
    expect(first).toMatchObject({
      reopened: { by: "Bianchi", reason: "=errore nei dati" },
      isIntact: true,
    });
    const closing = ["close", at("riaperto.xlsx"), "--period", "Anno", "--act", "delibera 9"];
    expect(await run([...closing, "--out", at("due.xlsx")])).toMatchObject({ exit: 0 });
    expect(await closingsIn(at("due.xlsx"))).toMatchObject([
      { sheet: "Chiusura Anno 2021", act: "delibera 7", reopened: { by: "Bianchi" }, isIntact: true },
      { sheet: "Chiusura Anno 2021 (2)", act: "delibera 9", reopened: undefined, isIntact: true },
    ]);
  });

  test("a value that changes afterwards is listed by compute, row by row, and found by verify", async () => {
    copyFileSync(at("chiuso.xlsx"), at("cambiato.xlsx"));
    const plan = readPlan(await snapshotAt(at("cambiato.xlsx")));
    if (!plan.ok) throw new Error(plan.issue.code);
    const { table, rows } = plan.value;
    const column = columnOf(table, "actual") ?? 0;
    const cells = [{ row: rows[0]?.source.row ?? 0, column, value: "85%" }];
    await changeFile(at("cambiato.xlsx"), [{ kind: "write-cells", sheet: table.sheet.name, cells }]);
    const { exit, out } = await run(["compute", at("cambiato.xlsx"), "--in-place"]);
    expect(exit).toBe(0);
    const [, told = ""] = out.split("Cambiato dopo la chiusura del periodo\n");
    expect(told.split("\n\n")[0]).toMatch(/^ {2}I01 {2}.*da «63%» a «85%»[^\n]*$/u);
    const verified = await run(["verify", at("cambiato.xlsx")]);
    expect(verified).toMatchObject({ exit: 1 });
    expect(verified.out).toContain("dopo la chiusura del periodo «Anno»");
  });

  test("a dry run says what would change and writes nothing", async () => {
    const before = digestOf(at("piano.xlsx"));
    const words = ["close", at("piano.xlsx"), "--period", "Anno", "--act", "x", "--in-place", "--dry-run"];
    const { exit, out } = await run(words);
    expect(exit).toBe(0);
    expect(out).toContain("Chiusura Anno 2021");
    expect(digestOf(at("piano.xlsx"))).toBe(before);
  });

  test.skipIf(!hasLibreOffice)("saved by LibreOffice, which drops our marks, it is still known", async () => {
    const filter = "xlsx:Calc MS Excel 2007 XML";
    execFileSync("soffice", [
      `-env:UserInstallation=file://${at("office")}`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      at("lo"),
      at("due.xlsx"),
    ]);
    const [before, after] = [await closingsIn(at("due.xlsx")), await closingsIn(at("lo/due.xlsx"))];
    expect(after).toEqual(before);
  });
});
