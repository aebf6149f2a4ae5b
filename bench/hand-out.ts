import { newXlsx } from "../src/adapters/xlsx/new-xlsx.ts";
import { openXlsx } from "../src/adapters/xlsx/xlsx-workbook.ts";
import { handOut } from "../src/app/hand-out/hand-out.ts";
import { seconds, timed, whole } from "./measure.ts";
import { variedRows, type ReportRow } from "./varied-rows.ts";
import { workbookOf } from "./workbook-of.ts";

const ROWS = 1000;
const CENTRES = 60;
const AIM = 60_000;
const EVERYBODY = "Tutte le aree";

/** Forms for 60 centres of a plan of 1,000 indicators: opened, read, described and made files. */
export async function benchHandOut(): Promise<void> {
  const bytes = await workbookOf((await variedRows(ROWS)).map(ofFewCentres));
  let told = "";
  const time = await timed(async () => (told = await handedOut(bytes)));
  const aim = time < AIM ? "met" : "MISSED";
  console.log("6. Hand out: a form for each responsibility centre\n");
  console.log(`  ${told}`);
  console.log(`  ${seconds(time)}; aim: under ${seconds(AIM)}, ${aim}\n`);
}

/** Each row to one of the centres, every fourth shared with the next one; rows of everybody stay everybody's. */
function ofFewCentres(row: ReportRow, index: number): ReportRow {
  const name = (number: number): string => `Centro ${String((number % CENTRES) + 1)}`;
  const { responsibility_centres: centres = "" } = row;
  if (centres.includes(EVERYBODY)) return { ...row, responsibility_centres: EVERYBODY };
  const shared = index % 4 === 0 ? `;${name(index + 1)}` : "";
  return { ...row, responsibility_centres: `${name(index)}${shared}` };
}

async function handedOut(bytes: Uint8Array): Promise<string> {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.issue.code);
  const snapshot = await opened.value.read();
  if (!snapshot.ok) throw new Error(snapshot.issue.code);
  const today = { year: 2022, month: 1, day: 10 };
  const given = handOut(snapshot.value, { period: undefined, today, language: undefined });
  if (!given.ok) throw new Error(given.issue.code);
  let [size, rows] = [0, 0];
  for (const { changes, toFill, readOnly } of given.value.forms) {
    const workbook = newXlsx();
    const applied = await workbook.apply(changes);
    if (!applied.ok) throw new Error(applied.issue.code);
    size += workbook.bytes().length;
    rows += toFill + readOnly;
  }
  const { forms } = given.value;
  return `${whole(forms.length)} forms, ${whole(rows)} rows in them, ${whole(size / 1024)} KiB`;
}
