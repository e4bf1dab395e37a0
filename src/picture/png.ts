import { renderAsync } from '@resvg/resvg-js';
import { FONT_FAMILY, FONT_FILES } from './noto-sans.ts';

const SHARPNESS = 2;
// a picture of many events is drawn a little less sharp, so that it takes no longer than a blink
const MOST_PIXELS = 2_600_000;

/** An SVG as a PNG, twice its size as long as it is not very tall; drawn off the main thread with the fonts that the project ships and no others. */
export async function pngOf(svg: string, size: { readonly width: number; readonly height: number }) {
  const zoom = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES), defaultFontFamily: FONT_FAMILY },
    logLevel: 'off',
  });
  return new Uint8Array(image.asPng());
}
