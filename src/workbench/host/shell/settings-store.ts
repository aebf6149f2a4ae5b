/**
 * The settings of the add-in as `document.settings` sends and reads them: pairs of a name and the JSON text of its
 * value. They are the same store as `workbook.settings`: likely so in Excel too, but nobody said it for certain.
 *
 * @source Microsoft's answer in office-js-docs-reference issue 769
 */
export type SettingPair = readonly [name: string, json: string];

export const settingPairs = (settings: ReadonlyMap<string, unknown>): SettingPair[] =>
  [...settings].map(([name, value]) => [name, JSON.stringify(value)]);

/** `settings.saveAsync`: the pane's settings take the place of the book's. */
export function replaceSettings(settings: Map<string, unknown>, pairs: readonly SettingPair[]): void {
  settings.clear();
  for (const [name, json] of pairs) settings.set(name, JSON.parse(json));
}
