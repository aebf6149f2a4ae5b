import { makeStyles } from "@fluentui/react-components";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A heading with a line each; nothing without one. */
export function Lines({ heading, lines }: LinesProps) {
  const shared = useShared();
  const styles = useLineStyles();
  if (lines.length === 0) return null;
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>{heading}</h2>
      <ul className={shared.list}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

export const useLineStyles = makeStyles({
  line: {
    paddingTop: "4px",
    paddingBottom: "4px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    overflowWrap: "anywhere",
  },
});
