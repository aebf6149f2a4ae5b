/** On a screen of 96 dots per inch. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);
