import type { Clock } from "../ports/clock.ts";

/** The machine's own day. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};
