import { readFile } from "node:fs/promises";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import { templateChanges } from "../../src/app/template/template-changes.ts";
import type { TemplateContent } from "../../src/app/template/template-content.ts";
import { reportContent } from "./report-content.ts";

export const SAMPLE = "samples/relazione-2021.xlsx";
/** The same as data, for the pane. */
export const SAMPLE_CONTENT = "src/app/sample/relazione-2021.json";
const TRANSCRIPTION = "samples/relazione-2021/indicators.csv";

const sampleContent = async (): Promise<TemplateContent> => reportContent(await readFile(TRANSCRIPTION));

/** The founding report as a workbook's bytes, always the same. Throws when it cannot be made. */
export async function buildSample(): Promise<Uint8Array> {
  const workbook = newXlsx();
  const applied = await workbook.apply(templateChanges(await sampleContent(), "it"));
  if (!applied.ok) throw new Error(`The sample cannot be made: ${JSON.stringify(applied.issue)}`);
  return workbook.bytes();
}

/** The content of the founding report as the text of a JSON file. */
export const sampleContentText = async (): Promise<string> =>
  `${JSON.stringify(await sampleContent(), undefined, 2)}\n`;
