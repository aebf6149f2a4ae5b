import { notEmulated } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";

/**
 * Formulas and number formats in the words of the user. An English Excel of the United States has those of the file;
 * names of functions and letters of formats of other languages are not known here.
 *
 * @throws HostError ApiNotFound in another locale
 */
export function requireEnglish({ locale }: Host, member: string): void {
  if (locale !== "en-US") throw notEmulated(`${member} in ${locale}`);
}
