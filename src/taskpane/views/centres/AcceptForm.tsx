import { Button, Field, Input } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";

interface AcceptFormProps {
  readonly isBusy: boolean;
  readonly onAccept: (by: string) => void;
}

/** Who accepts, and the one button that does. */
export function AcceptForm({ isBusy, onAccept }: AcceptFormProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const field = useRef<HTMLInputElement>(null);
  const keep = (element: HTMLInputElement | null): void => {
    field.current = element;
  };
  const [by, setBy] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = by.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) field.current?.focus();
    else if (!isBusy) onAccept(by.trim());
  };
  const fault =
    isAsked && isMissing ? { validationState: "error" as const, validationMessage: centres.byMissing } : {};
  return (
    <form noValidate className={shared.stack} onSubmit={submit}>
      <Field label={centres.by} hint={centres.byHint} required {...fault}>
        <Input
          ref={keep}
          value={by}
          onChange={(_event, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <p className={shared.caption}>{centres.acceptHint}</p>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {centres.accept}
        </Button>
      </div>
    </form>
  );
}
