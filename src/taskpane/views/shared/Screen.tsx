import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { token } from "../../theme.ts";
import { useShared } from "./styles.ts";

interface ScreenProps {
  readonly title: string;
  /** The heading is there for screen readers only: the navigation says it already. */
  readonly isTitleHidden?: boolean;
  /** Kept as it is, out of sight, while another screen stands over it. */
  readonly isHidden?: boolean;
  /** Stands before the title: the way back. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** One screen with its heading; it scrolls by itself, so that going back finds it where it was left. */
export function Screen({ title, isTitleHidden = false, isHidden = false, lead, children }: ScreenProps) {
  const id = useId();
  const styles = useStyles();
  const shared = useShared();
  return (
    <section aria-labelledby={id} hidden={isHidden} className={isHidden ? undefined : styles.screen}>
      {lead === undefined ? null : <div className={mergeClasses(shared.outdent, styles.lead)}>{lead}</div>}
      <h1 id={id} className={isTitleHidden ? shared.hidden : shared.screenTitle}>
        {title}
      </h1>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    paddingTop: "12px",
    paddingBottom: "20px",
    paddingLeft: "20px",
    paddingRight: "20px",
    scrollbarWidth: "thin",
    "> *": { flexShrink: 0 },
    ':global([data-density="compact"])': { gap: "12px", paddingTop: "8px", paddingBottom: "12px" },
    color: token("colorNeutralForeground1"),
  },
  lead: { marginBottom: "-8px" },
});
