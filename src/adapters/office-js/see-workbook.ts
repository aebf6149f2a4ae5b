import type { Waiting } from "../../ports/workbook.ts";
import { Cancelled } from "./cancelled.ts";
import { contentSteps, filledSheet, sheetFilled, type ContentPiece } from "./read-contents.ts";
import { formulaRules, queuePlaces, queueStructure, seenPlaces } from "./read-places.ts";
import type { SeenWorkbook } from "./seen.ts";
import { sendSteps } from "./send.ts";

export interface Seeing extends Waiting {
  /** Contents as they come in, for those who cannot wait for the whole. */
  readonly onContent?: (piece: ContentPiece) => void;
}

/**
 * Reads everything in three requests, whatever the number of indicators: what there is, where it stands, what it
 * holds. The third is as many as the size of the workbook asks for.
 *
 * @throws what office.js throws; Cancelled
 */
export async function seeWorkbook(
  context: Excel.RequestContext,
  { signal, onProgress, onContent }: Seeing = {},
): Promise<SeenWorkbook> {
  const beforeRequest = (): void => {
    if (signal?.aborted === true) throw new Cancelled();
  };
  beforeRequest();
  const sheets = queueStructure(context.workbook);
  await context.sync();
  beforeRequest();
  const asked = queuePlaces(sheets.items);
  await context.sync();
  const seen = seenPlaces(context.workbook, asked);
  const filled = seen.sheets.map(filledSheet);
  const rules = asked.map(formulaRules);
  const steps = filled.flatMap((sheet, index) => contentSteps(sheet, rules[index] ?? [], onContent));
  const all = steps.reduce((sum, { rows = 0 }) => sum + rows, 0);
  let done = 0;
  const onAnswer = (rows: number): void => {
    done += rows;
    onProgress?.(done, all);
  };
  await sendSteps({ context, repeatable: true, beforeRequest, onAnswer }, steps);
  return { ...seen, sheets: filled.map(sheetFilled) };
}
