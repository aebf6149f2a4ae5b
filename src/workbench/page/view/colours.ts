/** Cells on a dark screen: as in Excel, text without a fill behind it is made light enough to be read. */
const LIGHTEST_ON_DARK = 0.78;
const DARK_LINE = 0.38;

/** The colour of a text that stands on the screen's own ground. @param colour "#RRGGBB" */
export function readableOnDark(colour: string): string {
  const [hue, saturation, lightness] = hslOf(colour);
  return hsl(hue, Math.min(saturation, 0.85), Math.max(lightness, LIGHTEST_ON_DARK));
}

/** A line drawn on the screen's own ground. */
export function lineOnDark(colour: string): string {
  const [hue, saturation, lightness] = hslOf(colour);
  return hsl(hue, saturation, lightness < 0.3 ? LIGHTEST_ON_DARK : Math.min(lightness, DARK_LINE));
}

/** Hue in degrees, saturation and lightness from 0 to 1. @source CSS Color Module Level 4, 7.2 (RGB to HSL) */
function hslOf(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const lightness = (least + most) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue * 60, saturation, lightness];
}

const hsl = (hue: number, saturation: number, lightness: number): string =>
  `hsl(${String(Math.round(hue))} ${percent(saturation)} ${percent(lightness)})`;

const percent = (part: number): string => `${String(Math.round(part * 100))}%`;
