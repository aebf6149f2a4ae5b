import { lazy, Suspense } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type { PaneState, RowView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { Faulty } from "./Faulty.tsx";
import { FirstRun } from "./FirstRun.tsx";
import { FoundRange } from "./FoundRange.tsx";
import { PlanCommands } from "./PlanCommands.tsx";

const ResultsView = lazy(() => import("../results/ResultsView.tsx"));

export interface HomeActions {
  readonly onCompute: () => void;
  readonly onPreview: () => void;
  readonly onCheck: () => void;
  readonly onCentres: () => void;
  readonly onPeriods: () => void;
  readonly onRestore: () => void;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
  /** Absent: the range is computed as it is. */
  readonly onConvert: (() => void) | undefined;
  readonly onLookAgain: () => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onWhy: (row: RowView) => void;
  readonly onConfirm: () => void;
}

interface HomeProps extends HomeActions {
  readonly state: Pick<PaneState, "workbook" | "results" | "canRestore">;
  readonly isBusy: boolean;
}

/** The first screen: the ways to begin, or the plan with its commands and, once computed, its results. */
export function Home({ state, isBusy, ...actions }: HomeProps) {
  const { workbook, results } = state;
  const texts = useTexts();
  const shared = useShared();
  switch (workbook.kind) {
    case "unknown":
      return workbook.glimpse === "plan" ? (
        <PlanCommands plan={undefined} isBusy={isBusy} canRestore={false} hasResults={false} {...actions} />
      ) : workbook.glimpse === "blank" ? (
        <FirstRun range={undefined} isBusy={isBusy} {...actions} />
      ) : (
        <p className={shared.caption}>{texts.loading}</p>
      );
    case "no-plan":
      return <FirstRun range={undefined} isBusy={isBusy} {...actions} />;
    case "faulty":
      return <Faulty {...workbook} isBusy={isBusy} {...actions} />;
    case "plain-range":
    case "plan":
      return (
        <>
          {workbook.kind === "plan" || results !== undefined ? (
            <PlanCommands
              plan={{ administration: "", year: undefined, ...workbook }}
              isBusy={isBusy}
              canRestore={state.canRestore}
              hasResults={results !== undefined}
              {...actions}
            />
          ) : (
            <FirstRun range={workbook} isBusy={isBusy} {...actions} />
          )}
          {workbook.kind === "plain-range" && results !== undefined && actions.onConvert !== undefined ? (
            <FoundRange
              range={workbook}
              isBusy={isBusy}
              onConvert={actions.onConvert}
              onGoTo={actions.onGoTo}
            />
          ) : null}
          {results === undefined ? null : (
            <Suspense fallback={<p className={shared.caption}>{texts.loading}</p>}>
              <ResultsView results={results} {...actions} />
            </Suspense>
          )}
        </>
      );
  }
}
