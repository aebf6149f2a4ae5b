import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, fixture, run, SAMPLE, scratch } from "./run.ts";

const home = scratch();

describe("traguardo check", () => {
  test("answers 1 where there is an error, names cells, and writes nothing", async () => {
    const plan = join(home, "piano.xlsx");
    copyFileSync(SAMPLE, plan);
    const before = contents(home);
    const { exit, out, err } = await run(["check", plan]);
    expect({ exit, err }).toEqual({ exit: 1, err: "" });
    expect(out.split("\n")[0]).toBe("64 indicatori controllati: 1 errore, 8 avvisi, 3 suggerimenti.");
    expect(out).toContain(
      "  Avviso: 6.4.3  Foglio «Indicatori», cella C62: il target «30.06» è un valore o una data, ma l’algoritmo «sì/no» dà un sì/no.",
    );
    expect(contents(home)).toEqual(before);
  });

  test("tells the same as JSON, in the language that was asked", async () => {
    const { exit, out } = await run(["check", SAMPLE, "--json", "--lang", "en"]);
    const report = JSON.parse(out) as { readonly findings: readonly unknown[] };
    expect({ exit, ...report, findings: report.findings.slice(1, 2) }).toEqual({
      exit: 1,
      rows: 64,
      errors: 1,
      warnings: 8,
      hints: 3,
      findings: [
        {
          code: "target-in-words",
          severity: "warning",
          indicator: "6.2.1",
          sheet: "Indicatori",
          address: "C66",
          facts: { target: "Avvio (go live)" },
          source:
            "Legislative Decree 150/2009, art. 5(2)(b): specific objectives, measurable in concrete and clear terms",
          sentence: expect.stringMatching(/^Sheet “Indicatori”, cell C66: /u) as unknown,
        },
      ],
    });
  });

  test("answers 0 where there is none", async () => {
    const csv = join(home, "piano.csv");
    const plan = join(home, "pulito.xlsx");
    writeFileSync(
      csv,
      "Codice;Indicatore;Target;Centro di responsabilità\n1;Sportelli aperti;>=3;Registro\n",
    );
    await run(["template", plan, "--from", csv]);
    expect(await run(["check", plan])).toEqual({
      exit: 0,
      err: "",
      out: "1 indicatore controllato: nessun errore, nessun avviso, nessun suggerimento.\n\nNel piano non c’è nulla da sistemare.\n",
    });
  });

  test("a file that is no workbook is refused", async () => {
    expect((await run(["check", fixture("cli/check.test.ts")])).exit).toBe(1);
  });
});
