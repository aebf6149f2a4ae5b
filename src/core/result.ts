/** Success or issue. What a person can cause is returned like this; what only we can cause is thrown. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <E>(issue: E): { readonly ok: false; readonly issue: E } => ({ ok: false, issue });

/** Called where the compiler has proved that no case is left; throws if one arrives all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
