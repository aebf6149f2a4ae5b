import {
  attributeOf,
  childOf,
  flagOf,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { SheetProtection } from "../model/book.ts";
import { asItStood, isSame } from "./sheet-frame.ts";
import { tag } from "./xml-out.ts";

/** The file says what is locked, office.js what is allowed; what the file locks unless it says otherwise is `true`. */
const OPTIONS: readonly {
  readonly attribute: string;
  readonly option: string;
  readonly isLocked: boolean;
}[] = [
  { attribute: "autoFilter", option: "allowAutoFilter", isLocked: true },
  { attribute: "deleteColumns", option: "allowDeleteColumns", isLocked: true },
  { attribute: "deleteRows", option: "allowDeleteRows", isLocked: true },
  { attribute: "objects", option: "allowEditObjects", isLocked: false },
  { attribute: "scenarios", option: "allowEditScenarios", isLocked: false },
  { attribute: "formatCells", option: "allowFormatCells", isLocked: true },
  { attribute: "formatColumns", option: "allowFormatColumns", isLocked: true },
  { attribute: "formatRows", option: "allowFormatRows", isLocked: true },
  { attribute: "insertColumns", option: "allowInsertColumns", isLocked: true },
  { attribute: "insertHyperlinks", option: "allowInsertHyperlinks", isLocked: true },
  { attribute: "insertRows", option: "allowInsertRows", isLocked: true },
  { attribute: "pivotTables", option: "allowPivotTables", isLocked: true },
  { attribute: "sort", option: "allowSort", isLocked: true },
];

const HASH = ["algorithmName", "hashValue", "saltValue", "spinCount", "password"];

/** @source ECMA-376 part 1, 18.3.1.85 (sheetProtection) */
export function readProtection(root: XmlElement): SheetProtection | undefined {
  const element = childOf(root, "sheetProtection");
  if (flagOf(element, "sheet") !== true) return undefined;
  const allowed = OPTIONS.map(({ attribute, option, isLocked }) => [
    option,
    !(flagOf(element, attribute) ?? isLocked),
  ]);
  const selectionMode =
    flagOf(element, "selectUnlockedCells") === true
      ? "None"
      : flagOf(element, "selectLockedCells") === true
        ? "Unlocked"
        : "Normal";
  const hash = HASH.flatMap((name) => {
    const value = attributeOf(element, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    options: { ...(Object.fromEntries(allowed) as Record<string, boolean>), selectionMode },
    ...(hash.length === 0 ? {} : { hash: Object.fromEntries(hash) }),
  };
}

/** Mirror of `readProtection`. A password of ours is written as the older, short hash, which every Excel knows. */
export function protectionXml(
  protection: SheetProtection | undefined,
  frame: XmlDocument | undefined,
): string {
  if (protection === undefined) return "";
  const original = childOf(frame?.root, "sheetProtection");
  if (frame !== undefined && isSame(readProtection(frame.root), protection))
    return asItStood(frame, original);
  const { options, hash, password } = protection;
  const locks = OPTIONS.map(({ attribute, option, isLocked }) => {
    const locked = options[option] !== true;
    return [attribute, locked === isLocked ? undefined : locked] as const;
  });
  const mode = options["selectionMode"];
  return tag("sheetProtection", {
    ...hash,
    ...(password === undefined || password === "" ? {} : { password: shortHash(password) }),
    sheet: true,
    ...Object.fromEntries(locks),
    selectLockedCells: mode === "None" || mode === "Unlocked" || undefined,
    selectUnlockedCells: mode === "None" || undefined,
  });
}

/** @source ECMA-376 part 1, 18.2.29 (workbookProtection): the hash of legacy passwords */
function shortHash(password: string): string {
  let hash = 0;
  const rotate = (): void => {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  };
  for (const code of [...password].map((letter) => letter.charCodeAt(0)).reverse()) {
    rotate();
    hash ^= code;
  }
  rotate();
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}
