import type { VerdictKind } from "../../core/assessment/assessment.ts";
import type { Band, BandKey } from "../../core/policy/status-band.ts";

/** A tint and the text that stands on it. */
export interface Look {
  readonly fill: string;
  readonly colour: string;
}

/** One accent for titles and headings; everything else is grey or means something. */
export const ACCENT = "#1F3864";
export const HEADING_FILL = "#DDE7F3";
export const GROUP_FILL = "#EEF3F9";
export const QUIET = "#595959";
/** Where a person is meant to type. */
export const INPUT_FILL = "#FFF9DB";

const MET: Look = { fill: "#CDEBE0", colour: "#00452F" };
const PARTLY: Look = { fill: "#FFE7B3", colour: "#573800" };
const MISSED: Look = { fill: "#F8D0BC", colour: "#6B2200" };
const ASKING: Look = { fill: "#E2DBF1", colour: "#3B2668" };
const NEUTRAL: Look = { fill: "#E9ECEF", colour: "#3D4550" };

/**
 * Tints of bluish green, orange, vermilion and purple, which people who see colours differently tell apart; the text
 * on them is dark, so that print and screen keep it readable. A word and a symbol always go with them.
 *
 * @source Okabe and Ito, Color Universal Design; contrast of at least 4.5:1 (WCAG 2.2, 1.4.3)
 */
export const VERDICT_LOOKS: Readonly<Record<VerdictKind, Look>> = {
  met: MET,
  "not-met": MISSED,
  deferred: NEUTRAL,
  excluded: NEUTRAL,
  "no-target": NEUTRAL,
  "no-actual": NEUTRAL,
  "not-yet-due": NEUTRAL,
  "needs-review": ASKING,
};

const BAND_LOOKS: Readonly<Record<BandKey, Look>> = { full: MET, partial: PARTLY, insufficient: MISSED };

/** The policy's own colour with the text that is readable on it; otherwise the tint of the band's key. */
export const bandLook = (band: Band | undefined): Look => {
  if (band === undefined) return NEUTRAL;
  return band.colour === undefined
    ? BAND_LOOKS[band.key]
    : { fill: band.colour, colour: readableOn(band.colour) };
};

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/** Black or white: one of them always has a contrast of at least 4.5:1. */
const readableOn = (fill: string): string => (contrast(fill, BLACK) >= contrast(fill, WHITE) ? BLACK : WHITE);

/** Between 1 and 21. @source WCAG 2.2, contrast ratio */
export function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const channel = (start: number): number => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
