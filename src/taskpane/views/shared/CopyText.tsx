import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { useShared } from "./styles.ts";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  readonly command: string;
  /** What is said once it is copied, and where only the person can. */
  readonly copied: string;
  readonly byHand: string;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** A text that is ready to be taken elsewhere. */
export function CopyText({ label, text, rows = 6, command, copied, byHand, children }: CopyTextProps) {
  const shared = useShared();
  const area = useRef<HTMLTextAreaElement>(null);
  const keep = (element: HTMLTextAreaElement | null): void => {
    area.current = element;
  };
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      // Excel's frame may forbid the clipboard: the person still can.
      area.current?.focus();
      area.current?.select();
      setSaid(byHand);
    }
  };
  return (
    <>
      <Field label={label}>
        <Textarea ref={keep} readOnly rows={rows} value={text} />
      </Field>
      <div className={shared.line}>
        {children}
        <Button onClick={() => void copy()}>{command}</Button>
        <span role="status" className={shared.caption}>
          {said}
        </span>
      </div>
    </>
  );
}
