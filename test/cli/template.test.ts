import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, digestOf, run, SAMPLE_CSV, scratch, type Outcome } from "./run.ts";

const home = scratch();
let count = 0;

/** A folder of its own, with a CSV file in it where one is given. */
function folderWith(csv?: string | Uint8Array): {
  readonly folder: string;
  readonly csv: string;
  readonly out: string;
} {
  count += 1;
  const folder = join(home, String(count));
  mkdirSync(folder);
  const path = join(folder, "piano.csv");
  if (csv !== undefined) writeFileSync(path, csv);
  return { folder, csv: path, out: join(folder, "piano.xlsx") };
}

/** What `compute` makes of a workbook, a few answers of each row. */
async function computed(path: string): Promise<unknown> {
  const { exit, out, err } = await run(["compute", path, "--dry-run", "--json", "--as-of", "2021-12-31"]);
  expect([exit, err]).toEqual([0, ""]);
  return JSON.parse(out).rows.map(
    ({ id, code, verdict, target, actual }: Readonly<Record<string, unknown>>) => [
      id,
      code,
      verdict,
      target,
      actual,
    ],
  );
}

describe.concurrent("empty", () => {
  test("ready to fill in; computed as it is, it is refused with a sentence", async () => {
    const { folder, out } = folderWith();
    expect(await run(["template", out])).toEqual({
      exit: 0,
      err: "",
      out: `Scritto: ${out} (indicatori: 0)\n`,
    });
    const before = contents(folder);
    expect(await run(["compute", out])).toEqual({
      exit: 1,
      out: "",
      err: `La tabella degli indicatori è vuota in «${out}»: foglio «Indicatori», intestazioni A4:AS4. Scrivere almeno un indicatore con il suo target.\n`,
    });
    expect(contents(folder)).toEqual(before);
  });

  test("in English, computed in English", async () => {
    const { out } = folderWith();
    expect(await run(["template", out, "--lang", "en"])).toMatchObject({
      exit: 0,
      out: `Written: ${out} (indicators: 0)\n`,
    });
    expect(await run(["compute", out])).toMatchObject({
      exit: 1,
      err: expect.stringMatching(
        /^The table of indicators is empty in .*: sheet “Indicators”, headings A4:AS4\./u,
      ),
    });
  });

  test("a file that exists is not touched, unless forced", async () => {
    const { folder, out } = folderWith();
    writeFileSync(out, "mio");
    const before = contents(folder);
    expect(await run(["template", out])).toEqual({
      exit: 1,
      out: "",
      err: `Il file ${out} esiste già e non è stato toccato. Scegliere un altro nome, oppure usare --force per sostituirlo.\n`,
    });
    expect(contents(folder)).toEqual(before);
    expect(await run(["template", out, "--force"])).toMatchObject({ exit: 0, err: "" });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect(Object.keys(contents(folder))).toEqual(["piano.xlsx"]);
  });
});

describe.concurrent("from a CSV", () => {
  test("the founding report: its figures", async () => {
    const { out } = folderWith();
    const { exit, err, out: said } = await run(["template", out, "--from", SAMPLE_CSV]);
    expect([exit, err, said]).toEqual([0, "", `Scritto: ${out} (indicatori: 64)\n`]);
    const { out: json } = await run(["compute", out, "--dry-run", "--json"]);
    const { rows, totals, asOf } = JSON.parse(json);
    const verdicts: readonly string[] = rows.map(({ verdict }: { verdict: string }) => verdict);
    expect({
      asOf,
      verdicts: ["met", "not-met", "deferred", "needs-review"].map(
        (wanted) => verdicts.filter((verdict) => verdict === wanted).length,
      ),
      administration: (totals.administration.value * 100).toFixed(2),
    }).toEqual({ asOf: "2021-12-31", verdicts: [48, 12, 1, 3], administration: "96.17" });
  });

  test("Italian, semicolons, Windows code page, text like a formula, a column of their own", async () => {
    const text =
      "Codice;Indicatore;Target 2021;Consuntivo;Dirigente\r\n" +
      "1.1;Qualit\u00E0 percepita;>=80%;78,5%;Rossi\r\n" +
      '1.2;"=SOMMA(1;2)";1.200;1.250;"-2+3"\r\n' +
      ";;;;\r\n" +
      "1.3;@controllo;entro il 30/06;15.06;+39 02\r\n";
    const { csv, out } = folderWith(Buffer.from(text, "latin1"));
    expect(await run(["template", out, "--from", csv])).toEqual({
      exit: 0,
      err: "",
      out: `La colonna «Dirigente» di «${csv}» non è tra quelle note: i suoi valori sono nella colonna «Dirigente».\nScritto: ${out} (indicatori: 3)\n`,
    });
    expect(await computed(out)).toEqual([
      ["I001", "1.1", "not-met", "≥ 80 %", "78,5 %"],
      ["I002", "1.2", "met", "1.200", "1.250"],
      ["I003", "1.3", "met", "30.06.2021", "15.06.2021"],
    ]);
  });

  test("English: an English workbook, English figures", async () => {
    const { csv, out } = folderWith('Code,Indicator,Target,Actual\nA,Calls answered,"1,200.5","1,300"\n');
    expect(await run(["template", out, "--from", csv])).toEqual({
      exit: 0,
      err: "",
      out: `Written: ${out} (indicators: 1)\n`,
    });
    expect(await computed(out)).toEqual([["I001", "A", "met", "1,200.5", "1,300"]]);
  });

  test.each([
    {
      what: "no target",
      csv: "Codice;Indicatore\n1;Accessi\n",
      args: [],
      err: /^Manca la colonna «Target» in «.*piano\.csv»\. Aggiungerla.*\.\n$/u,
    },
    {
      what: "no target, in English",
      csv: "Code,Indicator\n1,Calls\n",
      args: ["--lang", "en"],
      err: /^The column “Target” is missing in “.*piano\.csv”\. Add it.*\.\n$/u,
    },
    {
      what: "a quotation mark never closed",
      csv: 'Codice;Indicatore;Target\n1;"Accessi;5\n',
      args: [],
      err: /^CSV non leggibile: «.*piano\.csv», riga \d\. Controllare le virgolette.*\.\n$/u,
    },
    { what: "nothing in it", csv: "", args: [], err: /^Manca la colonna «Indicatore» in «.*piano\.csv»\./u },
    { what: "no such file", csv: undefined, args: [], err: /^File non trovato: «.*piano\.csv»\./u },
  ])("refused: $what, and nothing is made", async ({ csv, args, err }) => {
    const { folder, csv: path } = folderWith(csv);
    const before = contents(folder);
    const outcome: Outcome = await run(["template", join(folder, "new/piano.xlsx"), "--from", path, ...args]);
    expect(outcome).toEqual({ exit: 1, out: "", err: expect.stringMatching(err) });
    expect(contents(folder)).toEqual(before);
  });
});

describe.concurrent("a place that cannot be written", () => {
  test.each([
    { what: "a folder", name: "cartella.xlsx", err: /^È una cartella, non un file: «.*cartella\.xlsx»\./u },
    { what: "below a file", name: "nota.txt/piano.xlsx", err: /^Cartella di destinazione non trovata: «/u },
  ])("$what", async ({ name, err }) => {
    const { folder } = folderWith();
    mkdirSync(join(folder, "cartella.xlsx"));
    writeFileSync(join(folder, "nota.txt"), "");
    const before = contents(folder);
    expect(await run(["template", join(folder, name), "--force"])).toEqual({
      exit: 1,
      out: "",
      err: expect.stringMatching(err),
    });
    expect(contents(folder)).toEqual(before);
  });

  test("the same bytes every time", async () => {
    const { folder, out } = folderWith();
    const again = join(folder, "ancora.xlsx");
    await run(["template", out]);
    await run(["template", again]);
    expect(digestOf(again)).toBe(digestOf(out));
  });
});
