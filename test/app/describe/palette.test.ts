import { describe, expect, test } from "vitest";
import {
  ACCENT,
  bandLook,
  contrast,
  GROUP_FILL,
  HEADING_FILL,
  INPUT_FILL,
  QUIET,
  VERDICT_LOOKS,
} from "../../../src/app/describe/palette.ts";
import { decimal } from "../../../src/core/decimal.ts";
import { DEFAULT_BANDS, type Band } from "../../../src/core/policy/status-band.ts";

/** WCAG 2.2, 1.4.3: text of usual size. */
const LEAST = 4.5;
const WHITE = "#FFFFFF";

test.each([
  { first: "#000000", second: "#FFFFFF", ratio: 21 },
  { first: "#777777", second: "#FFFFFF", ratio: 4.48 },
  { first: "#1F3864", second: "#1F3864", ratio: 1 },
])("the contrast of $first and $second", ({ first, second, ratio }) => {
  expect(contrast(first, second)).toBeCloseTo(ratio, 2);
});

describe("text is readable", () => {
  const looks = [
    ...Object.entries(VERDICT_LOOKS),
    ...[...DEFAULT_BANDS.indicator, undefined].map(
      (band) => [band?.key ?? "no band", bandLook(band)] as const,
    ),
    ["title", { fill: WHITE, colour: ACCENT }],
    ["heading", { fill: HEADING_FILL, colour: ACCENT }],
    ["group", { fill: GROUP_FILL, colour: ACCENT }],
    ["quiet", { fill: WHITE, colour: QUIET }],
    ["input", { fill: INPUT_FILL, colour: "#000000" }],
  ] as const;

  test.each(looks)("%s", (_, { fill, colour }) => {
    expect(contrast(fill, colour)).toBeGreaterThanOrEqual(LEAST);
  });

  test.each(["#FF0000", "#00B050", "#FFC000", "#7F7F7F", "#767676", "#0070C0", "#FFFFFF", "#000000"])(
    "on the policy's own %s",
    (colour) => {
      const band: Band = { key: "full", name: "Verde", from: decimal(1), colour, symbol: undefined };
      expect(bandLook(band).fill).toBe(colour);
      expect(contrast(bandLook(band).fill, bandLook(band).colour)).toBeGreaterThanOrEqual(LEAST);
    },
  );
});
