import { addsOrRemovesSheets } from "../adapters/own-protection.ts";
import { handOutSheets, type CentreSheet, type HandedOutSheets } from "../app/hand-out-sheets.ts";
import { fail } from "../core/result.ts";
import { dryRunWords } from "./change-words.ts";
import { openPlan, prepared } from "./hand-out-plan.ts";
import { section, toTellJson, toTellWords } from "./hand-out-words.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { HandOutOptions } from "./program.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { valueOf, writeChanged } from "./written-workbook.ts";

const SUFFIX = "consegnato";
/** Cells that are named before it is left at a number. */
const MOST_CELLS = 5;

/** `traguardo hand-out --sheets`: a sheet for each responsibility centre in a copy of the workbook. */
export async function handOutInside(input: string, options: HandOutOptions): Promise<void> {
  const output = await outputPath(input, SUFFIX, options, CLI_TEXTS[options.lang ?? "it"]);
  const { read, terms } = await openPlan(input, options);
  const given = prepared(handOutSheets(read.snapshot, terms), input, read.language);
  const { language, changes } = given;
  const texts = CLI_TEXTS[language];
  if (addsOrRemovesSheets(changes) && read.workbook.isStructureProtected())
    valueOf(fail({ code: "not-allowed", facts: { sheet: "" } }), input, language);
  if (options.dryRun !== true) await writeChanged(read, changes, output);
  const written = changes.length === 0 ? texts.handOutNothing : texts.written;
  const nothing = changes.length === 0 ? texts.dryRunNothing : dryRunWords(changes, texts);
  const last = options.dryRun === true ? nothing : fill(written, { file: output });
  process.stdout.write(
    options.json === true
      ? jsonReport(given, options.dryRun === true ? null : output)
      : told(given, last, texts),
  );
}

function told(given: HandedOutSheets, last: string, texts: CliTexts): string {
  const { period, sheets, copies } = given;
  const kept = sheets.filter(({ done }) => done === "kept");
  return printable(
    [
      fill(texts.handOutSheetsDone, { count: sheets.length - kept.length, of: sheets.length }),
      ...(period === "" ? [] : [fill(texts.handOutPeriodLine, { period })]),
      ...sheets.map((one) => `  ${sheetWords(one, texts)}`),
      ...section(
        texts.handOutKept,
        kept.map(({ centre, sheet, open }) => {
          const cells = open.slice(0, MOST_CELLS).map(({ address }) => address);
          const more = open.length > cells.length ? ["…"] : [];
          return fill(texts.handOutKeptSheet, {
            centre: centre.name,
            sheet,
            cells: [...cells, ...more].join(", "),
          });
        }),
      ),
      ...section(
        texts.handOutCopies,
        copies.map(({ sheet, centre }) => `${sheet} (${centre})`),
      ),
      ...toTellWords(given, texts),
      "",
      last,
      "",
    ].join("\n"),
  );
}

const DONE = {
  new: "handOutSheetNew",
  renewed: "handOutSheetRenewed",
  same: "handOutSheetSame",
  kept: "handOutSheetKept",
} as const satisfies Readonly<Record<CentreSheet["done"], keyof CliTexts>>;

const sheetWords = ({ centre, sheet, toFill, readOnly, done }: CentreSheet, texts: CliTexts): string =>
  fill(texts.handOutSheet, {
    centre: centre.name,
    sheet,
    fill: toFill,
    read: readOnly,
    done: texts[DONE[done]],
  });

function jsonReport(given: HandedOutSheets, output: string | null): string {
  const report = {
    period: given.period === "" ? null : given.period,
    sheets: given.sheets.map(({ centre, open, ...sheet }) => ({
      centre: centre.name,
      ...sheet,
      uncollected: open,
    })),
    copies: given.copies,
    ...toTellJson(given),
    output,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
