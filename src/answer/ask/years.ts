/** The calendar years that a text names, in full or by two digits where it says so: "in 2023", "nov 23", "'22". */
export function yearsIn(text: string): number[] {
  const full = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  const short = [...text.matchAll(SHORT)].map(([, year]) => 2000 + Number(year));
  return [...new Set([...full, ...short])];
}

// after a month a second number is the year and a first one the day only where the day follows: "may 7 23", but "may 7"
const SHORT =
  /(?:['’‘]|\b(?:in|of|by|since|until|spring|summer|autumn|fall|winter|year) |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?)([12]\d)(?!\d|:|\s?(?:st|nd|rd|th|million|missiles|minutes|percent|%))\b/gi;
