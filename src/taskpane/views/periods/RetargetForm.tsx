import { Button, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type {
  IndicatorChoice,
  PeriodSession,
  RetargetInput,
  RetargetSubject,
} from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { focusOnOpen } from "../shared/focus-on-open.ts";
import { useShared } from "../shared/styles.ts";
import { useFields } from "../shared/use-fields.ts";
import { RetargetReading, RetargetWarnings } from "./RetargetOutcome.tsx";
import { useRetargetPreview } from "./use-retarget-preview.ts";

interface RetargetFormProps {
  readonly chosen: IndicatorChoice;
  readonly isBusy: boolean;
  readonly onPreview: PeriodSession["previewRetarget"];
  readonly onRetarget: (input: RetargetInput) => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onLeave: () => void;
}

const SUBJECTS: readonly RetargetSubject[] = ["target", "weight", "removal"];

/** What changes and on what grounds; what it would come to is shown before it is written. */
export function RetargetForm({ chosen, isBusy, onPreview, onRetarget, onGoTo, onLeave }: RetargetFormProps) {
  const { periods } = useTexts();
  const { retargets } = periods;
  const shared = useShared();
  const [subject, setSubject] = useState<RetargetSubject>("target");
  const needed = subject === "removal" ? (["act", "on", "reason", "by"] as const) : GROUNDS;
  const { form, values, input, fault, onSubmit } = useFields(
    { to: "", act: "", on: "", reason: "", by: "" },
    needed,
    (given) => {
      if (!isBusy)
        onRetarget({ ...given, key: chosen.key, subject, to: subject === "removal" ? "" : given.to });
    },
  );
  const planned = {
    key: chosen.key,
    subject,
    to: subject === "removal" ? "" : values.to,
    on: values.on,
  };
  const view = useRetargetPreview(onPreview, planned);
  return (
    <form ref={form} noValidate className={shared.stack} onSubmit={onSubmit}>
      <div className={shared.tight}>
        <h2 className={shared.heading}>{chosen.title}</h2>
        {chosen.at === undefined ? null : (
          <p className={shared.text}>
            <CellLink at={chosen.at} onGoTo={onGoTo} />
          </p>
        )}
        <div>
          <Button ref={focusOnOpen} size="small" onClick={onLeave}>
            {retargets.other}
          </Button>
        </div>
      </div>
      <Field label={retargets.subject}>
        <RadioGroup
          value={subject}
          onChange={(_event, { value }) => {
            setSubject(SUBJECTS.find((each) => each === value) ?? "target");
          }}
        >
          {SUBJECTS.map((each) => (
            <Radio key={each} value={each} label={retargets.subjects[each]} />
          ))}
        </RadioGroup>
      </Field>
      {subject === "removal" ? null : (
        <>
          <p className={shared.caption}>{retargets.now(chosen[subject])}</p>
          <Field
            label={retargets.to}
            hint={retargets.toHint[subject]}
            required
            {...fault("to", periods.missing)}
          >
            <Input {...input("to")} />
          </Field>
        </>
      )}
      <RetargetReading view={view} />
      <Field label={retargets.act} hint={retargets.actHint} required {...fault("act", periods.missing)}>
        <Input {...input("act")} />
      </Field>
      <Field label={retargets.on} required {...fault("on", periods.missing)}>
        <Input type="date" {...input("on")} />
      </Field>
      <RetargetWarnings view={view} />
      <Field
        label={retargets.reason}
        hint={retargets.reasonHint}
        required
        {...fault("reason", periods.missing)}
      >
        <Textarea resize="vertical" {...input("reason")} />
      </Field>
      {subject === "removal" ? (
        <Field label={retargets.by} required {...fault("by", periods.missing)}>
          <Input {...input("by")} />
        </Field>
      ) : null}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {retargets.save}
        </Button>
      </div>
    </form>
  );
}

const GROUNDS = ["to", "act", "on", "reason"] as const;
