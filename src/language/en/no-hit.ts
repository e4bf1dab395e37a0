/** What goes with the news that nothing was found. */
export const noHit = {
  searched: (articles: string) => `Searched: ${articles}.`,
  search: (words: string) => `Search “${words}”`,
  wordsOf: (speaker: string) => `Words of ${speaker}`,
  allArticles: 'All articles',
  allSummits: 'All summits',
};
