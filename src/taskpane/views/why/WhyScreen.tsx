import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type { Explanation, RowView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { BackButton } from "../shared/BackButton.tsx";
import { BandMark } from "../shared/BandMark.tsx";
import { CellLink } from "../shared/CellLink.tsx";
import { Screen } from "../shared/Screen.tsx";
import { useShared } from "../shared/styles.ts";
import { VerdictMark } from "../shared/VerdictMark.tsx";

interface WhyScreenProps {
  readonly row: RowView;
  readonly onExplain: (key: string) => Promise<Explanation | undefined>;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onDecide: (row: RowView) => void;
  readonly onBack: () => void;
}

/** *Perché?*: how a row was read, by which rule and method, step by step, each with its cell. */
export default function WhyScreen({ row, onExplain, onGoTo, onDecide, onBack }: WhyScreenProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const explanation = useExplanation(row.key, onExplain);
  return (
    <Screen title={texts.why.heading} lead={<BackButton onBack={onBack} />}>
      <div className={shared.section}>
        <p className={shared.text}>
          {row.code === "" ? null : <strong>{row.code}</strong>} {row.name}
        </p>
        <p className={mergeClasses(shared.text, styles.verdict)}>
          <VerdictMark verdict={row.verdict} />
          <span className={shared.strong}>{row.verdictWord}</span>
          {row.attainmentText === "" ? null : <span className={shared.number}>{row.attainmentText}</span>}
          {row.band === undefined ? null : <BandMark band={row.band} />}
        </p>
        <p className={shared.text}>
          <CellLink at={row.at} onGoTo={onGoTo} />
        </p>
      </div>
      {explanation === "loading" ? (
        <p className={shared.caption}>{texts.loading}</p>
      ) : explanation === undefined ? (
        <p className={shared.text}>{texts.why.gone}</p>
      ) : (
        <Proof explanation={explanation} onGoTo={onGoTo} />
      )}
      {row.question === "none" ? null : (
        <div>
          <Button
            onClick={() => {
              onDecide(row);
            }}
          >
            {texts.why.decide}
          </Button>
        </div>
      )}
    </Screen>
  );
}

/** Asked once: the screen is made anew for each row. */
function useExplanation(
  key: string,
  onExplain: WhyScreenProps["onExplain"],
): Explanation | undefined | "loading" {
  const [explanation, setExplanation] = useState<Explanation | undefined | "loading">("loading");
  const [ask] = useState(() => onExplain);
  useEffect(() => {
    let isOpen = true;
    void ask(key).then((found) => {
      if (isOpen) setExplanation(found);
    });
    return () => {
      isOpen = false;
    };
  }, [ask, key]);
  return explanation;
}

interface ProofProps {
  readonly explanation: Explanation;
  readonly onGoTo: (cell: CellRef) => void;
}

function Proof({ explanation, onGoTo }: ProofProps) {
  const shared = useShared();
  const styles = useStyles();
  return (
    <>
      <p className={styles.summary}>{explanation.summary}</p>
      <div>
        {explanation.parts.map(({ heading, lines, at }) => (
          <div key={heading} className={styles.part}>
            <div className={styles.heading}>
              <h2 className={shared.heading}>{heading}</h2>
              {at === undefined ? null : <CellLink at={at} onGoTo={onGoTo} className={styles.cell} />}
            </div>
            {lines.map((line, index) => (
              <p key={`${String(index)} ${line}`} className={shared.text}>
                {line}
              </p>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  verdict: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "4px" },
  summary: {
    margin: 0,
    padding: "8px 12px",
    borderRadius: token("borderRadiusMedium"),
    backgroundColor: token("colorNeutralBackground2"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
    overflowWrap: "anywhere",
  },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "8px",
    paddingBottom: "8px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ":first-child": { borderTopStyle: "none" },
  },
  heading: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "12px" },
  cell: { fontSize: token("fontSizeBase200"), flexShrink: 0 },
});
