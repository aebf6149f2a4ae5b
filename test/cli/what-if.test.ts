import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, run, SAMPLE, scratch } from "./run.ts";

const folder = scratch();
const plan = join(folder, "piano.xlsx");
copyFileSync(SAMPLE, plan);
const before = contents(folder);

/** What was printed, with plain spaces; nothing may have been written. */
async function printed(...options: readonly string[]): Promise<readonly string[]> {
  const { exit, err, out } = await run(["what-if", plan, ...options]);
  expect({ exit, err, files: contents(folder) }).toEqual({ exit: 0, err: "", files: before });
  return out.replaceAll(/[\u00A0\u202F]/gu, " ").split("\n");
}

/** The lines under the title of a row, wherever it stands. */
const under = (lines: readonly string[], code: string): readonly (readonly string[])[] =>
  lines.flatMap((line, index) => {
    if (!line.startsWith(`  ${code} `)) return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((other) => !other.startsWith("   "));
    return [rest.slice(0, end).map((words) => words.trim())];
  });

test("only rows that would raise the total are said to", async () => {
  const home = scratch();
  const told = async (name: string, rows: readonly string[]): Promise<string> => {
    const csv = join(home, `${name}.csv`);
    writeFileSync(csv, ["Codice;Indicatore;Target 2021;Consuntivo", ...rows].join("\n"));
    await run(["template", join(home, `${name}.xlsx`), "--from", csv]);
    return (await run(["what-if", join(home, `${name}.xlsx`)])).out;
  };
  const one = await told("one", ["1;Pratiche evase;>= 80%;90%", "2;Eventi svolti;>= 10;5"]);
  const raising = one.slice(one.indexOf("Le righe che alzerebbero di più il totale (ora 75,00"));
  expect(raising).toContain("2        Eventi svolti");
  expect(raising).not.toContain("Pratiche evase");
  expect(await told("none", ["1;Pratiche evase;>= 80%;90%"])).toMatch(
    /\nNessuna riga alzerebbe il totale \(ora 100,00\s%\)\.\n/u,
  );
});

describe.concurrent("the founding report", () => {
  test("what each row would take, the rows that are best counted, and the ten that move the total", async () => {
    const lines = await printed();
    expect(under(lines, "1.1.1")).toEqual([
      ["Per raggiungere il target e la fascia Pieno: almeno 80 %."],
      ["al 100 %: 96,53 % (+0,35 punti); allo 0 %: 94,86 % (−1,31 punti)"],
    ]);
    expect(under(lines, "6.3.1")[0]).toEqual([
      "Per raggiungere il target: almeno +15 %.",
      "Per la fascia Parziale: almeno +8,9925 %.",
    ]);
    expect(under(lines, "6.1.2")).toEqual([]);
    const first = lines.indexOf("Le righe che alzerebbero di più il totale (ora 96,17 %)");
    expect(lines.slice(first + 1).filter((line) => line.startsWith("           al 100 %"))).toHaveLength(10);
    expect(lines[first - 2]).toBe("  Altre 48: target raggiunto, fascia più alta.");
  });

  test("one row, by its code, in English: nothing of the total", async () => {
    expect(await printed("--id", "1.1.1", "--lang", "en")).toEqual([
      "What it would take",
      "  1.1.1    Grado di utilizzo del budget stanziato per gli interventi e…",
      "           To meet the target and reach the band Pieno: at least 80%.",
      "",
    ]);
  });

  test("a row that is best says so when it is asked for", async () => {
    expect(under(await printed("--id", "6.1.2"), "6.1.2")).toEqual([
      ["Il target è raggiunto.", "La fascia è già la più alta."],
    ]);
  });

  test("under another policy: rows and totals side by side", async () => {
    const lines = await printed("--id", "1.1.1", "--method", "all-or-nothing");
    const from = lines.findIndex((line) => line.startsWith("Con altre regole"));
    expect(lines[from]).toMatch(/→ .*\+method=all-or-nothing\): righe che cambiano$/u);
    expect(under(lines.slice(from), "1.1.1")).toEqual([["78,8 % ◐ Parziale → 0,0 % ○ Insufficiente"]]);
    const totals = lines.indexOf("Totali");
    expect(lines.slice(totals + 1, totals + 3)).toEqual(["  Grado medio", "           96,2 % → 82,6 %"]);
  });

  test("as JSON", async () => {
    const told = JSON.parse((await printed("--json", "--cap", "nessuno")).join("\n")) as {
      readonly rows: readonly { readonly code: string }[];
      readonly moves: readonly unknown[];
      readonly compared: {
        readonly policies: { readonly then: string };
        readonly totals: readonly unknown[];
      };
    };
    expect(told.rows.find(({ code }) => code === "1.1.1")).toMatchObject({
      toMeet: { kind: "reach", words: "almeno 80\u0020%", comparator: ">=", value: 0.8, unit: "percent" },
      toNextBand: { kind: "reach", band: "Pieno" },
      because: null,
    });
    expect(told.rows.find(({ code }) => code === "6.4.1")).toMatchObject({
      toMeet: null,
      because: "needs-review",
    });
    expect(told.rows).toHaveLength(64);
    expect(told.moves.length).toBeGreaterThan(40);
    expect(told.compared.policies.then).toMatch(/\+cap=none$/u);
    expect(told.compared.totals[0]).toMatchObject({ level: "administration", key: "" });
  });
});

describe.concurrent("refused: 1, with a sentence", () => {
  test.each([
    {
      words: [plan, "--id", "9.9.9"],
      err: "Nel piano non c'è una riga con ID o codice 9.9.9. Gli ID stanno nella colonna ID, i codici nella colonna Codice.\n",
    },
    { words: [join(folder, "manca.xlsx")], err: expect.stringContaining("manca.xlsx") },
  ])("$words", async ({ words, err }) => {
    expect(await run(["what-if", ...words])).toEqual({ exit: 1, out: "", err });
  });
});
