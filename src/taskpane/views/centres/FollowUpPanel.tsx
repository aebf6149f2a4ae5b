import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Clock20Regular } from "@fluentui/react-icons/svg/clock";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { CentreView, FollowUpView, GivenBack, MailView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CopyText } from "../shared/CopyText.tsx";
import { useShared } from "../shared/styles.ts";
import { HandedIn } from "./HandedIn.tsx";
import { PeriodField } from "./PeriodField.tsx";
import type { AskedFollowUp } from "./use-follow-up.ts";

interface FollowUpPanelProps extends AskedFollowUp {
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  /** @returns whether it was written */
  readonly onGiveBack: (given: GivenBack) => Promise<boolean>;
}

/** Who has handed in, who is late, what is missing, with a mail that is ready. */
export function FollowUpPanel({ view, isBusy, isHidden, again, show, onGiveBack }: FollowUpPanelProps) {
  const texts = useTexts();
  const shared = useShared();
  return (
    <div hidden={isHidden} className={isHidden ? undefined : shared.stack}>
      {view === "loading" ? (
        <p className={shared.caption}>{texts.loading}</p>
      ) : (
        <>
          {view === undefined ? (
            <p className={shared.text}>{texts.centres.unread}</p>
          ) : (
            <>
              <PeriodField
                periods={view.periods}
                period={view.period}
                hasYear={false}
                isBusy={isBusy}
                onChange={show}
              />
              <Standing view={view} />
            </>
          )}
          <div>
            <Button size="small" disabledFocusable={isBusy} onClick={again}>
              {texts.centres.again}
            </Button>
          </div>
          {view === undefined || view.centres.length === 0 ? null : (
            <ul aria-label={texts.centres.list} className={shared.list}>
              {view.centres.map((centre) => (
                <Centre key={centre.centre} centre={centre} isBusy={isBusy} onGiveBack={onGiveBack} />
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

function Standing({ view }: { readonly view: FollowUpView }) {
  const { centres } = useTexts();
  const shared = useShared();
  const count = (state: CentreView["state"]): number =>
    view.centres.filter((centre) => centre.state === state).length;
  return (
    <div className={shared.tight}>
      <p className={mergeClasses(shared.text, shared.strong)}>
        {centres.asked(view.what, view.due, view.isOverdue)}
      </p>
      <p role="status" className={shared.text}>
        {view.centres.length === 0
          ? centres.nobody
          : centres.states({
              "handed-in": count("handed-in"),
              late: count("late"),
              incomplete: count("incomplete"),
              missing: count("missing"),
            })}
      </p>
    </div>
  );
}

const ICONS = {
  "handed-in": CheckmarkCircle20Filled,
  late: Clock20Regular,
  incomplete: Warning20Filled,
  missing: DismissCircle20Filled,
} as const;

interface CentreProps {
  readonly centre: CentreView;
  readonly isBusy: boolean;
  readonly onGiveBack: FollowUpPanelProps["onGiveBack"];
}

function Centre({ centre, isBusy, onGiveBack }: CentreProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const Icon = ICONS[centre.state];
  return (
    <li className={styles.centre}>
      <Icon className={mergeClasses(styles.mark, styles[centre.state])} />
      <div className={mergeClasses(shared.tight, shared.grow)}>
        <h2 className={shared.heading}>{centre.centre}</h2>
        <p className={shared.text}>
          {centre.stateWord}, {centres.come(centre.come, centre.asked)}
          {centre.late === 0 ? "" : `, ${centres.late(centre.late)}`}
        </p>
        {centre.head === "" ? null : <p className={shared.caption}>{centre.head}</p>}
        {centre.open.length === 0 ? null : (
          <details>
            <summary className={shared.summary}>{centres.open(centre.open.length)}</summary>
            <ul className={styles.open}>
              {centre.open.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        {centre.arrived.length === 0 ? null : (
          <HandedIn centre={centre} isBusy={isBusy} onGiveBack={onGiveBack} />
        )}
        {centre.mail === undefined ? null : <Mail centre={centre.centre} mail={centre.mail} />}
      </div>
    </li>
  );
}

function Mail({ centre, mail }: { readonly centre: string; readonly mail: MailView }) {
  const { centres, settings } = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { to, subject, body, mailto } = mail;
  return (
    <details>
      <summary className={shared.summary}>{centres.mail}</summary>
      <div className={mergeClasses(shared.section, styles.mail)}>
        {mailto === undefined ? (
          <p className={shared.caption}>{centres.noAddress}</p>
        ) : (
          <p className={shared.text}>{to}</p>
        )}
        <p className={shared.text}>
          {centres.subject}: {subject}
        </p>
        <CopyText
          label={centres.body}
          text={body}
          command={centres.copy}
          copied={centres.copied}
          byHand={settings.copyByHand}
        >
          {mailto === undefined ? null : (
            <a href={mailto} aria-label={centres.mailOf(centre)} className={shared.link}>
              {centres.mailTo}
            </a>
          )}
        </CopyText>
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  centre: {
    display: "flex",
    gap: "8px",
    paddingTop: "12px",
    paddingBottom: "12px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ':global([data-density="compact"])': { paddingTop: "8px", paddingBottom: "8px" },
  },
  mark: { flexShrink: 0 },
  "handed-in": { color: token("colorPaletteTealBorderActive") },
  late: { color: token("colorNeutralForeground3") },
  incomplete: { color: token("colorStatusWarningForeground1") },
  missing: { color: token("colorStatusDangerForeground1") },
  open: { margin: "4px 0", paddingLeft: "20px", overflowWrap: "anywhere" },
  mail: { paddingTop: "8px" },
});
