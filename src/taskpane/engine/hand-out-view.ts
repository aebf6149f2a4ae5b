import { zipSync } from "fflate";
import { newXlsx } from "../../adapters/xlsx/new-xlsx.ts";
import type { CentreForm } from "../../app/hand-out/hand-out.ts";
import type { HandOutRefusal } from "../../app/hand-out/prepare-forms.ts";
import { handOut } from "../../app/hand-out/hand-out.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { HandOutView } from "../session/pane-model.ts";
import { toTellView } from "./to-tell-view.ts";

/** Makes the form of every centre. @param period "" for the year as a whole */
export async function handOutView(
  snapshot: Snapshot,
  period: string,
  today: CalendarDate,
  language: WorkbookLanguage,
): Promise<Result<HandOutView, PlanFailure | HandOutRefusal>> {
  const given = handOut(snapshot, { period: period === "" ? undefined : period, today, language: undefined });
  if (!given.ok) return given;
  const { forms } = given.value;
  const [first] = forms;
  return ok({
    period: given.value.period,
    fileName: zipName(first?.fileName ?? ""),
    zip: await zipOf(forms, today),
    forms: forms.map(({ centre, fileName, toFill, readOnly }) => ({
      centre: centre.name,
      file: fileName,
      toFill,
      readOnly,
    })),
    ...toTellView(given.value, language),
  });
}

/** "scheda-2021-affari-generali.xlsx" → "scheda-2021.zip"; without a year "scheda.zip". */
const zipName = (form: string): string => `${/^[a-z]+(?:-\d{4}(?=-))?/u.exec(form)?.[0] ?? "form"}.zip`;

async function zipOf(
  forms: readonly CentreForm[],
  { year, month, day }: CalendarDate,
): Promise<HandOutView["zip"]> {
  const files: Record<string, Uint8Array> = {};
  for (const { fileName, changes } of forms) {
    const workbook = newXlsx();
    const applied = await workbook.apply(changes);
    if (!applied.ok) throw new Error(`A new workbook was refused: ${applied.issue.code}`);
    files[fileName] = workbook.bytes();
  }
  // Workbooks are compressed already.
  return zipSync(files, { level: 0, mtime: new Date(year, month - 1, day) });
}
