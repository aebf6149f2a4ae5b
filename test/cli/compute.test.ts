import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { expectedRows } from "../founding/expected.ts";
import { contents, digestOf, fixture, run, SAMPLE, scratch, type Outcome } from "./run.ts";

const home = scratch();

/** A folder of its own with the founding report in it. */
function folderWith(name: string): { readonly folder: string; readonly plan: string } {
  const folder = join(home, name);
  mkdirSync(folder);
  const plan = join(folder, "piano.xlsx");
  copyFileSync(SAMPLE, plan);
  return { folder, plan };
}

/** The names of the sheets in a written file. */
async function sheetsOf(path: string): Promise<readonly string[]> {
  const opened = openXlsx(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.issue.code);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.issue.code);
  return read.value.sheets.map(({ name }) => name);
}

describe("the founding report", () => {
  const { folder, plan } = folderWith("founding");
  const computed = join(folder, "piano.calcolato.xlsx");
  const other = join(folder, "altro.xlsx");
  let first: Outcome;
  let json: Outcome;
  beforeAll(async () => {
    [first, json] = await Promise.all([
      run(["compute", plan]),
      run(["compute", plan, "--json", "--out", other]),
    ]);
  });

  test("is computed beside the original, and the scoreboard says so", async () => {
    const lines = first.out.split("\n");
    expect({
      exit: first.exit,
      err: first.err,
      title: lines[0],
      counts: lines[2],
      sections: lines.filter((line) => /^\p{L}.*\(\d+\)$/u.test(line)),
      last: lines.at(-2),
      input: digestOf(plan) === digestOf(SAMPLE),
      files: Object.keys(contents(folder)).toSorted(),
    }).toEqual({
      exit: 0,
      err: "",
      title: "Camera di commercio di Milano Monza Brianza Lodi · 2021 · al 31.12.2021",
      counts: "43 target raggiunti su 53 valutati, 55 nel piano",
      sections: ["Non raggiunti (12)", "Da decidere (foglio «Da confermare») (6)"],
      last: `Scritto: ${computed}`,
      input: true,
      files: ["altro.xlsx", "piano.calcolato.xlsx", "piano.xlsx"],
    });
    expect(await sheetsOf(computed)).toContain("Sintesi");
  });

  test("as JSON: one object, all 64 rows as expected", () => {
    const report = JSON.parse(json.out);
    const rows = report.rows.map(
      (
        row: { code: string; verdict: string; cappedAttainment: number | null; question: string },
        index: number,
      ) => ({
        row: index + 1,
        code: row.code,
        verdict: row.verdict,
        ...(row.cappedAttainment !== null && row.cappedAttainment < 1
          ? { attainment: Math.round(row.cappedAttainment * 1e4) / 1e4 }
          : {}),
        ...(row.question === "decide" ? { debatable: true } : {}),
      }),
    );
    expect(rows).toEqual(expectedRows(rows.map(({ code }: { code: string }) => code)));
    const verdicts: readonly string[] = rows.map(({ verdict }: { verdict: string }) => verdict);
    const countOf = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
    expect(["met", "not-met", "deferred", "needs-review"].map(countOf)).toEqual([48, 12, 1, 3]);
  });

  test("as JSON: a row is what evaluate prints, with its code and the cells read", () => {
    expect({ exit: json.exit, err: json.err, row: JSON.parse(json.out).rows[0] }).toEqual({
      exit: 0,
      err: "",
      row: {
        id: "I01",
        verdict: "not-met",
        attainment: 0.7875,
        cappedAttainment: 0.7875,
        variance: -17,
        varianceUnit: "points",
        varianceFavourable: false,
        band: "partial",
        direction: "higher",
        assumptions: [],
        confidence: "stated",
        confidences: { target: "stated", actual: "stated", direction: "stated" },
        alternatives: [],
        issues: [],
        target: "≥ 80 %",
        actual: "63 %",
        question: "none",
        explanation: expect.stringMatching(
          /^Consuntivo 63.% a fronte del target .*: non raggiunto; grado 78,8/u,
        ),
        code: "1.1.1",
        name: expect.stringContaining("Grado di utilizzo del budget"),
        sheet: "Indicatori",
        cells: expect.objectContaining({ target: "C5", actual: "D5" }),
      },
    });
  });

  test("as JSON: totals with what they rest on, issues, output", () => {
    const { rows, totals, ...rest } = JSON.parse(json.out);
    const { administration } = totals;
    expect(rest).toEqual({
      issues: [],
      policy: expect.stringMatching(/^2021\b/u),
      asOf: "2021-12-31",
      output: other,
    });
    expect(rows).toHaveLength(64);
    expect(Object.keys(totals)).toEqual(["administration", "objectives", "centres", "scopes", "typologies"]);
    expect([
      administration.state,
      administration.met,
      administration.assessed,
      administration.planned,
    ]).toEqual(["provisional", 43, 53, 55]);
    expect((administration.value * 100).toFixed(2)).toBe("96.17");
    expect(totals.scopes.PIRA.value).toBeCloseTo(0.8968, 4);
  });

  test("the same bytes, whatever is printed and however often it is computed", async () => {
    const before = digestOf(computed);
    const copy = join(folder, "copia.xlsx");
    const again = await run(["compute", computed, "--in-place"]);
    const copied = await run(["compute", computed, "--out", copy]);
    expect({
      said: [again, copied].map(({ exit, err, out }) => [exit, err, out.split("\n").at(-2)]),
      digests: [other, computed, copy].map(digestOf),
    }).toEqual({
      said: [
        [0, "", `Nulla da cambiare: ${computed} è già calcolato.`],
        [0, "", `Nulla da cambiare: la cartella è già calcolata. Copia identica in ${copy}`],
      ],
      digests: [before, before, before],
    });
  });
});

test.concurrent(
  "--dry-run writes nothing and says, in the language asked for, what would change",
  async () => {
    const { folder, plan } = folderWith("dry");
    const before = contents(folder);
    const { exit, err, out } = await run(["--lang", "en", "compute", plan, "--dry-run"]);
    const lines = out.split("\n");
    expect([exit, err, lines[2], lines.at(-2)]).toEqual([
      0,
      "",
      "43 targets met of 53 assessed, 55 in the plan",
      expect.stringMatching(
        /^Dry run: nothing was written\. This would change: columns of “Indicatori” \(5\)\. This would be added: sheet “Summary”/u,
      ),
    ]);
    expect(contents(folder)).toEqual(before);
  },
);

test.concurrent(
  "--as-of before the due dates leaves rows open; with --dry-run --json the output is null",
  async () => {
    const { plan } = folderWith("as-of");
    const { exit, out } = await run(["compute", plan, "--dry-run", "--json", "--as-of", "2021-06-29"]);
    const report = JSON.parse(out);
    const verdicts = new Set(report.rows.map(({ verdict }: { verdict: string }) => verdict));
    expect([exit, report.asOf, report.output, verdicts.has("not-yet-due")]).toEqual([
      0,
      "2021-06-29",
      null,
      true,
    ]);
  },
);

test.concurrent("--out makes missing folders; --lang names the sheets", async () => {
  const { folder, plan } = folderWith("english");
  const output = join(folder, "new/deep/plan.xlsx");
  const { exit, out } = await run(["compute", plan, "--out", output, "--lang=en"]);
  expect([exit, out.split("\n").at(-2)]).toEqual([0, `Written: ${output}`]);
  expect(await sheetsOf(output)).toContain("By objective");
});

test.concurrent("a workbook with macros stays one", async () => {
  const folder = join(home, "macro");
  mkdirSync(folder);
  copyFileSync(fixture("fidelity/files/excelize-macro.xlsm"), join(folder, "piano.xlsm"));
  const { exit } = await run(["compute", "piano.xlsm", "--as-of", "2021-12-31"], { cwd: folder });
  expect([exit, Object.keys(contents(folder)).toSorted()]).toEqual([
    0,
    ["piano.calcolato.xlsm", "piano.xlsm"],
  ]);
  const other = await run(["compute", "piano.xlsm", "--out", "piano.xlsx"], { cwd: folder });
  expect(other).toEqual({
    exit: 2,
    out: "",
    err: "Il nome piano.xlsx non va bene: Excel apre questo contenuto solo come .xlsm. Dare al file da scrivere un nome che finisce in .xlsm.\n",
  });
});

describe("never over the input", () => {
  const { folder, plan } = folderWith("over");
  symlinkSync(plan, join(folder, "legame.xlsx"));
  symlinkSync(folder, join(home, "altra-strada"));

  test.each([
    { how: "the same name", out: plan },
    { how: "a symbolic link", out: join(folder, "legame.xlsx") },
    { how: "a folder's other name", out: join(home, "altra-strada", "piano.xlsx") },
  ])("$how is refused as wrong usage", async ({ out }) => {
    const before = contents(folder);
    expect(await run(["compute", plan, "--out", out])).toEqual({
      exit: 2,
      out: "",
      err: `Il file da scrivere è lo stesso di partenza (${out}). Scegliere un altro nome con --out, oppure usare --in-place per sovrascriverlo.\n`,
    });
    expect(contents(folder)).toEqual(before);
  });

  test("a hard link to it gets the new file, the input keeps its bytes", async () => {
    const link = join(folder, "secondo-nome.xlsx");
    linkSync(plan, link);
    const { exit } = await run(["compute", plan, "--out", link]);
    expect([exit, digestOf(plan) === digestOf(SAMPLE), digestOf(link) === digestOf(SAMPLE)]).toEqual([
      0,
      true,
      false,
    ]);
  });
});

test.concurrent(
  "--in-place behind a symbolic link: the link stays one, the file its permissions",
  async () => {
    const { folder, plan } = folderWith("in-place");
    const link = join(folder, "legame.xlsx");
    symlinkSync("piano.xlsx", link);
    chmodSync(plan, 0o600);
    const { exit, out } = await run(["compute", link, "--in-place"]);
    expect({
      exit,
      last: out.split("\n").at(-2),
      isLink: lstatSync(link).isSymbolicLink(),
      mode: (statSync(plan).mode & 0o777).toString(8),
      changed: digestOf(plan) !== digestOf(SAMPLE),
      files: Object.keys(contents(folder)).toSorted(),
    }).toEqual({
      exit: 0,
      last: `Scritto: ${link}`,
      isLink: true,
      mode: "600",
      changed: true,
      files: ["legame.xlsx", "piano.xlsx"],
    });
  },
);

test.concurrent(
  "an earlier output is replaced whole, and a relative name is taken from where one stands",
  async () => {
    const { folder, plan } = folderWith("replaced");
    writeFileSync(join(folder, "fatto.xlsx"), "old".repeat(1_000_000));
    const { exit, out } = await run(["compute", "piano.xlsx", "--out", "fatto.xlsx"], { cwd: folder });
    expect([exit, out.split("\n").at(-2)]).toEqual([0, "Scritto: fatto.xlsx"]);
    expect(await sheetsOf(join(folder, "fatto.xlsx"))).toContain("Sintesi");
    expect(digestOf(plan)).toBe(digestOf(SAMPLE));
  },
);

test.concurrent("text from a cell cannot steer the terminal", async () => {
  const folder = join(home, "terminal");
  mkdirSync(folder);
  const csv = join(folder, "piano.csv");
  writeFileSync(csv, "Codice;Indicatore;Target;Consuntivo\n1;Accessi \u001b[31mal portale;80%;70%\n");
  await run(["template", join(folder, "piano.xlsx"), "--from", csv]);
  const { exit, out } = await run(["compute", join(folder, "piano.xlsx"), "--dry-run"]);
  expect([exit, out.includes("Accessi \uFFFD[31mal portale"), out.includes("\u001b")]).toEqual([
    0,
    true,
    false,
  ]);
});
