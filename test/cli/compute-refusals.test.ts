import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bigPart } from "../fidelity/hostile-packages.ts";
import { contents, fixture, run, SAMPLE, scratch, type Disk } from "./run.ts";

const home = scratch();
let count = 0;

/** A folder of its own that holds one file. */
function folderWith(name: string, bytes: Uint8Array): { readonly folder: string; readonly file: string } {
  count += 1;
  const folder = join(home, String(count));
  mkdirSync(folder);
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { folder, file };
}

const sample = readFileSync(SAMPLE);
const reading = (name: string): Uint8Array => readFileSync(fixture(`golden/reading/${name}.xlsx`));
const saved = (name: string): Uint8Array => readFileSync(fixture(`fidelity/files/${name}`));

/** One sentence that begins with what is wrong, names these things, and ends with what to do. */
function sentence(names: readonly (string | RegExp)[]): unknown {
  const patterns = names.map((name) =>
    typeof name === "string" ? name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&") : name.source,
  );
  const all = patterns.map((pattern) => `(?=.*${pattern})`).join("");
  return expect.stringMatching(new RegExp(`^${all}(?!Err)\\p{Lu}[^\\n]*\\.\\n$`, "u"));
}

const refused = (names: readonly (string | RegExp)[]): unknown => ({
  exit: 1,
  out: "",
  err: sentence(names),
});

describe.concurrent("what is no plan that can be computed is refused, and nothing is left or changed", () => {
  test.each([
    {
      what: "a text",
      name: "nota.xlsx",
      bytes: Buffer.from("Codice;Target"),
      names: ["nota.xlsx", /\.xlsx o \.xlsm/u],
    },
    {
      what: "half a workbook",
      name: "meta.xlsx",
      bytes: sample.subarray(0, sample.length / 2),
      names: ["danneggiato", "meta.xlsx", "riparazione"],
    },
    {
      what: "a zip bomb",
      name: "bomba.xlsx",
      bytes: bigPart(),
      names: ["troppo grande", "bomba.xlsx", "3072 MB", "256"],
    },
    {
      what: "a bomb that understates itself",
      name: "bomba.xlsx",
      bytes: bigPart(1000),
      names: ["bomba.xlsx", /danneggiato|troppo grande/u],
    },
    {
      what: "a workbook under a password",
      name: "chiuso.xlsx",
      bytes: saved("encrypted.xlsx"),
      names: ["password", "chiuso.xlsx", "Toglierla"],
    },
    {
      what: "an .xls",
      name: "vecchio.xls",
      bytes: saved("old-excel.xls"),
      names: ["xls", "vecchio.xls", "salvarlo come .xlsx"],
    },
    {
      what: "an .ods",
      name: "libero.ods",
      bytes: saved("open-document.ods"),
      names: ["ods", "libero.ods", "salvarlo come .xlsx"],
    },
    {
      what: "no table of indicators",
      name: "spese.xlsx",
      bytes: reading("no-plan"),
      names: ["spese.xlsx", "Indicatore", "Target"],
    },
    {
      what: "two tables",
      name: "due.xlsx",
      bytes: reading("two-tables"),
      names: ["due.xlsx", "Piano 2021!A1:F1", "Piano 2022!A1:F1", "«Indicatori»"],
    },
    {
      what: "an ID twice",
      name: "doppio.xlsx",
      bytes: reading("duplicate-ids"),
      names: ["«IND-1»", "doppio.xlsx", "Indicatori", "A2", "A5", "diverso"],
    },
    {
      what: "no Target",
      name: "senza.xlsx",
      bytes: reading("no-target-column"),
      names: ["«Target»", "senza.xlsx", "Indicatori", "A1:E1", "Aggiungerla"],
    },
    {
      what: "no Indicatore",
      name: "senza.xlsx",
      bytes: reading("no-indicator-column"),
      names: ["«Indicatore»", "senza.xlsx", "Indicatori", "A1:E1", "Aggiungerla"],
    },
  ] satisfies { what: string; name: string; bytes: Uint8Array; names: (string | RegExp)[] }[])(
    "$what",
    async ({ name, bytes, names }) => {
      const { folder, file } = folderWith(name, bytes);
      const before = contents(folder);
      expect(await run(["compute", file])).toEqual(refused(names));
      expect(contents(folder)).toEqual(before);
    },
  );

  test("in English where it is asked for", async () => {
    const { file } = folderWith("plan.xlsx", Buffer.from("hello"));
    expect(await run(["compute", file, "--lang=en"])).toEqual({
      exit: 1,
      out: "",
      err: `Not an Excel workbook: “${file}”. Give an .xlsx or .xlsm file.\n`,
    });
  });

  test("an English workbook is refused in English", async () => {
    const { folder, file } = folderWith(
      "plan.csv",
      Buffer.from("ID,Code,Indicator,Target\nX,1,Calls,>=80%\nX,2,Days,30\n"),
    );
    const plan = join(folder, "plan.xlsx");
    await run(["template", plan, "--from", file]);
    expect(await run(["compute", plan])).toEqual({
      exit: 1,
      out: "",
      err: expect.stringMatching(
        /^The same ID “X” stands in two rows of .*sheet “Indicators”, cells \w+ and \w+\./u,
      ),
    });
  });
});

describe.concurrent("an input that cannot be read", () => {
  const { folder, file } = folderWith("piano.xlsx", sample);
  test.each([
    {
      what: "nothing there",
      input: join(folder, "manca.xlsx"),
      names: ["File non trovato", "manca.xlsx", "Controllare"],
    },
    { what: "a folder", input: folder, names: ["cartella, non un file", folder, "Indicare"] },
    {
      what: "a file taken for a folder",
      input: join(file, "piano.xlsx"),
      names: ["File non trovato", "Controllare"],
    },
  ])("$what", async ({ input, names }) => {
    expect(await run(["compute", input])).toEqual(refused(names));
    expect(Object.keys(contents(folder))).toEqual(["piano.xlsx"]);
  });
});

describe.concurrent("an output that cannot be written", () => {
  test.each([
    {
      what: "its folder is a file",
      out: "nota.txt/fatto.xlsx",
      disk: undefined,
      names: ["Cartella di destinazione non trovata", "nota.txt", "Crearla"],
    },
    {
      what: "it is a folder",
      out: "cartella",
      disk: undefined,
      names: ["cartella, non un file", "cartella", "Indicare il nome"],
    },
    {
      what: "its name is too long",
      out: `${"a".repeat(300)}.xlsx`,
      disk: undefined,
      names: ["non scrivibile", "enametoolong"],
    },
    {
      what: "the disk is full",
      out: "fatto.xlsx",
      disk: "full",
      names: ["Spazio esaurito", "fatto.xlsx", "Liberare spazio"],
    },
  ] satisfies { what: string; out: string; disk: Disk | undefined; names: string[] }[])(
    "$what",
    async ({ out, disk, names }) => {
      const { folder, file } = folderWith("piano.xlsx", sample);
      writeFileSync(join(folder, "nota.txt"), "una nota");
      mkdirSync(join(folder, "cartella"));
      const before = contents(folder);
      const outcome = await run(
        ["compute", file, "--out", join(folder, out)],
        disk === undefined ? {} : { disk },
      );
      expect(outcome).toEqual(refused(names));
      expect(contents(folder)).toEqual(before);
    },
  );

  test("a full disk leaves the earlier output, and the input written in place, as they were", async () => {
    const { folder, file } = folderWith("piano.xlsx", sample);
    copyFileSync(file, join(folder, "fatto.xlsx"));
    const before = contents(folder);
    const outcomes = await Promise.all([
      run(["compute", file, "--out", join(folder, "fatto.xlsx")], { disk: "full" }),
      run(["compute", file, "--in-place"], { disk: "full" }),
    ]);
    expect(outcomes).toEqual([refused(["fatto.xlsx"]), refused(["piano.xlsx"])]);
    expect(contents(folder)).toEqual(before);
  });

  test("what no system says is our own fault: 3, no stack, nothing left", async () => {
    const { folder, file } = folderWith("piano.xlsx", sample);
    const before = contents(folder);
    expect(await run(["compute", file], { disk: "broken" })).toEqual({
      exit: 3,
      out: "",
      err: "Qualcosa è andato storto nel programma: the disk makes no sense. Il file di partenza non è stato toccato. Segnalare l'errore con il file che lo provoca.\n",
    });
    expect(contents(folder)).toEqual(before);
  });
});
