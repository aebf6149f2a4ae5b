import type { SheetSnapshot, Snapshot } from "../../../src/ports/snapshot.ts";
import { snapshotOf, tableSheet } from "../../support/snapshot.ts";

type Row = readonly (string | number)[];

/** A plan of 2021 with a half-year and the year; rows are ID, name, target, actual. */
export function planOf(
  rows: readonly Row[],
  given: { readonly submissions?: readonly Row[]; readonly more?: readonly SheetSnapshot[] } = {},
): Snapshot {
  const { submissions = [], more = [] } = given;
  return snapshotOf(
    tableSheet("Indicatori", "Indicatori", [["ID", "Indicatore", "Target", "Consuntivo"], ...rows]),
    tableSheet("Impostazioni", "Parametri", [
      ["Parametro", "Valore"],
      ["Anno del piano", "2021"],
    ]),
    tableSheet("Periodi", "Periodi", [
      ["Anno", "Periodo", "Dal", "Al", "Stato"],
      [2020, "I semestre", "01/01/2020", "30/06/2020", "chiuso"],
      [2021, "I semestre", "01/01/2021", "30/06/2021", "in corso"],
      [2021, "Anno", "01/01/2021", "31/12/2021", "aperto dal 1/1"],
    ]),
    ...(submissions.length === 0
      ? []
      : [
          tableSheet("Consuntivi", "Consuntivi", [
            ["ID indicatore", "Periodo", "Valore", "Stato"],
            ...submissions,
          ]),
        ]),
    ...more,
  );
}

export const ANSWERED: readonly Row[] = [
  ["I1", "Pratiche evase", ">= 80%", "90%"],
  ["I2", "Eventi", ">= 10", "7"],
];
