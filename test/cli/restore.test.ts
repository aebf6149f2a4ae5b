import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { traces } from "../support/way-back.ts";
import { digestOf, run, SAMPLE, scratch } from "./run.ts";

const home = scratch();

function folderWith(name: string): { readonly folder: string; readonly plan: string } {
  const folder = join(home, name);
  mkdirSync(folder);
  const plan = join(folder, "piano.xlsx");
  copyFileSync(SAMPLE, plan);
  return { folder, plan };
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

describe("traguardo restore", () => {
  test("writes the workbook as it was, beside the computed one", async () => {
    const { folder, plan } = folderWith("back");
    await run(["compute", plan, "--in-place"]);
    const computed = digestOf(plan);
    const dry = await run(["restore", plan, "--dry-run", "--lang", "en"]);
    expect(dry).toEqual({
      exit: 0,
      err: "",
      out:
        "Dry run: nothing was written. This would change: columns of “Indicatori” (5). This would be removed: " +
        "sheet “_Traguardo”, sheet “Registro dei calcoli”, sheet “Da confermare”, sheet “Scostamenti”, " +
        "sheet “Prospetto PIRA”, sheet “Per centro”, sheet “Per obiettivo”, sheet “Sintesi”.\n",
    });
    const output = join(folder, "piano.annullato.xlsx");
    expect(existsSync(output)).toBe(false);
    expect(await run(["restore", plan])).toEqual({
      exit: 0,
      out: `Ultimo calcolo annullato. Scritto: ${output}\n`,
      err: "",
    });
    expect(digestOf(plan)).toBe(computed);
    expect(traces(bytesOf(SAMPLE), bytesOf(output))).toEqual([]);
    expect(await run(["restore", output, "--out", plan])).toEqual({
      exit: 1,
      out: "",
      err: `Nulla da annullare in «${output}»: non vi è stato fatto alcun calcolo, oppure è già stato annullato. Calcolare: da lì in poi si può annullare.\n`,
    });
  });

  test("refuses its own input as output", async () => {
    const { plan } = folderWith("self");
    expect(await run(["restore", plan, "--out", plan])).toMatchObject({ exit: 2, out: "" });
  });
});
