import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openFile, Page, snapshotOf, type } from "../compute/run.ts";
import { contents, run, SAMPLE, scratch } from "./run.ts";

const home = scratch();
const computed = join(home, "piano.xlsx");
const edited = join(home, "ritoccato.xlsx");

beforeAll(async () => {
  await run(["compute", SAMPLE, "--out", computed]);
  const workbook = await openFile(new Uint8Array(readFileSync(computed)));
  const place = new Page(await snapshotOf(workbook), "Indicatori").under("Esito", "1.1.1");
  await type(workbook, "Indicatori", [{ ...place, value: "Raggiunto" }]);
  writeFileSync(edited, workbook.bytes());
});

describe("traguardo verify", () => {
  test("answers 0 where everything follows, and writes nothing", async () => {
    const before = contents(home);
    expect(await run(["verify", computed])).toEqual({
      exit: 0,
      err: "",
      out:
        "Confronto con «Registro dei calcoli»: calcolo alla data del 31.12.2021, regole 2021-e991b1402992, Traguardo 1.8.0.\n" +
        "64 righe seguono dai dati, su 64 nella tabella.\n\n" +
        "Tutto segue dai dati: esiti, registro e totali sono quelli che il calcolo dà oggi.\n",
    });
    expect(contents(home)).toEqual(before);
  });

  test("answers 1 and names the cell where something does not", async () => {
    expect(await run(["verify", edited, "--lang", "en"])).toEqual({
      exit: 1,
      err: "",
      out:
        "Compared with “Registro dei calcoli”: computed as of 31 Dec 2021, rules 2021-e991b1402992, Traguardo 1.8.0.\n" +
        "63 rows follow from the data, of 64 in the table.\n\n" +
        "  1.1.1  Sheet “Indicatori”, cell E5: Esito: “Raggiunto” is written, but “Non raggiunto” follows from the data; the cell was changed by hand. " +
        "Compute again: it is put right, and what was written by hand goes to “Kept remarks”.\n\n" +
        "Not everything follows from the data (1 finding).\n",
    });
  });

  test("tells the same as JSON", async () => {
    const { exit, out } = await run(["verify", edited, "--json"]);
    const report = JSON.parse(out) as {
      readonly rows: readonly unknown[];
      readonly findings: readonly unknown[];
    };
    expect({ exit, ...report, rows: report.rows.slice(0, 2) }).toEqual({
      exit: 1,
      follows: false,
      log: {
        sheet: "Registro dei calcoli",
        asOf: "2021-12-31",
        policy: "2021-e991b1402992",
        engine: "Traguardo 1.8.0",
      },
      policy: "2021-e991b1402992",
      engine: "Traguardo 1.8.0",
      rows: [
        {
          id: "I01",
          code: "1.1.1",
          name: expect.stringMatching(/^Grado di utilizzo/u) as unknown,
          sheet: "Indicatori",
          row: 5,
          follows: false,
          findings: ["output-edited"],
        },
        expect.objectContaining({ id: "I02", follows: true, findings: [] }),
      ],
      findings: [
        {
          code: "output-edited",
          id: "I01",
          fault: true,
          sheet: "Indicatori",
          address: "E5",
          facts: { column: "Esito", expected: "Non raggiunto", found: "Raggiunto" },
          sentence: expect.stringMatching(/^Foglio «Indicatori», cella E5: Esito/u) as unknown,
        },
      ],
    });
  });

  test("answers 2 where there is no run to verify", async () => {
    expect(await run(["verify", SAMPLE])).toEqual({
      exit: 2,
      out: "",
      err: `In «${SAMPLE}» non c’è un calcolo da verificare: manca il foglio «Registro dei calcoli». Calcolare prima.\n`,
    });
  });
});
