/**
 * What the library knows of the object model, by class ("Range"). Members have their wire names. Read from the library
 * itself (`harvestClasses`), never typed by hand.
 */
export type LibraryClasses = Readonly<Record<string, LibraryClass>>;

export interface LibraryClass {
  readonly scalars: readonly string[];
  /** Scalars that can be set. */
  readonly writable: readonly string[];
  /** Class of the object behind each navigation property. */
  readonly navigation: Readonly<Record<string, string>>;
  /** Class of the object a method gives; "" where it gives a plain value or nothing. */
  readonly methods: Readonly<Record<string, string>>;
  /** Class of `getItem`'s answer; undefined where there is no indexer. */
  readonly indexer: string | undefined;
  readonly isCollection: boolean;
  /** Methods that cannot be called with made-up arguments, by the user's name: nothing more is known of them. */
  readonly unread: readonly string[];
  /** By the user's name ("onChanged"): the method that registers for it, and the number it comes under. */
  readonly events: Readonly<Record<string, { readonly method: string; readonly number: number }>>;
}
