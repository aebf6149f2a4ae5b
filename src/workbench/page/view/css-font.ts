import type { FontLook } from "../../host/model/cell-format.ts";

/** Fonts that are as wide as Excel's, where Excel's are not installed. */
export const SUBSTITUTES = 'Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

export const fontFamily = (name: string): string => `"${name.replaceAll('"', "")}", ${SUBSTITUTES}`;

/** As CSS and canvas take it: 'italic bold 14.67px "Calibri", …'. */
export const cssFont = ({ name, size, bold, italic }: FontLook): string =>
  `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontPixels(size)}px ${fontFamily(name)}`;

/** To a hundredth of a pixel. */
export const fontPixels = (points: number): number => Math.round((points * 96 * 100) / 72) / 100;
