import type { PackageDraft } from "./package-draft.ts";

/** The parts that relationships lead to from a part ("" is the package), with itself; upper and lower case alike. */
export function reachableFrom(draft: PackageDraft, start: string, without?: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const key = part.toLowerCase();
    if (reached.has(key) || key === without?.toLowerCase()) continue;
    reached.add(key);
    for (const { target, isExternal } of draft.relationships(part)) if (!isExternal) waiting.push(target);
  }
  return reached;
}

/** The parts that only this one leads to: tables, drawings, their charts. Not the part itself. */
export function ownParts(draft: PackageDraft, part: string): readonly string[] {
  const others = reachableFrom(draft, "", part);
  const own = reachableFrom(draft, part);
  return draft.paths().filter((path) => {
    const key = path.toLowerCase();
    return key !== part.toLowerCase() && own.has(key) && !others.has(key);
  });
}
