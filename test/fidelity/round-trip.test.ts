import { describe, expect, test } from "vitest";
import type { Change } from "../../src/ports/change.ts";
import { differences } from "../support/element-differences.ts";
import { packageFaults } from "../support/package-faults.ts";
import { treeOf } from "../support/package-links.ts";
import { hashOf, isSamePart, readParts, type Parts } from "../support/package-parts.ts";
import { allowances, isAllowed } from "./allowed-differences.ts";
import { cellLooks } from "./cell-looks.ts";
import { fixtures, placeOf, readFixture, type Fixture } from "./fixtures.ts";
import { readWithExcelJs, readWithHucre, type Reading } from "./other-readers.ts";
import { applyTo, bytesAfter, snapshotOf } from "./outcome.ts";
import { OURS, scenarios, type Scenario } from "./scenarios.ts";
import { cellAt, contentOf, planWords, usersView, writtenCells } from "./snapshot-views.ts";
import { areaOf } from "../support/a1.ts";
import { plan } from "./plan.ts";

const cases = fixtures.flatMap((fixture) =>
  scenarios
    .filter((scenario) => !(fixture.locked && scenario.writesPlan))
    .map((scenario) => ({ fixture, scenario, name: `${fixture.file}: ${scenario.name}` })),
);

/** A file before and after a scenario, taken apart. */
interface Comparison {
  readonly bytes: { readonly before: Uint8Array; readonly after: Uint8Array };
  readonly before: Parts;
  readonly after: Parts;
  readonly changes: readonly Change[];
}

/** Every test of a case looks at the same result: it is made once. */
const results = new Map<string, Promise<Comparison>>();

function run(fixture: Fixture, scenario: Scenario): Promise<Comparison> {
  const key = `${fixture.file}: ${scenario.name}`;
  const result = results.get(key) ?? compare(fixture, scenario);
  results.set(key, result);
  return result;
}

async function compare({ file }: Fixture, scenario: Scenario): Promise<Comparison> {
  const bytes = readFixture(file);
  const before = readParts(bytes);
  const rounds = scenario.rounds(placeOf(before));
  const result = await bytesAfter(bytes, rounds);
  return {
    bytes: { before: bytes, after: result },
    before,
    after: readParts(result),
    changes: rounds.flat(),
  };
}

describe.each(fixtures)("$file ($holds)", ({ file }) => {
  test("holds the plan", async () => {
    const bytes = readFixture(file);
    expect(planWords(await snapshotOf(bytes), placeOf(readParts(bytes)))).toEqual(plan);
  });

  test("no change gives the same bytes", async () => {
    const bytes = readFixture(file);
    const { applied, bytes: after } = await applyTo(bytes, []);
    expect({ applied, hash: hashOf(after) }).toEqual({
      applied: { ok: true, value: { cells: 0, sheets: 0 } },
      hash: hashOf(bytes),
    });
  });
});

describe.each(cases)("$name", ({ fixture, scenario }) => {
  test("every part that is not concerned keeps its bytes, as packed", async () => {
    const { before, after, changes } = await run(fixture, scenario);
    const allowed = new Set(allowances(before, placeOf(before), changes).map(({ part }) => part));
    const touched = [...before.values()].filter((part) => {
      const now = after.get(part.name);
      return now === undefined || !isSamePart(part, now);
    });
    expect(touched.map(({ name }) => name).filter((name) => !allowed.has(name))).toEqual([]);
    const kept = [...after.keys()].filter((name) => before.has(name));
    expect(kept).toEqual([...before.keys()]);
  });

  test("the parts that change keep every element and attribute", async () => {
    const { before, after, changes } = await run(fixture, scenario);
    const allowed = allowances(before, placeOf(before), changes);
    const parts = [...new Set(allowed.map(({ part }) => part))].filter(
      (part) => before.has(part) && after.has(part),
    );
    const unexpected = parts.flatMap((part) =>
      differences(treeOf(before, part), treeOf(after, part))
        .filter((difference) => !isAllowed(allowed, part, difference))
        .map((difference) => ({ part, ...difference })),
    );
    expect(unexpected).toEqual([]);
  });

  test("the package holds together as well as before", async () => {
    const { before, after } = await run(fixture, scenario);
    expect(packageFaults(after)).toEqual(packageFaults(before));
  });

  test("cells that were written keep their font, fill, border and protection", async () => {
    const { before, after } = await run(fixture, scenario);
    const { sheet } = placeOf(before);
    const now = cellLooks(after, sheet);
    const then = cellLooks(before, sheet);
    expect([...then].map(([address]) => [address, now.get(address)])).toEqual([...then]);
  });

  test("what was written reads back, and the rest reads as before", async () => {
    const { bytes, before, changes } = await run(fixture, scenario);
    const place = placeOf(before);
    const written = writtenCells(changes);
    const [then, now] = [await snapshotOf(bytes.before), await snapshotOf(bytes.after)];
    const sheets = then.sheets.map(({ name }) => name);
    expect(now.sheets.map(({ name }) => name)).toEqual(scenario.addsSheet ? [...sheets, OURS] : sheets);
    const keys = new Set(written.keys());
    expect(usersView(now, place, sheets, keys)).toEqual(usersView(then, place, sheets, keys));
    const read = [...written].map(([key]) => {
      const [sheet = "", address = ""] = key.split("!");
      const { top, left } = areaOf(address);
      return [key, contentOf(cellAt(now, sheet, top, left))];
    });
    expect(read).toEqual([...written].map(([key, { value }]) => [key, value === "" ? null : value]));
  });

  test.each(fixture.readBy)("%s opens the result and finds the same cells", async (reader) => {
    const { bytes, changes } = await run(fixture, scenario);
    const read = reader === "exceljs" ? readWithExcelJs : readWithHucre;
    const written = new Set([...writtenCells(changes).keys()].map(rowColumnKey));
    const others = (reading: Reading): readonly (readonly [string, string])[] =>
      [...reading].filter(([key]) => !written.has(key) && !key.startsWith(`${OURS}!`));
    expect(others(await read(bytes.after))).toEqual(others(await read(bytes.before)));
  });
});

/** "Indicatori!D6" → "Indicatori!6:4" */
function rowColumnKey(key: string): string {
  const [sheet = "", address = ""] = key.split("!");
  const { top, left } = areaOf(address);
  return `${sheet}!${String(top)}:${String(left)}`;
}
