import { realpath } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { CliStop, EXIT } from "./exit.ts";
import { fill, type CliTexts } from "./texts/texts.ts";

/** Where the user asked for the written workbook. */
export interface OutputOptions {
  readonly out?: string;
  readonly inPlace?: true;
}

const WORKBOOK_EXTENSIONS: readonly string[] = [".xlsx", ".xlsm"];

/**
 * Where the written workbook goes: never over the input itself, unless asked for.
 *
 * @param suffix what its name tells of it where the user gives none: "calcolato"
 */
export async function outputPath(
  input: string,
  suffix: string,
  options: OutputOptions,
  texts: CliTexts,
): Promise<string> {
  if (options.out !== undefined && options.inPlace === true)
    throw new CliStop(EXIT.usage, texts.outAndInPlace);
  if (options.inPlace === true) return input;
  const extension = extname(input) || ".xlsx";
  const output = options.out ?? join(dirname(input), `${basename(input, extension)}.${suffix}${extension}`);
  requireExtension(output, extension.toLowerCase(), texts);
  const real = async (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  if ((await real(input)) === (await real(output)))
    throw new CliStop(EXIT.usage, fill(texts.outIsInput, { file: output }));
  return output;
}

/** Excel opens a workbook with macros only under its own extension, and one without only under the other. */
function requireExtension(output: string, extension: string, texts: CliTexts): void {
  const given = extname(output).toLowerCase();
  if (given !== extension && [given, extension].every((one) => WORKBOOK_EXTENSIONS.includes(one)))
    throw new CliStop(EXIT.usage, fill(texts.wrongExtension, { file: output, extension }));
}
