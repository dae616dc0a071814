import { readFileSync } from 'node:fs';
import { mayWriteOver } from '../files/may-write-over.js';
import { UserError } from '../findings/user-error.js';
import { MADE_BY } from './page/made-by.js';

/** Other programs write reports of that name too, such as those of tests. Fails where one of them lies there. */
export function mustBeOurReport(file: string): void {
  if (mayWriteOver(() => readFileSync(file, 'utf8').includes(MADE_BY))) return;
  throw new UserError({
    code: 'foreign-report',
    place: { file },
    message: 'There is a page here that is none of ours, and it would be lost.',
    advice: 'Name another folder: uptier report reports.',
  });
}
