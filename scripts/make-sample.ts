/** Makes the founding report as a workbook, and as data for the pane, from its transcription: `npm run sample`. */
import { writeFile } from "node:fs/promises";
import { buildSample, SAMPLE, SAMPLE_CONTENT, sampleContentText } from "./sample/build-sample.ts";

await writeFile(SAMPLE, await buildSample());
await writeFile(SAMPLE_CONTENT, await sampleContentText());
console.log(`${SAMPLE}\n${SAMPLE_CONTENT}`);
