import { attributeOf, childOf, childrenOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";

/** Colours a file names by number. @source ECMA-376 part 1, 18.8.27 (indexedColors) */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office's own theme, for files without one, in the order in which files count theme colours. */
export const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The theme part's order: dark 1, light 1, dark 2, light 2, then accents and links. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** An element that names a colour in one of a file's ways, as "#RRGGBB". */
export interface ColourSource {
  readonly rgb?: string | undefined;
  readonly theme?: string | undefined;
  readonly tint?: string | undefined;
  readonly indexed?: string | undefined;
}

/** The colours of one workbook: its theme's and its palette's. */
export class Colours {
  readonly #theme: readonly string[];
  readonly #palette: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    this.#theme = themeColours(theme) ?? OFFICE_THEME;
    const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor");
    this.#palette = own.length > 0 ? own.map((each) => sixDigits(attributeOf(each, "rgb") ?? "")) : INDEXED;
  }

  /** Undefined where the element names none, or the reader's own ("automatic"). */
  of({ rgb, theme, tint, indexed }: ColourSource): string | undefined {
    const plain =
      rgb !== undefined
        ? sixDigits(rgb)
        : theme !== undefined
          ? this.#theme[Number(theme)]
          : indexed !== undefined
            ? this.#palette[Number(indexed)]
            : undefined;
    if (plain === undefined) return undefined;
    return `#${tint === undefined ? plain : tinted(plain, Number(tint))}`;
  }

  /** By the names that drawings have for theme colours ("accent1", "tx1"). */
  ofScheme(name: string): string | undefined {
    const place = SCHEME[name];
    const colour = place === undefined ? undefined : this.#theme[place];
    return colour === undefined ? undefined : `#${colour}`;
  }
}

/** Of an element with attributes of a colour; "" without one. */
export const tabColourOf = (element: XmlElement | undefined, colours: Colours): string =>
  colours.of(Object.fromEntries((element?.attributes ?? []).map(({ name, value }) => [name, value]))) ?? "";

const SCHEME: Readonly<Record<string, number>> = {
  ...{ lt1: 0, bg1: 0, dk1: 1, tx1: 1, lt2: 2, bg2: 2, dk2: 3, tx2: 3 },
  ...{ accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9, hlink: 10, folHlink: 11 },
};

const sixDigits = (rgb: string): string => rgb.slice(-6).toUpperCase().padStart(6, "0");

function themeColours(theme: XmlElement | undefined): readonly string[] | undefined {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  if (scheme === undefined) return undefined;
  return THEME_ORDER.map((place) => {
    const [colour] = scheme.children[place]?.children ?? [];
    return sixDigits(attributeOf(colour, "lastClr") ?? attributeOf(colour, "val") ?? "000000");
  });
}

/**
 * A colour made lighter (0 to 1) or darker (-1 to 0).
 *
 * @source ECMA-376 part 1, 18.8.19 (fgColor, tint): applied to the luminance
 */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Hue and saturation stay: the spread around the luminance is scaled to what the new luminance allows.
  const room = (level: number): number => 1 - Math.abs(2 * level - 1);
  const scale = room(light) === 0 ? 0 : room(wanted) / room(light);
  return channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, wanted + (channel - light) * scale)) * 255))
    .map((level) => level.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
