import { readFileSync } from 'node:fs';
import { UserError } from '../findings/user-error.js';
import { MADE_BY } from './page/made-by.js';

function mayBeWritten(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes(MADE_BY);
  } catch (error) {
    // There is none, or a folder: that, whoever writes it will tell. What cannot be read is somebody's.
    return /^(ENOENT|ENOTDIR|EISDIR)$/.test(String((error as NodeJS.ErrnoException).code));
  }
}

/** Other programs write reports of that name too, such as those of tests. Fails where one of them lies there. */
export function mustBeOurReport(file: string): void {
  if (mayBeWritten(file)) return;
  throw new UserError({
    code: 'foreign-report',
    place: { file },
    message: 'There is a page here that is none of ours, and it would be lost.',
    advice: 'Name another folder: uptier report reports.',
  });
}
