import type { CellRef } from "../../../core/issue.ts";
import type { PaneSession } from "../../session/pane-model.ts";
import type { PeriodSession } from "../../session/periods-model.ts";

/** What every view of *Periodi* is given. */
export interface PanelProps {
  readonly session: PeriodSession & Pick<PaneSession, "look">;
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  readonly onGoTo: (cell: CellRef) => void;
}
