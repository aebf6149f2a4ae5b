import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { lazy, Suspense } from "react";
import type { VerdictKind } from "../../../core/assessment/assessment.ts";
import type { Results } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";
import { VerdictMark } from "../shared/VerdictMark.tsx";
import { TotalsList } from "./TotalsList.tsx";

const ObjectivesChart = lazy(() => import("./ObjectivesChart.tsx"));

interface SummaryViewProps {
  readonly results: Results;
  readonly onVerdict: (verdict: VerdictKind) => void;
  readonly onConfirm: () => void;
}

/** Counts by verdict, what waits for a person, the chart, the scopes, what is to be mended in the plan. */
export function SummaryView({ results, onVerdict, onConfirm }: SummaryViewProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const toConfirm = results.rows.filter(({ question }) => question !== "none").length;
  const top = results.objectives.filter(({ depth, planned }) => depth === 0 && planned > 0);
  return (
    <div className={styles.sections}>
      <div className={shared.tight}>
        <h3 className={shared.heading}>{texts.results.statuses(results.rows.length)}</h3>
        <ul className={shared.list}>
          {results.statuses.map(({ verdict, word, count }) => (
            <li key={verdict}>
              <button
                type="button"
                className={styles.status}
                onClick={() => {
                  onVerdict(verdict);
                }}
              >
                <VerdictMark verdict={verdict} />
                <span className={shared.grow}>{word}</span>
                <span aria-hidden className={mergeClasses(shared.number, shared.strong)}>
                  {count.toLocaleString(texts.tag)}
                </span>
                <span className={shared.hidden}>{`: ${texts.plan.indicators(count)}`}</span>
                <ChevronRight16Regular className={styles.chevron} />
              </button>
            </li>
          ))}
        </ul>
        {toConfirm === 0 ? null : (
          <button type="button" className={mergeClasses(shared.link, styles.toConfirm)} onClick={onConfirm}>
            {texts.results.toConfirm(toConfirm)}
          </button>
        )}
      </div>
      {top.length === 0 ? null : (
        <div className={mergeClasses(shared.section, styles.chart)}>
          <h3 className={shared.heading}>{texts.results.chart}</h3>
          <Suspense fallback={<p className={shared.caption}>{texts.loading}</p>}>
            <ObjectivesChart objectives={top} />
          </Suspense>
        </div>
      )}
      {results.scopes.length === 0 ? null : (
        <div className={shared.section}>
          <h3 className={shared.heading}>{texts.results.scopes}</h3>
          <TotalsList totals={results.scopes} label={texts.results.scopes} empty="" />
        </div>
      )}
      {results.issues.length === 0 ? null : (
        <div className={shared.section}>
          <h3 className={shared.heading}>{texts.results.issues(results.issues.length)}</h3>
          <ul className={styles.issues}>
            {results.issues.map((issue) => (
              <li key={issue} className={shared.text}>
                {issue}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: "20px" },
  status: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "calc(100% + 16px)",
    marginLeft: "-8px",
    minHeight: "32px",
    padding: "4px 8px",
    border: "none",
    borderRadius: token("borderRadiusMedium"),
    backgroundColor: "transparent",
    color: token("colorNeutralForeground1"),
    fontFamily: token("fontFamilyBase"),
    fontSize: token("fontSizeBase300"),
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorSubtleBackgroundHover") },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: token("colorStrokeFocus2"),
      outlineOffset: "-2px",
    },
    ':global([data-density="compact"])': { minHeight: "24px", paddingTop: 0, paddingBottom: 0 },
  },
  chevron: { color: token("colorNeutralForeground3"), flexShrink: 0 },
  toConfirm: { alignSelf: "flex-start", marginTop: "4px" },
  // Bars keep their fill in contrast themes, where colours mean nothing: the words are under the other views.
  chart: { "@media (forced-colors: active)": { display: "none" } },
  issues: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", gap: "4px" },
});
