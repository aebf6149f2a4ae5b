/**
 * What is typed after a cell was asked to be edited and before its box has the focus: a person is faster than the grid.
 * All of it goes through here, so that it arrives in order.
 */
export interface PendingKeys {
  /** Editing was asked for; `text`: the key that asked for it, "" for F2 or a double click. */
  start(text: string): void;
  /** The box is there: what was typed so far. From now on the keys go to it. */
  take(): string;
  /** No editing came of it, or it is over. */
  forget(): void;
  /** Ends listening. */
  close(): void;
}

export function pendingKeys(): PendingKeys {
  let text: string | undefined;
  const keep = (event: KeyboardEvent): void => {
    if (text === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace") text = text.slice(0, -1);
    else if (event.key.length === 1) text += event.key;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("keydown", keep, true);
  return {
    start: (first) => {
      text = first;
    },
    take: () => {
      const typed = text ?? "";
      text = undefined;
      return typed;
    },
    forget: () => {
      text = undefined;
    },
    close: () => {
      document.removeEventListener("keydown", keep, true);
    },
  };
}
