import { describe, expect, test } from "vitest";
import { differences } from "../support/element-differences.ts";
import { treeOf } from "../support/package-links.ts";
import { hashOf, isSameContent, readParts } from "../support/package-parts.ts";
import { fixtures, placeOf, readFixture } from "./fixtures.ts";
import { applyTo, bytesAfter } from "./outcome.ts";
import { sameAgain, scenarios } from "./scenarios.ts";

const writable = fixtures.filter(({ locked }) => !locked);
const scenario = (name: string) => {
  const found = scenarios.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No scenario ${name}`);
  return found;
};

describe("the same content written again", () => {
  test.each(writable)("$file does not grow: every part says the same", async ({ file }) => {
    const bytes = readFixture(file);
    const place = placeOf(readParts(bytes));
    const once = await bytesAfter(bytes, scenario("everything together").rounds(place));
    const twice = await bytesAfter(once, [sameAgain(place)]);
    const [before, after] = [readParts(once), readParts(twice)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before.values()].filter((part) => {
      const now = after.get(part.name);
      return now !== undefined && !isSameContent(part, now);
    });
    expect(
      changed.map(({ name }) => ({ name, found: differences(treeOf(before, name), treeOf(after, name)) })),
    ).toEqual([]);
  });

  test.each(writable)("$file: the same input gives the same bytes", async ({ file }) => {
    const rounds = scenario("everything together").rounds(placeOf(readParts(readFixture(file))));
    const [one, other] = [
      await bytesAfter(readFixture(file), rounds),
      await bytesAfter(readFixture(file), rounds),
    ];
    expect(hashOf(one)).toBe(hashOf(other));
  });
});

describe("a change that is refused leaves the file as it was", () => {
  const [locked] = fixtures.filter((each) => each.locked);
  if (locked === undefined) throw new Error("No fixture is locked");
  const bytes = readFixture(locked.file);
  const place = placeOf(readParts(bytes));

  test.each(scenarios.filter(({ writesPlan }) => writesPlan))(
    "$name on a sheet under a password",
    async ({ rounds }) => {
      const [changes = []] = rounds(place);
      const { applied, bytes: after } = await applyTo(bytes, changes);
      expect({ applied, hash: hashOf(after) }).toEqual({
        applied: { ok: false, issue: { code: "sheet-protected", facts: { sheet: place.sheet } } },
        hash: hashOf(bytes),
      });
    },
  );

  test("also when earlier changes of the same round could be made", async () => {
    const [addSheet = []] = scenario("a new sheet").rounds(place);
    const [write = []] = scenario("single cells").rounds(place);
    const { applied, bytes: after } = await applyTo(bytes, [...addSheet, ...write]);
    expect({ ok: applied.ok, hash: hashOf(after) }).toEqual({ ok: false, hash: hashOf(bytes) });
  });
});
