import { readFile } from "node:fs/promises";

const ROOT = new URL("../../", import.meta.url);

/** A committed workbook, by its path in the repository. */
export const workbookFile = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(path, ROOT)));
