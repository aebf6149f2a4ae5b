import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** The lowest: higher ones take longer and gain a few hundredths. */
const LEVEL = 1;

/** A text made small, in letters that any cell holds. */
export const packText = (text: string): string =>
  btoa(strFromU8(deflateSync(strToU8(text), { level: LEVEL }), true));

/** Mirror of `packText`; undefined for what it has not made. */
export function unpackText(packed: string): string | undefined {
  try {
    return packed === "" ? undefined : strFromU8(inflateSync(strToU8(atob(packed), true)));
  } catch {
    return undefined;
  }
}
