/**
 * Milliseconds of processor time that this process has used, garbage collection included. Unlike the clock on the
 * wall it hardly changes with what else the machine is doing.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = processorTime();
  await work();
  return processorTime() - start;
}

/** The middle value; of an even number the upper middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Median times in milliseconds of several pieces of work over the same input, taken in turn so that a slow moment of
 * the machine falls on all of them, after one round that is not counted.
 */
export async function medianTimes<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  passes: number,
): Promise<Readonly<Record<K, number>>> {
  const names = Object.keys(works) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let pass = 0; pass <= passes; pass++) {
    for (const name of names) {
      const time = await timed(works[name]);
      if (pass > 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)])) as Record<K, number>;
}

const WHOLE = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const whole = (value: number): string => WHOLE.format(value);
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
export const percent = (share: number): string => `${ONE_PLACE.format(share * 100)} %`;

/** A readable table: the first column to the left, the others to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const text = lines.map((line) =>
    line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  const rule = widths.map((width) => "─".repeat(width));
  return [text[0] ?? [], rule, ...text.slice(1)].map((line) => `  ${line.join("  ").trimEnd()}`).join("\n");
}
