import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useMemo, useState } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type { Results, RowView, TotalView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { ViewTabs } from "../shared/ViewTabs.tsx";
import { Headline } from "./Headline.tsx";
import { RowsView } from "./RowsView.tsx";
import { ALL_ROWS, type RowFilter } from "./row-filter.ts";
import { rowsOfCentre, rowsOfObjective } from "./rows-behind.ts";
import { SummaryView } from "./SummaryView.tsx";
import { TotalsList } from "./TotalsList.tsx";

interface ResultsViewProps {
  readonly results: Results;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onWhy: (row: RowView) => void;
  readonly onConfirm: () => void;
}

const VIEWS = ["summary", "rows", "objectives", "centres"] as const;
type View = (typeof VIEWS)[number];

/** The last computation: how it went first, then the rows and totals behind it. */
export default function ResultsView({ results, onGoTo, onWhy, onConfirm }: ResultsViewProps) {
  const texts = useTexts();
  const shared = useShared();
  const [view, setView] = useState<View>("summary");
  const [filter, setFilter] = useState<RowFilter>(ALL_ROWS);
  const showRows = (wanted: Partial<RowFilter>): void => {
    setFilter({ ...ALL_ROWS, ...wanted });
    setView("rows");
  };
  const only = (name: string, keys: ReadonlySet<string>): void => {
    showRows({ only: { name, keys } });
  };
  const { rows, objectives, centres } = results;
  const behindObjective = useMemo(() => rowsOfObjective(rows, objectives), [rows, objectives]);
  const behindCentre = useMemo(() => rowsOfCentre(rows), [rows]);
  return (
    <div className={shared.stack} role="group" aria-label={texts.results.label}>
      {results.totalsAreStale ? (
        <p className={shared.line}>
          <Warning20Filled />
          <span className={shared.grow}>{texts.results.stale}</span>
        </p>
      ) : null}
      <Headline total={results.administration} asOf={results.asOf} />
      <ViewTabs
        label={texts.results.views}
        tabs={VIEWS.map((name) => ({ name, label: texts.results[name] }))}
        selected={view}
        onSelect={setView}
      />
      {view === "summary" ? (
        <SummaryView
          results={results}
          onVerdict={(verdict) => {
            showRows({ verdict });
          }}
          onConfirm={onConfirm}
        />
      ) : null}
      {view === "rows" ? (
        <RowsView rows={rows} filter={filter} onFilter={setFilter} onGoTo={onGoTo} onWhy={onWhy} />
      ) : null}
      {view === "objectives" ? (
        <TotalsList
          totals={objectives}
          label={texts.results.objectives}
          empty={texts.results.noObjectives}
          rowsBehind={behindObjective}
          onRows={only}
        />
      ) : null}
      {view === "centres" ? (
        <TotalsList
          totals={centres}
          label={texts.results.centres}
          empty={texts.results.noCentres}
          rowsBehind={behindCentre}
          onRows={only}
        />
      ) : null}
    </div>
  );
}

/** The keys of the rows that a total rests on. */
export type RowsBehind = (total: TotalView) => ReadonlySet<string>;
