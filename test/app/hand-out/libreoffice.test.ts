import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { newXlsx } from "../../../src/adapters/xlsx/new-xlsx.ts";
import type { CellStyle, LayoutCell, LayoutRow } from "../../../src/ports/layout.ts";
import { ANSWERS, computed, formulasAt, isLeft, kindOf, rowOf, TARGETS, type Asked } from "./live-cells.ts";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
const TEXT: CellStyle = { format: "@" };

/** A row of the sheet: an answer and the formulas beside it. */
function answerRow(number: number, asked: Asked, answer: LayoutCell): LayoutRow {
  const { bare, reading, verdict } = formulasAt(number, rowOf(asked));
  const computed = (formula: string | undefined): LayoutCell =>
    formula === undefined ? { value: null } : { value: null, formula };
  return { cells: [answer, computed(bare), computed(reading), computed(verdict)] };
}

/** The cells as LibreOffice computes them when it opens the file. */
async function inLibreOffice(rows: readonly LayoutRow[]): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-live-"));
  try {
    const workbook = newXlsx();
    const layout = { name: "Prova", columns: [], rows };
    await workbook.apply([{ kind: "replace-sheet", sheet: undefined, mark: undefined, layout }]);
    writeFileSync(join(folder, "prova.xlsx"), workbook.bytes());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Comma, quote, UTF-8, from row 1, no columns, language, quote texts, not as shown.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false";
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "prova.xlsx"], { cwd: folder });
    return parse(readFileSync(join(folder, "prova.csv")), { relax_column_count: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!hasLibreOffice)(
  "LibreOffice computes what the emulated Excel does",
  { timeout: 120_000 },
  async () => {
    const pairs = TARGETS.flatMap((asked) => ANSWERS.map((answer) => ({ asked, answer })));
    const rows = pairs.map(({ asked, answer }, index) =>
      answerRow(index + 1, asked, { value: answer, style: TEXT }),
    );
    const cells = await inLibreOffice(rows);
    const told = pairs.map(({ asked, answer }, index) => {
      const kind = kindOf(cells[index]?.[3] ?? "");
      return { target: asked.target, answer, kind: isLeft(kind) ? "left" : kind };
    });
    const elsewhere = TARGETS.flatMap((asked) =>
      computed(asked, ANSWERS).map(({ answer, verdict }) => {
        const kind = kindOf(verdict);
        return { target: asked.target, answer, kind: isLeft(kind) ? "left" : kind };
      }),
    );
    expect(told).toEqual(elsewhere);
  },
);

test.skipIf(!hasLibreOffice)(
  "numbers that were pasted are read by their format",
  { timeout: 60_000 },
  async () => {
    const pasted: readonly (readonly [Asked, number, string, string])[] = [
      [{ target: ">=80%" }, 0.8, "0.0%", "traguardo raggiunto"],
      [{ target: ">=80%" }, 2.5, "0%", "traguardo raggiunto"],
      [{ target: ">=80%" }, 2.5, "General", "traguardo non raggiunto"],
      [{ target: ">=80%" }, 1.2, "General", "lo leggerà l'ufficio"],
      [{ target: "almeno 8" }, 8, "General", "traguardo raggiunto"],
      [{ target: "almeno 8" }, 7, "#,##0.00", "traguardo non raggiunto"],
      [{ target: "almeno 8" }, 0.8, "0%", "lo leggerà l'ufficio"],
      [{ target: "almeno 8" }, 44_377, "dd/mm/yyyy", "lo leggerà l'ufficio"],
      [{ target: "almeno 8" }, 0.04, "h:mm", "lo leggerà l'ufficio"],
      [{ target: "30.06.2021" }, 44_377, "dd/mm/yyyy", "traguardo raggiunto"],
      [{ target: "30.06.2021" }, 44_378, "dd/mm/yyyy", "traguardo non raggiunto"],
      [{ target: "30.06.2021" }, 12, "General", "lo leggerà l'ufficio"],
    ];
    const rows = pasted.map(([asked, value, format], index) =>
      answerRow(index + 1, asked, { value, style: { format } }),
    );
    const cells = await inLibreOffice(rows);
    expect(cells.map((row) => row[3])).toEqual(pasted.map(([, , , verdict]) => verdict));
  },
);
