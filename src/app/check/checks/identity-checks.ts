import { formatTarget } from "../../../core/target/format-target.ts";
import { cellText } from "../../../core/cell.ts";
import { fold } from "../../headings.ts";
import {
  cellOf,
  foundIn,
  type CheckedPlan,
  type CheckedRow,
  type Found,
  type PlanCheck,
} from "../plan-check.ts";
import { subjectOf, type Subject } from "../subject-words.ts";

/** One code for two indicators: told at the later one. The key is the ID, so nothing stops. */
export const duplicateCode: PlanCheck = {
  code: "duplicate-code",
  severity: "warning",
  source: "house",
  find: ({ rows }) => {
    const first = new Map<string, CheckedRow>();
    return rows.flatMap((row): readonly Found[] => {
      const code = row.indicator.code.replace(/[.\s]{1,20}$/u, "");
      const other = first.get(code);
      if (code === "" || other === undefined) {
        first.set(code, row);
        return [];
      }
      return [
        foundIn(row, "code", { code, first: cellOf(other, "code").address, name: other.indicator.name }),
      ];
    });
  },
};

/** Fewer words say too little to be sure that two rows speak of one thing. */
const ENOUGH_WORDS = 4;

/**
 * Two rows whose names say the same thing, one perhaps with more words, and that ask or report something else. Told at the
 * later one, against the first such row.
 */
export const sameSubject: PlanCheck = {
  code: "same-subject",
  severity: "hint",
  source: "house",
  find: ({ rows, workbook }) => {
    const subjects = rows.map(({ indicator }) => subjectOf(indicator.name));
    const pairs = new Map<number, number>();
    for (const [one, other] of sharedSubjects(subjects)) {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const [first, second] = [rows[earlier], rows[later]];
      if (first === undefined || second === undefined || isSame(first, second, workbook)) continue;
      pairs.set(later, Math.min(pairs.get(later) ?? earlier, earlier));
    }
    return rows.flatMap((row, index): readonly Found[] => {
      const first = rows[pairs.get(index) ?? -1];
      if (first === undefined) return [];
      const { name, code } = first.indicator;
      const facts = {
        name,
        other: code,
        first: cellOf(first, "name").address,
        values: valuesOf(first),
        own: valuesOf(row),
      };
      return [foundIn(row, "name", facts)];
    });
  },
};

/** Pairs of rows, of which the name of one holds every telling word of the other's. */
function* sharedSubjects(subjects: readonly Subject[]): Generator<readonly [number, number]> {
  const frequency = new Map<string, number>();
  for (const { all } of subjects) for (const word of all) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  // Each is looked for by its rarest word only: a plan has thousands, and words that most of them share.
  const byRarest = new Map<string, number[]>();
  subjects.forEach(({ core }, index) => {
    const [rarest] = [...core].toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    if (rarest === undefined || core.size < ENOUGH_WORDS) return;
    const known = byRarest.get(rarest);
    if (known === undefined) byRarest.set(rarest, [index]);
    else known.push(index);
  });
  for (const [whole, { all }] of subjects.entries()) {
    for (const word of all) {
      for (const part of byRarest.get(word) ?? []) {
        if (part !== whole && [...(subjects[part]?.core ?? [])].every((one) => all.has(one)))
          yield [part, whole];
      }
    }
  }
}

const valuesOf = ({ read, indicator }: CheckedRow): string =>
  `${read.target.text} → ${cellText(indicator.actual.cell)}`;

/** "4" under "n≥x" and ">=4" ask the same. */
function isSame(a: CheckedRow, b: CheckedRow, { lexicon }: CheckedPlan["workbook"]): boolean {
  const asked = ({ target, read, indicator }: CheckedRow): string => {
    if (target?.kind !== "bare" && target?.kind !== "threshold")
      return target === undefined ? fold(indicator.name) : formatTarget(target, lexicon);
    return `${read.direction?.direction ?? ""} ${target.bound.unit} ${target.bound.value.toString()}`;
  };
  return asked(a) === asked(b) && cellText(a.indicator.actual.cell) === cellText(b.indicator.actual.cell);
}
