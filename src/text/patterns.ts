/** The source of a regular expression that matches this text alone. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The source of one that matches any of the words, the longest first, and nothing where there are none; white space in a word matches any white space, an apostrophe either form. */
export function alternatives(words: Iterable<string>): string {
  const sources = [...words].sort((a, b) => b.length - a.length).map(spaced);
  return `(?:${sources.join('|') || '(?!)'})`;
}

const spaced = (word: string) => literal(word).replace(/\s+/g, '\\s+').replace(/'/g, "['’]");
