import { useCallback, useEffect, useState } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type { PaneSession, PolicyForm, WorkbookStatus } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { Screen } from "../shared/Screen.tsx";
import { useShared } from "../shared/styles.ts";
import { PolicyFields } from "./PolicyFields.tsx";

interface PolicyScreenProps {
  readonly session: Pick<PaneSession, "policy" | "savePolicy">;
  readonly workbook: WorkbookStatus;
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  readonly onGoTo: (cell: CellRef) => void;
}

/** *Parametri*: the rules of the computation, as they stand in the workbook. */
export default function PolicyScreen({ session, workbook, isBusy, isHidden, onGoTo }: PolicyScreenProps) {
  const texts = useTexts();
  const shared = useShared();
  const [form, setForm] = useState<PolicyForm | undefined | "loading">("loading");
  const load = useCallback(() => session.policy().then(setForm), [session]);
  useEffect(() => {
    void load();
  }, [load, workbook]);
  return (
    <Screen title={texts.policy.heading} isTitleHidden isHidden={isHidden}>
      {form === "loading" ? (
        <p className={shared.caption}>{texts.loading}</p>
      ) : form === undefined ? (
        <p className={shared.text}>{texts.policy.noPlan}</p>
      ) : (
        <PolicyFields
          form={form}
          isBusy={isBusy}
          onGoTo={onGoTo}
          onSave={(wanted) => void session.savePolicy(wanted).then(load)}
        />
      )}
    </Screen>
  );
}
