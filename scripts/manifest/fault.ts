/** What is wrong with a manifest, and where. */
export interface Fault {
  readonly code:
    | "not-well-formed"
    | "unknown-element"
    | "out-of-order"
    | "missing-element"
    | "repeated-element"
    | "bad-attribute"
    | "bad-text"
    | "unresolved-resource"
    | "unused-resource"
    | "repeated-id"
    | "untranslated"
    | "translated-function-name"
    | "several-runtimes"
    | "foreign-address"
    | "missing-file"
    | "icon-size"
    | "missing-icon-size"
    | "other-requirements"
    | "other-commands"
    | "other-version";
  readonly at: string;
}
