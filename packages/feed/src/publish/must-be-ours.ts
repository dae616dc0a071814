import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../findings/user-error.js';

/** Every feed begins with its version. */
const OURS = /"version"\s*:\s*1\s*[,}]/;
const LOOKED_AT = 4096;

/** Nothing where there is none, or none that can be read: that, whoever writes it will tell. */
function beginningOf(file: string): string | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    const bytes = Buffer.alloc(LOOKED_AT);
    return bytes.toString('utf8', 0, readSync(opened, bytes));
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Other programs write a `feed.json` too, such as blogs their JSON Feed. Fails where one of them is in the folder. */
export function mustBeOurs(folder: string): void {
  const file = join(folder, 'feed.json');
  const beginning = beginningOf(file);
  if (beginning === undefined || OURS.test(beginning)) return;
  throw new UserError({
    code: 'foreign-feed',
    place: { file },
    message: 'There is a feed.json here that is none of ours, and it would be lost.',
    advice: 'Name another folder with --out, such as one called uptier beside it.',
  });
}
