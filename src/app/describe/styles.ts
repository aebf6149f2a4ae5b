import { VERDICTS, type VerdictKind } from "../../core/assessment/assessment.ts";
import type { Band } from "../../core/policy/status-band.ts";
import type { CellStyle } from "../../ports/layout.ts";
import { ACCENT, bandLook, GROUP_FILL, HEADING_FILL, INPUT_FILL, QUIET, VERDICT_LOOKS } from "./palette.ts";

/*
 * Styles are shared objects: whoever renders a sheet makes each of them once.
 */
export const TITLE: CellStyle = { bold: true, size: 16, colour: ACCENT, vertical: "center" };
export const SUBTITLE: CellStyle = { colour: QUIET, vertical: "center" };
export const HEADLINE: CellStyle = { bold: true, size: 14, colour: ACCENT, vertical: "center" };
export const SENTENCE: CellStyle = { vertical: "center" };
export const LABEL: CellStyle = { bold: true, vertical: "center" };
/** A label before the cell that answers it. */
export const QUESTION: CellStyle = { bold: true, align: "right", vertical: "center" };
export const SECTION: CellStyle = { bold: true, size: 12, colour: ACCENT, vertical: "center" };
export const HEADING: CellStyle = {
  bold: true,
  colour: ACCENT,
  fill: HEADING_FILL,
  border: "thin",
  align: "center",
  vertical: "center",
  wrap: true,
};
/** For sheets without colours. */
export const PLAIN_HEADING: CellStyle = {
  bold: true,
  border: "thin",
  align: "center",
  vertical: "center",
  wrap: true,
};
/** Headings of the columns that a person fills in. */
export const INPUT_HEADING: CellStyle = { ...HEADING, fill: INPUT_FILL };

export const TEXT: CellStyle = { border: "thin", vertical: "top", wrap: true };
export const BOLD_TEXT: CellStyle = { ...TEXT, bold: true };
/** Set off from the border, so that a figure does not touch the words beside it. */
export const NUMBER: CellStyle = { border: "thin", vertical: "top", align: "right", indent: 1 };
/** Targets and actuals: numbers, dates and words mixed. */
export const VALUE: CellStyle = { border: "thin", vertical: "top", align: "center", wrap: true };
export const INDENTED: CellStyle = { ...TEXT, indent: 2 };
/** A row's key: there for us to find the row again, not for people to read. */
export const KEY: CellStyle = { border: "thin", vertical: "top", size: 8, colour: QUIET, format: "@" };
export const MISSING: CellStyle = { ...TEXT, italic: true, colour: QUIET };
/** In text format, so that what a person types stays as typed: Excel makes a time of "1:3" and a date of "3-5". */
export const INPUT: CellStyle = { ...TEXT, fill: INPUT_FILL, format: "@" };

/** Rows that stand above others: strategic objectives, centres. */
export const GROUP: CellStyle = { ...TEXT, bold: true, colour: ACCENT, fill: HEADING_FILL };
export const SUBGROUP: CellStyle = { ...TEXT, bold: true, fill: GROUP_FILL, indent: 1 };

export const VERDICT_STYLES = Object.fromEntries(
  VERDICTS.map((kind): [VerdictKind, CellStyle] => [kind, { ...TEXT, ...VERDICT_LOOKS[kind] }]),
) as Readonly<Record<VerdictKind, CellStyle>>;

const NO_BAND: CellStyle = { ...TEXT, ...bandLook(undefined) };
const bandStyles = new WeakMap<Band, CellStyle>();

/** The look of a band, or of a row that has none. */
export function bandStyle(band: Band | undefined): CellStyle {
  if (band === undefined) return NO_BAND;
  return remembered(bandStyles, band, () => ({ ...TEXT, ...bandLook(band) }));
}

const rightAligned = new WeakMap<CellStyle, CellStyle>();
export const onTheRight = (style: CellStyle): CellStyle =>
  remembered(rightAligned, style, () => ({ ...style, align: "right", indent: 1 }));

const formatted = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The same style with a number format. */
export function withFormat(style: CellStyle, format: string): CellStyle {
  if (style.format === format) return style;
  const known = remembered(formatted, style, () => new Map<string, CellStyle>());
  const made = known.get(format) ?? { ...style, format };
  known.set(format, made);
  return made;
}

function remembered<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
