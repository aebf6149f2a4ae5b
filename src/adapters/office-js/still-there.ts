import type { Area } from "../../ports/snapshot.ts";
import { rangeOf } from "./areas.ts";
import { codeOf } from "./failures.ts";
import type { SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";

/** Why Excel stopped at a sheet before anything was written. */
export interface Obstacle {
  readonly sheet: SeenSheet;
  readonly why: "moved" | "protected";
}

interface Asked {
  readonly sheet: SeenSheet;
  readonly protection: Excel.WorksheetProtection;
  readonly end: Excel.Worksheet;
}

/**
 * Makes Excel refuse a run before it writes anything where sheets, tables or used cells do not stand where they were
 * read, or have been protected. What is asked for here fails when it is elsewhere (ItemNotFound) or locked
 * (AccessDenied), and the rest of the request with it.
 */
export class StillThere {
  #asked: readonly Asked[] = [];

  /** The first step of a run. @param ours protected by ourselves */
  step(sheets: readonly SeenSheet[], ours: readonly SeenSheet[]): Step {
    return {
      size: sheets.length * 1_000,
      queue: ({ worksheets }) => {
        this.#asked = sheets.map((sheet) => {
          const page = worksheets.getItem(sheet.id);
          const protection = page.protection.load("protected");
          // Does nothing, and may not even be asked for on a protected sheet.
          if (!ours.includes(sheet)) page.getCell(LAST_ROW, LAST_COLUMN).unmerge();
          if (sheet.used !== undefined) askCorners(page, page.getUsedRange(true), sheet.used);
          for (const { name, area } of sheet.tables) {
            askCorners(page, page.tables.getItem(name).getRange(), area);
          }
          // By its name too: formulas and links of ours hold it.
          return { sheet, protection, end: worksheets.getItem(sheet.name).load("name") };
        });
        return undefined;
      },
    };
  }

  /** Where Excel stopped; undefined where it went on to write, or refused for another reason. */
  obstacle(error: unknown): Obstacle | undefined {
    const stopped = this.#asked.find(({ end }) => end.toJSON().name === undefined);
    if (stopped === undefined) return undefined;
    const { sheet, protection } = stopped;
    if (codeOf(error) === "ItemNotFound") return { sheet, why: "moved" };
    return protection.toJSON().protected === true && !sheet.isProtected
      ? { sheet, why: "protected" }
      : undefined;
  }
}

/** Of a sheet, counted from 0. */
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/** The first and the last cell of a range are those of an area, or there is an error. */
function askCorners(page: Excel.Worksheet, range: Excel.Range, { top, left, bottom, right }: Area): void {
  range.getCell(0, 0).getIntersection(rangeOf(page, { top, left, bottom: top, right: left }));
  range.getLastCell().getIntersection(rangeOf(page, { top: bottom, left: right, bottom, right }));
}
