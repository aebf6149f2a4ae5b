import type { AsShown } from "../adapters/office-js/read-cells.ts";
import { bareCell } from "../app/bare-cell.ts";
import type { Cell } from "../core/cell.ts";
import type { Invocation } from "./custom-functions.ts";

/** How the cell at an address shows its number; undefined where the address is no cell of this workbook. */
export type AskCell = (reference: string | null | undefined) => Promise<AsShown | undefined>;

/**
 * The arguments of a call as cells. Numbers come without their format, and desktop Excel gives 0 for an empty cell: the
 * cell itself is asked. While a formula is being typed Excel cannot answer, and its preview goes without.
 *
 * @throws what office.js throws
 */
export const argumentCells = (
  args: readonly unknown[],
  { parameterAddresses, isInValuePreview }: Invocation,
  ask: AskCell,
): Promise<readonly Cell[]> =>
  Promise.all(
    args.map(async (arg, at): Promise<Cell> => {
      if (isErrorValue(arg)) return { kind: "error", error: arg.code };
      if (typeof arg !== "number" || isInValuePreview === true) return bareCell(arg);
      const shown = await ask(parameterAddresses?.[at]);
      return shown === undefined ? bareCell(arg) : shown(arg);
    }),
  );

/** `CustomFunctions.Error`, as which Excel gives a cell with #N/A. */
const isErrorValue = (arg: unknown): arg is { readonly code: string } =>
  typeof arg === "object" && arg !== null && "code" in arg && typeof arg.code === "string";
