/**
 * Plain text as Discord's Markdown that shows just this text: every ASCII punctuation mark is escaped, so that no
 * heading, list, link, mention, timestamp, emoji or emphasis can arise, and invisible characters are gone.
 */
export function escapeMarkdown(text: string): string {
  return inert(text).replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/**
 * The text without what cannot be seen: control and format characters (zero width, right to left, tags) and halves
 * of characters. Line breaks of every kind become "\n", tabs a space; joiners stay where they make one emoji of two.
 */
export function inert(text: string): string {
  return text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(
      /(?<!\p{ExtPict}\uFE0F?\p{EMod}?)\u200D|\u200D(?!\p{ExtPict})|(?![\n\u200D])[\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/gu,
      '',
    );
}

/** `inert` text on one line, of at most `characters`, for names and labels; a longer one ends in "…". */
export function oneLine(text: string, characters: number): string {
  const line = inert(text).replace(/\s+/g, ' ').trim();
  if (line.length <= characters) return line;
  // half a character would not survive the way
  return `${line
    .slice(0, characters - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
