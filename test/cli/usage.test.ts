import { describe, expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { run } from "./run.ts";

describe.concurrent("wrong usage: 2, one sentence, nothing printed", () => {
  test.each([
    { line: "calcola", err: "Il comando calcola non esiste. L'elenco è in: traguardo --help" },
    {
      line: "calcola --lang en",
      err: "There is no command calcola. The list is in: traguardo --help",
    },
    { line: "compute", err: "Manca l'argomento IN.xlsx. Aiuto: traguardo --help" },
    { line: "compute --lang=en", err: "The argument IN.xlsx is missing. Help: traguardo --help" },
    { line: "compute a.xlsx b.xlsx", err: "Ci sono troppi argomenti. Aiuto: traguardo --help" },
    {
      line: "compute a.xlsx --output b",
      err: "L'opzione --output non esiste. L'elenco è in: traguardo --help",
    },
    {
      line: "compute a.xlsx --out",
      err: "All'opzione --out manca il valore. Aiuto: traguardo --help",
    },
    {
      line: "compute a.xlsx --as-of l'altro",
      err: "Il valore l'altro non va bene per --as-of. Si aspetta: un giorno come 2021-12-31.",
    },
    {
      line: "compute a.xlsx --as-of 2021-02-30",
      err: "Il valore 2021-02-30 non va bene per --as-of. Si aspetta: un giorno come 2021-12-31.",
    },
    {
      line: "compute a.xlsx --lang de",
      err: "Il valore de non va bene per --lang. Si aspetta: it, en.",
    },
    {
      line: "--lang fr compute a.xlsx",
      err: "Il valore fr non va bene per --lang. Si aspetta: it, en.",
    },
    {
      line: "compute a.xlsx --out b.xlsx --in-place",
      err: "--out e --in-place non vanno insieme: scegliere dove scrivere.",
    },
    { line: "evaluate piano.jsonl", err: "Ci sono troppi argomenti. Aiuto: traguardo --help" },
    {
      line: "evaluate --year 21",
      err: "Il valore 21 non va bene per --year. Si aspetta: un anno come 2021.",
    },
    {
      line: "evaluate --lang en --method guess",
      err: "The value guess does not suit --method. Expected: ratio, inverse, progress, all-or-nothing, limits, stages, stabilise.",
    },
    { line: "what-if", err: "Manca l'argomento FILE.xlsx. Aiuto: traguardo --help" },
    {
      line: "what-if a.xlsx --cap molto",
      err: "Il valore molto non va bene per --cap. Si aspetta: una percentuale come 120, oppure nessuno.",
    },
    {
      line: "what-if a.xlsx --aggregation media --lang en",
      err: "The value media does not suit --aggregation. Expected: tree-mean, flat-mean, worst, share-met.",
    },
    { line: "template", err: "Manca l'argomento OUT.xlsx. Aiuto: traguardo --help" },
    {
      line: "template piano.xlsm",
      err: "Il nome piano.xlsm non va bene: Excel apre questo contenuto solo come .xlsx. Dare al file da scrivere un nome che finisce in .xlsx.",
    },
  ])("$line", async ({ line, err }) => {
    expect(await run(line.split(" "))).toEqual({ exit: 2, out: "", err: `${err}\n` });
  });

  test("without a word, the help", async () => {
    expect(await run([])).toEqual({
      exit: 2,
      err: "",
      out: expect.stringMatching(/^Uso: traguardo \[opzioni\]/u),
    });
  });
});

describe.concurrent("help on everything", () => {
  const TITLES =
    /^(?:Uso|Usage|Comandi|Commands|Opzioni|Options|Argomenti|Arguments|Codici di uscita|Exit codes):/gmu;
  const it = { usage: "Uso:", arguments: "Argomenti:", options: "Opzioni:", exits: "Codici di uscita:" };
  const en = { usage: "Usage:", arguments: "Arguments:", options: "Options:", exits: "Exit codes:" };

  test.each([
    {
      line: "--help",
      first: "Uso: traguardo [opzioni] [comando]",
      titles: [it.usage, it.options, "Comandi:", it.exits],
      names: ["compute", "evaluate", "restore", "template", "--version"],
    },
    {
      line: "--help --lang en",
      first: "Usage: traguardo [options] [command]",
      titles: [en.usage, en.options, "Commands:", en.exits],
      names: ["compute", "evaluate", "template", "--version"],
    },
    {
      line: "compute --help",
      first: "Uso: traguardo compute [opzioni] <IN.xlsx>",
      titles: [it.usage, it.arguments, it.options, it.exits],
      names: ["--out", "--in-place", "--dry-run", "--json", "--as-of", "--lang"],
    },
    {
      line: "compute -h --lang=en",
      first: "Usage: traguardo compute [options] <IN.xlsx>",
      titles: [en.usage, en.arguments, en.options, en.exits],
      names: ["--out", "--in-place", "--dry-run", "--json", "--as-of", "--lang"],
    },
    {
      line: "help evaluate",
      first: "Uso: traguardo evaluate [opzioni]",
      titles: [it.usage, it.options, it.exits],
      names: [
        "--year",
        "--lang",
        "--method",
        "ratio, inverse, progress, all-or-nothing,",
        "limits, stages, stabilise",
        "--as-of",
      ],
    },
    {
      line: "--lang en evaluate --help",
      first: "Usage: traguardo evaluate [options]",
      titles: [en.usage, en.options, en.exits],
      names: ["--year", "--lang", "--method", "--as-of"],
    },
    {
      line: "restore --help",
      first: "Uso: traguardo restore [opzioni] <FILE.xlsx>",
      titles: [it.usage, it.arguments, it.options, it.exits],
      names: ["--out", "--in-place", "--dry-run", "--lang"],
    },
    {
      line: "restore --help --lang en",
      first: "Usage: traguardo restore [options] <FILE.xlsx>",
      titles: [en.usage, en.arguments, en.options, en.exits],
      names: ["--out", "--in-place", "--dry-run", "--lang"],
    },
    {
      line: "what-if --help",
      first: "Uso: traguardo what-if [opzioni] <FILE.xlsx>",
      titles: [it.usage, it.arguments, it.options, it.exits],
      names: ["--id", "--method", "--cap", "--aggregation", "--missing", "--json", "--as-of", "--lang"],
    },
    {
      line: "template --help",
      first: "Uso: traguardo template [opzioni] <OUT.xlsx>",
      titles: [it.usage, it.arguments, it.options, it.exits],
      names: ["--from", "--force", "--lang"],
    },
    {
      line: "template --help --lang en",
      first: "Usage: traguardo template [options] <OUT.xlsx>",
      titles: [en.usage, en.arguments, en.options, en.exits],
      names: ["--from", "--force", "--lang"],
    },
  ])("$line", async ({ line, first, titles, names }) => {
    const { exit, out, err } = await run(line.split(" "));
    expect({
      exit,
      err,
      first: out.split("\n")[0],
      titles: out.match(TITLES),
      missing: names.filter((name) => !out.includes(name)),
    }).toEqual({ exit: 0, err: "", first, titles, missing: [] });
  });
});

test("--version", async () => {
  expect(await run(["--version"])).toEqual({ exit: 0, out: `${packageFile.version}\n`, err: "" });
});
