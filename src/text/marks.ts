/** A text with a space for each of Discord's mentions, emoji, commands and times, and for each web address: they are no words. */
export const withoutMarks = (text: string): string =>
  text.replace(/<(?:[@#:/]|(?:a|t|id):)[^<>]*>|<?\bhttps?:\/\/[^\s>]+>?/giu, ' ');
