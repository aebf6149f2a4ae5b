import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { ArrivedView, CentreView, GivenBack } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { focusOnOpen } from "../shared/focus-on-open.ts";
import { useShared } from "../shared/styles.ts";

interface HandedInProps {
  readonly centre: CentreView;
  readonly isBusy: boolean;
  /** @returns whether it was written */
  readonly onGiveBack: (given: GivenBack) => Promise<boolean>;
}

/** What has come from a centre; each value can be given back to it. */
export function HandedIn({ centre, isBusy, onGiveBack }: HandedInProps) {
  const { centres } = useTexts();
  const shared = useShared();
  return (
    <details>
      <summary className={shared.summary}>{centres.handedIn(centre.arrived.length)}</summary>
      <ul className={shared.list}>
        {centre.arrived.map((row) => (
          <Value
            key={`${row.id} ${row.period}`}
            row={row}
            isBusy={isBusy}
            onGiveBack={(remark, by) => {
              const { id, period } = row;
              return onGiveBack({ id, centre: centre.centre, period, remark, by });
            }}
          />
        ))}
      </ul>
    </details>
  );
}

interface ValueProps {
  readonly row: ArrivedView;
  readonly isBusy: boolean;
  readonly onGiveBack: (remark: string, by: string) => Promise<boolean>;
}

function Value({ row, isBusy, onGiveBack }: ValueProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={shared.tight}>
      <p className={shared.text}>
        {row.title}: {row.value}
      </p>
      {isOpen ? (
        <GiveBackForm
          isBusy={isBusy}
          onDrop={() => {
            setOpen(false);
          }}
          onGiveBack={onGiveBack}
        />
      ) : (
        <div>
          <Button
            size="small"
            aria-label={centres.giveBackOf(row.title)}
            disabledFocusable={isBusy}
            onClick={() => {
              setOpen(true);
            }}
          >
            {centres.giveBackOpen}
          </Button>
        </div>
      )}
    </li>
  );
}

interface GiveBackFormProps {
  readonly isBusy: boolean;
  readonly onDrop: () => void;
  readonly onGiveBack: ValueProps["onGiveBack"];
}

/** What is to be put right, and who says so. */
function GiveBackForm({ isBusy, onDrop, onGiveBack }: GiveBackFormProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const [remark, setRemark] = useState("");
  const [by, setBy] = useState("");
  const [isAsked, setAsked] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (isBusy || remark.trim() === "" || by.trim() === "") return;
    await onGiveBack(remark.trim(), by.trim());
  };
  const fault = (text: string, message: string) =>
    isAsked && text.trim() === "" ? { validationState: "error" as const, validationMessage: message } : {};
  return (
    <form noValidate className={shared.stack} onSubmit={(event) => void submit(event)}>
      <Field
        label={centres.remark}
        hint={centres.remarkHint}
        required
        {...fault(remark, centres.remarkMissing)}
      >
        <Textarea
          ref={focusOnOpen}
          value={remark}
          onChange={(_event, { value }) => {
            setRemark(value);
          }}
        />
      </Field>
      <Field label={centres.giveBackBy} required {...fault(by, centres.giveBackByMissing)}>
        <Input
          value={by}
          onChange={(_event, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <div className={shared.line}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy}>
          {centres.giveBack}
        </Button>
        <Button size="small" onClick={onDrop}>
          {centres.dropRemark}
        </Button>
      </div>
    </form>
  );
}
