import { isWholeColumns, isWholeRows } from "../model/areas.ts";
import { patchedFormat, type BorderLook, type BorderSide } from "../model/cell-format.ts";
import { looksOf } from "../model/cell-look.ts";
import type { Area } from "../model/book.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { held, type ExcelObject, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { existing } from "./existing.ts";
import { colourOf, oneOrNull, restyleBy, type Looks } from "./look-members.ts";
import type { Targets } from "./targets.ts";
import { oneOf } from "./wire-readers.ts";

/** In the order of `borders.items` and `getItemAt`. (The order is a guess.) */
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const border = ({ sheet, areas }: Looks, side: Targets["RangeBorder"]["side"]): ExcelObject =>
  held("RangeBorder", { sheet, areas, side });

export const rangeBorderCollection: ObjectType<Looks> = {
  get: {
    Count: () => SIDES.length,
    TintAndShade: () => 0,
  },
  call: {
    GetItemAt: (looks, args) => {
      const side = existing(SIDES[args.number(0)]);
      return border(looks, side);
    },
  },
  items: (looks) => SIDES.map((side) => border(looks, side)),
  item: (looks, key) => {
    const side = SIDES.find((each) => each === key);
    return side === undefined ? undefined : border(looks, side);
  },
};

type Border = Targets["RangeBorder"];

/**
 * One side of an area. A line is kept by the cells that are named: the upper edge of B2:D4 is that of B2, C2 and D2,
 * whatever the cells above them have; Excel would show, and answer, a line of either neighbour. Inside lines are kept
 * by the cells on both sides of them.
 */
export const rangeBorder: ObjectType<Border> = {
  get: {
    SideIndex: ({ side }) => side,
    Style: (target, host) => common(target, host, ({ style }) => style),
    Weight: (target, host) => common(target, host, ({ weight }) => weight),
    Color: (target, host) => common(target, host, ({ colour }) => colour),
    TintAndShade: () => 0,
  },
  set: {
    Style: (target, value, host) => {
      const style = oneOf(STYLES, value);
      draw(target, host, (line) => withStyle(line, style));
    },
    // As in VBA, a weight or a colour draws a line where there was none. (Of office.js this is a guess.)
    Weight: (target, value, host) => {
      const weight = oneOf(WEIGHTS, value);
      draw(target, host, (line) => ({ ...line, style: fitting(line.style, weight), weight }));
    },
    Color: (target, value, host) => {
      const colour = colourOf(value);
      draw(target, host, (line) => ({
        ...line,
        style: line.style === "None" ? "Continuous" : line.style,
        colour,
      }));
    },
  },
};

/** Styles that exist in one weight only. */
const ONLY_WEIGHT: Readonly<Record<string, string>> = { Double: "Thick", SlantDashDot: "Medium" };

function withStyle(line: BorderLook, style: string): BorderLook {
  if (style === "None") return NO_LINE;
  const former = ONLY_WEIGHT[line.style] === undefined ? line.weight : "Thin";
  return { ...line, style, weight: ONLY_WEIGHT[style] ?? former };
}

const fitting = (style: string, weight: string): string =>
  style === "None" || (ONLY_WEIGHT[style] ?? weight) !== weight ? "Continuous" : style;

interface Edge {
  readonly areas: readonly Area[];
  readonly side: BorderSide;
}

/**
 * The cells, and their own sides, that make up a side of the areas. Whole columns and rows stay whole: the edge of the
 * sheet gets the inside line too, where nobody sees it.
 */
function edgesOf({ areas, side }: Border): readonly Edge[] {
  switch (side) {
    case "EdgeTop":
      return [{ side, areas: areas.map((area) => ({ ...area, bottom: area.top })) }];
    case "EdgeBottom":
      return [{ side, areas: areas.map((area) => ({ ...area, top: area.bottom })) }];
    case "EdgeLeft":
      return [{ side, areas: areas.map((area) => ({ ...area, right: area.left })) }];
    case "EdgeRight":
      return [{ side, areas: areas.map((area) => ({ ...area, left: area.right })) }];
    case "InsideHorizontal": {
      const high = areas.filter(({ top, bottom }) => bottom > top);
      return [
        {
          side: "EdgeBottom",
          areas: high.map((area) => ({
            ...area,
            bottom: isWholeColumns(area) ? area.bottom : area.bottom - 1,
          })),
        },
        {
          side: "EdgeTop",
          areas: high.map((area) => ({ ...area, top: isWholeColumns(area) ? 1 : area.top + 1 })),
        },
      ];
    }
    case "InsideVertical": {
      const wide = areas.filter(({ left, right }) => right > left);
      return [
        {
          side: "EdgeRight",
          areas: wide.map((area) => ({ ...area, right: isWholeRows(area) ? area.right : area.right - 1 })),
        },
        {
          side: "EdgeLeft",
          areas: wide.map((area) => ({ ...area, left: isWholeRows(area) ? 1 : area.left + 1 })),
        },
      ];
    }
    default:
      return [{ side, areas }];
  }
}

/** A single row has no inside horizontal line: "None". */
function common(target: Border, { book }: Host, read: (line: BorderLook) => Wire): Wire {
  const lines = edgesOf(target).flatMap(({ areas, side }) =>
    [...looksOf(book, target.sheet, areas)].map(({ borders }) => borders[side]),
  );
  return lines.length === 0 ? read(NO_LINE) : oneOrNull(lines.map(read));
}

const NO_LINE: BorderLook = { style: "None", weight: "Thin", colour: "#000000" };

function draw(target: Border, host: Host, change: (line: BorderLook) => BorderLook): void {
  const lacksLines = edgesOf(target).some(({ areas }) => areas.length < target.areas.length);
  if (lacksLines && host.switches.absentInsideLines === "InvalidArgument") throw invalidArgument();
  for (const { areas, side } of edgesOf(target)) {
    restyleBy(host, { sheet: target.sheet, areas }, (format) =>
      patchedFormat(format, { borders: { [side]: change(format.borders[side]) } }),
    );
  }
}
