import type { Sheet } from "../../host/model/book.ts";
import type { Faults } from "../../host/shell/faults.ts";

/** What can be switched on and off by hand while the workbench runs. */
export const FAULT_SWITCHES = ["editing", "protected", "other-workbook", "slow"] as const;
export type FaultSwitch = (typeof FAULT_SWITCHES)[number];

/** How long a request takes on the slow network, in milliseconds. */
const SLOW = 400;

export function isSwitchedOn(name: FaultSwitch, faults: Faults, sheet: Sheet): boolean {
  switch (name) {
    case "editing":
      return faults.editingCell !== false;
    case "protected":
      return sheet.protection !== undefined;
    case "other-workbook":
      return faults.otherWorkbookInFocus;
    case "slow":
      return faults.latency > 0;
  }
}

export function turnSwitch(name: FaultSwitch, isOn: boolean, faults: Faults, sheet: Sheet): void {
  switch (name) {
    case "editing":
      setEditing(faults, isOn);
      return;
    case "protected":
      sheet.protection = isOn ? { options: {} } : undefined;
      return;
    case "other-workbook":
      faults.otherWorkbookInFocus = isOn;
      return;
    case "slow":
      faults.latency = isOn ? SLOW : 0;
      return;
  }
}

/** Somebody types in a cell: an add-in has to wait, or fails, until it is done. */
export function setEditing(faults: Faults, isEditing: boolean): void {
  if (isEditing) faults.editingCell = true;
  else faults.finishEditing();
}
