import { note, type Reading } from '../reading.js';
import type { Cell } from './read-cell.js';

/** Only what leads to a page or a file. */
const ADDRESS = /^(?:https?:\/\/|[^:/?#]*(?:[/?#]|$))/i;

const UNFIT = /[\p{Cc}\\]/u;

/** An address of a page or a picture. What a browser would run or not find is noted and left out. */
export function readAddress(reading: Reading, { text, ...spot }: Cell): string | undefined {
  if (text === '') return undefined;
  if (ADDRESS.test(text) && !UNFIT.test(text) && text.length <= 2000)
    return text.replaceAll(' ', '%20');
  return note(reading, spot, {
    code: 'no-address',
    message: `"${text.slice(0, 40)}" is no web address, and is left out.`,
  });
}
