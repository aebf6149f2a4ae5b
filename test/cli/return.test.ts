import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openForm } from "../support/filled-form.ts";
import { run, SAMPLE, scratch } from "./run.ts";

const home = scratch();
const plan = join(home, "piano.xlsx");
const FORM = "scheda-2021-personale-organizzazione-e-sportelli.xlsx";

/** Hands the plan out, lets the centre fill in one row, and collects it. @returns what `collect` said of that row */
async function roundTrip(
  folder: string,
  value: string,
  cause: string,
): Promise<Readonly<Record<string, unknown>>> {
  const forms = join(home, folder);
  expect(await run(["hand-out", plan, "--to", forms])).toMatchObject({ exit: 0, err: "" });
  const form = await openForm(join(forms, FORM));
  form.set("I04", { Valore: value, "Causa scostamento": cause, Stato: "trasmesso" });
  await form.book.xlsx.writeFile(join(forms, FORM));
  const { out } = await run([
    "collect",
    plan,
    join(forms, FORM),
    "--in-place",
    "--by",
    "Ufficio",
    "--json",
    "--keep",
    "theirs",
  ]);
  const { rows } = JSON.parse(out) as { rows: readonly Readonly<Record<string, unknown>>[] };
  return rows.find(({ id }) => id === "I04") ?? {};
}

describe("traguardo return", () => {
  test("gives a value back with a remark: the centre is asked again, reads it in its form, and hands another in", async () => {
    copyFileSync(SAMPLE, plan);
    expect(await roundTrip("prima", "3", "una causa")).toMatchObject({ outcome: "accepted" });
    const done = await run([
      ...["return", plan, "--id", "I04", "--remark", "=conta anche dicembre", "--by", "Anna", "--in-place"],
    ]);
    expect(done).toEqual({
      exit: 0,
      err: "",
      out:
        "I04: restituito a Personale organizzazione e sportelli il valore «3». " +
        `Resta nel piano finché il centro non ne trasmette un altro.\nScritto: ${plan}\n`,
    });
    const followed = await run(["follow-up", plan]);
    expect(followed.out).toContain("valore restituito, da correggere: =conta anche dicembre");
    const forms = join(home, "seconda");
    await run(["hand-out", plan, "--to", forms]);
    const form = await openForm(join(forms, FORM));
    expect(form.cell("I04", "Rilievo dell'ufficio").value).toBe("=conta anche dicembre");
    expect(form.cell("I04", "Stato").text).toBe("bozza");
    expect(await roundTrip("terza", "4", "un’altra causa")).toMatchObject({
      outcome: "accepted",
      reasons: [],
    });
  }, 60_000);

  test("says why nothing was written, and writes nothing when asked not to", async () => {
    const none = await run(["return", SAMPLE, "--id", "I04", "--remark", "x", "--dry-run"]);
    expect(none.err).toContain("non c’è per «I04» alcun valore");
    expect(none.exit).toBe(1);
    const blank = await run(["return", SAMPLE, "--id", "I04", "--remark", " ", "--dry-run", "--lang", "en"]);
    expect(blank.err).toContain("Say what the centre has to put right");
  });
});
