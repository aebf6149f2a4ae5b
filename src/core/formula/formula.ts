/** Where a part of a formula stands in its text: indices of its first character and behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A formula as a tree of plain data. Brackets are its shape; the precedence of signs is that of arithmetic. */
export type Formula =
  /** Digits with a dot as decimal mark; under a percent sign as written: "80" of "80%". */
  | (Span & { readonly kind: "number"; readonly digits: string; readonly isPercent: boolean })
  | MeasureRef
  | (Span & { readonly kind: "negated"; readonly of: Formula })
  /** a + b − c, from the left. */
  | (Span & { readonly kind: "sum"; readonly first: Formula; readonly rest: readonly Operation<"+" | "-">[] })
  /** a × b ÷ c, from the left. */
  | (Span & {
      readonly kind: "product";
      readonly first: Formula;
      readonly rest: readonly Operation<"*" | "/">[];
    })
  | (Span & { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Formula[] })
  | (Span & {
      readonly kind: "if";
      readonly test: Test;
      readonly then: Formula;
      readonly otherwise: Formula;
    });

/** A measure by its code, as written, and of which year: 0 the plan's, 1 the one before. */
export interface MeasureRef extends Span {
  readonly kind: "measure";
  readonly code: string;
  readonly ago: number;
}

export interface Operation<O extends string> {
  readonly operator: O;
  readonly of: Formula;
}

export interface Test extends Span {
  readonly comparator: TestComparator;
  readonly left: Formula;
  readonly right: Formula;
}

export type TestComparator = "=" | "<>" | "<" | ">" | "<=" | ">=";
export type FunctionName = "sum" | "average" | "min" | "max" | "count";
