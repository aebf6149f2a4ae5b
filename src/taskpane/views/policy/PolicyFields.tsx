import { Button, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { METHODS, type Aggregation } from "../../../core/policy/policy.ts";
import type { CellRef } from "../../../core/issue.ts";
import type { PolicyForm } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";
import { BandsFields } from "./BandsFields.tsx";
import { draftOf, formOf, type PolicyDraft } from "./policy-draft.ts";
import { policyFaults } from "./policy-faults.ts";
import { WeightFaults } from "./WeightFaults.tsx";

interface PolicyFieldsProps {
  readonly form: PolicyForm;
  readonly isBusy: boolean;
  readonly onSave: (form: PolicyForm) => void;
  readonly onGoTo: (cell: CellRef) => void;
}

const AGGREGATIONS: readonly Aggregation[] = ["tree-mean", "flat-mean", "worst", "share-met"];
const MISSINGS = ["leave-out", "zero"] as const;

/** The rules as a form; what is wrong is said in words, and nothing is saved before it is mended. */
export function PolicyFields({ form, isBusy, onSave, onGoTo }: PolicyFieldsProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { policy } = texts;
  const saved = draftOf(form, texts.tag);
  const [edited, setEdited] = useState<PolicyDraft>();
  const draft = edited ?? saved;
  const isChanged = edited !== undefined && JSON.stringify(edited) !== JSON.stringify(saved);
  const faults = policyFaults(draft, texts);
  const set = (part: Partial<PolicyDraft>): void => {
    setEdited({ ...draft, ...part });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (faults.length > 0 || !isChanged) return;
    onSave({ ...formOf(draft), faults: form.faults });
  };
  const method = METHODS.find((known) => known === draft.method);
  const aggregation = AGGREGATIONS.find((known) => known === draft.aggregation);
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <p className={shared.caption}>{policy.intro}</p>
      <Field label={policy.method} hint={method === undefined ? null : policy.methodHints[method]}>
        <Select
          value={draft.method}
          onChange={(_event, { value }) => {
            set({ method: value });
          }}
        >
          {METHODS.map((known) => (
            <option key={known} value={known}>
              {policy.methods[known]}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Checkbox
          className={styles.check}
          label={policy.hasCap}
          checked={draft.hasCap}
          onChange={(_event, { checked }) => {
            set({ hasCap: checked === true });
          }}
        />
        {draft.hasCap ? (
          <Field label={policy.cap} hint={policy.capHint}>
            <Input
              inputMode="decimal"
              value={draft.cap}
              onChange={(_event, { value }) => {
                set({ cap: value });
              }}
            />
          </Field>
        ) : null}
      </div>
      <Field label={policy.decimals}>
        <Select
          value={draft.decimals}
          onChange={(_event, { value }) => {
            set({ decimals: value });
          }}
        >
          {["0", "1", "2", "3", "4"].map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={policy.missing} hint={policy.missingHints[draft.missingActual]}>
        <Select
          value={draft.missingActual}
          onChange={(_event, { value }) => {
            set({ missingActual: MISSINGS.find((known) => known === value) ?? "leave-out" });
          }}
        >
          {MISSINGS.map((known) => (
            <option key={known} value={known}>
              {policy.missings[known]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={policy.aggregation}
        hint={aggregation === undefined ? null : policy.aggregationHints[aggregation]}
      >
        <Select
          value={draft.aggregation}
          onChange={(_event, { value }) => {
            set({ aggregation: value });
          }}
        >
          {AGGREGATIONS.map((known) => (
            <option key={known} value={known}>
              {policy.aggregations[known]}
            </option>
          ))}
        </Select>
      </Field>
      <BandsFields
        bands={draft.bands}
        onBands={(bands) => {
          set({ bands });
        }}
      />
      <WeightFaults faults={form.faults} onGoTo={onGoTo} />
      <div className={styles.foot}>
        <div role="status">
          {faults.length === 0 ? (
            isChanged ? (
              <p className={shared.caption}>{policy.unsaved}</p>
            ) : null
          ) : (
            <>
              <p className={styles.fault}>{policy.invalid}</p>
              <ul className={styles.faults}>
                {faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className={shared.line}>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={isBusy || !isChanged || faults.length > 0}
          >
            {policy.save}
          </Button>
          <Button
            disabledFocusable={!isChanged}
            onClick={() => {
              setEdited(undefined);
            }}
          >
            {policy.reset}
          </Button>
        </div>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    ':global([data-density="compact"])': { gap: "8px" },
  },
  check: { marginLeft: "-8px" },
  foot: {
    position: "sticky",
    bottom: "-20px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    marginLeft: "-20px",
    marginRight: "-20px",
    padding: "12px 20px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    backgroundColor: token("colorNeutralBackground1"),
  },
  fault: { margin: 0, fontWeight: token("fontWeightSemibold"), color: token("colorStatusDangerForeground1") },
  faults: { margin: 0, paddingLeft: "16px" },
});
