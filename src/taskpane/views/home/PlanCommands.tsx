import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { CalendarLtr20Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ClipboardSearch20Regular } from "@fluentui/react-icons/svg/clipboard-search";
import { People20Regular } from "@fluentui/react-icons/svg/people";
import type { PaneTexts } from "../../texts/keys.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";

export interface PlanCommandsProps {
  /** undefined: not read yet. */
  readonly plan:
    { readonly administration: string; readonly year: number | undefined; readonly rows: number } | undefined;
  readonly isBusy: boolean;
  readonly canRestore: boolean;
  readonly hasResults: boolean;
  readonly onCompute: () => void;
  readonly onPreview: () => void;
  readonly onCheck: () => void;
  readonly onCentres: () => void;
  readonly onPeriods: () => void;
  readonly onRestore: () => void;
}

/** Which plan this is, and what can be done with it. */
export function PlanCommands(props: PlanCommandsProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { plan, isBusy, canRestore, hasResults } = props;
  const { onCompute, onPreview, onCheck, onCentres, onPeriods, onRestore } = props;
  return (
    <div className={shared.section}>
      <div>
        <h2 className={styles.name}>{plan === undefined ? texts.loading : titleOf(plan, texts)}</h2>
        <p className={shared.caption}>{plan === undefined ? "\u00a0" : texts.plan.indicators(plan.rows)}</p>
      </div>
      {hasResults ? null : <p className={shared.text}>{texts.plan.explain}</p>}
      <div className={shared.line}>
        <Button
          data-main-command
          appearance="primary"
          className={styles.command}
          disabledFocusable={isBusy}
          onClick={onCompute}
        >
          {texts.plan.compute}
        </Button>
        <Button className={styles.command} disabledFocusable={isBusy} onClick={onPreview}>
          {texts.plan.preview}
        </Button>
      </div>
      <div className={mergeClasses(shared.line, shared.outdent)}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.command}
          icon={<ClipboardSearch20Regular />}
          disabledFocusable={isBusy}
          onClick={onCheck}
        >
          {texts.plan.check}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          className={styles.command}
          icon={<People20Regular />}
          disabledFocusable={isBusy}
          onClick={onCentres}
        >
          {texts.plan.centres}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          className={styles.command}
          icon={<CalendarLtr20Regular />}
          disabledFocusable={isBusy}
          onClick={onPeriods}
        >
          {texts.plan.periods}
        </Button>
        {canRestore ? (
          <Button
            appearance="subtle"
            size="small"
            className={styles.command}
            icon={<ArrowUndo20Regular />}
            disabledFocusable={isBusy}
            onClick={onRestore}
          >
            {texts.plan.restore}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function titleOf({ administration, year }: NonNullable<PlanCommandsProps["plan"]>, texts: PaneTexts): string {
  const name = administration === "" ? texts.plan.noName : administration;
  return year === undefined ? name : `${name} · ${String(year)}`;
}

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: token("fontSizeBase300"),
    lineHeight: token("lineHeightBase300"),
    fontWeight: token("fontWeightSemibold"),
    overflowWrap: "anywhere",
  },
  command: { minWidth: 0, whiteSpace: "nowrap" },
});
