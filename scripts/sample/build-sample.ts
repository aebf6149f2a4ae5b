import { readFile } from "node:fs/promises";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import { templateChanges } from "../../src/app/template/template-changes.ts";
import { reportContent } from "./report-content.ts";

export const SAMPLE = "samples/relazione-2021.xlsx";
const TRANSCRIPTION = "samples/relazione-2021/indicators.csv";

/** The founding report as a workbook's bytes, always the same. Throws when it cannot be made. */
export async function buildSample(): Promise<Uint8Array> {
  const workbook = newXlsx();
  const applied = await workbook.apply(templateChanges(reportContent(await readFile(TRANSCRIPTION)), "it"));
  if (!applied.ok) throw new Error(`The sample cannot be made: ${JSON.stringify(applied.issue)}`);
  return workbook.bytes();
}
