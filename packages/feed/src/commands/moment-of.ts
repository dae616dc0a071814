import { UserError } from '../findings/user-error.js';

/** The moment that a command is for: by default, now. Said, it makes two runs over the same files the same. */
export function momentOf(said: string | undefined): Date {
  const now = said === undefined ? new Date() : new Date(said);
  if (!Number.isNaN(now.getTime())) return now;
  throw new UserError({ code: 'no-moment', place: {}, message: `--now: "${said}" is no moment.` });
}
