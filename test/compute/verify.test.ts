import { beforeEach, describe, expect, test } from "vitest";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { reassess } from "../../src/app/live/reassess.ts";
import { findingSentence } from "../../src/app/texts/verification.ts";
import { isFault } from "../../src/app/verify/finding.ts";
import { verify, type Verification } from "../../src/app/verify/verify.ts";
import { cellText, type Cell } from "../../src/core/cell.ts";
import { columnLetters } from "../../src/ports/address.ts";
import type { Written } from "../../src/ports/change.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type } from "./run.ts";

const TODAY = { year: 2022, month: 6, day: 1 };
const PLAN = "Indicatori";
const LOG = "Registro dei calcoli";

async function verified(workbook: XlsxWorkbook): Promise<Verification> {
  const result = verify(await snapshotOf(await openFile(workbook.bytes())), TODAY);
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
}

/** Findings as a person reads them: code and place. */
const told = ({ findings }: Verification): readonly string[] =>
  findings.map(({ code, at }) => `${code} ${at.sheet}!${at.address}`);

/** Puts a value under a heading, in the row that holds these words; says where. */
async function put(
  workbook: XlsxWorkbook,
  sheet: string,
  heading: string,
  rowWords: string,
  value: Written,
): Promise<string> {
  const place = new Page(await snapshotOf(workbook), sheet).under(heading, rowWords);
  await type(workbook, sheet, [{ ...place, value }]);
  return `${columnLetters(place.column)}${place.row}`;
}

const MISSED = "1.1.1";
let workbook: XlsxWorkbook;
beforeEach(async () => {
  workbook = await openFile(SAMPLE);
  await computeFile(workbook);
});

/** As if the hidden sheet had been deleted: nobody remembers what the run wrote. */
async function forget(): Promise<void> {
  const applied = await workbook.apply([{ kind: "remove-sheet", sheet: "_Traguardo" }]);
  if (!applied.ok) throw new Error(applied.issue.code);
}

describe.each(["with its memory", "without its memory"])("a computed workbook %s", (how) => {
  beforeEach(async () => {
    if (how === "without its memory") await forget();
  });

  test("follows from its data", async () => {
    expect(await verified(workbook)).toMatchObject({ findings: [], follows: true });
  });

  test("an edited verdict is found, though its inputs are intact", async () => {
    const address = await put(workbook, PLAN, "Esito", MISSED, "Raggiunto");
    const verification = await verified(workbook);
    expect(told(verification)).toEqual([`output-edited ${PLAN}!${address}`]);
    expect(verification.follows).toBe(false);
    expect(verification.findings.map((one) => findingSentence(one, "it"))).toEqual([
      `Foglio «Indicatori», cella ${address}: Esito: sta scritto «Raggiunto», ma dai dati segue «Non raggiunto»; la cella è stata cambiata a mano. ` +
        "Calcolare di nuovo: si rimette da sé, e quanto è scritto a mano va in «Annotazioni conservate».",
    ]);
  });

  test.each(["Grado di raggiungimento", "Fascia", "Scostamento", "Nota di calcolo"])(
    "so is an edited %s",
    async (heading) => {
      const address = await put(workbook, PLAN, heading, MISSED, 1);
      expect(told(await verified(workbook))).toEqual([`output-edited ${PLAN}!${address}`]);
    },
  );

  test("a total that somebody improved is found", async () => {
    const address = await put(workbook, "Sintesi", "Grado medio", "Performance", 0.99);
    expect(told(await verified(workbook))).toEqual([
      `${how === "with its memory" ? "cell-edited" : "cell-unlike"} Sintesi!${address}`,
    ]);
  });

  test("a total of a centre, too", async () => {
    const { row } = new Page(await snapshotOf(workbook), "Per centro").find("Parcam");
    await type(workbook, "Per centro", [{ row, column: 6, value: 0.5 }]);
    expect(told(await verified(workbook))).toEqual([
      `${how === "with its memory" ? "cell-edited" : "cell-unlike"} Per centro!F${row}`,
    ]);
  });

  test("a verdict edited in the log is found", async () => {
    const address = await put(workbook, LOG, "Esito", MISSED, "Raggiunto");
    expect(told(await verified(workbook))).toEqual([`log-edited ${LOG}!${address}`]);
  });

  test("a remark beside our words is told, and is no fault", async () => {
    await type(workbook, "Sintesi", [{ row: 4, column: 6, value: "visto dall’OIV" }]);
    const verification = await verified(workbook);
    expect(told(verification)).toEqual(["remark Sintesi!F4"]);
    expect(verification.follows).toBe(true);
  });

  test("a changed target names its cell, and what it was", async () => {
    const address = await put(workbook, PLAN, "Target", MISSED, ">=60%");
    const { findings } = await verified(workbook);
    expect(findings.filter(({ row }) => row !== undefined)).toEqual([
      {
        code: "target-changed",
        at: { sheet: PLAN, address },
        facts: { was: ">=80%", now: ">=60%" },
        row: "I01",
      },
    ]);
  });

  test("an actual that Excel shows alike, but is another, is found", async () => {
    const address = await put(workbook, PLAN, "Consuntivo", MISSED, 0.6349);
    const { findings } = await verified(workbook);
    const [finding] = findings.filter(({ row }) => row !== undefined);
    expect(finding).toMatchObject({ code: "inputs-changed" });
    expect(address).toMatch(/^D/u);
  });

  test("a verdict edited beside changed inputs is found as well", async () => {
    await put(workbook, PLAN, "Target", MISSED, ">=60%");
    const address = await put(workbook, PLAN, "Esito", MISSED, "Escluso");
    expect(told(await verified(workbook))).toContain(`output-edited ${PLAN}!${address}`);
  });

  test("a changed parameter names the rule", async () => {
    await put(workbook, "Impostazioni", "Valore", "Decimali", 2);
    const [finding] = (await verified(workbook)).findings;
    expect(finding).toMatchObject({
      code: "rules-changed",
      facts: { rules: "Decimali (1 → 2)" },
    });
  });

  test("another day than the log's is said", async () => {
    await put(workbook, "Impostazioni", "Valore", "Data di riferimento", "2021-06-30");
    expect((await verified(workbook)).findings[0]).toMatchObject({
      code: "day-changed",
      facts: { was: "31.12.2021", now: "30.06.2021" },
    });
  });

  test("a renamed indicator is found, for its name may tell the direction", async () => {
    const address = await put(workbook, PLAN, "Indicatore", MISSED, "Riduzione delle spese");
    expect(told(await verified(workbook))[0]).toBe(`name-changed ${PLAN}!${address}`);
  });

  test("rows that are sorted still follow", async () => {
    await sortPlan(workbook);
    expect(told(await verified(workbook))).toEqual([]);
  });
});

const valueOf = (cell: Cell): Written => {
  if (cell.kind === "number" || cell.kind === "boolean") return cell.value;
  return cell.kind === "text" ? cell.text : cellText(cell) || null;
};

/** The body of the table upside down, as a person sorts it. */
async function sortPlan(book: XlsxWorkbook): Promise<void> {
  const sheet = (await snapshotOf(book)).sheets.find(({ name }) => name === PLAN);
  const area = sheet?.tables[0]?.area;
  if (sheet === undefined || area === undefined) throw new Error("no table");
  const size = area.bottom - area.top;
  const cells = Array.from({ length: size }, (_, index) => {
    const from = sheet.rows[area.bottom - index - 1] ?? [];
    return Array.from({ length: area.right }, (_unused, column) => {
      const cell = from[column];
      const value = cell === undefined ? null : valueOf(cell);
      const format = cell?.kind === "number" ? { format: cell.format } : {};
      return { row: area.top + 1 + index, column: column + 1, value, ...format };
    });
  });
  const applied = await book.apply([{ kind: "write-cells", sheet: PLAN, cells: cells.flat() }]);
  if (!applied.ok) throw new Error(applied.issue.code);
}

describe("rows that came and went", () => {
  test("a row that the run did not know is found", async () => {
    const address = await put(workbook, PLAN, "ID", MISSED, "NUOVO");
    const faults = (await verified(workbook)).findings.filter(({ row }) => row !== undefined);
    expect(faults).toEqual([
      expect.objectContaining({ code: "row-not-logged", row: "NUOVO" }),
      expect.objectContaining({ code: "row-gone", row: "I01" }),
    ]);
    expect(address).not.toBe("");
  });

  test("so is a row of the log that no run wrote", async () => {
    const page = new Page(await snapshotOf(workbook), LOG);
    const { row } = page.find(MISSED);
    const last = page.find("Regole applicate").row - 1;
    await type(workbook, LOG, [{ row: last, column: 1, value: page.text(row, 1) }]);
    expect(told(await verified(workbook))).toEqual([`log-row-twice ${LOG}!A${last}`]);
  });
});

describe("what people did to the log", () => {
  test("an edited digest is no change of inputs", async () => {
    const address = await put(workbook, LOG, "Impronta dei dati", MISSED, "000000000000");
    expect(told(await verified(workbook))).toEqual([`log-edited ${LOG}!${address}`]);
  });

  test("a rule rewritten in the log is found", async () => {
    const { row } = new Page(await snapshotOf(workbook), LOG).find("Tetto");
    await type(workbook, LOG, [{ row, column: 4, value: "120 %" }]);
    expect(told(await verified(workbook))).toEqual([`log-edited ${LOG}!D${row}`]);
  });

  test("another engine is said, and what it writes otherwise is not called edited", async () => {
    const { row } = new Page(await snapshotOf(workbook), LOG).find("Motore di calcolo");
    await forget();
    await type(workbook, LOG, [{ row, column: 4, value: "Traguardo 1.1.0" }]);
    await put(workbook, PLAN, "Esito", MISSED, "Raggiunto");
    const findings = (await verified(workbook)).findings.filter(isFault);
    expect(findings.map(({ code }) => code)).toEqual(["engine-changed", "output-outdated"]);
  });

  test("a deleted log is said to be gone", async () => {
    const applied = await workbook.apply([{ kind: "remove-sheet", sheet: LOG }]);
    expect(applied.ok).toBe(true);
    const result = verify(await snapshotOf(workbook), TODAY);
    expect(result).toEqual({ ok: false, issue: { code: "log-gone", facts: {} } });
  });

  test("a deleted sheet of totals is named", async () => {
    const applied = await workbook.apply([{ kind: "remove-sheet", sheet: "Per centro" }]);
    expect(applied.ok).toBe(true);
    expect((await verified(workbook)).findings).toEqual([
      { code: "sheet-gone", facts: { name: "Per centro" }, at: { sheet: LOG, address: "A1" } },
    ]);
  });
});

test("a workbook that was never computed is said to be so", async () => {
  expect(verify(await snapshotOf(await openFile(SAMPLE)), TODAY)).toEqual({
    ok: false,
    issue: { code: "never-computed", facts: {} },
  });
});

test("a run in English verifies, too", async () => {
  const english = await openFile(SAMPLE);
  await computeFile(english, { language: "en" });
  expect(await verified(english)).toMatchObject({ findings: [], follows: true });
});

test("what is filled in on our sheets is no edit", async () => {
  await put(workbook, "Scostamenti", "Causa scostamento", MISSED, "Gara deserta");
  expect(await verified(workbook)).toMatchObject({ findings: [], follows: true });
  await computeFile(workbook);
  expect(await verified(workbook)).toMatchObject({ findings: [], follows: true });
});

test("a decided row verifies after the run that reads it back", async () => {
  await put(workbook, "Da confermare", "Decisione", "6.4.1", "raggiunto");
  await computeFile(workbook);
  expect(await verified(workbook)).toMatchObject({ findings: [], follows: true });
});

test("a weight given since the run is a change that no cell of the log shows", async () => {
  await put(workbook, PLAN, "Peso", MISSED, 2);
  expect((await verified(workbook)).findings[0]).toMatchObject({ code: "inputs-changed", row: "I01" });
});

test("a row that live recalculation has judged anew is changed, not edited", async () => {
  const live = await openFile(SAMPLE);
  const { assessed } = await computeFile(live);
  await put(live, PLAN, "Consuntivo", MISSED, "99%");
  const again = reassess(await snapshotOf(live), assessed);
  if (!again.ok) throw new Error(again.issue.code);
  expect((await live.apply(again.value.changes)).ok).toBe(true);
  const codes = (await verified(live)).findings.map(({ code }) => code);
  expect(codes[0]).toBe("actual-changed");
  expect(new Set(codes)).toEqual(new Set(["actual-changed", "sheet-outdated"]));
});

test("results that stand on a sheet of their own are verified there", async () => {
  const plain = newXlsx();
  const line = (...texts: readonly string[]) => ({ cells: texts.map((value) => ({ value })) });
  const rows = [
    line("ID", "Indicatore", "TARGET 2021", "Consuntivo"),
    line("A", "Sportelli aperti", ">= 3", "4"),
    line("B", "Incontri svolti", ">= 3", "1", "in mezzo"),
  ];
  const layout = { name: "Piano", columns: [], rows };
  const applied = await plain.apply([{ kind: "replace-sheet", sheet: undefined, mark: undefined, layout }]);
  expect(applied.ok).toBe(true);
  const workbook = await openFile(plain.bytes());
  await computeFile(workbook);
  expect(await verified(workbook)).toMatchObject({ findings: [], follows: true });
  const address = await put(workbook, "Esiti", "Esito", "Incontri svolti", "Raggiunto");
  expect(told(await verified(workbook))).toEqual([`output-edited Esiti!${address}`]);
});

test("a log that another program saved without its mark is no workbook that was never computed", async () => {
  const { sheets, ...further } = await snapshotOf(workbook);
  const unmarked = sheets.filter(({ name }) => name !== "_Traguardo");
  const result = verify(
    { ...further, sheets: unmarked.map((sheet) => ({ ...sheet, mark: undefined })) },
    TODAY,
  );
  expect(result).toEqual({ ok: false, issue: { code: "mark-lost", facts: { sheet: LOG } } });
});
