import { closeSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";

import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { expectedRows } from "../founding/expected.ts";
import { outcomeOf, run, start } from "./run.ts";

type Answer = Readonly<Record<string, unknown>>;

const jsonLines = (objects: readonly object[]): string =>
  objects.map((one) => `${JSON.stringify(one)}\n`).join("");

/** What the command answers to these lines, after an end without complaint. */
async function answers(input: string, args: readonly string[] = []): Promise<readonly Answer[]> {
  const { exit, out, err } = await run(["evaluate", ...args], { input });
  expect([exit, err]).toEqual([0, ""]);
  return out
    .split("\n")
    .slice(0, -1)
    .map((line): Answer => JSON.parse(line));
}

const pick = (answer: Answer, keys: readonly string[]): Answer =>
  Object.fromEntries(keys.map((key) => [key, answer[key]]));

test.concurrent("an answer, whole", async () => {
  const line = {
    id: "1.1.1",
    name: "Budget",
    type: "efficacia",
    target: ">=80%",
    actual: "63%",
    further: [1],
  };
  expect(await answers(jsonLines([line]), ["--lang", "en"])).toEqual([
    {
      id: "1.1.1",
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
      target: "≥ 80%",
      actual: "63%",
      question: "none",
      explanation: expect.stringMatching(/^Actual 63% against target ≥.80%: not met; attainment 78\.8%/u),
    },
  ]);
});

test.concurrent("lines as they come: order kept, bad ones answered, blank ones passed over", async () => {
  const input = [
    '\uFEFF{"id":"mark","target":"8","actual":"12"}\r\n',
    "\n",
    "  \t\r\n",
    "not JSON\r\n",
    '{"id":"cut","target":\n',
    "[1, 2]\n",
    "null\n",
    '{"id":"numbers","target":8,"actual":7.5}\n',
    '{"id":"booleans","target":true,"actual":false}\n',
    '{"id":"nulls","target":"8","actual":null,"due":null,"lang":null,"baseline":null}\n',
    '{"id":"odd fields","target":"8","actual":"8","lang":"de","direction":"up","year":"soon","due":"ieri"}\n',
    '{"id":"separator\u2028inside","target":"8","actual":"8"}\n',
    "{}\n",
    '{"id":7,"target":"8","actual":1e999}\n',
    `{"id":"deep","target":${"[".repeat(9000)}${"]".repeat(9000)},"actual":{"a":1}}\n`,
    '{"id":"last","target":"8","actual":"8"}',
  ].join("");
  const seen = (await answers(input)).map(({ id, verdict, issues }) => [
    id,
    verdict,
    (issues as readonly { readonly code: string }[]).map(({ code }) => code),
  ]);
  expect(seen).toEqual([
    ["mark", "met", []],
    [null, "needs-review", ["bad-line"]],
    [null, "needs-review", ["bad-line"]],
    [null, "needs-review", ["bad-line"]],
    [null, "needs-review", ["bad-line"]],
    ["numbers", "not-met", []],
    ["booleans", "not-met", []],
    ["nulls", "no-actual", []],
    ["odd fields", "met", ["field-ignored", "field-ignored", "field-ignored", "due-unreadable"]],
    ["separator\u2028inside", "met", []],
    [null, "no-target", []],
    [7, "needs-review", ["unreadable-actual"]],
    ["deep", "needs-review", ["unreadable-target", "unreadable-actual"]],
    ["last", "met", []],
  ]);
});

test.concurrent("every verdict and every band", async () => {
  const lines = [
    { target: ">=80", actual: "80" },
    { target: ">=80", actual: "48" },
    { target: ">=80", actual: "47,9" },
    { target: ">=80", actual: "Attività rinviata per legge" },
    { target: "n.d.", actual: "5" },
    { target: ">=80", actual: "" },
    { target: ">=80", actual: "abbastanza" },
  ];
  const seen = (await answers(jsonLines(lines))).map(({ verdict, band, attainment }) => [
    verdict,
    band,
    attainment,
  ]);
  expect(seen).toEqual([
    ["met", "full", 1],
    ["not-met", "partial", 0.6],
    ["not-met", "insufficient", 0.59875],
    ["deferred", "none", null],
    ["no-target", "none", null],
    ["no-actual", "none", null],
    ["needs-review", "none", null],
  ]);
});

test.concurrent.each([
  { method: "ratio", attainment: 0.8 },
  { method: "inverse", attainment: 50 / 60 },
  { method: "progress", attainment: 0.75 },
  { method: "all-or-nothing", attainment: 0 },
])("--method $method", async ({ method, attainment }) => {
  const line = { direction: "lower", baseline: 90, target: 50, actual: 60 };
  const [answer = {}] = await answers(jsonLines([line]), ["--method", method]);
  expect(answer.verdict).toBe("not-met");
  expect(answer.attainment).toBeCloseTo(attainment, 12);
});

test.concurrent("the language of the words and of the answer: the line's, else --lang", async () => {
  const lines = [
    { target: "au moins 1 500,5", actual: "1 600", lang: "fr" },
    { target: "at least 1,500.5", actual: "1,600", lang: "en" },
    { target: "almeno 1.500,5", actual: "1.600" },
  ];
  const [french, english, italian] = await answers(jsonLines(lines), ["--lang", "it"]);
  expect(
    [french, english, italian].map((one = {}) => [
      one.verdict,
      one.variance,
      String(one.explanation).split(" ")[0],
    ]),
  ).toEqual([
    ["met", 99.5, "Résultat"],
    ["met", 99.5, "Actual"],
    ["met", 99.5, "Consuntivo"],
  ]);
  const [asked = {}] = await answers(jsonLines([{ target: "au moins 1 500,5", actual: "1 600" }]), [
    "--lang",
    "fr",
  ]);
  expect(asked).toEqual(french);
});

test.concurrent("--year completes the dates without one; the line's own wins", async () => {
  const line = { target: "30.06", actual: "29.06" };
  const seen = await answers(jsonLines([line, { ...line, year: 2019 }]), ["--year", "2021"]);
  expect(seen.map((answer) => pick(answer, ["verdict", "target", "actual"]))).toEqual([
    { verdict: "met", target: "30.06.2021", actual: "29.06.2021" },
    { verdict: "met", target: "30.06.2019", actual: "29.06.2019" },
  ]);
});

describe.concurrent("a due date", () => {
  const lines = jsonLines([
    { target: ">=80%", actual: "40%", due: "2021-12-31" },
    { target: ">=80%", actual: "40%", due: "2021-06-30" },
    { target: "sì", actual: "sì", due: "2021-12-31" },
  ]);
  test.each([
    {
      args: ["--year", "2021"],
      seen: [
        ["not-met", 0.5],
        ["not-met", 0.5],
        ["met", 1],
      ],
    },
    {
      args: ["--as-of", "2021-07-01"],
      seen: [
        ["not-yet-due", 0.5],
        ["not-met", 0.5],
        ["met", 1],
      ],
    },
  ])("withholds a verdict only with --as-of: $args", async ({ args, seen }) => {
    expect((await answers(lines, args)).map(({ verdict, attainment }) => [verdict, attainment])).toEqual(
      seen,
    );
  });
});

test.concurrent("the founding report: 64 of 64 as expected", async () => {
  const rows: readonly Readonly<Record<string, string>>[] = JSON.parse(
    readFileSync(new URL("../../samples/relazione-2021/indicators.json", import.meta.url), "utf8"),
  );
  const lines = rows.map(({ code, name, type, unit, algorithm, target, result }) => ({
    id: code,
    name,
    type,
    unit,
    algorithm,
    target,
    actual: result,
  }));
  const seen = (await answers(jsonLines(lines), ["--year", "2021"])).map((answer, index) => {
    const capped = answer.cappedAttainment;
    return {
      row: index + 1,
      code: answer.id,
      verdict: answer.verdict,
      ...(typeof capped === "number" && capped < 1 ? { attainment: Math.round(capped * 1e4) / 1e4 } : {}),
      ...(answer.question === "decide" ? { debatable: true } : {}),
    };
  });
  expect(seen).toEqual(expectedRows(rows.map(({ code = "" }) => code)));
});

describe.concurrent("as a stream", () => {
  const line = (id: number): object => ({ id: String(id), target: ">=80%", actual: `${id % 100}%` });

  test("10,000 lines come back in their order", async () => {
    const ids = Array.from({ length: 10_000 }, (_, id) => id);
    const seen = await answers(jsonLines(ids.map(line)));
    expect(seen.map(({ id }) => id)).toEqual(ids.map(String));
  });

  test("a line is answered before the next one is written", async () => {
    const child = start(["evaluate"]);
    const end = outcomeOf(child);
    const told: unknown[] = [];
    for (const id of [1, 2, 3]) {
      child.stdin?.write(jsonLines([line(id)]));
      const [text] = (await once(child.stdout ?? child, "data")) as [string];
      told.push(JSON.parse(text).id);
    }
    child.stdin?.end();
    expect([told, (await end).exit]).toEqual([["1", "2", "3"], 0]);
  });

  test("a reader that has seen enough is no fault", async () => {
    const child = start(["evaluate"]);
    const end = outcomeOf(child);
    child.stdin?.on("error", () => undefined); // the command has gone while we still write
    child.stdout?.once("data", () => child.stdout?.destroy());
    child.stdin?.end(jsonLines(Array.from({ length: 10_000 }, (_, id) => line(id))));
    expect(await end).toMatchObject({ exit: 0, err: "" });
  });
});

test.concurrent("a folder as input is refused", async () => {
  const folder = openSync(tmpdir(), "r");
  const child = start(["evaluate", "--lang", "en"], { stdin: folder });
  closeSync(folder);
  expect(await outcomeOf(child)).toEqual({
    exit: 1,
    out: "",
    err: "Standard input cannot be read (is-directory). Pass JSON lines from a file or a pipe.\n",
  });
});
