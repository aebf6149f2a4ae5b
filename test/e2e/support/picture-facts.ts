import { browser } from "./open-workbench.ts";

/** What there is to see of a picture. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  /** How many colours it has, and how much of it the commonest takes: a blank one has 1 of 1. */
  readonly colours: number;
  readonly background: number;
}

export async function pictureFacts(png: Uint8Array): Promise<PictureFacts> {
  const page = await (await browser()).newPage();
  try {
    return await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const { width, height, ...bitmap } = await draw(bytes);
      const counts = new Map<number, number>();
      for (const pixel of bitmap.pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return {
        width,
        height,
        colours: counts.size,
        background: Math.max(...counts.values()) / (width * height),
      };

      async function draw(
        file: Uint8Array<ArrayBuffer>,
      ): Promise<{ readonly width: number; readonly height: number; readonly pixels: Uint32Array }> {
        const image = await createImageBitmap(new Blob([file], { type: "image/png" }));
        const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
        if (context === null) throw new Error("The browser draws nothing");
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        return { width: image.width, height: image.height, pixels: new Uint32Array(data.buffer) };
      }
    }, Buffer.from(png).toString("base64"));
  } finally {
    await page.close();
  }
}
