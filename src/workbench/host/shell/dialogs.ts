import type { PaneFrame } from "./pane-frame.ts";
import type { Shell } from "./shell.ts";

/** An inline dialog (`displayInIframe`), its size in percent of the window. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Shows a dialog in a window of its own, made with `shell.openFrame(window, opener)`. */
export type DialogOpener = (dialog: DialogRequest, opener: PaneFrame) => PaneFrame;

const CLOSED_BY_USER = 12_006;

/** Answers whether there was somewhere to show it. `data` is what came with the event's registration. */
export function openDialog(shell: Shell, opener: PaneFrame, data: unknown): boolean {
  const open = shell.surroundings.openDialog;
  if (open === undefined) return false;
  const options = JSON.parse((data as { targetId: string }).targetId) as Partial<DialogRequest>;
  if (options.url === undefined) return false;
  const { url, width = 50, height = 50 } = options;
  opener.dialog = open({ url, width, height }, opener);
  return true;
}

export function closeDialog(shell: Shell, opener: PaneFrame): void {
  if (opener.dialog === undefined) return;
  shell.closeFrame(opener.dialog);
  opener.dialog.window.close?.();
  opener.dialog = undefined;
}

/** The person closes the dialog; its opener hears of it. */
export function userClosesDialog(shell: Shell, opener: PaneFrame): void {
  closeDialog(shell, opener);
  opener.tell("dialogMessageReceived", { messageType: CLOSED_BY_USER });
}

/** `Office.context.ui.messageParent`, in the dialog. */
export function messageParent(dialog: PaneFrame, content: unknown, targetOrigin: unknown): void {
  dialog.opener?.tell("dialogMessageReceived", {
    messageType: 0,
    messageContent: content,
    messageOrigin: dialog.window.origin,
    targetOrigin,
  });
}

/** `dialog.messageChild`, in the pane that opened it. */
export function messageChild(opener: PaneFrame, content: unknown, targetOrigin: unknown): void {
  opener.dialog?.tell("dialogParentMessageReceived", {
    messageType: 1,
    messageContent: content,
    messageOrigin: opener.window.origin,
    targetOrigin,
  });
}
