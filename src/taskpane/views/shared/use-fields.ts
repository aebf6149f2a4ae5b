import { useRef, useState, type ChangeEvent, type FormEvent, type RefObject } from "react";

interface Fault {
  readonly validationState: "error";
  readonly validationMessage: string;
}

export interface Fields<Name extends string> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly values: Readonly<Record<Name, string>>;
  /** The props of one text field, its name among them. */
  readonly input: (name: Name) => {
    readonly name: Name;
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>, data: Typed) => void;
  };
  readonly set: (name: Name, value: string) => void;
  /** What is said of the field once the form was sent without it. */
  readonly fault: (name: Name, message: string) => Fault | Record<string, never>;
  readonly onSubmit: (event: FormEvent) => void;
}

interface Typed {
  readonly value: string;
}

/** Text fields of a form. Where one that is needed is blank, it takes the focus and nothing is sent. */
export function useFields<Name extends string>(
  start: Readonly<Record<Name, string>>,
  needed: readonly Name[],
  onComplete: (values: Readonly<Record<Name, string>>) => void,
): Fields<Name> {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(start);
  const [isAsked, setAsked] = useState(false);
  const set = (name: Name, value: string): void => {
    setValues((before) => ({ ...before, [name]: value }));
  };
  const isMissing = (name: Name): boolean => values[name].trim() === "";
  return {
    form,
    values,
    set,
    input: (name) => ({
      name,
      value: values[name],
      onChange: (_event, { value }) => {
        set(name, value);
      },
    }),
    fault: (name, message) =>
      isAsked && needed.includes(name) && isMissing(name)
        ? { validationState: "error", validationMessage: message }
        : {},
    onSubmit: (event) => {
      event.preventDefault();
      setAsked(true);
      const first = needed.find(isMissing);
      if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      else {
        const trimmed = Object.entries<string>(values).map(([name, value]) => [name, value.trim()]);
        onComplete(Object.fromEntries(trimmed) as Record<Name, string>);
      }
    },
  };
}
