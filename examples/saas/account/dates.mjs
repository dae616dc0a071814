/** A day: `2026-11-27`, in UTC. */

/**
 * The same day of the next month or year; the last day where that month is shorter.
 * @param {string} day
 * @param {'month' | 'year'} interval
 */
export function dayAfter(day, interval) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const next = interval === 'year' ? month - 1 + 12 : month;
  const last = new Date(Date.UTC(year, next + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, next, Math.min(date, last))));
}

/** @param {Date} moment */
export const dayOf = (moment) => moment.toISOString().slice(0, 10);

/** @param {string} day */
export const sayDay = (day) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
