import { expect, test } from "vitest";
import { newXlsx } from "../../../src/adapters/xlsx/new-xlsx.ts";
import { openXlsx, type XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import { collect } from "../../../src/app/collect/collect.ts";
import { readReturned } from "../../../src/app/collect/read-returned.ts";
import type { Returned } from "../../../src/app/collect/returned.ts";
import { bytesDigest } from "../../../src/app/digest.ts";
import { handOut } from "../../../src/app/hand-out/hand-out.ts";
import { templateChanges } from "../../../src/app/template/template-changes.ts";
import { EMPTY_CONTENT } from "../../../src/app/template/template-content.ts";
import { typedText, typedValue } from "../../../src/app/template/typed-value.ts";
import type { Result } from "../../../src/core/result.ts";
import type { Change } from "../../../src/ports/change.ts";

const CENTRES = 60;
const INDICATORS = 1000;
const TODAY = { year: 2022, month: 1, day: 31 };

function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
}

const opened = (bytes: Uint8Array): XlsxWorkbook => must(openXlsx(bytes));

async function largePlan(): Promise<Uint8Array> {
  const workbook = newXlsx();
  const content = {
    ...EMPTY_CONTENT,
    parameters: { year: typedValue("2021"), administration: typedText("Ente grande") },
    centres: Array.from({ length: CENTRES }, (_, index) => ({ name: typedText(`Centro n. ${index + 1}`) })),
    indicators: Array.from({ length: INDICATORS }, (_, index) => ({
      cells: {
        id: typedText(`I${index + 1}`),
        name: typedText(`Quota di pratiche concluse nel termine, procedimento ${index + 1}`),
        target: typedText(">= 80%"),
        centre: typedText(`Centro n. ${(index % CENTRES) + 1}; Centro n. ${((index + 7) % CENTRES) + 1}`),
      },
      further: [],
    })),
  };
  must(await workbook.apply(templateChanges(content, "it")));
  return workbook.bytes();
}

/** The changes that make a form, with 85 % in every row to be filled in. */
const filledIn = (changes: readonly Change[]): readonly Change[] =>
  changes.map((change): Change => {
    if (change.kind !== "replace-sheet") return change;
    const heading = change.layout.rows.find(({ cells }) => cells.some((cell) => cell?.value === "Ruolo"));
    const column = (words: string): number => heading?.cells.findIndex((cell) => cell?.value === words) ?? -1;
    const [role, value, state] = [column("Ruolo"), column("Valore"), column("Stato")];
    const rows = change.layout.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => {
        const given = index === value ? "85%" : index === state ? "trasmesso" : undefined;
        return given === undefined || row.cells[role]?.value !== "compila" ? cell : { ...cell, value: given };
      }),
    }));
    return { ...change, layout: { ...change.layout, rows } };
  });

test("60 forms of a plan of 1,000 indicators are collected", { timeout: 300_000 }, async () => {
  const plan = await largePlan();
  const { forms } = must(
    handOut(must(await opened(plan).read()), { period: undefined, today: TODAY, language: undefined }),
  );
  expect(forms).toHaveLength(CENTRES);
  const files: Uint8Array[] = [];
  for (const { changes } of forms) {
    const workbook = newXlsx();
    must(await workbook.apply(filledIn(changes)));
    files.push(workbook.bytes());
  }
  const returned: Returned[] = [];
  for (const [index, bytes] of files.entries()) {
    const workbook = opened(bytes);
    returned.push(
      must(readReturned(must(await workbook.read()), `${index}.xlsx`, bytesDigest(bytes), workbook.traits())),
    );
  }
  const target = opened(plan);
  const collected = must(
    collect(must(await target.read()), returned, {
      asOf: undefined,
      today: TODAY,
      language: undefined,
      keep: "ask",
      by: "Ufficio",
    }),
  );
  must(await target.apply(collected.changes));
  expect(collected.proposals.filter(({ outcome }) => outcome === "accepted")).toHaveLength(INDICATORS);
  expect(target.bytes().length).toBeGreaterThan(plan.length);
});
