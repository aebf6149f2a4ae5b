const series = (word: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `TableStyle${word}${String(index + 1)}`);

/** The styles every workbook has. @source ECMA-376 part 1, annex G.3 */
export const TABLE_STYLE_NAMES: readonly string[] = [
  ...series("Light", 21),
  ...series("Medium", 28),
  ...series("Dark", 11),
];

export const isTableStyle = (name: string): boolean => TABLE_STYLE_NAMES.includes(name);
