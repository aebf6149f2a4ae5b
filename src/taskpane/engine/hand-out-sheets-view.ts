import { handOutSheets, type HandedOutSheets } from "../../app/hand-out-sheets.ts";
import type { HandOutRefusal } from "../../app/hand-out/prepare-forms.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { HandedOutSheetsView } from "../session/pane-model.ts";
import { toTellView } from "./to-tell-view.ts";

/** The centres' sheets as changes, and what is said of them. @param period "" for the year as a whole */
export function handOutSheetsView(
  snapshot: Snapshot,
  period: string,
  today: CalendarDate,
  language: WorkbookLanguage,
): Result<
  { readonly given: HandedOutSheets; readonly view: HandedOutSheetsView },
  PlanFailure | HandOutRefusal
> {
  const terms = { period: period === "" ? undefined : period, today, language: undefined };
  const given = handOutSheets(snapshot, terms);
  if (!given.ok) return given;
  const { sheets, copies } = given.value;
  return ok({
    given: given.value,
    view: {
      sheets: sheets.map(({ centre, ...sheet }) => ({ ...sheet, centre: centre.name })),
      copies: copies.map(({ sheet, centre }) => `${sheet} (${centre})`),
      ...toTellView(given.value, language),
    },
  });
}
