import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openForm } from "../support/filled-form.ts";
import { A, B, bytesOf, sent, snapshotIn, tableIn, typed, withBook } from "../support/centre-sheets.ts";
import { run, scratch } from "./run.ts";

const home = scratch();
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;
const at = (name: string): string => join(home, name);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));

beforeAll(async () => {
  writeFileSync(at("piano.xlsx"), await bytesOf());
  const { err } = await run(["hand-out", at("piano.xlsx"), "--sheets", "--out", at("fogli.xlsx")]);
  if (err !== "") throw new Error(err);
  writeFileSync(at("compilati.xlsx"), typed(read("fogli.xlsx"), A, { I001: sent(5) }));
}, 120_000);

describe.concurrent("traguardo hand-out --sheets", () => {
  test("tells which sheet is whose; without --out it stands beside the original", async () => {
    writeFileSync(at("altro.xlsx"), read("piano.xlsx"));
    const { exit, out } = await run(["hand-out", at("altro.xlsx"), "--sheets"]);
    expect(exit).toBe(0);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "Fogli consegnati: 2 su 2",
      `  Area A: foglio «${A}», nuovo (2 da compilare, 0 in sola lettura)`,
      `  Area B: servizi [online] e sportelli: foglio «${B}», nuovo (2 da compilare, 0 in sola lettura)`,
    ]);
    expect((await snapshotIn(read("altro.consegnato.xlsx"))).sheets).toHaveLength(6);
  });

  test("answers that were not collected keep their sheet, and the cells are told", async () => {
    const { exit, out } = await run(["hand-out", at("compilati.xlsx"), "--sheets", "--out", at("x1.xlsx")]);
    expect(exit).toBe(0);
    expect(out).toContain(`  Area A: foglio «${A}», celle H6\n`);
    expect(read("x1.xlsx")).toEqual(read("compilati.xlsx"));
    const asJson = await run(["hand-out", at("compilati.xlsx"), "--sheets", "--dry-run", "--json"]);
    expect(JSON.parse(asJson.out)).toMatchObject({
      sheets: [
        { centre: "Area A", sheet: A, done: "kept", uncollected: [{ sheet: A, address: "H6" }] },
        { sheet: B, done: "same", uncollected: [] },
      ],
      output: null,
    });
  });

  test("a workbook whose structure is protected gets no sheets, and is told how to open it", async () => {
    const locked = withBook(read("piano.xlsx"), (book) => {
      book.isStructureProtected = true;
    });
    writeFileSync(at("chiuso.xlsx"), locked);
    const { exit, err } = await run(["hand-out", at("chiuso.xlsx"), "--sheets", "--out", at("x3.xlsx")]);
    expect(exit).toBe(1);
    expect(err).toContain("togliere la protezione della struttura");
    expect(existsSync(at("x3.xlsx"))).toBe(false);
  });

  test("one of two ways, and what belongs to the other is refused", async () => {
    for (const given of [
      [],
      ["--sheets", "--to", at("d")],
      ["--sheets", "--force"],
      ["--to", at("d"), "--dry-run"],
    ])
      expect(await run(["hand-out", at("piano.xlsx"), ...given])).toMatchObject({ exit: 2, out: "" });
    expect(existsSync(at("d"))).toBe(false);
  });
});

describe.concurrent("traguardo collect", () => {
  test("without files from the sheets; with files from these, and with --sheets from both", async () => {
    const forms = at("schede");
    expect(await run(["hand-out", at("piano.xlsx"), "--to", forms])).toMatchObject({ exit: 0 });
    const file = join(forms, "scheda-2021-area-b-servizi-online-e-sportelli.xlsx");
    const form = await openForm(file);
    form.set("I002", { Valore: "85%", Stato: "trasmesso" });
    await form.book.xlsx.writeFile(file);
    const origins = async (name: string, ...given: readonly string[]): Promise<readonly unknown[]> => {
      const ran = await run([
        "collect",
        at("compilati.xlsx"),
        ...given,
        "--out",
        at(name),
        "--by",
        "Ufficio",
      ]);
      expect([ran.exit, ran.err]).toEqual([0, ""]);
      return (await tableIn(read(name), "Consuntivi")).map((row) => row["File di origine"]);
    };
    expect(await origins("c1.xlsx")).toEqual(["foglio «Area A»"]);
    const returned = "scheda-2021-area-b-servizi-online-e-sportelli.xlsx";
    expect(await origins("c2.xlsx", file)).toEqual([returned]);
    expect(await origins("c3.xlsx", file, "--sheets")).toEqual([returned, "foglio «Area A»"]);
  }, 120_000);

  test("a workbook without sheets of centres is refused", async () => {
    const { exit, err } = await run(["collect", at("piano.xlsx"), "--out", at("x2.xlsx")]);
    expect([exit, err]).toEqual([
      1,
      `In ${at("piano.xlsx")} non c'è alcun foglio di un centro da cui raccogliere. Indicare le schede tornate, oppure consegnare i fogli con traguardo hand-out --sheets.\n`,
    ]);
  });

  test("the whole workbook sent back: each sheet is its centre's", async () => {
    const { exit, out } = await run([
      ...["collect", at("piano.xlsx"), at("compilati.xlsx"), "--out", at("c4.xlsx"), "--by", "Ufficio"],
    ]);
    expect(exit).toBe(0);
    expect(out).toContain("Valori accettati: 1, da 2 schede su 2");
    expect(await tableIn(read("c4.xlsx"), "Consuntivi")).toMatchObject([
      { Centro: "Area A", Valore: 5, "File di origine": `compilati.xlsx [${A}]` },
    ]);
  });

  test.skipIf(!hasLibreOffice)(
    "saved by LibreOffice: the same is collected, and handed out again",
    async () => {
      const folder = at("libreoffice");
      execFileSync("soffice", [
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        folder,
        at("compilati.xlsx"),
      ]);
      const saved = join(folder, "compilati.xlsx");
      const collected = await run(["collect", saved, "--out", at("c5.xlsx"), "--by", "Ufficio", "--json"]);
      expect(JSON.parse(collected.out)).toMatchObject({ counts: { accepted: 1, conflict: 0, refused: 0 } });
      const again = await run(["hand-out", at("c5.xlsx"), "--sheets", "--out", at("c6.xlsx"), "--json"]);
      expect(again.err).toBe("");
      const told = JSON.parse(again.out) as { sheets: readonly { sheet: string; done: string }[] };
      expect(told.sheets.map(({ sheet, done }) => [sheet, done])).toEqual([
        [A, "renewed"],
        [B, "renewed"],
      ]);
    },
    180_000,
  );
});
