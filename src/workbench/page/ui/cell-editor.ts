import type { EditorBase, EditorCtrCallable } from "@revolist/revogrid";
import type { PendingKeys } from "./pending-keys.ts";

export interface EditorHooks {
  /** What stands in the cell before it is edited. */
  readonly textOf: (row: number, column: number) => string;
  readonly started: () => void;
  readonly typed: (text: string) => void;
  readonly ended: () => void;
}

/** Excel's editing in the cell: typing replaces, F2 and double click go on with what is there; Enter goes down. */
export const cellEditor =
  (hooks: EditorHooks, pending: PendingKeys): EditorCtrCallable =>
  (cell, save, close): EditorBase => {
    const input: { current: HTMLInputElement | undefined; isFocused: boolean } = {
      current: undefined,
      isFocused: false,
    };
    let isDone = false;
    const finish = (act: () => void): void => {
      if (isDone) return;
      isDone = true;
      act();
    };
    const textNow = (): string => input.current?.value ?? "";
    const row = (cell.model as { readonly row: number }).row;
    return {
      element: null,
      getValue: textNow,
      componentDidRender: () => {
        const { current: box, isFocused } = input;
        if (box === undefined || isFocused) return;
        input.isFocused = true;
        box.value = pending.take() || hooks.textOf(row, Number(cell.prop));
        box.focus();
        box.setSelectionRange(box.value.length, box.value.length);
        hooks.started();
        hooks.typed(box.value);
      },
      disconnectedCallback: () => {
        pending.forget();
        hooks.ended();
      },
      render: (h) =>
        h("input", {
          type: "text",
          class: "cell-input",
          ref: (element: HTMLInputElement | undefined) => {
            if (element !== undefined) input.current = element;
          },
          onInput: () => {
            hooks.typed(textNow());
          },
          onKeyDown: (event: KeyboardEvent) => {
            if (event.isComposing) return;
            if (event.key === "Enter" || event.key === "Tab") {
              event.preventDefault();
              finish(() => {
                save(textNow(), event.key === "Tab");
              });
            }
            if (event.key === "Escape") {
              event.stopPropagation();
              finish(() => {
                close(false);
              });
            }
          },
        }),
    };
  };
