import type { PaneSession } from "../taskpane/session/pane-model.ts";

interface OfficeCommands {
  readonly actions: { associate(id: string, action: (event: { completed(): void }) => void): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/**
 * The ribbon's buttons. Pane and buttons share one runtime, so they share the session: the result is there when the
 * pane opens.
 *
 * @param sessionOf the session of the pane, as it is when the button is pressed
 */
export function associateCommands(
  office: OfficeCommands,
  sessionOf: () => Pick<PaneSession, "compute">,
): void {
  const compute = async (event: { completed(): void }): Promise<void> => {
    try {
      await sessionOf().compute();
      // Where Excel has no window to show it in, the result stands in the workbook all the same.
      await office.addin.showAsTaskpane().catch(() => undefined);
    } finally {
      // Until then the button is not free.
      event.completed();
    }
  };
  // As the manifest names it.
  office.actions.associate("calcolaPerformance", (event) => {
    void compute(event);
  });
}
