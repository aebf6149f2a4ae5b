import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compute } from "../../../src/app/compute.ts";
import type { Change, ColumnCell, ReplaceSheet, WrittenCell, Written } from "../../../src/ports/change.ts";
import type { CellStyle, LayoutCell, LayoutRow } from "../../../src/ports/layout.ts";
import { packChanges, unpacker } from "../../../src/taskpane/engine/change-wire.ts";
import { openFile, SAMPLE, snapshotOf } from "../../compute/run.ts";

/** As the page gets them: each piece cloned, as `postMessage` does. */
function sent(changes: readonly Change[]): readonly Change[] {
  const page = unpacker();
  for (const piece of packChanges(changes)) page.take(structuredClone(piece));
  return page.changes();
}

const STYLES: readonly CellStyle[] = [{ bold: true }, { fill: "#FFFFFF" }, { fill: "#FFFFFF" }, {}];

const written = (): fc.Arbitrary<Written> =>
  fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));

const layoutCell = (): fc.Arbitrary<LayoutCell> =>
  fc.record(
    {
      value: written(),
      style: fc.constantFrom(...STYLES),
      link: fc.record({ sheet: fc.string(), address: fc.string() }),
      formula: fc.string(),
    },
    { requiredKeys: ["value"] },
  );

const layoutRow = (): fc.Arbitrary<LayoutRow> =>
  fc.record(
    { height: fc.nat(), cells: fc.array(fc.option(layoutCell(), { nil: undefined })) },
    { requiredKeys: ["cells"] },
  );

const columnCell = (): fc.Arbitrary<ColumnCell> =>
  fc.record(
    { value: written(), format: fc.constantFrom("0%", "@"), formula: fc.string() },
    { requiredKeys: ["value"] },
  );

const place = { sheet: "Indicatori", table: "Indicatori", headingRow: 4, firstRow: 5, lastRow: 9 };
const area = { top: 5, left: 1, bottom: 9, right: 1 };

const anyChange = (): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.array(layoutRow()).map((rows): Change => ({
      kind: "replace-sheet",
      sheet: undefined,
      mark: { role: "summary", version: "1", digest: "d" },
      layout: { name: "Sintesi", columns: [{ width: 9 }], rows, merges: [area] },
    })),
    fc.array(fc.array(fc.option(columnCell(), { nil: undefined }))).map((columns): Change => ({
      kind: "write-columns",
      ...place,
      columns: columns.map((cells, index) => ({
        heading: `Colonna ${index}`,
        column: index + 1,
        isNew: index > 1,
        width: 12,
        cells,
      })),
      conditionalFormats: [
        {
          area,
          when: { kind: "equals", column: 1, text: "x" },
          look: { fill: "#000000", colour: "#FFFFFF" },
        },
      ],
    })),
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), columnCell()))
      .map((cells): Change => ({
        kind: "write-cells",
        sheet: "Indicatori",
        cells: cells.map(([row, column, cell]): WrittenCell => ({ row, column, ...cell })),
      })),
    fc.constantFrom<Change>(
      { kind: "remove-columns", ...place, columns: [{ column: 3, width: undefined }] },
      { kind: "remove-sheet", sheet: "Sintesi" },
      {
        kind: "add-rows",
        sheet: "Impostazioni",
        table: "Parametri",
        area,
        rows: [[{ value: 1 }, undefined]],
      },
      { kind: "remove-rows", sheet: "Impostazioni", table: "Parametri", area, count: 2 },
    ),
  );

test("what arrives is what was sent", () => {
  fc.assert(
    fc.property(fc.array(anyChange()), (changes) => {
      expect(sent(changes)).toEqual(changes);
    }),
  );
});

describe("blocks", () => {
  const rows = Array.from({ length: 2_500 }, (_, index): LayoutRow => ({
    cells: [{ value: index, style: STYLES[index % 3] as CellStyle }],
  }));
  const change: ReplaceSheet = {
    kind: "replace-sheet",
    sheet: undefined,
    mark: undefined,
    layout: { name: "Registro", columns: [], rows },
  };

  test("a thousand rows are a piece, and a piece is put together again with the others", () => {
    expect([...packChanges([change])]).toHaveLength(4);
    expect(sent([change])).toEqual([change]);
  });

  test("a style is one object in all rows and sheets, as it was", () => {
    const again = sent([change, change]) as readonly ReplaceSheet[];
    const styles = again.flatMap(({ layout }) => layout.rows.map(({ cells }) => cells[0]?.style));
    expect(new Set(styles).size).toBe(3);
  });
});

test("the founding report's changes and their way back arrive whole", async () => {
  const today = { year: 2022, month: 6, day: 1 };
  const snapshot = await snapshotOf(await openFile(SAMPLE));
  const computed = compute(snapshot, { asOf: undefined, today, language: undefined });
  if (!computed.ok) throw new Error(computed.issue.code);
  const { changes, inverse } = computed.value;
  expect([sent(changes), sent(inverse)]).toEqual([changes, inverse]);
});
