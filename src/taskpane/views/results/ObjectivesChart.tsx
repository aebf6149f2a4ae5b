import { HorizontalBarChart, type ChartProps } from "@fluentui/react-charts";
import { makeStyles } from "@fluentui/react-components";
import {
  Provider_unstable as FluentContext,
  useFluent_unstable as useFluent,
} from "@fluentui/react-shared-contexts";
import { useMemo } from "react";
import type { TotalView } from "../../session/pane-model.ts";
import type { PaneTexts } from "../../texts/keys.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";

/**
 * One bar an objective: met, missed, without verdict. Fluent's charts weigh more than the pane: a chunk of its own.
 * They make every segment a stop of the Tab key and name it in English, so the drawing is inert here; the same numbers
 * stand in words under *Obiettivi*. Without a document they also leave out the library that guards the focus: what it
 * puts at both ends of the page keeps the focus in the pane (see `ViewTabs`).
 */
export default function ObjectivesChart({ objectives }: { readonly objectives: readonly TotalView[] }) {
  const texts = useTexts();
  const styles = useStyles();
  const parts = partsOf(texts);
  const { dir } = useFluent();
  const withoutDocument = useMemo(() => ({ dir }), [dir]);
  return (
    <div inert aria-hidden className={styles.chart}>
      <FluentContext value={withoutDocument}>
        <HorizontalBarChart
          data={objectives.map((total) => bar(total, texts))}
          barHeight={12}
          chartDataMode="hidden"
          hideTooltip
          showLegendForSinglePointBar
          legendProps={{
            legends: parts.map(({ title, color }) => ({ title, color })),
            enabledWrapLines: true,
          }}
        />
      </FluentContext>
    </div>
  );
}

// Fluent writes every word of its legends with a capital. Where they do not fit in a line they wrap: else it would hide
// some behind "+2 more", in English.
// The gaps between the parts of a bar come on top of its width.
const useStyles = makeStyles({
  chart: { paddingRight: "4px", "& button, & button *": { textTransform: "none" } },
});

interface Part {
  readonly title: string;
  readonly color: string;
  readonly countOf: (total: TotalView) => number;
}

const partsOf = ({ results: { chartLegend } }: PaneTexts): readonly Part[] => [
  { title: chartLegend.met, color: token("colorPaletteTealBorderActive"), countOf: ({ met }) => met },
  {
    title: chartLegend.missed,
    color: token("colorPaletteDarkOrangeForeground1"),
    countOf: ({ met, assessed }) => assessed - met,
  },
  {
    title: chartLegend.open,
    color: token("colorNeutralStroke1"),
    countOf: ({ assessed, planned }) => planned - assessed,
  },
];

/** The count stands first: a long name is cut at its end. */
function bar(total: TotalView, texts: PaneTexts): ChartProps {
  return {
    chartTitle: `${texts.results.ratio(total.met, total.assessed)} · ${total.name}`,
    chartData: partsOf(texts)
      .map(({ title, color, countOf }) => ({ title, color, count: countOf(total) }))
      .filter(({ count }) => count > 0)
      .map(({ title, color, count }) => ({
        legend: title,
        color,
        horizontalBarChartdata: { x: count, total: total.planned },
      })),
  };
}
