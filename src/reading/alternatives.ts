/** A regular expression's source that matches any of the words, the longest first; white space in a word matches any white space. */
export function alternatives(words: Iterable<string>): string {
  const sources = [...words].sort((a, b) => b.length - a.length).map(escaped);
  return `(?:${sources.join('|')})`;
}

const escaped = (word: string) =>
  word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/'/g, "['’]");
