import { Button, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type { DecisionInput, RowView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { BackButton } from "../shared/BackButton.tsx";
import { CellLink } from "../shared/CellLink.tsx";
import { Screen } from "../shared/Screen.tsx";
import { useShared } from "../shared/styles.ts";

interface DecisionScreenProps {
  readonly row: RowView;
  readonly isBusy: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onDecide: (decision: DecisionInput) => void;
  readonly onBack: () => void;
}

const VERDICTS = ["met", "not-met", "deferred", "excluded"] as const;
type Draft = Readonly<Record<"verdict" | "reason" | "act" | "by", string>>;
const FIELDS = ["verdict", "reason", "act", "by"] as const;

/** What a person rules on a row that the engine may not decide: nothing of it may be left out. */
export default function DecisionScreen({ row, isBusy, onGoTo, onDecide, onBack }: DecisionScreenProps) {
  const texts = useTexts();
  const shared = useShared();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({ verdict: "", reason: "", act: "", by: "" });
  const [isAsked, setAsked] = useState(false);
  const missing = FIELDS.filter((field) => draft[field].trim() === "");
  const set =
    (field: keyof Draft) =>
    (_event: unknown, { value }: { readonly value: string }) => {
      setDraft((before) => ({ ...before, [field]: value }));
    };
  const fault = (field: keyof Draft) =>
    isAsked && missing.includes(field)
      ? { validationState: "error" as const, validationMessage: texts.decision.missing[field] }
      : {};
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    const verdict = VERDICTS.find((kind) => kind === draft.verdict);
    const [first] = missing;
    if (verdict === undefined || first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first ?? "verdict"}"]`)?.focus();
      return;
    }
    onDecide({ verdict, reason: draft.reason.trim(), act: draft.act.trim(), by: draft.by.trim() });
  };
  return (
    <Screen title={texts.decision.heading} lead={<BackButton onBack={onBack} />}>
      <div className={shared.tight}>
        <p className={shared.text}>
          {row.code === "" ? null : <strong>{row.code}</strong>} {row.name}
        </p>
        <p className={shared.text}>
          <CellLink at={row.at} onGoTo={onGoTo} />
        </p>
        <p className={shared.caption}>{texts.decision.help}</p>
      </div>
      <form ref={form} noValidate className={shared.stack} onSubmit={submit}>
        <Field label={texts.decision.verdict} required {...fault("verdict")}>
          <RadioGroup name="verdict" value={draft.verdict} onChange={set("verdict")}>
            {VERDICTS.map((verdict) => (
              <Radio key={verdict} value={verdict} label={texts.decision.verdicts[verdict]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={texts.decision.reason} hint={texts.decision.reasonHint} required {...fault("reason")}>
          <Textarea name="reason" resize="vertical" value={draft.reason} onChange={set("reason")} />
        </Field>
        <Field label={texts.decision.act} hint={texts.decision.actHint} required {...fault("act")}>
          <Input name="act" value={draft.act} onChange={set("act")} />
        </Field>
        <Field label={texts.decision.by} hint={texts.decision.byHint} required {...fault("by")}>
          <Input name="by" value={draft.by} onChange={set("by")} />
        </Field>
        <div className={shared.line}>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {texts.decision.save}
          </Button>
          <Button onClick={onBack}>{texts.decision.leave}</Button>
        </div>
      </form>
    </Screen>
  );
}
