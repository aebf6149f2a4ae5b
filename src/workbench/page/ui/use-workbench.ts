import { useSyncExternalStore } from "react";
import type { Workbench } from "../workbench.ts";

/** Draws the component again whenever the workbench changed. @returns the number of the change */
export const useRevision = (workbench: Workbench): number =>
  useSyncExternalStore(workbench.subscribe, () => workbench.revision);
