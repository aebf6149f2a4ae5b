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
