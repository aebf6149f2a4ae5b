import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "../adapters/xlsx/xlsx-workbook.ts";
import { readReturnedFile, type RefusedFile } from "../app/collect/read-returned-file.ts";
import type { Returned } from "../app/collect/returned.ts";
import { MOST_BYTES } from "../app/collect/returned-size.ts";
import { readBytes } from "./files.ts";

export interface ReadFiles {
  readonly returned: readonly Returned[];
  readonly refused: readonly RefusedFile[];
}

/** The files as given; of a folder those that Excel would open, in the order of their names. */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false, // what cannot be looked at is refused when it is read, by its reason
    );
    files.push(...(isFolder ? await workbooksIn(path) : [path]));
  }
  return files;
}

/** Excel's lock files ("~$…") are no workbooks. */
const workbooksIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => /\.(?:xls[xmb]?|ods)$/iu.test(name) && !name.startsWith("~$"))
    .toSorted()
    .map((name) => join(folder, name));

/** Reads returned files one by one; one that is refused stops no other. */
export async function readReturnedFiles(files: readonly string[]): Promise<ReadFiles> {
  const returned: Returned[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const read = await readReturnedFile(file, await readBytes(file, MOST_BYTES), openXlsx);
    returned.push(...read.returned);
    refused.push(...read.refused);
  }
  return { returned, refused };
}
