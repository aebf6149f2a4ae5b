import type { Change } from "../../ports/change.ts";
import { isOwnProtection } from "../own-protection.ts";
import { locationOf } from "./failures.ts";
import type { SeenSheet, SeenWorkbook } from "./seen.ts";
import type { Step } from "./send.ts";
import { touchedSheets } from "./steps-of.ts";

/** Protected sheets among those that the changes write to, all of which we had protected ourselves. */
export const lockedByUs = (changes: readonly Change[], seen: SeenWorkbook): readonly SeenSheet[] =>
  touchedSheets(changes, seen).filter(
    ({ name, mark, isProtected }) =>
      isProtected &&
      changes.filter(({ sheet }) => sheet === name).every((change) => isOwnProtection(change, mark)),
  );

/** Opens the sheets that we had protected, before anything is written; filling them protects them again. */
export class Unlocking {
  #asked: readonly { readonly sheet: SeenSheet; readonly end: Excel.Worksheet }[] = [];

  step(sheets: readonly SeenSheet[]): Step {
    return {
      size: sheets.length * 500,
      queue: ({ worksheets }) => {
        this.#asked = sheets.map((sheet) => {
          const page = worksheets.getItem(sheet.id);
          page.protection.unprotect();
          return { sheet, end: page.load("name") };
        });
        return undefined;
      },
    };
  }

  /** Those that Excel did not come to, or did not open: nothing was written to them. */
  get closed(): readonly SeenSheet[] {
    const first = this.#asked.findIndex(({ end }) => end.toJSON().name === undefined);
    return first === -1 ? [] : this.#asked.slice(first).map(({ sheet }) => sheet);
  }

  /** The sheet that somebody has protected with a password. */
  refused(error: unknown): SeenSheet | undefined {
    return locationOf(error) === "WorksheetProtection.unprotect" ? this.closed[0] : undefined;
  }
}
