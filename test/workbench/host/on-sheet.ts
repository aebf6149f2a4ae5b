import { afterAll, afterEach, beforeAll } from "vitest";
import { newSheet } from "../../../src/workbench/host/model/new-book.ts";
import type { Book, Sheet } from "../../../src/workbench/host/model/book.ts";
import { openExcel, type Emulated, type ExcelOptions } from "../../support/excel.ts";

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

export interface OnSheet {
  /** Runs a batch on a blank "Foglio1", in an Excel of its own where options are given. */
  <T>(batch: Batch<T>, options?: ExcelOptions): Promise<T>;
  /** The same, on a sheet that was prepared in the model. */
  prepared<T>(prepare: (sheet: Sheet, book: Book) => void, batch: Batch<T>): Promise<T>;
}

/** One Excel for all tests of a file, each on a book with one blank sheet: opening a pane is what takes time. */
export function sharedExcel(): OnSheet {
  let shared: Emulated;
  let own: Emulated | undefined;
  beforeAll(async () => {
    shared = await openExcel();
  });
  afterEach(async () => {
    await own?.close();
    own = undefined;
  });
  afterAll(async () => {
    await shared.close();
  });

  const run = <T>({ Excel }: Emulated, batch: Batch<T>): Promise<T> =>
    Excel.run((context) => batch(context.workbook.worksheets.getFirst(), context));
  const blankSheet = async (): Promise<Sheet> => {
    await shared.idle();
    const { book } = shared.host;
    const sheet = newSheet(book, "Foglio1");
    book.sheets.splice(0, book.sheets.length, sheet);
    book.names.splice(0);
    book.active = sheet;
    shared.host.restructured();
    return sheet;
  };
  const onSheet = async <T>(batch: Batch<T>, options?: ExcelOptions): Promise<T> => {
    if (options === undefined) {
      await blankSheet();
      return run(shared, batch);
    }
    own = await openExcel(options);
    return run(own, batch);
  };
  const prepared = async <T>(prepare: (sheet: Sheet, book: Book) => void, batch: Batch<T>): Promise<T> => {
    prepare(await blankSheet(), shared.host.book);
    return run(shared, batch);
  };
  return Object.assign(onSheet, { prepared });
}

/** How a piece of work ended: office.js' error code, or "done". */
export const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
