import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, run, SAMPLE, scratch } from "./run.ts";

const home = scratch();
let count = 0;
function folder(): string {
  count += 1;
  const path = join(home, String(count));
  mkdirSync(path);
  return path;
}

const FIRST = "scheda-2021-comunicazione-sistemi-informativi-e-sviluppo-delle-imprese.xlsx";

describe.concurrent("traguardo hand-out", () => {
  test("writes a form a centre and tells what is left to the office", async () => {
    const to = join(folder(), "da", "fare");
    const { exit, out, err } = await run(["hand-out", SAMPLE, "--to", to]);
    expect([exit, err]).toEqual([0, ""]);
    const lines = out.split("\n");
    expect(lines[0]).toBe(`Schede scritte in ${to}: 15`);
    expect(lines).toContain(
      "  Registro delle Imprese: scheda-2021-registro-delle-imprese.xlsx (3 da compilare, 7 in sola lettura)",
    );
    expect(lines).toContain("  I43 6.1.1 Indice di tempestività dei pagamenti (DPCM 22/09/2014)");
    expect(lines).toContain(
      "  I57 6.4.2 Ristrutturazione palazzo Giureconsulti: capofila Risorse e patrimonio (anche Parcam)",
    );
    expect(Object.keys(contents(to))).toHaveLength(15);
  });

  test("as JSON, in English", async () => {
    const to = folder();
    const { exit, out } = await run(["hand-out", SAMPLE, "--to", to, "--json", "--lang", "en"]);
    expect(exit).toBe(0);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ folder: to, period: null, providersUnknown: [], withoutId: 0 });
    expect([told.forms.length, told.planningOffice.length, told.leadsToConfirm.length]).toEqual([15, 5, 15]);
    expect(told.forms[4]).toEqual({
      centre: "Registro delle Imprese",
      file: "form-2021-registro-delle-imprese.xlsx",
      toFill: 3,
      readOnly: 7,
    });
    expect(Object.keys(contents(to))).toHaveLength(15);
  });

  test("forms that exist are not touched, unless forced", async () => {
    const to = folder();
    writeFileSync(join(to, FIRST), "compilata");
    const before = contents(to);
    expect(await run(["hand-out", SAMPLE, "--to", to])).toEqual({
      exit: 1,
      out: "",
      err: `Nulla è stato scritto: esistono già schede con questi nomi (1, la prima è ${join(to, FIRST)}). Scegliere un'altra directory, oppure usare --force per sostituirle.\n`,
    });
    expect(contents(to)).toEqual(before);
    expect(await run(["hand-out", SAMPLE, "--to", to, "--force"])).toMatchObject({ exit: 0, err: "" });
    const after = contents(to);
    expect(Object.keys(after)).toHaveLength(15);
    expect(after[FIRST]).not.toBe(before[FIRST]);
  });

  test("all or none: a full disk, and a form whose place is a folder, leave nothing", async () => {
    const [full, blocked] = [folder(), folder()];
    const last = "scheda-2021-camera-di-commercio.xlsx";
    mkdirSync(join(blocked, last));
    const before = contents(blocked);
    expect(await run(["hand-out", SAMPLE, "--to", full], { disk: "full" })).toMatchObject({
      exit: 1,
      out: "",
    });
    expect(contents(full)).toEqual({});
    const { exit, err } = await run(["hand-out", SAMPLE, "--to", blocked, "--force"]);
    expect([exit, err]).toEqual([1, expect.stringContaining(join(blocked, last))]);
    expect(contents(blocked)).toEqual(before);
  });

  test("a folder that is a file, and no folder at all", async () => {
    const place = join(folder(), "file");
    writeFileSync(place, "");
    expect(await run(["hand-out", SAMPLE, "--to", place])).toEqual({
      exit: 1,
      out: "",
      err: `${place} non è una directory: indicare con --to dove scrivere le schede.\n`,
    });
    expect(await run(["hand-out", SAMPLE])).toEqual({
      exit: 2,
      out: "",
      err: "Indicare uno dei due: --to per un file per centro, oppure --sheets per un foglio per centro.\n",
    });
  });
});
