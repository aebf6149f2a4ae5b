import { Button, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type { QuestionView, RowView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";
import { VerdictMark } from "../shared/VerdictMark.tsx";

interface QuestionCardProps {
  readonly question: QuestionView;
  readonly isBusy: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onWhy: (row: RowView) => void;
  readonly onDecide: (row: RowView) => void;
  readonly onConfirm: (direction: QuestionView["direction"]) => void;
}

/** A row that waits for a person: how it was read, why it is asked, what can be done about it. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, isBusy, onGoTo, onWhy, onDecide, onConfirm } = props;
  const { row, readings, because, proposals } = question;
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const name = row.code === "" ? row.name : `${row.code} ${row.name}`;
  return (
    <div className={styles.card}>
      <div className={styles.title}>
        <VerdictMark verdict={row.verdict} />
        <div className={shared.grow}>
          <button
            type="button"
            className={mergeClasses(shared.link, styles.name)}
            title={texts.goToCell(texts.cellName(row.at.sheet, row.at.address))}
            onClick={() => {
              onGoTo(row.at);
            }}
          >
            {row.code === "" ? null : <strong>{row.code}</strong>} {row.name}
          </button>
          <p className={mergeClasses(shared.text, shared.strong)}>
            {row.verdictWord}
            {row.attainmentText === "" ? "" : ` · ${row.attainmentText}`}
          </p>
        </div>
      </div>
      <Lines heading={texts.confirm.reading} lines={readings} />
      <Lines heading={texts.confirm.because} lines={because} />
      <Lines heading={texts.confirm.proposal} lines={proposals} />
      {question.direction === undefined ? null : (
        <DirectionChoice direction={question.direction} name={name} isBusy={isBusy} onConfirm={onConfirm} />
      )}
      <div className={shared.line}>
        {row.question === "confirm" ? (
          <Button
            size="small"
            aria-label={texts.confirm.confirmOf(name)}
            disabledFocusable={isBusy}
            onClick={() => {
              onConfirm(undefined);
            }}
          >
            {texts.confirm.confirm}
          </Button>
        ) : null}
        <Button
          size="small"
          appearance={row.question === "confirm" ? "subtle" : "secondary"}
          aria-label={texts.confirm.decideOf(name)}
          disabledFocusable={isBusy}
          onClick={() => {
            onDecide(row);
          }}
        >
          {texts.confirm.decideButton}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.rows.whyOf(name)}
          onClick={() => {
            onWhy(row);
          }}
        >
          {texts.rows.why}
        </Button>
      </div>
    </div>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function Lines({ heading, lines }: LinesProps) {
  const shared = useShared();
  if (lines.length === 0) return null;
  return (
    <div>
      <p className={shared.caption}>{heading}</p>
      {lines.map((line) => (
        <p key={line} className={shared.text}>
          {line}
        </p>
      ))}
    </div>
  );
}

type Direction = NonNullable<QuestionView["direction"]>;

interface DirectionChoiceProps {
  readonly direction: Direction;
  readonly name: string;
  readonly isBusy: boolean;
  readonly onConfirm: (direction: Direction) => void;
}

/** Only a person knows which way is better here, and the verdict depends on it. */
function DirectionChoice({ direction, name, isBusy, onConfirm }: DirectionChoiceProps) {
  const texts = useTexts();
  const styles = useStyles();
  const [chosen, setChosen] = useState(direction);
  return (
    <div>
      <RadioGroup
        aria-label={`${texts.confirm.direction}: ${name}`}
        value={chosen}
        className={styles.radios}
        onChange={(_event, { value }) => {
          setChosen(value === "lower" ? "lower" : "higher");
        }}
      >
        <Radio value="higher" label={texts.confirm.higher} />
        <Radio value="lower" label={texts.confirm.lower} />
      </RadioGroup>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          onConfirm(chosen);
        }}
      >
        {texts.confirm.confirmDirection}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "12px",
    paddingBottom: "12px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ':global([data-density="compact"])': { gap: "4px", paddingTop: "8px", paddingBottom: "8px" },
  },
  title: { display: "flex", gap: "8px" },
  name: {
    color: token("colorNeutralForeground1"),
    ":hover": { color: token("colorBrandForegroundLink"), textDecorationLine: "underline" },
  },
  radios: { marginLeft: "-8px" },
});
