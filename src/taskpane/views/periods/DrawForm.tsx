import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { OivSample } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";

interface DrawFormProps {
  /** The plan's year. */
  readonly seed: string;
  readonly isBusy: boolean;
  /** @param sample undefined: none is drawn */
  readonly onDraw: (sample: OivSample | undefined) => void;
}

/** Share and seed of the sample: it is drawn once, so they are stated before. */
export function DrawForm({ seed: proposed, isBusy, onDraw }: DrawFormProps) {
  const { oivs } = useTexts().periods;
  const shared = useShared();
  const [percent, setPercent] = useState("20");
  const [seed, setSeed] = useState(proposed);
  const [isAsked, setAsked] = useState(false);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const share = Number(percent.trim().replace(/\s*%$/u, "").replace(",", "."));
  const isBlank = percent.trim() === "";
  const isFaulty = !isBlank && !(share > 0 && share <= 100);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isFaulty) field?.focus();
    else if (!isBusy) onDraw(isBlank ? undefined : { percent: share, seed: seed.trim() });
  };
  const fault =
    isAsked && isFaulty ? { validationState: "error" as const, validationMessage: oivs.percentFault } : {};
  return (
    <form noValidate className={shared.stack} onSubmit={submit}>
      <Field label={oivs.percent} hint={oivs.percentHint} {...fault}>
        <Input
          ref={setField}
          inputMode="decimal"
          value={percent}
          onChange={(_event, { value }) => {
            setPercent(value);
          }}
        />
      </Field>
      <Field label={oivs.seed} hint={oivs.seedHint}>
        <Input
          value={seed}
          onChange={(_event, { value }) => {
            setSeed(value);
          }}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {oivs.make}
        </Button>
      </div>
    </form>
  );
}
