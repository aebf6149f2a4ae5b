import type { LookLink, SheetLook } from "./sheet-look.ts";

/** A look as lines, so that what two looks share can be told line by line. */
export const lookLines = ({ frame, styles, patterns, runs, links }: SheetLook): readonly string[] => [
  JSON.stringify(frame),
  ...tagged("style", styles),
  ...tagged("pattern", patterns),
  ...tagged("run", runs),
  ...links.map(linkLine),
];

/** As `tagged` would write it; there is a link a row and more. */
const linkLine = ([row, column, sheet, address]: LookLink): string =>
  `link [${row},${column},${JSON.stringify(sheet)},${JSON.stringify(address)}]`;

const tagged = (tag: string, values: readonly unknown[]): readonly string[] =>
  values.map((value) => `${tag} ${JSON.stringify(value)}`);

/** Mirror of `lookLines`. Its lines are our own: they are not doubted, only a text that is no JSON throws. */
export function lookFromLines([frame = "{}", ...lines]: readonly string[]): SheetLook {
  const of = <T>(tag: string): T[] =>
    lines.flatMap((line) =>
      line.startsWith(`${tag} `) ? [JSON.parse(line.slice(tag.length + 1)) as T] : [],
    );
  return {
    frame: JSON.parse(frame) as SheetLook["frame"],
    styles: of("style"),
    patterns: of("pattern"),
    runs: of("run"),
    links: of("link"),
  };
}
