import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CalendarArrowRight20Filled } from "@fluentui/react-icons/svg/calendar-arrow-right";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleOff20Regular } from "@fluentui/react-icons/svg/circle-off";
import { Clock20Regular } from "@fluentui/react-icons/svg/clock";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { DocumentDismiss20Regular } from "@fluentui/react-icons/svg/document-dismiss";
import { QuestionCircle20Filled } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle20Filled } from "@fluentui/react-icons/svg/subtract-circle";
import type { ComponentType } from "react";
import type { VerdictKind } from "../../../core/assessment/assessment.ts";
import { token } from "../../theme.ts";

interface Mark {
  readonly Icon: ComponentType<{ readonly className?: string }>;
  readonly tone: "met" | "missed" | "asking" | "neutral";
}

/** A symbol of its own for every verdict, so that no one has to tell colours apart. */
const MARKS: Readonly<Record<VerdictKind, Mark>> = {
  met: { Icon: CheckmarkCircle20Filled, tone: "met" },
  "not-met": { Icon: DismissCircle20Filled, tone: "missed" },
  deferred: { Icon: CalendarArrowRight20Filled, tone: "neutral" },
  excluded: { Icon: SubtractCircle20Filled, tone: "neutral" },
  "no-target": { Icon: CircleOff20Regular, tone: "neutral" },
  "no-actual": { Icon: DocumentDismiss20Regular, tone: "neutral" },
  "not-yet-due": { Icon: Clock20Regular, tone: "neutral" },
  "needs-review": { Icon: QuestionCircle20Filled, tone: "asking" },
};

/** The symbol alone, without a name: its word always stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: VerdictKind }) {
  const styles = useStyles();
  const { Icon, tone } = MARKS[verdict];
  return <Icon className={mergeClasses(styles.mark, styles[tone])} />;
}

const useStyles = makeStyles({
  mark: { flexShrink: 0 },
  met: { color: token("colorPaletteTealBorderActive") },
  missed: { color: token("colorPaletteDarkOrangeForeground1") },
  asking: { color: token("colorPaletteGrapeBorderActive") },
  neutral: { color: token("colorNeutralForeground3") },
});
