import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";
import type { Book } from "../model/book.ts";
import type { Expression } from "./expression.ts";
import type { Place } from "./situation.ts";
import { Translation, Unread } from "./translate-formula.ts";
import type { Reference } from "./values.ts";

/** What a formula says, where it stands. */
export interface ReadFormula {
  readonly expression: Expression;
  /** The cells it refers to, each area once. */
  readonly precedents: readonly Reference[];
  /** Names of the functions it calls, in capitals. */
  readonly calls: ReadonlySet<string>;
  /** Its text with what references and names stand for: formulas of equal meaning say the same. */
  readonly meaning: string;
}

/** Reads formulas of a book. What was parsed once is remembered by its text. */
export class FormulaReader {
  readonly #book: Book;
  readonly #parsed = new Map<string, AstExpression | undefined>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** @returns undefined for a formula that cannot be parsed, or uses what is not calculated here: links to other
   * workbooks, areas through several sheets, unions of areas, LAMBDA, "A1#" */
  read(formula: string, place: Place): ReadFormula | undefined {
    const ast = this.#parse(formula);
    if (ast === undefined) return undefined;
    const translation = new Translation(this.#book, place, (text) => this.#parse(text));
    try {
      const expression = translation.expression(ast, new Set());
      const { precedents, calls, definitions } = translation;
      const meaning = [formula, ...precedents.keys(), ...definitions].join("\n");
      return { expression, precedents: [...precedents.values()], calls, meaning };
    } catch (thrown) {
      if (thrown instanceof Unread) return undefined;
      throw thrown;
    }
  }

  #parse(formula: string): AstExpression | undefined {
    if (this.#parsed.has(formula)) return this.#parsed.get(formula);
    const ast = parseFormula(formula);
    this.#parsed.set(formula, ast);
    return ast;
  }
}

/** The parser takes no "Foglio1!#REF!": there the sheet is left out. */
function parseFormula(formula: string): AstExpression | undefined {
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: false });
  try {
    return parse(tokens.filter((_, index) => !leadsToError(tokens, index)));
  } catch {
    return undefined; // The parser's own word for "no formula"; it says no more.
  }
}

function leadsToError(tokens: readonly Token[], index: number): boolean {
  const [token, next, afterNext] = tokens.slice(index, index + 3);
  if (token?.type === "operator" && token.value === "!") return next?.type === "error";
  const isSheet = token?.type === "context" || token?.type === "context_quote";
  return isSheet && next?.value === "!" && afterNext?.type === "error";
}
