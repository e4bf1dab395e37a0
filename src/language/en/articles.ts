export const articles = {
  unknown: (typed: string) => `No article is called “${typed}”.`,
  unknownOutlet: 'outlet unknown',
  source: (source: string) => `Source: ${source}`,
  noParagraph: (title: string, paragraph: number) => `“${title}” has no paragraph ${paragraph}.`,
  around: (title: string, paragraph: number) => `${title}, around paragraph ${paragraph}`,
  whole: 'Whole article',
};
