import { expect, test } from "vitest";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { collect } from "../../src/app/collect/collect.ts";
import { readReturnedFile } from "../../src/app/collect/read-returned-file.ts";
import type { Returned } from "../../src/app/collect/returned.ts";
import { handOut } from "../../src/app/hand-out/hand-out.ts";
import { ok } from "../../src/core/result.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import type { Workbook } from "../../src/ports/workbook.ts";
import { foundingFile } from "../e2e/support/founding-file.ts";
import { openFormBytes } from "../support/filled-form.ts";
import { adapters, type Adapter } from "./adapters.ts";
import { edit } from "./book-cells.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences } from "./reader/plain.ts";

const TODAY = { year: 2022, month: 2, day: 1 };
const FILLED: Readonly<Record<string, string | number>> = {
  "1.1.1": "70%",
  "1.1.2": 0.95,
  "1.1.3": "-4%",
};

async function read(workbook: Workbook): Promise<Snapshot> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) throw new Error(snapshot.issue.code);
  return snapshot.value;
}

/** The form of one centre, filled in by another library; the plan's own value of 1.1.3 contradicts it. */
async function returnedForm(snapshot: Snapshot): Promise<Returned> {
  const given = handOut(snapshot, { period: undefined, today: TODAY, language: undefined });
  if (!given.ok) throw new Error(given.issue.code);
  const own = given.value.forms.find(({ centre }) => centre.name === "Registro delle Imprese");
  const book = newXlsx();
  await book.apply(own?.changes ?? []);
  const form = await openFormBytes(book.bytes());
  for (const id of form.ids) {
    const value = FILLED[form.cell(id, "Codice").text];
    if (value !== undefined)
      form.set(id, { Valore: value, "Causa scostamento": "Meno domande.", Stato: "trasmesso" });
  }
  const bytes = new Uint8Array(await form.book.xlsx.writeBuffer());
  const { returned } = await readReturnedFile("scheda.xlsx", ok(bytes), openXlsx);
  const [only] = returned;
  if (only === undefined) throw new Error("no form");
  return only;
}

/** Two rounds: into a workbook without *Consuntivi*, and into one with it, where an accepted value gives way. */
async function collected(adapter: Adapter, bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await adapter.open(bytes);
  try {
    const first = await returnedForm(await read(opened.workbook));
    const second: Returned = {
      ...first,
      digest: "second",
      rows: first.rows.map(({ cells }) => ({
        cells:
          cells.value?.cell.kind === "text" && cells.value.cell.text === "70%"
            ? { ...cells, value: { ...cells.value, cell: { ...cells.value.cell, text: "72%" } } }
            : cells,
      })),
    };
    for (const returned of [first, second]) {
      const made = collect(await read(opened.workbook), [returned], {
        asOf: undefined,
        today: TODAY,
        language: undefined,
        keep: "theirs",
        by: "Ufficio",
      });
      if (!made.ok) throw new Error(made.issue.code);
      expect(made.value.proposals.filter(({ outcome }) => outcome === "accepted").length).toBeGreaterThan(0);
      const { changes, inverse } = made.value;
      expect(await opened.workbook.apply(changes, inverse)).toMatchObject({ ok: true });
    }
    return await opened.save();
  } finally {
    await opened.close();
  }
}

test("both adapters collect the same Consuntivi, and the same plan", async () => {
  const { bytes } = foundingFile((book) => {
    edit(book, [{ sheet: "Indicatori", heading: "Consuntivo", row: "1.1.1", value: "" }]);
  });
  const [one, other] = await Promise.all(adapters.map((adapter) => collected(adapter, bytes)));
  if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
  const [read1, read2] = [readIndependently(one), readIndependently(other)];
  expect(read1).not.toEqual(readIndependently(bytes));
  expect(differences(read1, read2)).toEqual([]);
}, 120_000);
