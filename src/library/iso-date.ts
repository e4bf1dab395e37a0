import { z } from 'zod';

/** An ISO date to the day, month or year that the calendar holds; YAML's own dates are read as text. */
export const isoDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isCalendarDate, 'is not a date: write 2024-09-06, 2024-09 or 2024');

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
