/** Makes the founding report as a workbook from its transcription: `npm run sample`. */
import { writeFile } from "node:fs/promises";
import { buildSample, SAMPLE } from "./sample/build-sample.ts";

await writeFile(SAMPLE, await buildSample());
console.log(SAMPLE);
