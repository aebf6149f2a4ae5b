import { useState } from "react";
import { useTexts } from "../../texts/texts.ts";
import { BackButton } from "../shared/BackButton.tsx";
import { Screen } from "../shared/Screen.tsx";
import { ViewTabs } from "../shared/ViewTabs.tsx";
import { ClosingPanel } from "./ClosingPanel.tsx";
import { OivPanel } from "./OivPanel.tsx";
import type { PanelProps } from "./panel-props.ts";
import { RetargetPanel } from "./RetargetPanel.tsx";
import { TrendPanel } from "./TrendPanel.tsx";

interface PeriodsScreenProps extends Omit<PanelProps, "isHidden"> {
  /** Another view is looked at. */
  readonly onMove: () => void;
  readonly onBack: () => void;
}

const PANELS = { closing: ClosingPanel, retarget: RetargetPanel, trend: TrendPanel, oiv: OivPanel } as const;
type View = keyof typeof PANELS;
const VIEWS: readonly View[] = ["closing", "retarget", "trend", "oiv"];

/** *Periodi*: the plan through its year, and after it. A view is asked for when it is first opened. */
export default function PeriodsScreen({ session, isBusy, onGoTo, onMove, onBack }: PeriodsScreenProps) {
  const { periods } = useTexts();
  const [view, setView] = useState<View>("closing");
  const [visited, setVisited] = useState<readonly View[]>(["closing"]);
  return (
    <Screen title={periods.heading} lead={<BackButton onBack={onBack} />}>
      <ViewTabs
        label={periods.views}
        tabs={VIEWS.map((name) => ({ name, label: periods[name] }))}
        selected={view}
        onSelect={(name) => {
          onMove();
          setView(name);
          setVisited((before) => (before.includes(name) ? before : [...before, name]));
        }}
      />
      {visited.map((name) => {
        const Panel = PANELS[name];
        return (
          <Panel key={name} session={session} isBusy={isBusy} isHidden={view !== name} onGoTo={onGoTo} />
        );
      })}
    </Screen>
  );
}
