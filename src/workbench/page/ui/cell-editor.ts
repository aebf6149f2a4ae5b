import type { EditorBase, EditorCtrCallable } from "@revolist/revogrid";

export interface EditorHooks {
  /** What stands in the cell before it is edited. */
  readonly textOf: (row: number, column: number) => string;
  readonly started: () => void;
  readonly typed: (text: string) => void;
  readonly ended: () => void;
}

/** Excel's editing in the cell: typing replaces, F2 and double click go on with what is there; Enter goes down. */
export const cellEditor =
  (hooks: EditorHooks): EditorCtrCallable =>
  (cell, save, close): EditorBase => {
    let input: HTMLInputElement | undefined;
    let isDone = false;
    let seen = "";
    const finish = (act: () => void): void => {
      if (isDone) return;
      isDone = true;
      act();
    };
    const editor: EditorBase = {
      element: null,
      getValue: () => input?.value,
      appendPendingInput: (typed) => {
        if (input === undefined) return false;
        input.value += typed;
        hooks.typed(input.value);
        return true;
      },
      componentDidRender: () => {
        if (input === undefined || document.activeElement === input) return;
        input.focus();
        input.setSelectionRange(input.value.length, input.value.length);
      },
      disconnectedCallback: () => {
        hooks.ended();
      },
      render: (h) => {
        const typed = String(editor.editCell?.val ?? "");
        // Keys that came while the box was being made arrive with a later drawing.
        if (input !== undefined && typed.length > seen.length && typed.startsWith(seen)) {
          input.value += typed.slice(seen.length);
          hooks.typed(input.value);
        }
        seen = typed;
        const row = (cell.model as { readonly row: number }).row;
        const before = hooks.textOf(row, Number(cell.prop));
        return h("input", {
          type: "text",
          class: "cell-input",
          ref: (element: HTMLInputElement | undefined) => {
            if (element === undefined || input !== undefined) return;
            input = element;
            element.value = typed === "" ? before : typed;
            hooks.started();
            hooks.typed(element.value);
          },
          onInput: () => {
            hooks.typed(input?.value ?? "");
          },
          onKeyDown: (event: KeyboardEvent) => {
            if (event.isComposing) return;
            if (event.key === "Enter" || event.key === "Tab") {
              event.preventDefault();
              finish(() => {
                save(input?.value ?? "", event.key === "Tab");
              });
            }
            if (event.key === "Escape") {
              event.stopPropagation();
              finish(() => {
                close(false);
              });
            }
          },
        });
      },
    };
    return editor;
  };
