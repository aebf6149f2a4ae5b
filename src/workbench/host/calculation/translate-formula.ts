import { parseA1Ref, type AstExpression, type ReferenceIdentifier } from "@borgar/fx";
import { LAST_COLUMN, LAST_ROW, sameName, sheetNamed } from "../model/areas.ts";
import type { Book, DefinedName, Sheet } from "../model/book.ts";
import { bodyArea } from "../model/table-areas.ts";
import type { BinaryOperator, Expression, LetVariable } from "./expression.ts";
import type { Place } from "./situation.ts";
import { findTable, structuredArea } from "./structured-area.ts";
import { UNKNOWN_NAME, WRONG_REFERENCE, type Matrix, type Reference, type Scalar } from "./values.ts";

/** Thrown for what this calculation does not know. */
export class Unread {
  constructor(readonly construct: string) {}
}

const BINARY: ReadonlySet<string> = new Set<BinaryOperator>([
  "+",
  "-",
  "*",
  "/",
  "^",
  "&",
  "=",
  "<>",
  "<",
  ">",
  "<=",
  ">=",
  ":",
  " ",
]);
const isBinary = (operator: string): operator is BinaryOperator => BINARY.has(operator);

/** One formula on its way from the parser's tree to ours: see `expression`. */
export class Translation {
  readonly precedents = new Map<string, Reference>();
  readonly calls = new Set<string>();
  /** Of the names that were met. */
  readonly definitions: string[] = [];
  readonly #book: Book;
  readonly #place: Place;
  readonly #parse: (formula: string) => AstExpression | undefined;
  /** Names being read: a name that leads to itself is #NAME?. */
  readonly #open = new Set<DefinedName>();

  constructor(book: Book, place: Place, parse: (formula: string) => AstExpression | undefined) {
    this.#book = book;
    this.#place = place;
    this.#parse = parse;
  }

  /** @throws Unread */
  expression(ast: AstExpression | null, variables: ReadonlySet<string>): Expression {
    if (ast === null) return constant(undefined);
    switch (ast.type) {
      case "Literal":
        return constant(ast.value);
      case "ErrorLiteral":
        return constant({ error: ast.value });
      case "ReferenceIdentifier":
        return this.#reference(ast, variables);
      case "UnaryExpression": {
        if (ast.operator === "#") throw new Unread("a spilled area");
        return { kind: "unary", operator: ast.operator, operand: this.#nth(ast.arguments, 0, variables) };
      }
      case "BinaryExpression": {
        if (!isBinary(ast.operator)) throw new Unread("a union of areas");
        const [left, right] = [
          this.#nth(ast.arguments, 0, variables),
          this.#nth(ast.arguments, 1, variables),
        ];
        return { kind: "binary", operator: ast.operator, left, right };
      }
      case "CallExpression":
        return this.#call(ast.callee, ast.arguments, variables);
      case "ArrayExpression":
        return constant({ rows: ast.elements.map((row) => row.map(arrayElement)) });
      case "LetExpression":
        return this.#let(ast.declarations, ast.body, variables);
      case "LambdaExpression":
        throw new Unread("LAMBDA");
    }
  }

  #nth(args: readonly AstExpression[], index: number, variables: ReadonlySet<string>): Expression {
    return this.expression(args[index] ?? null, variables);
  }

  #call(
    callee: { readonly type: string; readonly name: string },
    args: readonly (AstExpression | null)[],
    variables: ReadonlySet<string>,
  ): Expression {
    if (callee.type !== "Identifier") throw new Unread("a call of LAMBDA");
    const name = callee.name.toUpperCase().replace(/^(?:_XLFN\.)?(?:_XLWS\.)?/, "");
    this.calls.add(name);
    return { kind: "call", name, args: args.map((arg) => this.expression(arg, variables)) };
  }

  #let(
    declarations: readonly { readonly id: { readonly name: string }; readonly init: AstExpression | null }[],
    body: AstExpression | null,
    outer: ReadonlySet<string>,
  ): Expression {
    const known = new Set(outer);
    const variables: LetVariable[] = declarations.map(({ id, init }) => {
      const value = this.expression(init, new Set(known));
      const name = id.name.toLowerCase();
      known.add(name);
      return { name, value };
    });
    return { kind: "let", variables, body: this.expression(body, known) };
  }

  #reference({ kind, value }: ReferenceIdentifier, variables: ReadonlySet<string>): Expression {
    switch (kind) {
      case "name":
        return this.#name(value, variables);
      case "table": {
        const cells = structuredArea(value, this.#place, this.#book);
        return "error" in cells ? constant(cells) : this.#cells(cells);
      }
      case "range":
      case "beam":
        return this.#address(value);
    }
  }

  #address(text: string): Expression {
    const parsed = parseA1Ref(text);
    if (parsed === undefined || !("range" in parsed)) throw new Unread("an area of this form");
    const sheet = this.#sheet(parsed.context ?? []);
    if (sheet === undefined) return constant(WRONG_REFERENCE);
    const { top, left, bottom, right } = parsed.range;
    const area = {
      top: (top ?? 0) + 1,
      left: (left ?? 0) + 1,
      bottom: (bottom ?? LAST_ROW - 1) + 1,
      right: (right ?? LAST_COLUMN - 1) + 1,
    };
    return this.#cells({ sheet, area: ordered(area) });
  }

  /** @returns undefined for a sheet that is not there */
  #sheet(context: readonly string[]): Sheet | undefined {
    const [name, ...more] = context;
    if (name === undefined) return this.#place.sheet;
    if (more.length > 0) throw new Unread("a link to another workbook");
    if (name.includes(":")) throw new Unread("an area through several sheets");
    return sheetNamed(this.#book, name);
  }

  #cells(reference: Reference): Expression {
    const { sheet, area } = reference;
    const key = `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
    const known = this.precedents.get(key);
    if (known === undefined) this.precedents.set(key, reference);
    return { kind: "reference", reference: known ?? reference };
  }

  /** A variable of LET, a name of the sheet, a name of the book, or a table. */
  #name(text: string, variables: ReadonlySet<string>): Expression {
    const bang = text.lastIndexOf("!");
    const name = text.slice(bang + 1).toLowerCase();
    if (bang < 0 && variables.has(name)) return { kind: "variable", name };
    const sheet = bang < 0 ? this.#place.sheet : this.#sheet([unquoted(text.slice(0, bang))]);
    const isNamed = (candidate: DefinedName): boolean => sameName(candidate.name, name);
    const defined = sheet?.names.find(isNamed) ?? this.#book.names.find(isNamed);
    if (defined !== undefined) return this.#definition(defined);
    const found = findTable(this.#book, name);
    if (found === undefined) return constant(UNKNOWN_NAME);
    return this.#cells({ sheet: found.sheet, area: bodyArea(found.table) });
  }

  /** Relative references inside names are taken as they are written: they do not move with the formula. */
  #definition(name: DefinedName): Expression {
    if (this.#open.has(name)) return constant(UNKNOWN_NAME);
    const ast = this.#parse(name.formula);
    if (ast === undefined) throw new Unread("what the name says");
    this.definitions.push(name.formula);
    this.#open.add(name);
    const expression = this.expression(ast, new Set());
    this.#open.delete(name);
    return expression;
  }
}

const constant = (value: Scalar | Matrix): Expression => ({ kind: "constant", value });

function arrayElement(element: AstExpression): Scalar {
  if (element.type === "Literal") return element.value;
  if (element.type === "ErrorLiteral") return { error: element.value };
  throw new Unread("an array of more than constants");
}

const unquoted = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

const ordered = ({ top, left, bottom, right }: Reference["area"]): Reference["area"] => ({
  top: Math.min(top, bottom),
  left: Math.min(left, right),
  bottom: Math.max(top, bottom),
  right: Math.max(left, right),
});
