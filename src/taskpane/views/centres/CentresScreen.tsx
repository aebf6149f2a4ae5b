import { useState } from "react";
import type { PaneSession } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { BackButton } from "../shared/BackButton.tsx";
import { Screen } from "../shared/Screen.tsx";
import { ViewTabs } from "../shared/ViewTabs.tsx";
import { CollectPanel } from "./CollectPanel.tsx";
import { FollowUpPanel } from "./FollowUpPanel.tsx";
import { HandOutPanel } from "./HandOutPanel.tsx";
import { useFollowUp } from "./use-follow-up.ts";

interface CentresScreenProps {
  readonly session: Pick<
    PaneSession,
    "followUp" | "handOut" | "handOutSheets" | "collect" | "accept" | "giveBack" | "goTo"
  >;
  readonly isBusy: boolean;
  /** Another view is looked at. */
  readonly onMove: () => void;
  readonly onBack: () => void;
}

type View = "followUp" | "handOut" | "collect";
const VIEWS: readonly View[] = ["followUp", "handOut", "collect"];

/** *Centri*: what the responsibility centres are handed, what they owe, and what they send back. */
export default function CentresScreen({ session, isBusy, onMove, onBack }: CentresScreenProps) {
  const { centres } = useTexts();
  const [view, setView] = useState<View>("followUp");
  const followUp = useFollowUp((period) => session.followUp(period));
  const periods = followUp.view === "loading" ? [] : (followUp.view?.periods ?? []);
  return (
    <Screen title={centres.heading} lead={<BackButton onBack={onBack} />}>
      <ViewTabs
        label={centres.views}
        tabs={VIEWS.map((name) => ({ name, label: centres[name] }))}
        selected={view}
        onSelect={(name) => {
          onMove();
          setView(name);
        }}
      />
      <FollowUpPanel
        {...followUp}
        isBusy={isBusy}
        isHidden={view !== "followUp"}
        onGiveBack={async (given) => {
          const isWritten = await session.giveBack(given);
          if (isWritten) followUp.again();
          return isWritten;
        }}
      />
      <HandOutPanel
        periods={periods}
        isBusy={isBusy}
        isHidden={view !== "handOut"}
        onHandOut={(period) => session.handOut(period)}
        onHandOutSheets={(period) => session.handOutSheets(period)}
        onGoTo={(cell) => session.goTo(cell)}
      />
      <CollectPanel
        isBusy={isBusy}
        isHidden={view !== "collect"}
        onCollect={(source, keep) => session.collect(source, keep)}
        onAccept={(settlements, by) => session.accept(settlements, by)}
        onAccepted={followUp.again}
      />
    </Screen>
  );
}
