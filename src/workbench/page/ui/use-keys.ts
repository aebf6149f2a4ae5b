import { useEffect, useRef } from "react";
import { cellText } from "../../host/model/cell-text.ts";
import { goTo } from "../by-hand/go-to.ts";
import { emptyArea, pasteInto } from "../by-hand/type-into.ts";
import type { Workbench } from "../workbench.ts";
import { isForCells } from "./is-for-cells.ts";

export interface Keys {
  readonly edit: () => void;
  readonly empty: () => void;
  readonly workbench: Workbench;
  readonly act: (edit: () => void) => boolean;
}

/** Keys and clipboard, while no box or button has the focus: F2, Delete, copy, cut, paste. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const ending = new AbortController();
    const listening = { capture: true, signal: ending.signal };
    document.addEventListener(
      "keydown",
      (event) => {
        if (!isForSelection(event.target)) return;
        if (event.key === "F2") {
          event.preventDefault();
          latest.current.edit();
        }
        if (event.key === "Delete" || event.key === "Backspace") {
          event.stopPropagation();
          latest.current.empty();
        }
      },
      listening,
    );
    const copy = (event: ClipboardEvent): void => {
      if (!isForSelection(event.target)) return;
      const { workbench, act } = latest.current;
      event.preventDefault();
      event.clipboardData?.setData("text/plain", copiedText(workbench));
      if (event.type !== "cut") return;
      const { host, book } = workbench;
      act(() => {
        emptyArea(host, book.active, book.active.selection);
      });
    };
    document.addEventListener("copy", copy, listening);
    document.addEventListener("cut", copy, listening);
    document.addEventListener(
      "paste",
      (event) => {
        if (!isForSelection(event.target)) return;
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (text === "") return;
        const { workbench, act } = latest.current;
        const { host } = workbench;
        const sheet = workbench.book.active;
        act(() => {
          goTo(host, sheet, pasteInto(host, sheet, sheet.selection.top, sheet.selection.left, text));
        });
      },
      listening,
    );
    return () => {
      ending.abort();
    };
  }, []);
}

/** Inside the cell that is edited, keys and clipboard are the box's own. */
const isForSelection = (target: EventTarget | null): boolean =>
  isForCells(target) && !(target instanceof HTMLInputElement);

/** The selected cells as shown, rows under each other and cells between tabs; as far as the sheet is used. */
function copiedText({ host, book }: Workbench): string {
  const sheet = book.active;
  const { top, left, bottom, right } = sheet.selection;
  const used = sheet.cells.used(true, sheet.selection);
  const lines: string[] = [];
  for (let row = top; row <= Math.min(bottom, Math.max(top, used?.bottom ?? top)); row += 1) {
    const cells: string[] = [];
    for (let column = left; column <= Math.min(right, Math.max(left, used?.right ?? left)); column += 1) {
      cells.push(cellText(host, sheet, row, column));
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}
