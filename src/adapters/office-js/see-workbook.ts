import { contentSteps, filledSheet, sheetFilled } from "./read-contents.ts";
import { formulaRules, queuePlaces, queueStructure, seenPlaces } from "./read-places.ts";
import type { SeenWorkbook } from "./seen.ts";
import { sendSteps } from "./send.ts";

/**
 * Reads everything in three requests, whatever the number of indicators: what there is, where it stands, what it
 * holds. The third is as many as the size of the workbook asks for.
 *
 * @throws what office.js throws
 */
export async function seeWorkbook(context: Excel.RequestContext): Promise<SeenWorkbook> {
  const sheets = queueStructure(context.workbook);
  await context.sync();
  const asked = queuePlaces(sheets.items);
  await context.sync();
  const seen = seenPlaces(context.workbook, asked);
  const filled = seen.sheets.map(filledSheet);
  const rules = asked.map(formulaRules);
  const steps = filled.flatMap((sheet, index) => contentSteps(sheet, rules[index] ?? []));
  await sendSteps({ context, repeatable: true }, steps);
  return { ...seen, sheets: filled.map(sheetFilled) };
}
