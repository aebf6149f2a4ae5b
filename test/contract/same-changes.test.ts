import { describe, expect, test } from "vitest";
import type { Change } from "../../src/ports/change.ts";
import { fixtures, placeOf, readFixture } from "../fidelity/fixtures.ts";
import { sameAgain, scenarios } from "../fidelity/scenarios.ts";
import { readParts } from "../support/package-parts.ts";
import { adapters, type Adapter } from "./adapters.ts";
import { readIndependently } from "./independent-reader.ts";
import { unnamed } from "./named-differences.ts";
import { differences, withoutResults, type Plain } from "./reader/plain.ts";

interface Outcome {
  readonly answers: Plain;
  readonly content: Plain;
}

/** Carries out rounds of changes; after each the workbook is saved and opened again. */
async function carriedOut(
  adapter: Adapter,
  start: Uint8Array,
  rounds: readonly (readonly Change[])[],
): Promise<Outcome> {
  let bytes = start;
  const answers: Plain[] = [];
  for (const changes of rounds) {
    const opened = await adapter.open(bytes);
    try {
      answers.push(JSON.stringify(await opened.workbook.apply(changes, [])));
      bytes = await opened.save();
    } finally {
      await opened.close();
    }
  }
  return { answers, content: withoutResults(readIndependently(bytes)) };
}

/** A workbook whose structure is locked takes no new sheet in Excel. */
const isLocked = (file: string): boolean => file === "excelize-macro.xlsm";

describe.each(fixtures)("$file", ({ file }) => {
  const start = readFixture(file);
  const place = placeOf(readParts(start));
  const rounds = [
    { name: "opened and saved", addsSheet: false, rounds: [[]] },
    ...scenarios.map((scenario) => ({ ...scenario, rounds: scenario.rounds(place) })),
    {
      name: "everything twice",
      addsSheet: true,
      rounds: [...(scenarios.at(-1)?.rounds(place) ?? []), sameAgain(place)],
    },
  ].filter(({ addsSheet }) => !(addsSheet && isLocked(file)));

  test.each(rounds)("$name", async ({ rounds: changes }) => {
    const [one, other] = await Promise.all(adapters.map((adapter) => carriedOut(adapter, start, changes)));
    expect(other?.answers).toEqual(one?.answers);
    expect(unnamed(file, differences(one?.content, other?.content))).toEqual([]);
  });
});
