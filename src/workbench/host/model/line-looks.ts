import type { ColumnLook, RowLook } from "./book.ts";

/** Changes what a row or column has of its own; one that has nothing left is as all others. */
export function changeLook<Look extends RowLook | ColumnLook>(
  looks: Map<number, Look>,
  at: number,
  change: (look: Look) => void,
): void {
  // All members of a look are optional: nothing is a look.
  const look = looks.get(at) ?? ({} as Look);
  change(look);
  if (Object.keys(look).length === 0) looks.delete(at);
  else looks.set(at, look);
}
