import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTypeface, type Typeface } from './typeface.ts';

const require = createRequire(import.meta.url);

/** The family's name in an SVG. */
export const FONT_FAMILY = 'Noto Sans';

/** The weights of the family in use, as CSS numbers them. */
export type Weight = 400 | 600;

/** Where the font files lie that pictures are drawn with. */
export const FONT_FILES: Readonly<Record<Weight, string>> = {
  400: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  600: require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
};

const read = new Map<Weight, Typeface>();

/** The measures of a weight; its file is read once, when first asked for. */
export function typefaceOf(weight: Weight): Typeface {
  const known = read.get(weight);
  if (known) return known;
  const typeface = readTypeface(readFileSync(FONT_FILES[weight]));
  read.set(weight, typeface);
  return typeface;
}
