/** How wide a text is in a font ("bold 15px Calibri"), in pixels. */
export type Measure = (text: string, font: string) => number;

const MOST_REMEMBERED = 20_000;

/** The browser's own measure. What was measured once is remembered: the same words stand in many cells. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser draws no canvas");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > MOST_REMEMBERED) known.clear();
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
