import type { Note } from "../model/comment.ts";
import { tag } from "./xml-out.ts";

/** The box and the type that all notes share. @source ECMA-376 part 4, 19 (VML) */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const OPEN =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">';

const SHAPES = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const SHAPE_TYPES = /<v:shapetype\b[\s\S]*?<\/v:shapetype>/g;

// The drawings of this kind are not always XML: they are looked at piece by piece.
const isNote = (shape: string): boolean => /ObjectType\s*=\s*["']Note["']/.test(shape);

/** The notes that always show, as "row:column". */
export function visibleNotes(drawing: string): ReadonlySet<string> {
  const visible = (drawing.match(SHAPES) ?? []).filter(
    (shape) => isNote(shape) && /<x:Visible\b/.test(shape),
  );
  const number = (shape: string, name: string): number =>
    Number(new RegExp(`<x:${name}>\\s*(?<n>\\d+)`).exec(shape)?.groups?.["n"] ?? -1) + 1;
  return new Set(visible.map((shape) => `${number(shape, "Row")}:${number(shape, "Column")}`));
}

/** Shapes that are no notes (buttons, lists), with their types. */
export function otherShapes(drawing: string): string {
  const shapes = (drawing.match(SHAPES) ?? []).filter((shape) => !isNote(shape));
  if (shapes.length === 0) return "";
  const types = (drawing.match(SHAPE_TYPES) ?? []).filter((type) => !type.includes("_x0000_t202"));
  return [...types, ...shapes].join("");
}

/** The drawing of a sheet's notes. @param others shapes that stay as they were */
export function shapesXml(notes: readonly Note[], others: string): string {
  const shapes = notes.map(({ row, column, visible }, index) =>
    tag(
      "v:shape",
      {
        id: `_x0000_s${1025 + index}`,
        type: "#_x0000_t202",
        style: `position:absolute;width:108pt;height:59.25pt;z-index:${index + 1};visibility:${visible ? "visible" : "hidden"}`,
        fillcolor: "#ffffe1",
        "o:insetmode": "auto",
      },
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
      `<x:Anchor>${column}, 15, ${Math.max(row - 2, 0)}, 10, ${column + 2}, 15, ${row + 2}, 4</x:Anchor>`,
      `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column>`,
      visible ? "<x:Visible/>" : "",
      "</x:ClientData>",
    ),
  );
  return `${OPEN}${SHAPE_TYPE}${others}${shapes.join("")}</xml>`;
}
