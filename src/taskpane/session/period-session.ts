import type { Clock } from "../../ports/clock.ts";
import type { Engine } from "../engine/engine.ts";
import type { Asked, Preparation } from "../engine/operations.ts";
import type { PaneTask } from "./pane-model.ts";
import type { PeriodSession } from "./periods-model.ts";

/** How a session asks and writes, whatever it is about. */
export interface SessionWays {
  readonly engine: Engine;
  readonly clock: Clock;
  /** Reads the workbook first; undefined where it could not be read. */
  ask<T>(task: PaneTask, question: () => Promise<T>): Promise<T | undefined>;
  /** The same of what may be refused, with a notice. */
  askUnlessRefused<T>(task: PaneTask, question: () => Promise<Asked<T>>): Promise<T | undefined>;
  /** Of what the engine holds already. */
  askHeld<T>(question: Promise<T>, otherwise: T): Promise<T>;
  /** Reads, prepares, writes. @returns whether it was written */
  write(task: PaneTask, prepare: () => Promise<Preparation>): Promise<boolean>;
}

/** Closing, re-targets, trends and the evaluators’ sheet from the pane. */
export const periodSession = ({ engine, clock, ...ways }: SessionWays): PeriodSession => ({
  periods: () => ways.ask("periods", () => engine.call("periods", clock.today())),
  beforeClosing: (period) =>
    ways.askUnlessRefused("periods", () => engine.call("beforeClosing", period, clock.today())),
  closePeriod: (period, input) =>
    ways.write("close-period", () => engine.call("closePeriod", period, input, clock.today())),
  reopenPeriod: (period, input) =>
    ways.write("reopen-period", () => engine.call("reopenPeriod", period, input, clock.today())),
  findIndicators: (words) => ways.askHeld(engine.call("findIndicators", words), { choices: [], total: 0 }),
  previewRetarget: (planned) =>
    ways.askHeld(engine.call("previewRetarget", planned, clock.today()), undefined),
  retarget: (input) => ways.write("retarget", () => engine.call("retarget", input, clock.today())),
  trends: () => ways.ask("trends", () => engine.call("trends", clock.today())),
  oiv: () => ways.ask("oiv", () => engine.call("oiv", clock.today())),
  writeOiv: (sample) => ways.write("write-oiv", () => engine.call("writeOiv", sample, clock.today())),
});
