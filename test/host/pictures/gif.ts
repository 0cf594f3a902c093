import { writeFile } from 'node:fs/promises';
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Page } from 'playwright-core';

/** A picture of the animation, and how long it stands, in milliseconds. */
export interface Frame {
  readonly png: Buffer;
  readonly delay: number;
}

/** Writes frames of one size as an endless GIF. `page` is any page: its canvas unpacks the pictures. */
export async function writeGif(file: string, frames: readonly Frame[], page: Page): Promise<void> {
  const gif = GIFEncoder();
  for (const { png, delay } of frames) {
    const { width, height, base64 } = await page.evaluate(unpack, png.toString('base64'));
    const pixels = Uint8Array.from(Buffer.from(base64, 'base64'));
    const palette = quantize(pixels, 256);
    gif.writeFrame(applyPalette(pixels, palette), width, height, { palette, delay });
  }
  gif.finish();
  await writeFile(file, gif.bytes());
}

/** Runs in the page: the red, green, blue and alpha of each point. */
async function unpack(png: string) {
  // biome-ignore lint/suspicious/noExplicitAny: the page's own world has no types here.
  const world = globalThis as any;
  const data = await world.fetch(`data:image/png;base64,${png}`);
  const image = await world.createImageBitmap(await data.blob());
  const { width, height } = image;
  const context = new world.OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const bytes: Uint8ClampedArray = context.getImageData(0, 0, width, height).data;
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return { width: Number(width), height: Number(height), base64: world.btoa(text) };
}
