import type { FilteredCell, Matcher } from "./filter-match.ts";

/** ">50", "=*s", "<>": a bare "=" asks for blank cells, a bare "<>" for those that are not. */
export function comparison(criterion: string): Matcher {
  const { sign = "=", operand = "" } =
    /^(?<sign>>=|<=|<>|=|>|<)?(?<operand>.*)$/s.exec(criterion)?.groups ?? {};
  const number = operand.trim() === "" ? undefined : numberOf(operand);
  const order = (cell: FilteredCell): number | undefined => {
    if (number !== undefined) return typeof cell.value === "number" ? cell.value - number : undefined;
    return typeof cell.value === "string"
      ? cell.text.toLowerCase().localeCompare(operand.toLowerCase(), "en")
      : undefined;
  };
  const test =
    (holds: (order: number) => boolean): Matcher =>
    (cell) => {
      const found = cell.value === "" ? undefined : order(cell);
      return found !== undefined && holds(found);
    };
  const equals: Matcher = (cell) =>
    (number !== undefined && cell.value === number) || wildcards(operand).test(cell.text);
  switch (sign) {
    case ">":
      return test((found) => found > 0);
    case ">=":
      return test((found) => found >= 0);
    case "<":
      return test((found) => found < 0);
    case "<=":
      return test((found) => found <= 0);
    case "<>":
      return (cell) => !equals(cell);
    default:
      return equals;
  }
}

function numberOf(operand: string): number | undefined {
  const number = Number(operand);
  return Number.isNaN(number) ? undefined : number;
}

/** "*" any letters, "?" one letter, "~" before either takes it as it is. */
function wildcards(pattern: string): RegExp {
  const source = pattern.replaceAll(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return (part.length === 2 ? part.slice(1) : part).replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source}$`, "is");
}
