import type { ToTell } from "../app/hand-out/what-to-tell.ts";
import { fill, type CliTexts } from "./texts/texts.ts";

/** What a person should know of who fills in what, below the list of forms or sheets. */
export function toTellWords(
  { office, leads, providers, withoutId }: ToTell,
  texts: CliTexts,
): readonly string[] {
  return [
    ...section(texts.handOutOffice, office.map(rowWords)),
    ...section(
      texts.handOutLeads,
      leads.map((one) =>
        fill(texts.handOutLead, { row: rowWords(one), lead: one.lead, others: one.others.join("; ") }),
      ),
    ),
    ...section(
      texts.handOutProviders,
      providers.map((one) =>
        fill(texts.handOutProvider, {
          row: rowWords(one),
          provider: one.provider,
          lead: one.lead === "" ? texts.handOutNoLead : one.lead,
        }),
      ),
    ),
    ...(withoutId === 0 ? [] : ["", fill(texts.handOutWithoutId, { count: withoutId })]),
  ];
}

export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];

const rowWords = ({ id, code, name }: ToTell["office"][number]): string => [id, code, name].join(" ");

/** The same for JSON. */
export const toTellJson = ({ office, leads, providers, withoutId }: ToTell): object => ({
  planningOffice: office,
  leadsToConfirm: leads,
  providersUnknown: providers,
  withoutId,
});
