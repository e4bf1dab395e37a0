import { z } from 'zod';

/** The message of an issue with a date, for whoever words it. */
export const NOT_A_DATE = 'notADate';

/** An ISO date to the day, month or year that the calendar holds; YAML's own dates are read as text. */
export const isoDate = z
  .union([z.string(), z.number().int()], NOT_A_DATE)
  .transform(String)
  .refine(isCalendarDate, NOT_A_DATE);

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
