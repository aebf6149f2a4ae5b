import { makeStyles } from "@fluentui/react-components";
import { token } from "../../theme.ts";

interface SparklineProps {
  /** Between 0 and 1, the earliest first. */
  readonly points: readonly number[];
  /** What it says, for those who do not see it. */
  readonly label: string;
}

const WIDTH = 72;
const HEIGHT = 20;
/** Room for the line's own width and the last point. */
const MARGIN = 3;

/** A row's series as a small line with its last point; nothing of fewer than two. */
export function Sparkline({ points, label }: SparklineProps) {
  const styles = useStyles();
  if (points.length < 2) return null;
  const places = points.map((share, index) => ({
    x: MARGIN + (index * (WIDTH - 2 * MARGIN)) / (points.length - 1),
    y: HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN),
  }));
  const last = places.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      className={styles.line}
    >
      <polyline
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
      />
      {last === undefined ? null : <circle cx={last.x} cy={last.y} r="2.5" fill="currentColor" />}
    </svg>
  );
}

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    color: token("colorNeutralForeground2"),
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});
