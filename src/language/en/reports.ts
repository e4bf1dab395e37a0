const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Quotations that someone called wrong or out of context. */
export const reports = {
  thanks: 'Thank you. The moderators will see that this quotation was reported.',
  notKept: 'Who reported it is not kept.',
  which: 'Which quotation is wrong or out of context?',
  reportOne: (number: number) => `Report ${number}`,
  forgotten: (count: number) => `Forgotten: ${counted(count, 'reported quotation')}.`,
  none: 'No quotation was reported in the last 30 days.',
  all: (count: number) => counted(count, 'reported quotation'),
  times: (count: number, day: string) => `Reported ${counted(count, 'time')}, last on ${day}`,
  gone: (times: string, paragraph: number, article: string) =>
    `${times}: paragraph ${paragraph} [${article}], which is no longer there`,
};
