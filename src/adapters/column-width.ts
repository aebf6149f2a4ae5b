/** A digit of the standard font is 7 pixels wide, and a cell keeps 5 for its edges. @source ECMA-376 part 1, 18.3.1.13 (col) */
const DIGIT = 7;
const EDGES = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width of a column as files have it, for this many characters. */
export const fileWidth = (characters: number): number =>
  Math.trunc(((characters * DIGIT + EDGES) / DIGIT) * 256) / 256;

/** The width in points, as Excel's object model has it, of a width as files have it. */
export const pointsOfFileWidth = (width: number): number => Math.round(width * DIGIT) * POINTS_PER_PIXEL;

/** Mirror of `pointsOfFileWidth`, to the pixel. */
export const fileWidthOfPoints = (points: number): number => Math.round(points / POINTS_PER_PIXEL) / DIGIT;
