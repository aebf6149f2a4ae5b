import type { Change } from "../../ports/change.ts";
import type { Adornment, Waiting, WorkbookFailure } from "../../ports/workbook.ts";
import { Additions } from "./additions.ts";
import { plainChanges, refusedAdornment, withContentsOf } from "./adornments.ts";
import { Cancelled } from "./cancelled.ts";
import { surpriseSteps } from "./cell-steps.ts";
import { failureOf, isRefusedUnread } from "./failures.ts";
import { clearFilterSteps, reapplyFilterSteps } from "./filter-steps.ts";
import { ChangedMeanwhile, Guard, surpriseAddress, unwatched } from "./guard.ts";
import { seeWorkbook } from "./see-workbook.ts";
import { withOwnRules } from "./own-rules.ts";
import type { SeenSheet, SeenWorkbook } from "./seen.ts";
import { sendQuietly } from "./send-quietly.ts";
import { sheetRemovalSteps } from "./sheet-steps.ts";
import { stepsOf, touchedSheets } from "./steps-of.ts";
import { StillThere } from "./still-there.ts";
import { lockedByUs, Unlocking } from "./unlocking.ts";

/** One try at carrying out changes, with what it learns of what others did meanwhile, and the way back. */
export class Attempt {
  readonly #changes: readonly Change[];
  readonly #inverse: readonly Change[];
  readonly #seen: SeenWorkbook;
  /** What Excel refused in an earlier try. */
  readonly leftOut: readonly Adornment[];
  readonly #additions: Additions;
  readonly #guard = new Guard();
  readonly #stillThere = new StillThere();
  readonly #unlocking = new Unlocking();
  #answered = 0;

  constructor(
    changes: readonly Change[],
    inverse: readonly Change[],
    seen: SeenWorkbook,
    leftOut: readonly Adornment[] = [],
  ) {
    this.#changes = plainChanges(changes, leftOut);
    this.#inverse = inverse;
    this.#seen = seen;
    this.leftOut = leftOut;
    this.#additions = new Additions(changes);
  }

  /** @throws what office.js throws; ChangedMeanwhile; Cancelled */
  async write(context: Excel.RequestContext, { signal, onProgress }: Waiting): Promise<void> {
    const [changes, seen] = [this.#changes, this.#seen];
    const touched = touchedSheets(changes, seen);
    const ours = lockedByUs(changes, seen);
    const all = rowsOf(changes);
    let done = 0;
    const steps = [
      [this.#additions.step(), this.#unlocking.step(ours), ...clearFilterSteps(touched)],
      stepsOf(changes, seen, this.#guard.watch),
      this.leftOut.includes("filters") ? [] : reapplyFilterSteps(touched),
    ];
    await sendQuietly(context, steps, {
      first: [this.#stillThere.step(touched, ours)],
      beforeRequest: () => {
        if (signal?.aborted === true) throw new Cancelled();
      },
      onAnswer: (rows) => {
        this.#answered += 1;
        if (this.#guard.surprises().length > 0) throw new ChangedMeanwhile();
        done += rows;
        onProgress?.(Math.min(done, all), all);
      },
    });
  }

  /** The first request did not come as far as writing. */
  hasWrittenNothing(error: unknown): boolean {
    const isUnwritten =
      error instanceof Cancelled || isRefusedUnread(error) || this.#stillThere.obstacle(error) !== undefined;
    return this.#answered === 0 && isUnwritten;
  }

  /** Why it failed, in our own terms. */
  failureOf(error: unknown): WorkbookFailure {
    if (error instanceof Cancelled) return failureOf(error);
    const surprises = this.#guard.surprises();
    const obstacle = this.#stillThere.obstacle(error);
    if (obstacle?.why === "protected") {
      return { code: "sheet-protected", facts: { sheet: obstacle.sheet.name } };
    }
    const locked = this.#unlocking.refused(error);
    if (locked !== undefined) return { code: "sheet-protected", facts: { sheet: locked.name } };
    const sheet = surprises[0]?.sheet.name ?? obstacle?.sheet.name ?? this.#additions.takenName(error);
    return sheet === undefined
      ? failureOf(error)
      : { code: "changed-meanwhile", facts: { sheet, address: surpriseAddress(surprises) } };
  }

  /**
   * Reads what stands there now and carries out the inverse. Filters are those of before, and cells that others
   * changed get back what they hold.
   *
   * @throws what office.js throws
   */
  async takeBack(context: Excel.RequestContext, cause: unknown): Promise<void> {
    const now = withOwnRules(await seeWorkbook(context), this.#seen, this.#changes);
    const leftOut = this.#leftOutAfter(cause);
    const inverse = plainChanges(this.#inverseFor(now, this.#additions.takenName(cause)), leftOut);
    await sendQuietly(context, [
      [
        new Additions(inverse).step(),
        new Unlocking().step(lockedByUs(inverse, now)),
        ...clearFilterSteps(touchedSheets(inverse, now)),
      ],
      stepsOf(inverse, now, unwatched),
      surpriseSteps(this.#guard.surprises()),
      leftOut.includes("filters") ? [] : reapplyFilterSteps(touchedSheets(this.#changes, this.#seen)),
    ]);
  }

  /** What Excel refused is an adornment that has not been left out yet. */
  canDoWithout(cause: unknown): boolean {
    return this.#leftOutAfter(cause).length > this.leftOut.length;
  }

  /** Another try without it, after the way back. @throws what office.js throws */
  async plainer(context: Excel.RequestContext, cause: unknown): Promise<Attempt> {
    const seen = withContentsOf(this.#seen, await seeWorkbook(context));
    return new Attempt(this.#changes, this.#inverse, seen, this.#leftOutAfter(cause));
  }

  #leftOutAfter(cause: unknown): readonly Adornment[] {
    const isOwn = cause instanceof ChangedMeanwhile || cause instanceof Cancelled;
    const refused = isOwn ? undefined : refusedAdornment(cause);
    return refused === undefined ? this.leftOut : [...new Set([...this.leftOut, refused])];
  }

  /**
   * Takes away the blank sheets that an attempt has left behind without our mark, and knows its rules as ours: nobody
   * else would.
   *
   * @throws what office.js throws
   */
  async tidied(context: Excel.RequestContext, now: SeenWorkbook): Promise<SeenWorkbook> {
    const before = new Set(this.#seen.sheets.map(({ id }) => id));
    const isLeft = (sheet: SeenSheet): boolean =>
      sheet.mark === undefined &&
      sheet.used === undefined &&
      !before.has(sheet.id) &&
      this.#additions.isOurs(sheet, undefined);
    const left = now.sheets.filter(isLeft);
    if (left.length > 0) await sendQuietly(context, left.map(sheetRemovalSteps));
    const sheets = now.sheets.filter((sheet) => !left.includes(sheet));
    return withOwnRules({ ...now, sheets }, this.#seen, this.#changes);
  }

  /** Sheets may have been renamed or deleted by others, and a sheet of the name of ours may be theirs. */
  #inverseFor(now: SeenWorkbook, taken: string | undefined): readonly Change[] {
    const removed = new Set(
      this.#changes.flatMap((change) => (change.kind === "remove-sheet" ? [change.sheet] : [])),
    );
    const unopened = new Set(this.#unlocking.closed.map(({ name }) => name));
    return this.#inverse.flatMap((change): readonly Change[] => {
      if (change.sheet !== undefined && unopened.has(change.sheet)) return [];
      if (change.kind === "remove-sheet") {
        const there = now.sheets.find(({ name }) => name === change.sheet);
        return there !== undefined && this.#additions.isOurs(there, taken) ? [change] : [];
      }
      if (change.sheet === undefined) return [change];
      const id = this.#seen.sheets.find(({ name }) => name === change.sheet)?.id;
      const there = now.sheets.find((sheet) => sheet.id === id);
      if (there !== undefined) return [{ ...change, sheet: there.name }];
      // A sheet that the changes took away is made anew; one that somebody else deleted stays away.
      return change.kind === "replace-sheet" && removed.has(change.sheet)
        ? [{ ...change, sheet: undefined }]
        : [];
    });
  }
}

/** Rows that the steps will tell of. */
const rowsOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, change) => sum + (change.kind === "replace-sheet" ? change.layout.rows.length : 0), 0);
