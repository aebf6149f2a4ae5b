import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useTexts } from "../../texts/texts.ts";
import { focusOnOpen } from "./focus-on-open.ts";

/** The way back from a screen that stands over another; Esc belongs to Excel. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const texts = useTexts();
  return (
    <Button ref={focusOnOpen} appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={onBack}>
      {texts.back}
    </Button>
  );
}
