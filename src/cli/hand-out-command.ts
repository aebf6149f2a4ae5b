import { CliStop, EXIT } from "./exit.ts";
import { handOutFiles } from "./hand-out-files.ts";
import { handOutInside } from "./hand-out-inside.ts";
import type { HandOutOptions } from "./program.ts";
import { CLI_TEXTS } from "./texts/texts.ts";

/** `traguardo hand-out`: a file for each responsibility centre, or a sheet for each in the plan's own workbook. */
export async function handOutCommand(input: string, options: HandOutOptions): Promise<void> {
  const { to, sheets } = options;
  const texts = CLI_TEXTS[options.lang ?? "it"];
  if ((to === undefined) === (sheets === undefined)) throw new CliStop(EXIT.usage, texts.handOutOneWay);
  const ofSheets = [options.out, options.inPlace, options.dryRun];
  const strays = to === undefined ? [options.force] : ofSheets;
  if (strays.some((one) => one !== undefined)) throw new CliStop(EXIT.usage, texts.handOutOtherWay);
  await (to === undefined ? handOutInside(input, options) : handOutFiles(input, to, options));
}
