import { describe, expect, test } from "vitest";
import {
  factKey,
  FORMAT_MARK,
  formatNumber,
  HAND_OUT_COLUMNS,
  HAND_OUT_FACTS,
  planVersion,
  ROLE_WORDS,
  rowReference,
  rowRole,
} from "../../../src/app/hand-out/sheet-layout.ts";
import { matchHeadings } from "../../../src/app/headings.ts";

const ROW = {
  id: "IND-001",
  name: "Grado di soddisfazione",
  algorithm: "n/d",
  unit: "%",
  target: ">=80%",
  role: "fill",
} as const;

describe("the contract of a handed-out workbook", () => {
  test.each(["it", "en"] as const)("is found by its words in %s, whatever the order", (language) => {
    const keys = Object.keys(HAND_OUT_COLUMNS) as (keyof typeof HAND_OUT_COLUMNS)[];
    const moved = [...keys.toReversed()];
    const headings = moved.map((key) => HAND_OUT_COLUMNS[key][language]);
    expect(matchHeadings(headings, HAND_OUT_COLUMNS).columns).toEqual(
      Object.fromEntries(moved.map((key, index) => [key, index])),
    );
    for (const [key, words] of Object.entries(HAND_OUT_FACTS))
      expect(factKey(`${words[language]}:`)).toBe(key);
    for (const [role, words] of Object.entries(ROLE_WORDS)) expect(rowRole(words[language])).toBe(role);
    expect(formatNumber(`${FORMAT_MARK[language]} 1`)).toBe(1);
  });

  test.each(["", "formato 1", "Scheda Traguardo", "scheda Traguardo, formato uno"])(
    "%j is no mark of ours",
    (text) => {
      expect(formatNumber(text)).toBeUndefined();
    },
  );

  test("a reference tells another target or role, and overlooks what saving changes", () => {
    const own = rowReference(ROW);
    expect(own).toMatch(/^[0-9a-f]{12}$/u);
    expect(rowReference({ ...ROW, name: " Grado di  soddisfazione" })).toBe(own);
    for (const other of [
      { target: ">=81%" },
      { role: "read-only" as const },
      { id: "IND-002" },
      { unit: "n." },
    ])
      expect(rowReference({ ...ROW, ...other })).not.toBe(own);
  });

  test("the version of a plan does not hang on the order of its rows", () => {
    const second = { ...ROW, id: "IND-002" };
    expect(planVersion([ROW, second])).toBe(planVersion([second, ROW]));
    expect(planVersion([ROW, { ...second, target: "9" }])).not.toBe(planVersion([ROW, second]));
  });
});
