import type { Change, ReplaceSheet } from "../../ports/change.ts";
import { formatMark, MARK_NAME, UNFINISHED } from "../sheet-mark.ts";
import { codeOf } from "./failures.ts";
import type { SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";

/**
 * Adds the new sheets of a run behind the others, before anything else is written: Excel refuses the run at once
 * where somebody has made a sheet of that name meanwhile. Each bears our mark from the start, as one that is not
 * finished.
 */
export class Additions {
  readonly #additions: readonly ReplaceSheet[];
  #added: readonly { readonly name: string; readonly page: Excel.Worksheet }[] = [];

  constructor(changes: readonly Change[]) {
    this.#additions = changes.filter(
      (change): change is ReplaceSheet => change.kind === "replace-sheet" && change.sheet === undefined,
    );
  }

  step(): Step {
    return {
      size: this.#additions.length * 1_000,
      queue: ({ worksheets }) => {
        this.#added = this.#additions.map(({ layout: { name }, mark }) => {
          const page = worksheets.add(name);
          page.names.add(
            MARK_NAME,
            page.getRange("A1"),
            formatMark({ role: mark?.role ?? "", ...UNFINISHED }),
          );
          return { name, page: page.load("name") };
        });
        return undefined;
      },
    };
  }

  /** The name of somebody else's sheet that stood in the way. */
  takenName(error: unknown): string | undefined {
    if (codeOf(error) !== "ItemAlreadyExists") return undefined;
    return this.#added.find(({ page }) => page.toJSON().name === undefined)?.name;
  }

  /** Whether a sheet that nobody had read is one of those added, or may be one. */
  isOurs({ name, mark, used }: SeenSheet, taken: string | undefined): boolean {
    const addition = this.#additions.find(({ layout }) => layout.name === name);
    if (addition === undefined || name === taken) return false;
    return mark !== undefined || used === undefined || addition.mark === undefined;
  }
}
