import type { CellStyle } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { LINE_COLOUR } from "../house-look.ts";
import { HORIZONTAL } from "./column-steps.ts";
import type { LayoutBlock } from "./row-blocks.ts";
import type { Step } from "./send.ts";
import { areasByKey, joinedAddresses } from "./style-areas.ts";

/** Bytes of a look in a request, its address apart. */
const LOOK_SIZE = 2_500;

/** What a group of cells shares. Links take on a look of their own, which ours replaces. */
interface Look {
  readonly style: CellStyle;
  readonly isLink: boolean;
  /** Asks for nothing here. */
  readonly isBare: boolean;
}

type PageOf = (workbook: Excel.Workbook) => Excel.Worksheet;

/** Fonts, fills, borders and alignment, after the values: each look once for all its cells. */
export function* lookSteps(block: LayoutBlock, pageOf: PageOf): Generator<Step> {
  yield* styleSteps(block, pageOf);
  yield* borderSteps(block, pageOf);
}

function styleSteps({ rows, above }: LayoutBlock, pageOf: PageOf): readonly Step[] {
  const looks = new Map<string, Look>();
  const [ofPlain, ofLinks] = [new Map<CellStyle, Look>(), new Map<CellStyle, Look>()];
  const lookOf = (style: CellStyle, isLink: boolean): Look => {
    const asked = JSON.stringify({ ...style, format: undefined, border: undefined });
    const key = isLink ? `${asked}+link` : asked;
    const look = looks.get(key) ?? { style, isLink, isBare: key === NO_STYLE };
    looks.set(key, look);
    return look;
  };
  const keyOf = (row: number, column: number): Look | undefined => {
    const cell = rows[row - 1]?.cells[column - 1];
    if (cell === undefined) return undefined;
    const { style = UNSTYLED, link } = cell;
    const known = link === undefined ? ofPlain : ofLinks;
    let look = known.get(style);
    if (look === undefined) known.set(style, (look = lookOf(style, link !== undefined)));
    return look.isBare ? undefined : look;
  };
  return [...areasByKey(rows, keyOf)].flatMap(([look, areas]) =>
    joinedAddresses(areas, above).map((address): Step => ({
      size: address.length + LOOK_SIZE,
      queue: (workbook) => {
        setLook(pageOf(workbook).getRanges(address).format, look);
        return undefined;
      },
    })),
  );
}

const UNSTYLED: CellStyle = {};
/** A style that asks for borders or a number format at most. */
const NO_STYLE = "{}";

/** Lines apart from the rest: whole tables have the same, whatever else their cells look like. */
const borderSteps = ({ rows, above }: LayoutBlock, pageOf: PageOf): readonly Step[] =>
  [...areasByKey(rows, (row, column) => rows[row - 1]?.cells[column - 1]?.style?.border)].flatMap(
    ([border, areas]) =>
      SHAPES.flatMap((shape) => {
        const alike = areas.filter((area) => isHigh(area) === shape.isHigh && isWide(area) === shape.isWide);
        const sides = SIDES[border].filter((side) => hasSide(shape, side));
        return joinedAddresses(alike, above).map((address) => lineStep(address, sides, pageOf));
      }),
  );

type Side = (typeof SIDES)[keyof typeof SIDES][number];

const lineStep = (address: string, sides: readonly Side[], pageOf: PageOf): Step => ({
  size: address.length + 2_000,
  queue: (workbook) => {
    const { borders } = pageOf(workbook).getRanges(address).format;
    for (const side of sides) {
      const line = borders.getItem(side);
      // A continuous line is thin.
      line.style = "Continuous";
      line.color = LINE_COLOUR;
    }
    return undefined;
  },
});

interface Shape {
  readonly isHigh: boolean;
  readonly isWide: boolean;
}

/** Areas of one row or column have no lines inside, and Excel may refuse to be asked for them. */
const SHAPES: readonly Shape[] = [true, false].flatMap((isHigh) =>
  [true, false].map((isWide) => ({ isHigh, isWide })),
);

const isHigh = ({ top, bottom }: Area): boolean => bottom > top;
const isWide = ({ left, right }: Area): boolean => right > left;

const hasSide = (shape: Shape, side: Side): boolean =>
  (side !== "InsideHorizontal" || shape.isHigh) && (side !== "InsideVertical" || shape.isWide);

const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const SIDES = {
  thin: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
  top: ["EdgeTop", "InsideHorizontal"],
} as const;

function setLook(format: Excel.RangeFormat, { style, isLink }: Look): void {
  const { font } = format;
  if (isLink) font.underline = "None";
  if (isLink || style.colour !== undefined) font.color = style.colour ?? "#000000";
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.fill !== undefined) format.fill.color = style.fill;
  // An indent needs a side to count from.
  const align = style.align ?? ((style.indent ?? 0) > 0 ? "left" : undefined);
  if (align !== undefined) format.horizontalAlignment = HORIZONTAL[align];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap === true) format.wrapText = true;
  if (style.indent !== undefined && style.indent > 0) format.indentLevel = style.indent;
  if (style.unlocked === true) format.protection.locked = false;
}
