import type { SheetMark } from "../ports/snapshot.ts";

/** The sheet-scoped name that our sheets bear; its comment is `role;version;digest`. */
export const MARK_NAME = "Traguardo.Foglio";

/** Of a sheet that is being written: no run takes it for finished. */
export const UNFINISHED = { version: "", digest: "" } as const;

export const formatMark = ({ role, version, digest }: SheetMark): string => [role, version, digest].join(";");

export function parseMark(comment: string): SheetMark {
  const [role = "", version = "", ...digest] = comment.split(";");
  return { role, version, digest: digest.join(";") };
}

export const isMarkName = (name: string): boolean => name.toLowerCase() === MARK_NAME.toLowerCase();

/**
 * Whether a name of a sheet's scope stands for cells of that sheet: only then it is a mark of ours. Other programs
 * leave names behind whose scope has become another sheet's, when they delete or move sheets.
 *
 * @param refersTo with or without its "=": "Sintesi!$A$1", "='Per l''ente'!$A$1"
 */
export function standsFor(refersTo: string, sheet: string): boolean {
  const place = refersTo.replace(/^=/, "");
  const name = place.slice(0, Math.max(0, place.lastIndexOf("!"))).replace(/^'(?<quoted>.*)'$/s, "$<quoted>");
  return name.replaceAll("''", "'").toLowerCase() === sheet.toLowerCase();
}
