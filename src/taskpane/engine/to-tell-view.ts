import type { NamedRow, ToTell } from "../../app/hand-out/what-to-tell.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";

export interface ToTellView {
  /** Rows that the planning office fills in. */
  readonly office: readonly string[];
  /** Leads and providers that were inferred, a sentence each. */
  readonly toConfirm: readonly string[];
  /** How many rows have no ID of their own. */
  readonly withoutId: number;
}

/** What a person should know of who fills in what. */
export const toTellView = (told: ToTell, language: WorkbookLanguage): ToTellView => ({
  office: told.office.map(rowName),
  toConfirm: toConfirm(told, language),
  withoutId: told.withoutId,
});

function toConfirm({ leads, providers }: ToTell, language: WorkbookLanguage): readonly string[] {
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

const rowName = ({ id, code, name }: NamedRow): string => [code === "" ? id : code, name].join(" ");
