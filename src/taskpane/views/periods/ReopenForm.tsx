import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import type { ReopeningInput } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { focusOnOpen } from "../shared/focus-on-open.ts";
import { useShared } from "../shared/styles.ts";
import { useFields } from "../shared/use-fields.ts";

interface ReopenFormProps {
  readonly isBusy: boolean;
  readonly onReopen: (input: ReopeningInput) => void;
  readonly onLeave: () => void;
}

/** Opening a closed period again is explained and signed. */
export function ReopenForm({ isBusy, onReopen, onLeave }: ReopenFormProps) {
  const { periods } = useTexts();
  const { closings } = periods;
  const shared = useShared();
  const { form, input, fault, onSubmit } = useFields({ reason: "", by: "" }, ["reason", "by"], (values) => {
    if (!isBusy) onReopen(values);
  });
  return (
    <form ref={form} noValidate className={shared.stack} onSubmit={onSubmit}>
      <Field
        label={closings.reason}
        hint={closings.reasonHint}
        required
        {...fault("reason", periods.missing)}
      >
        <Textarea ref={focusOnOpen} resize="vertical" {...input("reason")} />
      </Field>
      <Field label={closings.reopenBy} hint={periods.byHint} required {...fault("by", periods.missing)}>
        <Input {...input("by")} />
      </Field>
      <div className={shared.line}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {closings.confirmReopening}
        </Button>
        <Button onClick={onLeave}>{periods.leave}</Button>
      </div>
    </form>
  );
}
