import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type { PaneSession, QuestionView, Results, RowView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { Screen } from "../shared/Screen.tsx";
import { useShared } from "../shared/styles.ts";
import { VirtualList } from "../shared/VirtualList.tsx";
import { QuestionCard } from "./QuestionCard.tsx";

interface ConfirmScreenProps {
  readonly session: Pick<PaneSession, "questions" | "confirm" | "compute">;
  readonly results: Results | undefined;
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onDecide: (row: RowView) => void;
  readonly onWhy: (row: RowView) => void;
}

/** *Da confermare*: first what a person has to decide, then the readings that can be confirmed together. */
export default function ConfirmScreen(props: ConfirmScreenProps) {
  const { session, results, isBusy, isHidden } = props;
  const texts = useTexts();
  const shared = useShared();
  const questions = useQuestions(session, results);
  const decide = questions?.filter(({ row }) => row.question === "decide") ?? [];
  const readings = questions?.filter(({ row }) => row.question === "confirm") ?? [];
  return (
    <Screen title={texts.confirm.heading} isTitleHidden isHidden={isHidden}>
      {results === undefined ? (
        <div className={shared.stack}>
          <p className={shared.text}>{texts.confirm.computeFirst}</p>
          <div>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.compute()}>
              {texts.plan.compute}
            </Button>
          </div>
        </div>
      ) : questions === undefined ? (
        <p className={shared.caption}>{texts.loading}</p>
      ) : questions.length === 0 ? (
        <p className={shared.text}>{texts.confirm.nothing}</p>
      ) : null}
      {decide.length === 0 ? null : (
        <Part
          {...props}
          title={texts.confirm.decide(decide.length)}
          help={texts.confirm.decideHelp}
          questions={decide}
        />
      )}
      {readings.length === 0 ? null : (
        <Part
          {...props}
          title={texts.confirm.readings(readings.length)}
          help={texts.confirm.readingsHelp}
          questions={readings}
          isConfirmedTogether
        />
      )}
    </Screen>
  );
}

interface PartProps extends ConfirmScreenProps {
  readonly title: string;
  readonly help: string;
  readonly questions: readonly QuestionView[];
  readonly isConfirmedTogether?: boolean;
}

function Part({ title, help, questions, isConfirmedTogether = false, ...props }: PartProps) {
  const { session, isBusy, onGoTo, onDecide, onWhy } = props;
  const texts = useTexts();
  const shared = useShared();
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>{title}</h2>
      <p className={shared.caption}>{help}</p>
      {isConfirmedTogether ? (
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void session.confirm("all")}>
            {texts.confirm.confirmAll(questions.length)}
          </Button>
        </div>
      ) : null}
      <VirtualList
        items={questions}
        keyOf={({ row }) => row.key}
        label={title}
        estimate={200}
        renderItem={(question) => (
          <QuestionCard
            question={question}
            isBusy={isBusy}
            onGoTo={onGoTo}
            onWhy={onWhy}
            onDecide={onDecide}
            onConfirm={(direction) => void session.confirm([question.row.key], direction)}
          />
        )}
      />
    </div>
  );
}

/** Asked anew whenever rows have changed; until the answer is there, the last one stays. */
function useQuestions(
  session: Pick<PaneSession, "questions">,
  results: Results | undefined,
): readonly QuestionView[] | undefined {
  const [questions, setQuestions] = useState<readonly QuestionView[]>();
  useEffect(() => {
    if (results === undefined) return;
    let isCurrent = true;
    void session.questions().then((found) => {
      if (isCurrent) setQuestions(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, results]);
  return results === undefined ? undefined : questions;
}
