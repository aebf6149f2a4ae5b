import { patchedFormat, type FillLook } from "../model/cell-format.ts";
import type { ObjectType } from "../protocol/object-type.ts";
import { colourOf, lookMembers, restyle, restyleBy, type Looks } from "./look-members.ts";
import { oneOf } from "./wire-readers.ts";

const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
] as const;

const NO_FILL: FillLook = { colour: "", pattern: "None", patternColour: "" };

const members = lookMembers({
  Color: { read: ({ fill }) => (fill.colour === "" ? "#FFFFFF" : fill.colour) },
  Pattern: { read: ({ fill }) => fill.pattern },
  PatternColor: {
    read: ({ fill }) => fill.patternColour,
    patch: (value) => ({ fill: { patternColour: colourOf(value) } }),
  },
  TintAndShade: { read: () => 0 },
  PatternTintAndShade: { read: () => 0 },
});

/** No fill reads as white. A tint always reads as 0: it is worked into the colours. */
export const rangeFill: ObjectType<Looks> = {
  get: members.get,
  set: {
    ...members.set,
    /** A colour makes a solid fill where there was none; a pattern stays. */
    Color: (looks, value, host) => {
      const colour = colourOf(value);
      restyleBy(host, looks, (format) => {
        const pattern = format.fill.pattern === "None" ? "Solid" : format.fill.pattern;
        return patchedFormat(format, { fill: { colour, pattern } });
      });
    },
    Pattern: (looks, value, host) => {
      const pattern = oneOf(PATTERNS, value);
      restyle(host, looks, { fill: pattern === "None" ? NO_FILL : { pattern } });
    },
  },
  call: {
    Clear: (looks, _, host) => {
      restyle(host, looks, { fill: NO_FILL });
    },
  },
};
