/**
 * How a cell looks. Values are immutable and shared: two cells of the same look hold the same object, so that looks
 * compare by identity (`sharedFormat`) and a book of 300,000 cells stays small.
 */
export interface CellFormat {
  /** en-US form; "General". */
  readonly numberFormat: string;
  readonly font: FontLook;
  readonly fill: FillLook;
  readonly borders: Readonly<Record<BorderSide, BorderLook>>;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The text was typed behind an apostrophe. */
  readonly quotePrefix: boolean;
  /** Named cell style: "Normal". */
  readonly style: string;
}

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  /** "#RRGGBB" */
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly script: "none" | "superscript" | "subscript";
}

export interface FillLook {
  /** "" where there is no fill: office.js then answers "#FFFFFF". */
  readonly colour: string;
  /** As office.js spells it: "Solid", "Gray50" …; "None" without fill. */
  readonly pattern: string;
  readonly patternColour: string;
}

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface BorderLook {
  /** As office.js spells them: style "None", "Continuous", "Dash" …; weight "Hairline", "Thin", "Medium", "Thick". */
  readonly style: string;
  readonly weight: string;
  readonly colour: string;
}

export interface Alignment {
  /** As office.js spells them: "General", "Left", "Center", "Right", "Fill", "Justify" … */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90; 180: letters on top of one another. */
  readonly orientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
}

const NO_BORDER: BorderLook = { style: "None", weight: "Thin", colour: "#000000" };

export const NORMAL_FORMAT: CellFormat = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    colour: "#000000",
    bold: false,
    italic: false,
    strikethrough: false,
    underline: "None",
    script: "none",
  },
  fill: { colour: "", pattern: "None", patternColour: "" },
  borders: {
    EdgeTop: NO_BORDER,
    EdgeBottom: NO_BORDER,
    EdgeLeft: NO_BORDER,
    EdgeRight: NO_BORDER,
    DiagonalDown: NO_BORDER,
    DiagonalUp: NO_BORDER,
  },
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
    indent: 0,
    orientation: 0,
    shrinkToFit: false,
    readingOrder: "Context",
  },
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  style: "Normal",
};

const known = new Map<string, CellFormat>([[JSON.stringify(NORMAL_FORMAT), NORMAL_FORMAT]]);

/** The one object that stands for this look. Equal looks give the same object. */
export function sharedFormat(format: CellFormat): CellFormat {
  const key = JSON.stringify(inOrder(format));
  const old = known.get(key);
  if (old !== undefined) return old;
  const shared = inOrder(format);
  known.set(key, shared);
  return shared;
}

/** The same members in the same order, whoever made the object. */
function inOrder(format: CellFormat): CellFormat {
  const { numberFormat, font, fill, borders, alignment, locked, formulaHidden, quotePrefix, style } = format;
  const side = (name: BorderSide): BorderLook => {
    const { style: line, weight, colour } = borders[name];
    return { style: line, weight, colour };
  };
  return {
    numberFormat,
    font: {
      name: font.name,
      size: font.size,
      colour: font.colour,
      bold: font.bold,
      italic: font.italic,
      strikethrough: font.strikethrough,
      underline: font.underline,
      script: font.script,
    },
    fill: { colour: fill.colour, pattern: fill.pattern, patternColour: fill.patternColour },
    borders: {
      EdgeTop: side("EdgeTop"),
      EdgeBottom: side("EdgeBottom"),
      EdgeLeft: side("EdgeLeft"),
      EdgeRight: side("EdgeRight"),
      DiagonalDown: side("DiagonalDown"),
      DiagonalUp: side("DiagonalUp"),
    },
    alignment: {
      horizontal: alignment.horizontal,
      vertical: alignment.vertical,
      wrap: alignment.wrap,
      indent: alignment.indent,
      orientation: alignment.orientation,
      shrinkToFit: alignment.shrinkToFit,
      readingOrder: alignment.readingOrder,
    },
    locked,
    formulaHidden,
    quotePrefix,
    style,
  };
}

/** What to change in a look; groups are merged member by member. */
export interface FormatPatch {
  readonly numberFormat?: string;
  readonly font?: Partial<FontLook>;
  readonly fill?: Partial<FillLook>;
  readonly borders?: Partial<Record<BorderSide, Partial<BorderLook>>>;
  readonly alignment?: Partial<Alignment>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
  readonly style?: string;
}

/** Looks that came of a look, by the patch that was laid over it. */
const patched = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The look with the patch laid over it. It is worked out once: 10,000 cells ask for the same again and again. */
export function patchedFormat(format: CellFormat, patch: FormatPatch): CellFormat {
  const key = JSON.stringify(patch);
  let ofThis = patched.get(format);
  if (ofThis === undefined) patched.set(format, (ofThis = new Map<string, CellFormat>()));
  let made = ofThis.get(key);
  if (made === undefined) ofThis.set(key, (made = patchedAnew(format, patch)));
  return made;
}

function patchedAnew(format: CellFormat, patch: FormatPatch): CellFormat {
  const { font, fill, borders, alignment, ...rest } = patch;
  const patchedBorders = { ...format.borders };
  for (const side of BORDER_SIDES) {
    const change = borders?.[side];
    if (change !== undefined) patchedBorders[side] = { ...patchedBorders[side], ...change };
  }
  return sharedFormat({
    ...format,
    ...rest,
    font: { ...format.font, ...font },
    fill: { ...format.fill, ...fill },
    borders: patchedBorders,
    alignment: { ...format.alignment, ...alignment },
  });
}

/** What becomes of a look. */
export type FormatChange = (format: CellFormat) => CellFormat;

/** Remembers the answers: making a look is dear, and a column of 10,000 cells has few of them, most often one. */
export function askedOnce(change: FormatChange): FormatChange {
  const changed = new Map<CellFormat, CellFormat>();
  let last: CellFormat | undefined;
  let ofLast = NORMAL_FORMAT;
  return (format) => {
    if (format === last) return ofLast;
    let made = changed.get(format);
    if (made === undefined) changed.set(format, (made = change(format)));
    last = format;
    return (ofLast = made);
  };
}
