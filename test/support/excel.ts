import type { Book } from "../../src/workbench/host/model/book.ts";
import { newBook } from "../../src/workbench/host/model/new-book.ts";
import { ExcelHost } from "../../src/workbench/host/protocol/process-query.ts";
import type { Faults } from "../../src/workbench/host/shell/faults.ts";
import { REQUIREMENT_SETS, type RequirementSets } from "../../src/workbench/host/shell/requirement-sets.ts";
import { Shell } from "../../src/workbench/host/shell/shell.ts";
import type { Switches } from "../../src/workbench/host/switches.ts";
import { officeVersion } from "../../src/workbench/node/office-scripts.ts";
import { openPane, type NodePane } from "../../src/workbench/node/open-pane.ts";
import { setApiNotSupportedCheck } from "../../src/workbench/office-internals.ts";

export interface ExcelOptions {
  /** The workbook that Excel shows; a blank one named "Prova.xlsx" where neither it nor `bytes` is given. */
  readonly book?: Book;
  /** The same, as a file. */
  readonly bytes?: Uint8Array;
  /** Of words, separators and `text`: "it-IT" unless told. */
  readonly locale?: string;
  readonly switches?: Partial<Switches>;
  /** Laid over the host's own: `{ ExcelApi: "1.13" }`. */
  readonly requirementSets?: RequirementSets;
  /** The test asks on purpose for what the host does not know. */
  readonly allowUnknown?: boolean;
}

/**
 * Excel with an add-in's pane: the real office.js on the emulated host. A member above the requirement sets throws
 * ApiNotFound when it is called.
 */
export interface Emulated {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** For an add-in's bundle: `pane.evaluate`. */
  readonly pane: NodePane;
  readonly host: ExcelHost;
  readonly shell: Shell;
  readonly faults: Faults;
  /** Ends when nothing is on its way between pane and host. */
  idle(): Promise<void>;
  /** @throws where the host was asked for something that it does not know, or broke */
  close(): Promise<void>;
}

export async function openExcel(options: ExcelOptions = {}): Promise<Emulated> {
  const { bytes, locale = "it-IT", switches = {} } = options;
  const book = options.book ?? (bytes === undefined ? newBook("Prova.xlsx") : await bookOf(bytes));
  const host = new ExcelHost({ book, locale, switches });
  const shell = new Shell(
    host,
    { wait },
    {
      displayLocale: locale,
      contentLocale: locale,
      requirementSets: { ...REQUIREMENT_SETS, ...options.requirementSets },
    },
  );
  const pane = openPane(shell);
  await pane.ready;
  setApiNotSupportedCheck(pane, officeVersion, true);
  return {
    Excel: pane.Excel,
    Office: pane.Office,
    OfficeExtension: pane.OfficeExtension,
    pane,
    host,
    shell,
    faults: shell.faults,
    idle: pane.idle,
    close: async () => {
      await pane.idle();
      pane.close();
      const troubles = [
        ...(options.allowUnknown === true ? [] : [...host.unknownMembers, ...shell.unknownCalls]),
        ...[...host.crashes, ...shell.crashes].map(String),
      ];
      if (troubles.length > 0) throw new Error(`the emulated host had trouble: ${troubles.join("; ")}`);
    },
  };
}

/** Files are read by a library of their own, which most tests never need. */
async function bookOf(bytes: Uint8Array): Promise<Book> {
  const { openBook } = await import("../../src/workbench/host/files/open-book.ts");
  return openBook(bytes, "Prova.xlsx");
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
