import { OfficeWorkbook } from "../../src/adapters/office-js/office-workbook.ts";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import type { Workbook } from "../../src/ports/workbook.ts";
import { saveBook } from "../../src/workbench/host/files/save-book.ts";
import { openExcel } from "../support/excel.ts";

/** A workbook under one of the adapters. */
export interface Opened {
  readonly workbook: Workbook;
  /** The workbook as a file, as it is now. */
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** One way to carry out the workbook port. */
export interface Adapter {
  readonly name: string;
  open(bytes: Uint8Array): Promise<Opened>;
}

/** What the add-in's manifest asks for. */
export const REQUIRED_SETS = { ExcelApi: "1.13" } as const;

export const fileAdapter: Adapter = {
  name: "xlsx",
  open: async (bytes) => {
    const opened = openXlsx(bytes);
    if (!opened.ok) throw new Error(opened.issue.code);
    const workbook = opened.value;
    return {
      workbook,
      save: async () => Promise.resolve(workbook.bytes()),
      close: async () => Promise.resolve(),
    };
  },
};

export const excelAdapter: Adapter = {
  name: "office-js",
  open: async (bytes) => {
    const excel = await openExcel({ bytes, requirementSets: REQUIRED_SETS });
    return {
      workbook: new OfficeWorkbook(excel.Excel, "it"),
      save: async () => {
        await excel.idle();
        return saveBook(excel.host.book);
      },
      close: () => excel.close(),
    };
  },
};

export const adapters: readonly Adapter[] = [fileAdapter, excelAdapter];
