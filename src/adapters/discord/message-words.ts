/** The words of a message, without its addresses and without Discord's marks for mentions, emoji, commands and times. */
export function wordsOf(content: string): string {
  return content
    .replace(/<(?:[@#][!&]?|a?:\w+:|\/[^:>]+:|t:|id:)[^<>\s]*>/g, ' ')
    .replace(/<?https?:\/\/[^\s>]+>?/gi, ' ')
    .trim();
}
