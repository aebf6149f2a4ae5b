import type { ChartView } from "../view/chart-view.ts";
import { filled, type Texts } from "../texts.ts";

export interface ChartLayerProps {
  readonly charts: readonly ChartView[];
  readonly texts: Texts;
  /** Width and height of what stays in view, in pixels. */
  readonly frozen: { readonly width: number; readonly height: number };
}

/** Charts lie over the cells and move with them, white in the dark, too, as in Excel. Bars are drawn; of other kinds, the place and the title. */
export function ChartLayer({ charts, texts, frozen }: ChartLayerProps) {
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
                <Bars chart={chart} />
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

/** Room for the title, the axis below, and the label of the longest bar; the part that names may take. */
const [TITLE, AXIS, LABEL, NAMES] = [34, 22, 56, 0.42];
/** Pixels a letter takes at the size of the names, about. */
const LETTER = 7.2;

/** Bars one below the other, each with its value, as Excel draws ours. */
function Bars({ chart }: { readonly chart: ChartView }) {
  const { bars, minimum, maximum, steps, width } = chart;
  const height = chart.height - TITLE;
  const longest = Math.max(4, ...bars.map(({ name }) => name.length));
  const left = Math.min(width * NAMES, longest * LETTER + 20);
  const letters = Math.floor((left - 16) / LETTER);
  const bottom = height - AXIS;
  const x = (value: number): number =>
    left + ((value - minimum) / (maximum - minimum)) * (width - left - LABEL);
  const band = bottom / Math.max(1, bars.length);
  const shortened = (name: string): string =>
    name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
  return (
    <svg className="bars" width={width} height={height} role="img" aria-label={chart.title}>
      {steps.map(({ value, text }) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={0} y2={bottom} stroke="#d9d9d9" />
          <text x={x(value)} y={height - 7} textAnchor="middle" fontSize={11}>
            {text}
          </text>
        </g>
      ))}
      {bars.map(({ name, value, text }, index) => {
        const middle = band * (index + 0.5);
        return (
          <g key={name}>
            <text x={left - 8} y={middle + 4} textAnchor="end">
              {shortened(name)}
            </text>
            {value !== undefined && (
              <rect
                x={x(Math.min(value, Math.max(0, minimum)))}
                y={middle - band / 3}
                width={Math.abs(x(value) - x(Math.max(0, minimum)))}
                height={(band * 2) / 3}
                fill={chart.colour === "" ? "none" : chart.colour}
              />
            )}
            <text x={x(Math.max(value ?? 0, minimum)) + 5} y={middle + 4}>
              {text}
            </text>
          </g>
        );
      })}
      <line x1={left} x2={left} y1={0} y2={bottom} stroke="#a6a6a6" />
    </svg>
  );
}
