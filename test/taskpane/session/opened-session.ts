import { OpenWorkbook } from "../../../src/adapters/office-js/open-workbook.ts";
import { glimpse } from "../../../src/adapters/office-js/glimpse.ts";
import { listenToSheets } from "../../../src/adapters/office-js/sheet-edits.ts";
import type { WorkbookLanguage } from "../../../src/app/plan-layout.ts";
import { localEngine } from "../../../src/taskpane/engine/engine-client.ts";
import { environmentOf } from "../../../src/taskpane/diagnostics/environment.ts";
import { runChecks } from "../../../src/taskpane/diagnostics/run-diagnostics.ts";
import { createSession } from "../../../src/taskpane/session/create-session.ts";
import { goToCell } from "../../../src/taskpane/session/go-to-cell.ts";
import { diagnosedExcel } from "../../../src/taskpane/session/start-session.ts";
import type { Busy, PaneState } from "../../../src/taskpane/session/pane-model.ts";
import type { Book } from "../../../src/workbench/host/model/book.ts";
import { describeBook } from "../../../src/workbench/host/model/describe-book.ts";
import type { Switches } from "../../../src/workbench/host/switches.ts";
import { REQUIRED_SETS } from "../../contract/adapters.ts";
import { clonedBook } from "../../contract/cloned-book.ts";
import { openExcel, type Emulated } from "../../support/excel.ts";

export type Session = ReturnType<typeof createSession>;

/** The pane's logic in Excel, over a book of its own. */
export interface OpenedSession {
  readonly session: Session;
  readonly excel: Emulated;
  /** Every state since the session was opened. */
  readonly states: readonly PaneState[];
  /** What was being done, each step once, in order. */
  steps(): readonly Busy["step"][];
  /** Everything the workbook holds, to be compared. */
  dump(): unknown;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly language?: WorkbookLanguage;
  readonly switches?: Partial<Switches>;
}

/** Opens a copy of the book in Excel, and the session beside it; the engine runs in the same process. */
export async function openSession(
  book: Book,
  { language = "it", switches = {} }: SessionOptions = {},
): Promise<OpenedSession> {
  const own = clonedBook(book);
  const excel = await openExcel({ book: own, switches, requirementSets: REQUIRED_SETS });
  const session = createSession({
    workbook: new OpenWorkbook(excel.Excel),
    engine: localEngine({ language, locale: "it" }),
    glimpse: () => glimpse(excel.Excel),
    goTo: (cell) => goToCell(excel.Excel, cell),
    environment: () => environmentOf(excel.Office),
    runChecks: (signal, onProgress) =>
      runChecks(diagnosedExcel(excel.Office, excel.Excel), signal, onProgress),
    listen: (heard) => listenToSheets(excel.Excel, heard),
    livePause: 0,
    clock: { today: () => ({ year: 2022, month: 6, day: 1 }) },
    language,
  });
  const states: PaneState[] = [];
  session.subscribe(() => states.push(session.state));
  return {
    session,
    excel,
    states,
    steps: () =>
      states
        .flatMap(({ busy }) => (busy === undefined ? [] : [busy.step]))
        .filter((step, index, all) => step !== all[index - 1]),
    dump: () => describeBook(own),
    close: () => excel.close(),
  };
}
