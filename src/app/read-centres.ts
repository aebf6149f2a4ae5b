import type { Centre, Indicator } from "../core/plan.ts";
import { centreNames, perhapsParted, surelyParted } from "./centre-names.ts";
import { fold } from "./headings.ts";
import type { LocatedTable } from "./locate-tables.ts";
import { onceEach } from "./once-each.ts";
import { tableRows } from "./table-rows.ts";

/** The centres of the plan, known under their names, codes and aliases. */
export interface CentreRegister {
  /** Splits a cell into centre keys; the first is the lead. `unknown`: names the register does not have. */
  resolve(text: string): { readonly keys: readonly string[]; readonly unknown: readonly string[] };
  /** The register in its order, then the centres that only the indicators name. */
  completeWith(indicators: readonly Indicator[]): readonly Centre[];
}

/** How the internal areas together are written where *Centri* does not say so. */
const TRANSVERSAL_NAMES = new Set(["tuttelearee", "tuttigliuffici", "allareas", "alldepartments"]);
const TRANSVERSAL_KINDS = new Set(["trasversale", "trasversali", "transversal", "crosscutting"]);
/** @param cells the words for the centres of every row: without a register they say which names there are */
export function readCentres(table: LocatedTable | undefined, cells: readonly string[]): CentreRegister {
  const centres = (table === undefined ? [] : tableRows(table)).flatMap((row): readonly Centre[] => {
    const name = row.text("name");
    if (name === "") return [];
    const kind = row.text("kind");
    return [
      {
        key: name,
        name,
        code: row.code("code"),
        aliases: [row.code("code"), ...surelyParted(row.text("aliases"))].filter((alias) => alias !== ""),
        kind,
        isTransversal: TRANSVERSAL_KINDS.has(fold(kind)) || TRANSVERSAL_NAMES.has(fold(name)),
      },
    ];
  });
  const byName = new Map<string, string>();
  for (const { key, name, aliases } of centres) {
    for (const known of [name, ...aliases]) if (!byName.has(fold(known))) byName.set(fold(known), key);
  }
  if (centres.length === 0) for (const name of centreNames(cells)) byName.set(fold(name), name);
  const resolvePart = (part: string): readonly string[] => {
    const whole = byName.get(fold(part));
    if (whole !== undefined) return [whole];
    const pieces = perhapsParted(part).map((piece) => byName.get(fold(piece)));
    return pieces.every((piece) => piece !== undefined) ? pieces : [part];
  };
  const known = new Set(centres.map(({ key }) => key));
  const resolve: CentreRegister["resolve"] = (text) => {
    const keys = [...new Set(surelyParted(text).flatMap(resolvePart))];
    return { keys, unknown: centres.length === 0 ? [] : keys.filter((key) => !known.has(key)) };
  };
  return {
    resolve: onceEach(resolve),
    completeWith: (indicators) => {
      const named = new Set(indicators.flatMap((indicator) => indicator.centres));
      const extra = [...named].filter((key) => !known.has(key));
      return [...centres, ...extra.map(unregistered)];
    },
  };
}

const unregistered = (name: string): Centre => ({
  key: name,
  name,
  code: "",
  aliases: [],
  kind: "",
  isTransversal: TRANSVERSAL_NAMES.has(fold(name)),
});
