import type { Finding } from '../findings/finding.js';

/** Which number comes first in dates such as 3/4/2026, as far as all of a file's dates tell. */
export type DateOrder = 'day' | 'month' | 'both' | 'unknown';

const LAST_MONTH = 12;

/** What the largest first and second number of all such dates tell. */
export function dateOrderOf(first: number | null, second: number | null): DateOrder | undefined {
  if (first === null || second === null) return undefined;
  const [dayFirst, monthFirst] = [first > LAST_MONTH, second > LAST_MONTH];
  if (dayFirst && monthFirst) return 'both';
  if (dayFirst) return 'day';
  return monthFirst ? 'month' : 'unknown';
}

const TIMES = [' %H:%M:%S', ' %H:%M', ' %I:%M:%S %p', ' %I:%M %p', ''];
/** The short one first: the long one would read 26 as a year of the Romans. */
const YEARS = ['%y', '%Y'];

const withTimes = (dates: readonly string[]): string[] =>
  dates.flatMap((date) =>
    YEARS.flatMap((year) => TIMES.map((time) => `${date.replace('Y', year)}${time}`)),
  );

const SWAPPED: Readonly<Record<'day' | 'month', readonly string[]>> = {
  day: ['%d/%m/Y', '%d-%m-Y'],
  month: ['%m/%d/Y', '%m-%d-Y'],
};

/** The patterns by which a file's dates are read. Numbers with dots between them begin with the day everywhere. */
export function dateFormats(order: DateOrder | undefined): readonly string[] {
  const [one, other] = order === 'day' ? (['day', 'month'] as const) : (['month', 'day'] as const);
  const swapped = order === 'both' ? [...SWAPPED[one], ...SWAPPED[other]] : SWAPPED[one];
  return withTimes(['%d.%m.Y', ...swapped]);
}

/** What is to be said where a file's dates can be read in two ways. */
export function findingOnDates(order: DateOrder | undefined, file: string): Finding[] {
  if (order !== 'both' && order !== 'unknown') return [];
  const why =
    order === 'both'
      ? 'Some of its dates begin with the day, others with the month'
      : 'No date tells whether the day or the month comes first';
  return [
    {
      severity: 'warning',
      code: 'dates-in-doubt',
      place: { file },
      message: `${why}; where both are possible, the month is taken to.`,
      advice: 'Write dates as 2026-11-27, or leave it so: they only put the orders in their order.',
    },
  ];
}
