import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import type { BeforeClosingView, ClosingInput } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { focusOnOpen } from "../shared/focus-on-open.ts";
import { useShared } from "../shared/styles.ts";
import { useAsked } from "../shared/use-asked.ts";
import { useFields } from "../shared/use-fields.ts";
import { PointedList } from "./PointedList.tsx";

interface CloseFormProps {
  readonly isBusy: boolean;
  readonly onAsk: () => Promise<BeforeClosingView | undefined>;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onClose: (input: ClosingInput) => void;
  readonly onLeave: () => void;
}

/** What closing a period asks for. Rows without a verdict are told first: with them it takes an act. */
export function CloseForm({ onAsk, onLeave, ...props }: CloseFormProps) {
  const texts = useTexts();
  const shared = useShared();
  const { view } = useAsked(onAsk);
  if (view === "loading") return <p className={shared.caption}>{texts.loading}</p>;
  // Why it cannot be closed at all stands in the notice.
  if (view === undefined) return <Button onClick={onLeave}>{texts.periods.leave}</Button>;
  return <Form view={view} onLeave={onLeave} {...props} />;
}

interface FormProps extends Omit<CloseFormProps, "onAsk"> {
  readonly view: BeforeClosingView;
}

function Form({ view: { undecided, total }, isBusy, onGoTo, onClose, onLeave }: FormProps) {
  const { periods } = useTexts();
  const { closings } = periods;
  const shared = useShared();
  const isProvisional = total > 0;
  const { form, input, fault, onSubmit } = useFields(
    { by: "", act: "" },
    isProvisional ? ["by", "act"] : ["by"],
    (values) => {
      if (!isBusy) onClose(values);
    },
  );
  return (
    <form ref={form} noValidate className={shared.stack} onSubmit={onSubmit}>
      <p role="status" className={mergeClasses(shared.text, isProvisional && shared.strong)}>
        {isProvisional ? closings.provisional(total) : closings.complete}
      </p>
      {isProvisional ? (
        <PointedList label={closings.undecided} items={undecided} total={total} onGoTo={onGoTo} />
      ) : null}
      <Field label={periods.by} hint={periods.byHint} required {...fault("by", periods.missing)}>
        <Input ref={focusOnOpen} {...input("by")} />
      </Field>
      {isProvisional ? (
        <Field
          label={closings.actField}
          hint={closings.actHint}
          required
          {...fault("act", closings.actMissing)}
        >
          <Input {...input("act")} />
        </Field>
      ) : null}
      <div className={shared.line}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {closings.confirmClosing}
        </Button>
        <Button onClick={onLeave}>{periods.leave}</Button>
      </div>
    </form>
  );
}
