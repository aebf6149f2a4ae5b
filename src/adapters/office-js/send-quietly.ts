import { sendSteps, type Sending, type Step } from "./send.ts";

/** `first`: what Excel is asked before anything changes, events included. */
interface Quiet extends Pick<Sending, "beforeRequest" | "onAnswer"> {
  readonly first?: readonly Step[];
}

/** Without events, calculation and drawing in between. */
export function sendQuietly(
  context: Excel.RequestContext,
  steps: readonly Iterable<Step>[],
  { first = [], ...sending }: Quiet = {},
): Promise<void> {
  const prepare = (): void => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
  };
  const events = (enabled: boolean): Step => ({
    size: 0,
    queue: () => {
      context.runtime.enableEvents = enabled;
      return undefined;
    },
  });
  return sendSteps(
    { context, repeatable: false, prepare, ...sending },
    oneByOne([first, [events(false)], ...steps, [events(true)]]),
  );
}

function* oneByOne(parts: readonly Iterable<Step>[]): Generator<Step> {
  for (const part of parts) yield* part;
}
