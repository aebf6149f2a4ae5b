import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { IndicatorChoice, IndicatorChoices } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { focusOnOpen } from "../shared/focus-on-open.ts";
import { useShared } from "../shared/styles.ts";

interface IndicatorPickerProps {
  /** It comes in the place of what had the focus. */
  readonly takesFocus: boolean;
  /** Reads the workbook: what is chosen from is the plan as it is now. */
  readonly onOpen: () => Promise<void>;
  readonly onFind: (words: string) => Promise<IndicatorChoices>;
  readonly onChoose: (choice: IndicatorChoice) => void;
}

/** Finds an indicator by its code or name, as one types. */
export function IndicatorPicker({ takesFocus, onOpen, onFind, onChoose }: IndicatorPickerProps) {
  const { retargets } = useTexts().periods;
  const shared = useShared();
  const styles = useStyles();
  const [words, setWords] = useState("");
  const [find] = useState(() => onFind);
  const [found, setFound] = useState<IndicatorChoices>();
  const [opening] = useState(onOpen);
  useEffect(() => {
    let isWanted = true;
    void opening
      .then(() => find(words))
      .then((choices) => {
        if (isWanted) setFound(choices);
      });
    return () => {
      isWanted = false;
    };
  }, [opening, find, words]);
  return (
    <div className={shared.section}>
      <Field label={retargets.search} hint={retargets.searchHint}>
        <Input
          ref={takesFocus ? focusOnOpen : null}
          type="search"
          value={words}
          onChange={(_event, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <p role="status" className={shared.caption}>
        {found === undefined ? "" : retargets.found(found.choices.length, found.total)}
      </p>
      <ul aria-label={retargets.list} className={shared.list}>
        {found?.choices.map((choice) => (
          <li key={choice.key} className={styles.choice}>
            <button
              type="button"
              className={mergeClasses(shared.link, styles.title)}
              onClick={() => {
                onChoose(choice);
              }}
            >
              {choice.title}
            </button>
            <p className={shared.caption}>{choice.target}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  choice: {
    paddingTop: "6px",
    paddingBottom: "6px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  title: { display: "block" },
});
