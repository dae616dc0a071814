import type { Cell } from '../cells/read-cell.js';
import { readMoment } from './read-moment.js';
import { note, type Reading } from '../reading.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const DAY_LONG = 24 * 60 * 60 * 1000;

function momentIn(reading: Reading, { text, ...spot }: Cell): number | undefined {
  const moment = readMoment(text.trim());
  if (moment === undefined)
    note(reading, spot, {
      code: 'no-date',
      message: `"${text.slice(0, 40)}" is no date: the price that depends on it is not taken.`,
    });
  return moment;
}

/** Whether the build's moment lies between two stated ones, of which either may be blank. A last day counts whole. */
export function isWithin(reading: Reading, from: Cell, to: Cell): boolean {
  const now = reading.wanted.now.getTime();
  const first = from.text === '' ? -Infinity : momentIn(reading, from);
  const last = to.text === '' ? Infinity : momentIn(reading, to);
  if (first === undefined || last === undefined) return false;
  return now >= first && now <= last + (DAY.test(to.text.trim()) ? DAY_LONG - 1 : 0);
}
