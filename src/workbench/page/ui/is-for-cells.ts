/** Whether a key pressed here is meant for the cells: no box, button, menu or dialog has the focus. */
export const isForCells = (target: EventTarget | null): boolean =>
  !(target instanceof Element) ||
  target.closest(
    "input:not(.cell-input), textarea, select, button, [role=menu], [role=dialog], [role=separator]",
  ) === null;
