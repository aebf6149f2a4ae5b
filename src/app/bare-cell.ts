import { EMPTY, type Cell } from "../core/cell.ts";

/** A value that comes without a cell: numbers have no format, so that nothing tells 63 % from 0.63. */
export function bareCell(value: unknown): Cell {
  if (value === undefined || value === null) return EMPTY;
  if (typeof value === "number" && Number.isFinite(value)) {
    return { kind: "number", value, format: "General", text: String(value) };
  }
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "text", text: bareText(value) };
}

/** Lists and objects hold no reading: they are shown as what they are. */
export const bareText = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return Array.isArray(value) ? "[…]" : "{…}";
  return String(value);
};
