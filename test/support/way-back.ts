import { differences } from "./element-differences.ts";
import { treeOf } from "./package-links.ts";
import { isSameContent, readParts } from "./package-parts.ts";
import { stylesPartOf } from "./style-faults.ts";

/**
 * What a way back may leave behind: styles that nobody uses any more, the wish that formulas be computed when the
 * file is opened, and hints of how far a sheet reaches.
 */
const LEFT_BEHIND =
  /^(?:workbook\/calcPr(?:@fullCalcOnLoad)?|worksheet\/dimension@ref|.*\/row\[\d+\]@spans)$/;

/** What differs between a workbook and itself, taken there and back; nothing where the way back led home. */
export function traces(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [then, now] = [readParts(before), readParts(after)];
  const styles = stylesPartOf(then);
  const names = [...new Set([...then.keys(), ...now.keys()])].filter((name) => name !== styles);
  return names.flatMap((name) => {
    const [was, is] = [then.get(name), now.get(name)];
    if (was === undefined || is === undefined) return [`${name}: ${was === undefined ? "added" : "gone"}`];
    if (isSameContent(was, is)) return [];
    return differences(treeOf(then, name), treeOf(now, name))
      .filter(({ path }) => !LEFT_BEHIND.test(path))
      .map(({ path, before: old, after: fresh }) => `${name} ${path}: ${old ?? "–"} → ${fresh ?? "–"}`);
  });
}
