import type { Formula, MeasureRef } from "./formula.ts";
import { refKey } from "./measure.ts";

/** The measures that a formula names, each year of each once, in their order. */
export function measuresIn(formula: Formula): readonly MeasureRef[] {
  const refs = new Map<string, MeasureRef>();
  const visit = (part: Formula): void => {
    switch (part.kind) {
      case "number":
        return;
      case "measure": {
        const key = refKey(part);
        if (!refs.has(key)) refs.set(key, part);
        return;
      }
      case "negated":
        visit(part.of);
        return;
      case "sum":
      case "product":
        visit(part.first);
        part.rest.forEach(({ of }) => {
          visit(of);
        });
        return;
      case "call":
        part.of.forEach(visit);
        return;
      case "if":
        [part.test.left, part.test.right, part.then, part.otherwise].forEach(visit);
    }
  };
  visit(formula);
  return [...refs.values()];
}
