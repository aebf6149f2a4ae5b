/** The same function, asked once for each text: the cells of a column repeat. */
export function onceEach<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = { value: answer(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
