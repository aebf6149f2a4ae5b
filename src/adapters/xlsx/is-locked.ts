import type { Change } from "../../ports/change.ts";
import type { SheetMark } from "../../ports/snapshot.ts";
import { isOwnProtection } from "../own-protection.ts";
import { attributeOf, childOf, flagOf, type XmlElement } from "./xml.ts";

/**
 * Whether a sheet is protected against this change: by a person, or with a password, which we never put.
 *
 * @param root of the worksheet part; undefined for a sheet that is new
 * @source ECMA-376 part 1, 18.3.1.85 sheetProtection
 */
export function isLocked(root: XmlElement | undefined, change: Change, mark: SheetMark | undefined): boolean {
  const protection = childOf(root, "sheetProtection");
  if (flagOf(protection, "sheet") !== true) return false;
  const hasPassword = ["password", "hashValue"].some((name) => (attributeOf(protection, name) ?? "") !== "");
  return hasPassword || !isOwnProtection(change, mark);
}
