import { zipSync } from "fflate";
import { newXlsx } from "../../adapters/xlsx/new-xlsx.ts";
import type { CentreForm, HandOut } from "../../app/hand-out/hand-out.ts";
import type { HandOutRefusal } from "../../app/hand-out/prepare-forms.ts";
import { handOut } from "../../app/hand-out/hand-out.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";
import type { HandOutView } from "../session/pane-model.ts";

/** Makes the form of every centre. @param period "" for the year as a whole */
export async function handOutView(
  snapshot: Snapshot,
  period: string,
  today: CalendarDate,
  language: WorkbookLanguage,
): Promise<Result<HandOutView, PlanFailure | HandOutRefusal>> {
  const given = handOut(snapshot, { period: period === "" ? undefined : period, today, language: undefined });
  if (!given.ok) return given;
  const { forms, office, withoutId } = given.value;
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
    office: office.map(rowName),
    toConfirm: toConfirm(given.value, language),
    withoutId,
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

function toConfirm({ leads, providers }: HandOut, language: WorkbookLanguage): readonly string[] {
  const say = noticeSpeaker(language);
  return [
    ...leads.map((one) => say("lead", { row: rowName(one), lead: one.lead, others: one.others.join("; ") })),
    ...providers.map((one) =>
      say(one.lead === "" ? "provider-office" : "provider", {
        row: rowName(one),
        provider: one.provider,
        lead: one.lead,
      }),
    ),
  ];
}

const rowName = ({ id, code, name }: HandOut["office"][number]): string =>
  [code === "" ? id : code, name].join(" ");
