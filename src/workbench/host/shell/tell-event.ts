import type { HostEvent } from "../protocol/host.ts";
import type { PaneFrame } from "./pane-frame.ts";

/** office.js' number for events of the object model. */
const EXCEL_EVENTS = 65_536;

/** Tells every pane of an event of the workbook. `id` numbers the events. */
export function tellEvent(frames: readonly PaneFrame[], event: HostEvent, id: number): void {
  const { type, target, message, isRemote = false } = event;
  const row = [EXCEL_EVENTS, type, target, JSON.stringify(message), id, isRemote];
  for (const frame of frames) frame.tell("richApiMessage", { ArrayData: [row] });
}

const VISIBILITY_CHANGED = 65_539;

/** Tells every pane that it is shown or hidden: `Office.addin.onVisibilityModeChanged`. */
export function tellVisibility(frames: readonly PaneFrame[], isShown: boolean, id: number): void {
  const message = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
  for (const frame of frames) {
    frame.tell("richApiMessage", { ArrayData: [[EXCEL_EVENTS, VISIBILITY_CHANGED, "", message, id, false]] });
  }
}
