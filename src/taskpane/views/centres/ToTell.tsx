import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { HandOutView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { Lines } from "./Lines.tsx";

interface ToTellProps {
  readonly told: Pick<HandOutView, "office" | "toConfirm" | "withoutId">;
  /** The list of forms or sheets. */
  readonly children: ReactNode;
}

/** What a person should know of who fills in what, around the list of what was handed out. */
export function ToTell({ told: { office, toConfirm, withoutId }, children }: ToTellProps) {
  const { centres } = useTexts();
  const shared = useShared();
  return (
    <>
      {withoutId === 0 ? null : (
        <p className={mergeClasses(shared.text, shared.strong)}>{centres.withoutId(withoutId)}</p>
      )}
      {children}
      <Lines heading={centres.toConfirm(toConfirm.length)} lines={toConfirm} />
      <Lines heading={centres.office(office.length)} lines={office} />
    </>
  );
}
