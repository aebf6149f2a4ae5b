import { fail, ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Adornment, Applied, Waiting, WorkbookFailure } from "../../ports/workbook.ts";
import { applied } from "./applied.ts";
import { Attempt } from "./attempt.ts";
import { failureOf, refusable } from "./failures.ts";
import { refusal } from "./refusal.ts";
import { seeWorkbook, type Seeing } from "./see-workbook.ts";
import type { SeenWorkbook } from "./seen.ts";

/** `Excel` of office.js, as far as this adapter needs it. */
export interface ExcelRunner {
  run<T>(
    options: { readonly delayForCellEdit: boolean },
    batch: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<T>;
}

/** While the user is typing in a cell Excel waits, instead of refusing. */
const OPTIONS = { delayForCellEdit: true };
/** Ways back that are tried before we say what may be half written. */
const WAYS_BACK = 2;

/**
 * The open workbook: what it holds, seen as plain data, and changes carried out in it. Reading is three requests and
 * writing one, whatever the number of indicators; only their size makes them more.
 */
export class OpenWorkbook {
  readonly #excel: ExcelRunner;
  /** What the last reading learned; the workbook may have changed since, and writing looks. */
  #seen: SeenWorkbook | undefined;
  /** What could not be taken back: the next reading tidies up after it. */
  #halfWritten: Attempt | undefined;

  constructor(excel: ExcelRunner) {
    this.#excel = excel;
  }

  see(seeing: Seeing = {}): Promise<Result<SeenWorkbook, WorkbookFailure>> {
    return refusable(async () => {
      const now = await this.#excel.run(OPTIONS, async (context) => {
        const seen = await seeWorkbook(context, seeing);
        return this.#halfWritten === undefined ? seen : this.#halfWritten.tidied(context, seen);
      });
      this.#halfWritten = undefined;
      this.#seen = now;
      return ok(now);
    });
  }

  async apply(
    changes: readonly Change[],
    inverse: readonly Change[],
    waiting: Waiting = {},
  ): Promise<Result<Applied, WorkbookFailure>> {
    if (changes.length === 0) return ok({ cells: 0, sheets: 0 });
    const read = this.#seen === undefined ? await this.see(waiting) : ok(this.#seen);
    if (!read.ok) return read;
    const seen = read.value;
    this.#seen = undefined;
    const refused = refusal(changes, seen);
    if (refused !== undefined) return fail(refused);
    const written = await refusable(() =>
      this.#carryOut(new Attempt(changes, inverse, seen), changes, waiting),
    );
    if (!written.ok) return written;
    const leftOut = written.value;
    return ok({ ...applied(changes, seen), ...(leftOut.length === 0 ? {} : { leftOut }) });
  }

  /** @returns what Excel refused and results can do without */
  async #carryOut(
    attempt: Attempt,
    changes: readonly Change[],
    waiting: Waiting,
  ): Promise<Result<readonly Adornment[], WorkbookFailure>> {
    try {
      await this.#excel.run(OPTIONS, (context) => attempt.write(context, waiting));
      return ok(attempt.leftOut);
    } catch (error) {
      if (attempt.hasWrittenNothing(error)) return fail(attempt.failureOf(error));
      const lost = await this.#takeBack(attempt, error);
      if (lost !== undefined) {
        this.#halfWritten = attempt;
        return fail(halfWritten(changes, lost));
      }
      if (!attempt.canDoWithout(error)) return fail(attempt.failureOf(error));
      const next = await this.#excel.run(OPTIONS, (context) => attempt.plainer(context, error));
      return this.#carryOut(next, changes, waiting);
    }
  }

  /** @returns the code of what stood in the way; undefined when the workbook is as it was */
  async #takeBack(attempt: Attempt, cause: unknown): Promise<string | undefined> {
    let code: string | undefined;
    for (let left = WAYS_BACK; left > 0; left--) {
      try {
        await this.#excel.run(OPTIONS, (context) => attempt.takeBack(context, cause));
        return undefined;
      } catch (error) {
        code = failureOf(error).code;
      }
    }
    return code;
  }
}

/** Names what may be half done. */
const halfWritten = (changes: readonly Change[], code: string): WorkbookFailure => ({
  code: "half-written",
  facts: { code, sheets: writtenNames(changes).join(", ") },
});

const writtenNames = (changes: readonly Change[]): readonly string[] => [
  ...new Set(changes.map((change) => (change.kind === "replace-sheet" ? change.layout.name : change.sheet))),
];
