import { readFile } from "node:fs/promises";
import { variedRows } from "../../bench/varied-rows.ts";
import { workbookOf } from "../../bench/workbook-of.ts";
import { openBook } from "../../src/workbench/host/files/open-book.ts";
import type { Book } from "../../src/workbench/host/model/book.ts";
import { PATH, type RequestBody } from "../../src/workbench/host/protocol/wire.ts";
import { isRelease } from "../../src/workbench/host/shell/traffic.ts";
import { SAMPLE } from "../compute/run.ts";
import { edit, type Edit } from "./book-cells.ts";
import { clonedBook } from "./cloned-book.ts";
import { openRun, type ExcelRun } from "./excel-run.ts";

/** Bytes of a request or an answer, where Excel on the web takes fewer than it does. */
export interface Limits {
  readonly request: number;
  readonly response: number;
}

/** A run that something may go wrong with, and what it is like when nothing does. */
export interface FaultlessRun {
  /** As the run finds it. */
  readonly book: Book;
  readonly limits: Limits | undefined;
  readonly before: unknown;
  readonly after: unknown;
  /** The requests of the run, in order, that Excel did not find too large. */
  readonly requests: readonly RunRequest[];
  readonly addsSheets: boolean;
  /** What office.js asks for in the last request. */
  readonly writing: RequestBody;
}

export interface RunRequest {
  /** Among all requests of the run, counted from 1. */
  readonly number: number;
  readonly kind: RequestKind;
  readonly isFirstOfKind: boolean;
}

export type RequestKind = "structure" | "places" | "contents" | "writing";

/** Between the first run and the second: so that columns, single cells and sheets are written. */
const EDITS: readonly Edit[] = [
  { sheet: "Indicatori", heading: "Target", row: "1.1.1", value: ">= 50%" },
  { sheet: "Indicatori", heading: "Consuntivo", row: "1.1.2", value: "12%" },
  { sheet: "Da confermare", heading: "Decisione", row: "6.4.1", value: "non raggiunto" },
  { sheet: "Da confermare", heading: "Motivazione", row: "6.4.1", value: "SAL fermo" },
];

export const foundingBook = async (): Promise<Book> =>
  openBook(new Uint8Array(await readFile(SAMPLE)), "Piano.xlsx");

/** Four indicators of the founding report: met, missed, and one to be confirmed. */
const FEW = new Set(["1.1.1", "1.1.2", "2.2.2", "6.4.1"]);

export const smallBook = async (): Promise<Book> =>
  openBook(await workbookOf((await variedRows(64)).filter(({ code }) => FEW.has(code ?? ""))), "Piano.xlsx");

/** The book after a run, and after the edits of its people. */
export async function editedBook(book: Book): Promise<Book> {
  const computed = await computedBook(book);
  edit(computed, EDITS);
  return computed;
}

/** The book after a run. */
export async function computedBook(book: Book): Promise<Book> {
  const run = await openRun(book);
  const outcome = await run.run();
  if (outcome !== "done") throw new Error(JSON.stringify(outcome));
  const computed = clonedBook(run.excel.host.book);
  await run.close();
  return computed;
}

export async function faultlessRun(book: Book, limits?: Limits): Promise<FaultlessRun> {
  const run = await openRun(book);
  if (limits !== undefined) run.faults.limits = limits;
  const before = run.dump();
  const bodies = requestBodies(run);
  let read = 0;
  const outcome = await run.run(() => (read = run.excel.shell.traffic.batches.length));
  if (outcome !== "done") throw new Error(JSON.stringify(outcome));
  const requests: RunRequest[] = [];
  for (const [index, { responseBytes }] of run.excel.shell.traffic.batches.entries()) {
    const kind = kindOf(index, read);
    const isFirstOfKind = requests.at(-1)?.kind !== kind;
    if (responseBytes > 0) requests.push({ number: index + 1, kind, isFirstOfKind });
  }
  const after = run.dump();
  const addsSheets = run.excel.host.book.sheets.length > book.sheets.length;
  const writing = bodies.at(-1);
  if (writing === undefined) throw new Error("nothing was asked for");
  await run.close();
  return { book, limits, before, after, requests, addsSheets, writing };
}

/** What the host is asked for from now on. */
function requestBodies({ excel: { host } }: ExcelRun): readonly RequestBody[] {
  const bodies: RequestBody[] = [];
  const answer = host.processQuery.bind(host);
  host.processQuery = (body) => {
    if (!isRelease(body)) bodies.push(body);
    return answer(body);
  };
  return bodies;
}

const kindOf = (index: number, read: number): RequestKind =>
  (["structure", "places"] as const)[index] ?? (index < read ? "contents" : "writing");

/** How many actions of a request are done when something of this sort has just been added, and nothing more. */
export const justAdded = ({ Actions, ObjectPaths }: RequestBody, to: string): readonly number[] =>
  Actions.flatMap(({ ObjectPathId }, index) => {
    const path = ObjectPaths[String(ObjectPathId)];
    const parent = ObjectPaths[String(path?.ParentObjectPathId)];
    const isAdded = path?.ObjectPathType === PATH.method && path.Name === "Add" && parent?.Name === to;
    const isFirst = Actions.findIndex((action) => action.ObjectPathId === ObjectPathId) === index;
    return isAdded && isFirst ? [index + 1] : [];
  });
