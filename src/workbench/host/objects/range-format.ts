import { columnWidth, rowHeight } from "../model/measures.ts";
import {
  fitColumns,
  fitRows,
  setColumnWidth,
  setRowHeight,
  useStandardHeight,
  useStandardWidth,
} from "../model/cell-size.ts";
import { patchedFormat, type Alignment, type CellFormat } from "../model/cell-format.ts";
import { ensureAllowed } from "../model/sheet-access.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import { held, type ObjectType, type Wire } from "../protocol/object-type.ts";
import { lookMembers, oneOrNull, restyleBy, type LookMember, type Looks } from "./look-members.ts";
import { booleanOf, numberOf, oneOf, wholeNumberOf } from "./wire-readers.ts";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
const MOST_INDENT = 250;

const aligned = (
  read: (alignment: Alignment) => Wire,
  change: (value: Wire) => Partial<Alignment>,
): LookMember => ({
  read: (format: CellFormat) => read(format.alignment),
  patch: (value) => ({ alignment: change(value) }),
});

const members = lookMembers({
  HorizontalAlignment: aligned(
    ({ horizontal }) => horizontal,
    (value) => ({ horizontal: oneOf(HORIZONTAL, value) }),
  ),
  VerticalAlignment: aligned(
    ({ vertical }) => vertical,
    (value) => ({ vertical: oneOf(VERTICAL, value) }),
  ),
  WrapText: aligned(
    ({ wrap }) => wrap,
    (value) => ({ wrap: booleanOf(value) }),
  ),
  IndentLevel: aligned(
    ({ indent }) => indent,
    (value) => ({ indent: wholeNumberOf(value, 0, MOST_INDENT) }),
  ),
  ShrinkToFit: aligned(
    ({ shrinkToFit }) => shrinkToFit,
    (value) => ({ shrinkToFit: booleanOf(value) }),
  ),
  TextOrientation: aligned(
    ({ orientation }) => orientation,
    (value) => ({ orientation: orientationOf(value) }),
  ),
  ReadingOrder: aligned(
    ({ readingOrder }) => readingOrder,
    (value) => ({ readingOrder: oneOf(READING_ORDERS, value) }),
  ),
});

/** Degrees, or 180 for letters on top of one another. @source office.js, RangeFormat.textOrientation */
const orientationOf = (value: Wire): number => (value === 180 ? value : wholeNumberOf(value, -90, 90));

/** Sizes are in points; where rows or columns differ they read as null. `autoIndent` is not in the model: always false. */
export const rangeFormat: ObjectType<Looks> = {
  get: {
    ...members.get,
    AutoIndent: () => false,
    ColumnWidth: (looks) => sizes(looks, "columns", (column) => columnWidth(looks.sheet, column)),
    RowHeight: (looks) => sizes(looks, "rows", (row) => rowHeight(looks.sheet, row)),
    UseStandardWidth: (looks) =>
      sizes(looks, "columns", (column) => looks.sheet.columns.get(column)?.width === undefined),
    UseStandardHeight: (looks) =>
      sizes(looks, "rows", (row) => looks.sheet.rows.get(row)?.height === undefined),
  },
  set: {
    ...members.set,
    ColumnWidth: ({ sheet, areas }, value) => {
      ensureAllowed(sheet, "allowFormatColumns");
      setColumnWidth(sheet, areas, numberOf(value, 0));
    },
    RowHeight: ({ sheet, areas }, value) => {
      ensureAllowed(sheet, "allowFormatRows");
      setRowHeight(sheet, areas, numberOf(value, 0));
    },
    UseStandardWidth: ({ sheet, areas }, value) => {
      ensureAllowed(sheet, "allowFormatColumns");
      useStandardWidth(sheet, areas, booleanOf(value));
    },
    UseStandardHeight: ({ sheet, areas }, value) => {
      ensureAllowed(sheet, "allowFormatRows");
      useStandardHeight(sheet, areas, booleanOf(value));
    },
  },
  navigate: {
    Fill: (looks) => held("RangeFill", looks),
    Font: (looks) => held("RangeFont", looks),
    Borders: (looks) => held("RangeBorderCollection", looks),
    Protection: (looks) => held("FormatProtection", looks),
  },
  call: {
    AutofitColumns: ({ sheet, areas }, _, host) => {
      ensureAllowed(sheet, "allowFormatColumns");
      fitColumns(host, sheet, areas);
    },
    AutofitRows: ({ sheet, areas }) => {
      ensureAllowed(sheet, "allowFormatRows");
      fitRows(sheet, areas);
    },
    AdjustIndent: (looks, args, host) => {
      const amount = args.number(0);
      restyleBy(host, looks, (format) => indented(format, amount));
    },
  },
};

/** @throws HostError InvalidArgument beyond 0–250. @source office.js, RangeFormat.adjustIndent */
function indented(format: CellFormat, amount: number): CellFormat {
  const indent = format.alignment.indent + amount;
  if (!Number.isInteger(indent) || indent < 0 || indent > MOST_INDENT) throw invalidArgument();
  return patchedFormat(format, { alignment: { indent } });
}

/** Of all the rows or columns that the areas touch: what they have in common. Rows and columns nobody changed are alike. */
function sizes({ sheet, areas }: Looks, along: "rows" | "columns", read: (at: number) => Wire): Wire {
  const values = new Set<Wire>();
  for (const area of areas) {
    const [from, to] = along === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    const changed = [...sheet[along].keys()].filter((at) => at >= from && at <= to);
    changed.forEach((at) => values.add(read(at)));
    if (changed.length <= to - from) values.add(read(firstUnchanged(new Set(changed), from)));
  }
  return oneOrNull([...values]);
}

function firstUnchanged(changed: ReadonlySet<number>, from: number): number {
  let at = from;
  while (changed.has(at)) at += 1;
  return at;
}

export const formatProtection: ObjectType<Looks> = lookMembers({
  Locked: { read: ({ locked }) => locked, patch: (value) => ({ locked: booleanOf(value) }) },
  FormulaHidden: {
    read: ({ formulaHidden }) => formulaHidden,
    patch: (value) => ({ formulaHidden: booleanOf(value) }),
  },
});
