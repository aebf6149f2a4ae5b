import type { Matrix, Reference, Scalar } from "./values.ts";

/** A formula as it is calculated: parsed, with every reference and name replaced by what it stands for. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Scalar | Matrix }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "let"; readonly variables: readonly LetVariable[]; readonly body: Expression };

export interface LetVariable {
  /** In lower case. */
  readonly name: string;
  readonly value: Expression;
}

export type UnaryOperator = "+" | "-" | "%" | "@";

export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | ":" | " ";
