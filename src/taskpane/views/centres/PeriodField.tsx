import { Field, Select } from "@fluentui/react-components";
import { useTexts } from "../../texts/texts.ts";

interface PeriodFieldProps {
  readonly periods: readonly string[];
  /** "" for the year as a whole. */
  readonly period: string;
  /** Whether the year as a whole can be chosen. */
  readonly hasYear: boolean;
  readonly isBusy: boolean;
  readonly onChange: (period: string) => void;
}

/** Which of *Periodi*; nothing where the plan has none. */
export function PeriodField({ periods, period, hasYear, isBusy, onChange }: PeriodFieldProps) {
  const { centres } = useTexts();
  if (periods.length === 0) return null;
  return (
    <Field label={centres.period}>
      <Select
        value={period}
        disabled={isBusy}
        onChange={(_event, { value }) => {
          onChange(value);
        }}
      >
        {hasYear ? <option value="">{centres.wholeYear}</option> : null}
        {periods.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
