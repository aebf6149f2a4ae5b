import type { SheetProtection } from "../model/book.ts";
import { PROTECTION_OPTIONS } from "../model/sheet-access.ts";
import type { Arguments } from "../protocol/arguments.ts";
import { accessDenied, invalidArgument } from "../protocol/host-error.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { raiseSheetEvent } from "./sheet-events.ts";
import type { Targets } from "./targets.ts";
import { booleanOf, oneOf } from "./wire-readers.ts";

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

export const worksheetProtection: ObjectType<Targets["WorksheetProtection"]> = {
  get: {
    Protected: (sheet) => sheet.protection !== undefined,
    // Of a sheet that is not protected: as if nothing were allowed (a guess).
    Options: (sheet) => ({ ...readOptions({}), ...sheet.protection?.options }),
  },
  call: {
    Protect: (sheet, args, host) => {
      if (sheet.protection !== undefined) {
        if (host.switches.repeatedProtection === "ignored") return;
        throw accessDenied();
      }
      const password = args.optionalText(1);
      const options = readOptions(optionsGiven(args));
      sheet.protection = password === undefined || password === "" ? { options } : { options, password };
      raiseSheetEvent(host, sheet, "protectionChanged", { isProtected: true });
    },
    Unprotect: (sheet, args, host) => {
      if (sheet.protection === undefined) {
        if (host.switches.repeatedProtection === "ignored") return;
        throw accessDenied();
      }
      if (!opens(sheet.protection, args.optionalText(0) ?? "")) throw invalidArgument();
      sheet.protection = undefined;
      raiseSheetEvent(host, sheet, "protectionChanged", { isProtected: false });
    },
  },
};

/**
 * A wrong password is InvalidArgument, as Microsoft says it of `pauseProtection`. No password opens a sheet that was
 * protected with one before its file was opened here.
 */
const opens = ({ password, hash }: SheetProtection, given: string): boolean =>
  hash === undefined && given === (password ?? "");

type Options = Readonly<Record<string, Wire>>;

function optionsGiven(args: Arguments): Options {
  const given = args.wire(0);
  if (given === undefined) return {};
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw invalidArgument();
  return given as Options;
}

/** What nobody mentions is not allowed, selecting cells apart. */
function readOptions(given: Options): SheetProtection["options"] {
  const allowed = PROTECTION_OPTIONS.map((option) => [option, booleanOf(given[option] ?? false)]);
  return {
    ...Object.fromEntries(allowed),
    selectionMode: oneOf(SELECTION_MODES, given.selectionMode ?? "Normal"),
  };
}
