import type { CellRef } from "../../../core/issue.ts";
import type { PeriodSession } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { BackButton } from "../shared/BackButton.tsx";
import { Screen } from "../shared/Screen.tsx";
import { ClosingPanel } from "./ClosingPanel.tsx";

interface PeriodsScreenProps {
  readonly session: PeriodSession;
  readonly isBusy: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onBack: () => void;
}

/** *Periodi*: closing what is over, and what has changed since. */
export default function PeriodsScreen({ session, isBusy, onGoTo, onBack }: PeriodsScreenProps) {
  const { periods } = useTexts();
  return (
    <Screen title={periods.heading} lead={<BackButton onBack={onBack} />}>
      <ClosingPanel session={session} isBusy={isBusy} isHidden={false} onGoTo={onGoTo} />
    </Screen>
  );
}
