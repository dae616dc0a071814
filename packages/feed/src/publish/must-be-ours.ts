import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { feedSchema } from '../checks/feed-schema.js';
import { mayWriteOver } from '../files/may-write-over.js';
import { UserError } from '../findings/user-error.js';

/** How each feed begins that a build has written: a large one need not be read to its end. */
const WRITTEN = /^\{"version":1,"currency":"[A-Z]{3}","exponent":\d,/;
const LOOKED_AT = 64;

const isKnown = (name: string): boolean => Object.hasOwn(feedSchema.properties!, name);

/** A feed that a person has written: it has what each must have, or it is the switch. */
function isFeed(value: unknown): boolean {
  const stated = Object(value) as Readonly<Record<string, unknown>>;
  const { version, currency, exponent, off } = stated;
  return (
    (version === 1 && typeof currency === 'string' && typeof exponent === 'number') ||
    (off === true && Object.keys(stated).every(isKnown))
  );
}

function beginningOf(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(LOOKED_AT);
    return bytes.toString('utf8', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}

const isOurs = (file: string): boolean =>
  WRITTEN.test(beginningOf(file)) ||
  isFeed(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')));

/** Other programs write a `feed.json` too, such as blogs their JSON Feed. Fails where one of them is in the folder. */
export function mustBeOurs(folder: string): void {
  const file = join(folder, 'feed.json');
  if (mayWriteOver(() => isOurs(file))) return;
  throw new UserError({
    code: 'foreign-feed',
    place: { file },
    message: 'There is a feed.json here that is none of ours, and it would be lost.',
    advice: 'Name another folder with --out, such as one called uptier beside it.',
  });
}
