import { HorizontalBarChartWithAxis } from "@fluentui/react-charts";
import type { ChartView } from "../view/chart-view.ts";
import { filled, type Texts } from "../texts.ts";

export interface ChartLayerProps {
  readonly charts: readonly ChartView[];
  readonly texts: Texts;
  /** Width and height of what stays in view, in pixels. */
  readonly frozen: { readonly width: number; readonly height: number };
  readonly locale: string;
}

/** Charts lie over the cells and move with them. Bars are drawn; of other kinds, the place and the title. */
export default function ChartLayer({ charts, texts, frozen, locale }: ChartLayerProps) {
  return (
    <div className="chart-layer" style={{ paddingLeft: frozen.width, paddingTop: frozen.height }}>
      <div className="chart-window">
        <div className="chart-sheet">
          {charts.map((chart) => (
            <figure
              key={chart.id}
              className="chart"
              style={{
                left: chart.left - frozen.width,
                top: chart.top - frozen.height,
                width: chart.width,
                height: chart.height,
              }}
            >
              <figcaption>{chart.title}</figcaption>
              {chart.type === "BarClustered" ? (
                <Bars chart={chart} locale={locale} />
              ) : (
                <p className="chart-unknown">{filled(texts.cannotDraw, { type: chart.type })}</p>
              )}
            </figure>
          ))}
        </div>
      </div>
    </div>
  );
}

const [TITLE, LABELS] = [34, 24];
/** Pixels a letter of the axis takes, about; and the part of the chart that names may take. */
const [LETTER, NAMES_SHARE] = [6.4, 0.46];

function Bars({ chart, locale }: { readonly chart: ChartView; readonly locale: string }) {
  const height = chart.height - TITLE;
  const longest = Math.max(...chart.bars.map(({ name }) => name.length), 4);
  const left = Math.min(chart.width * NAMES_SHARE, longest * LETTER + 16);
  const letters = Math.floor((left - 16) / LETTER);
  return (
    <HorizontalBarChartWithAxis
      data={chart.bars.map(({ name, value, text }) => ({
        y: name,
        x: value ?? 0,
        color: chart.colour === "" ? "transparent" : chart.colour,
        legend: name,
        barLabel: text,
        yAxisCalloutData: name,
        xAxisCalloutData: text,
      }))}
      chartTitle={chart.title}
      culture={locale}
      width={chart.width}
      height={height}
      barHeight={Math.max(8, Math.min(24, (height - LABELS) / Math.max(1, chart.bars.length) / 1.5))}
      margins={{ left, right: 56, top: 4, bottom: LABELS }}
      xMaxValue={chart.maximum}
      xMinValue={chart.minimum}
      tickValues={chart.steps.map(({ value }) => value)}
      yAxisCategoryOrder="data"
      noOfCharsToTruncate={letters}
      showYAxisLablesTooltip
      useSingleColor
      hideLegend
    />
  );
}
