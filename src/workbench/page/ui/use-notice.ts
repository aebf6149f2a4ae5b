import { useCallback, useState } from "react";
import { HostError } from "../../host/protocol/host-error.ts";
import { filled, type Texts } from "../texts.ts";

/** One message to the person before the screen, until it is closed or another comes. */
export interface Notice {
  readonly message: string | undefined;
  readonly tell: (message: string) => void;
  readonly dismiss: () => void;
  /** Does something that Excel may refuse, and says so if it does. @returns whether it was done */
  readonly attempt: (act: () => void) => boolean;
}

export function useNotice(texts: Texts): Notice {
  const [message, tell] = useState<string>();
  const dismiss = useCallback(() => {
    tell(undefined);
  }, []);
  const attempt = useCallback(
    (act: () => void): boolean => {
      try {
        act();
        tell(undefined);
        return true;
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const isProtected = error.code === "AccessDenied";
        tell(isProtected ? texts.protectedCell : filled(texts.refused, { code: error.code }));
        return false;
      }
    },
    [texts],
  );
  return { message, tell, dismiss, attempt };
}
