import type { QueryInfo } from "./wire.ts";

/** What a query wants of one object: every scalar, and, by the names the user typed, these members. */
export interface Selection {
  readonly everything: boolean;
  readonly members: ReadonlyMap<string, Selection>;
}

interface Growing {
  everything: boolean;
  readonly members: Map<string, Growing>;
}

const grow = (): Growing => ({ everything: false, members: new Map() });

/**
 * Reads "name", "format/fill/color", "items/tables/items/name". The word "items" says nothing here: whether a member
 * is a collection is known from its class. "*" is every scalar, as is a query without names; "$none" is nothing but
 * the identity.
 */
export function readSelection({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root = grow();
  root.everything = Select.length === 0;
  for (const path of [...Select, ...Expand]) addPath(root, path);
  return root;
}

function addPath(root: Growing, path: string): void {
  let node = root;
  for (const name of path.split(/[/.]/)) {
    if (name.toLowerCase() === "items") continue;
    if (name === "$none") return;
    if (name === "*") break;
    const known = node.members.get(name.toLowerCase());
    const next = known ?? grow();
    if (known === undefined) node.members.set(name.toLowerCase(), next);
    node = next;
  }
  node.everything = true;
}
